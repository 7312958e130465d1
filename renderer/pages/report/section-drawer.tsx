import { Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SectionState } from "../../../shared/contract/reporting.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { TextField } from "../../parts/fields.tsx";

const LONGEST = 10_000;

/** Whether a section is printed, what the agency remarks on it, and what it says that it has not got. */
export function SectionDrawer({
  scenario,
  section,
  onClose,
}: Readonly<{ scenario: ScenarioId; section: SectionState; onClose: () => void }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const queries = useQueryClient();
  const [on, setOn] = useState(section.on);
  const [remark, setRemark] = useState(section.remark);
  const { change, busy, failure } = useChange("report.save-section", { quiet: true });

  async function save(): Promise<void> {
    if (!(await change({ scenario, section: section.number, on, remark }))) return;
    // at once in the list of the sections: what they miss is only known when the whole plan has been laid out again
    queries.setQueryData<readonly SectionState[]>(["report.sections", { scenario }], (known) =>
      known?.map((one) => (one.number === section.number ? { ...one, on, remark } : one)),
    );
    onClose();
  }

  return (
    <EditDrawer
      title={`${section.number}. ${of(section.title)}`}
      onClose={onClose}
      onSave={() => void save()}
      busy={busy}
      failure={failure}
    >
      <Switch
        label={t("report-page.printed")}
        description={t(section.number === "0" ? "report-page.printed-always" : "report-page.printed-why")}
        checked={on}
        disabled={!canChange || section.number === "0"}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      <TextField
        label={t("report-page.remark")}
        hint={t("report-page.remark-why")}
        long
        maxLength={LONGEST}
        emptyWords=""
        disabled={!canChange}
        value={remark}
        onChange={setRemark}
      />
      <h3 className="section-missing-head">{t("report-page.missing")}</h3>
      {section.missing.length === 0 ? (
        <p className="soft">{t("report-page.nothing-missing")}</p>
      ) : (
        <ul className="section-missing-list">
          {section.missing.map((sentence, index) => (
            <li key={index}>{of(sentence)}</li>
          ))}
        </ul>
      )}
    </EditDrawer>
  );
}
