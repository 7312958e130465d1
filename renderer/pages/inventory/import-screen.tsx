import { Button, Tabs } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import type { ImportReport, RowOutcome } from "../../../shared/model/import-report.ts";
import { csvOf, saveText } from "../../hooks/save-file.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { ImportFindings } from "./import-findings.tsx";
import { ImportRows } from "./import-rows.tsx";
import { useImport } from "./use-import.ts";
import "./import-screen.css";

const outcomes = ["new", "changed", "same", "refused", "skipped"] as const;

/** What will happen to each row? Nothing has happened yet. */
export function ImportScreen() {
  const { t, of, number } = useText();
  const { reports, failure, isReading, commit, leave, choose } = useImport();
  const canChange = useCanChange();
  const [at, setAt] = useState(0);

  if (!reports || reports.length === 0)
    return (
      <Page step="inventory" title={t("import.title")}>
        <EmptyState
          title={t("import.none")}
          missing={t("import.none-why")}
          action={{ label: t("import.choose"), run: choose }}
        >
          <Button variant="subtle" onClick={leave}>
            {t("import.back")}
          </Button>
        </EmptyState>
      </Page>
    );

  const report = reports[Math.min(at, reports.length - 1)]!;
  const total = reports.reduce((sum, one) => sum + one.counts.new + one.counts.changed, 0);
  return (
    <Page
      step="inventory"
      title={t("import.title")}
      answers={answersOf(report, t, number)}
      actions={
        <>
          <Button variant="default" size="sm" onClick={leave}>
            {t("import.leave")}
          </Button>
          <Button
            size="sm"
            loading={isReading}
            disabled={!canChange || total === 0}
            onClick={() => void commit()}
            data-testid="commit"
          >
            {total === 0 ? t("import.nothing") : t("import.commit", { count: number(total, 0) })}
          </Button>
        </>
      }
    >
      {failure && (
        <p className="field-error" role="alert">
          {of(failure.sentence)}
        </p>
      )}
      {reports.length > 1 && (
        <Tabs value={String(at)} onChange={(next) => setAt(Number(next))} variant="pills">
          <Tabs.List>
            {reports.map((one, index) => (
              <Tabs.Tab key={one.fileDigest} value={String(index)}>
                {one.file}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <FileLine report={report} />
      <ReportTabs key={report.fileDigest} report={report} />
    </Page>
  );
}

type Words = ReturnType<typeof useText>;

const answersOf = ({ counts }: ImportReport, t: Words["t"], number: Words["number"]): Answer[] =>
  outcomes.map((outcome) => ({
    id: outcome,
    label: t(`import.${outcome}`),
    value: number(counts[outcome], 0),
    note: t(`import.${outcome}-note`),
    ...(outcome === "refused" && counts.refused > 0 ? { tone: "bad" as const } : {}),
  }));

function FileLine({ report }: Readonly<{ report: ImportReport }>) {
  const { t, number, percent } = useText();
  const { refused } = report.counts;

  async function download(rows: readonly RowOutcome[]): Promise<void> {
    const head = [t("import.sheet"), t("import.row"), t("import.name"), "reason_ko", "reason_en"];
    const lines = rows
      .filter((row) => row.outcome === "refused")
      .map((row) => [row.sheet, String(row.row), row.name ?? "", row.reason?.ko ?? "", row.reason?.en ?? ""]);
    await saveText(t("import.refused-file"), "text/csv", csvOf([head, ...lines]));
  }

  return (
    <div className="import-file">
      <strong>{report.file}</strong>
      <span className="soft">{t("import.format", { format: report.format, score: percent(report.score) })}</span>
      {report.encoding && <span className="soft">{t("import.encoding", { encoding: report.encoding })}</span>}
      <span className="soft figures">
        {t("import.read")} {number(report.counts.read, 0)}
      </span>
      <span className="soft">{t("import.lead")}</span>
      {refused > 0 && (
        <Button
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => void download(report.rows)}
        >
          {t("import.download-refused")}
        </Button>
      )}
    </div>
  );
}

function ReportTabs({ report }: Readonly<{ report: ImportReport }>) {
  const { t, number } = useText();
  const [tab, setTab] = useState<string>("rows");
  return (
    <Tabs className="page-tabs" value={tab} onChange={(next) => next && setTab(next)} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="rows">
          {t("import.tab-rows")} {number(report.rows.length, 0)}
        </Tabs.Tab>
        <Tabs.Tab value="findings">
          {t("import.tab-findings")} {number(report.findings.length, 0)}
        </Tabs.Tab>
        <Tabs.Tab value="columns">{t("import.tab-columns")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="rows" className="page-panel">
        <ImportRows rows={report.rows} />
      </Tabs.Panel>
      <Tabs.Panel value="findings" className="page-panel">
        <ImportFindings findings={report.findings} />
      </Tabs.Panel>
      <Tabs.Panel value="columns" className="page-panel">
        <ImportColumns report={report} />
      </Tabs.Panel>
    </Tabs>
  );
}
