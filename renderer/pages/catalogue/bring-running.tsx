import { useWork } from "../../hooks/use-long-work.ts";
import { useText } from "../../hooks/use-text.ts";
import { LongWorkBar } from "../../parts/long-work-bar.tsx";
import { Trouble } from "../inventory/trouble.tsx";
import { useBring } from "./bring.ts";

/** How far the reading is, with a way to stop it; after a refusal why, and that nothing was lost. */
export function BringRunning() {
  const { t } = useText();
  const { running: id, failure } = useBring();
  const running = useWork((work) => work.all.find((one) => one.id === id) ?? null);
  if (failure)
    return (
      <Trouble failure={failure}>
        <p className="soft">{t("edition-page.kept-old")}</p>
      </Trouble>
    );
  if (id === null) return null;
  return (
    <div className="bring-running">
      {running && <LongWorkBar running={running} />}
      <p className="soft">{t("edition-page.running")}</p>
    </div>
  );
}
