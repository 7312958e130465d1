import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import type { FileTicket } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { notify } from "../../hooks/notices.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { runInFrame } from "../../hooks/use-long-work.ts";
import { useText } from "../../hooks/use-text.ts";

/** Files beside the signed one: every figure in full, the plan for machines, and copies with the house's names hidden. */
export function ExportMenu({ scenario, language }: Readonly<{ scenario: ScenarioId; language: Language }>) {
  const { t } = useText();
  const [isBusy, setBusy] = useState(false);

  async function keep(making: Promise<Readonly<{ file: FileTicket }>>): Promise<void> {
    setBusy(true);
    try {
      const { file } = await making;
      if (await saveFile(file))
        notify({ tone: "good", words: inBothLanguages({ key: "report-page.saved", args: {} }) });
    } catch (error) {
      const { sentence, code } = failureOf(error);
      if (code !== "cancelled") notify({ tone: "bad", words: sentence, code });
    } finally {
      setBusy(false);
    }
  }
  const annex = (copy: Readonly<{ redacted?: true }>) =>
    keep(runInFrame("report.annex", { scenario, language, ...copy }));

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="sm" rightSection={<IconChevronDown size={14} aria-hidden />} loading={isBusy}>
          {t("report-page.export-more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void annex({})}>{t("report-page.export-annex")}</Menu.Item>
        <Menu.Item onClick={() => void keep(runInFrame("plan.export", { scenario }))}>
          {t("report-page.export")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("report-page.hidden-names")}</Menu.Label>
        <Menu.Item onClick={() => void keep(runInFrame("report.write", { scenario, language, redacted: true }))}>
          {t("report-page.export-redacted")}
        </Menu.Item>
        <Menu.Item onClick={() => void annex({ redacted: true })}>{t("report-page.export-redacted-annex")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
