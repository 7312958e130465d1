import { useState } from "react";
import type { OfferId } from "../../../shared/model/id.ts";
import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { TextField } from "../../parts/fields.tsx";
import { type Diff, changedIn } from "./use-diff.ts";

export type EditionStep = "use" | "set-aside";

/** Puts an edition in use or sets it aside, with a reason. Each is one step that can be undone. */
export function EditionDrawer({
  step,
  edition,
  confirmed,
  changes,
  onClose,
}: Readonly<{
  step: EditionStep;
  edition: OwnEdition;
  confirmed: ReadonlySet<OfferId>;
  /** Against what counts now, all doubts taken as confirmed; `null`: not known yet. */
  changes: Diff | null;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const [reason, setReason] = useState(edition.reason);
  const use = useChange("editions.use", { quiet: true });
  const aside = useChange("editions.set-aside", { quiet: true });
  const { id, title, doubts } = edition;
  const scenario = useScenario();
  const touched = new Set(changes?.rows.map(({ offer }) => offer));
  const placed = scenario?.placements.filter(({ offer }) => touched.has(offer)).length ?? 0;
  const tell = (key: "used" | "put-aside"): void =>
    notify({ tone: "good", words: inBothLanguages({ key: `edition-page.${key}`, args: { title } }) });

  async function onSave(): Promise<void> {
    if (step === "use") {
      if (!(await use.change({ id, confirmed: [...confirmed], reason }))) return;
      tell("used");
    } else {
      if (!(await aside.change({ id, reason }))) return;
      tell("put-aside");
    }
    onClose();
  }

  return (
    <EditDrawer
      title={t(step === "use" ? "edition-page.use-title" : "edition-page.aside-title", { title })}
      saveWords={t(step === "use" ? "edition-page.use" : "edition-page.set-aside")}
      busy={use.busy || aside.busy}
      failure={use.failure ?? aside.failure}
      onClose={onClose}
      onSave={() => void onSave()}
    >
      <p>
        {step === "use"
          ? changes === null
            ? t("edition-page.use-any")
            : t("edition-page.use-what", {
                changed: number(Math.abs(changedIn(changes) - (doubts - confirmed.size)), 0),
              })
          : t("edition-page.aside-what")}
      </p>
      {step === "use" && doubts > 0 && (
        <p className={confirmed.size < doubts ? "tone-warn" : undefined}>
          {t("edition-page.use-doubts", {
            all: number(doubts, 0),
            confirmed: number(confirmed.size, 0),
            rest: number(doubts - confirmed.size, 0),
          })}
        </p>
      )}
      {step === "use" && placed > 0 && scenario && (
        <p>{t("edition-page.use-placed", { scenario: scenario.name, count: number(placed, 0) })}</p>
      )}
      <TextField
        label={t("edition-page.reason")}
        hint={t("edition-page.reason-hint")}
        emptyWords=""
        long
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </EditDrawer>
  );
}
