import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import type { ImportTicket } from "../../../shared/contract/importing.ts";
import type { ImportSummary } from "../../../shared/model/import-report.ts";
import { useChange } from "../../hooks/use-change.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import { useText } from "../../hooks/use-text.ts";
import { Trouble } from "./trouble.tsx";
import { formatName } from "./format-name.ts";

/** Which file, read as what; what to do with its refused rows. `plan` is `null` for an import that is confirmed. */
export function FileLine({
  report,
  plan,
  at,
  children,
}: Readonly<{ report: ImportSummary; plan: ImportTicket | null; at: number; children?: ReactNode }>) {
  const { t, language, number, percent } = useText();
  const name = formatName(language, report.format);
  return (
    <>
      <div className="import-file">
        <strong>{report.file}</strong>
        <span className="soft">
          {name === null ? t("import.format-map") : t("import.format", { format: name, score: percent(report.score) })}
        </span>
        {report.encoding && <span className="soft">{t("import.encoding", { encoding: report.encoding })}</span>}
        <span className="soft figures">{t("import.read", { count: number(report.counts.read, 0) })}</span>
        {plan !== null && <span className="soft">{t("import.lead")}</span>}
        {children}
      </div>
      {plan !== null && report.counts.refused > 0 && <Refused plan={plan} at={at} count={report.counts.refused} />}
    </>
  );
}

/** Refused rows are not lost: they are handed back with the reason, to be corrected and imported again. */
function Refused({ plan, at, count }: Readonly<{ plan: ImportTicket; at: number; count: number }>) {
  const { t, number } = useText();
  const { change: make, busy, failure } = useChange("inventory.refused-rows", { quiet: true });
  const [wrong, setWrong] = useState<Failure | null>(null);

  async function download(): Promise<void> {
    setWrong(null);
    const made = await make({ plan, file: at });
    if (!made) return;
    try {
      await saveFile(made.file);
    } catch (error) {
      setWrong(failureOf(error));
    }
  }

  const trouble = failure ?? wrong;
  return (
    <div className="import-refused">
      <p>{t("import.refused-lead", { count: number(count, 0) })}</p>
      <Button
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        loading={busy}
        onClick={() => void download()}
      >
        {t("import.download-refused")}
      </Button>
      {trouble && <Trouble failure={trouble} />}
    </div>
  );
}
