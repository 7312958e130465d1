import { useText } from "../../hooks/use-text.ts";
import { Trouble } from "../inventory/trouble.tsx";
import { useBring } from "./bring.ts";

/** That the reading goes on, as the bar of the frame shows; after a refusal why, and that nothing was lost. */
export function BringRunning() {
  const { t } = useText();
  const { running, failure } = useBring();
  if (failure) return <Trouble failure={failure} />;
  if (running === null) return null;
  return (
    <p className="soft" role="status">
      {t("edition-page.running")}
    </p>
  );
}
