import { ActionIcon, Button, Tabs } from "@mantine/core";
import { IconAdjustments, IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { ImportSummary } from "../../../shared/model/import-report.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Page } from "../../parts/page.tsx";
import { FileLine } from "./import-file-line.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { ImportDecisions } from "./import-decisions.tsx";
import { ImportFindings } from "./import-findings.tsx";
import { LeaveButton } from "./import-leave.tsx";
import { ImportMissing } from "./import-missing.tsx";
import { ImportRows } from "./import-rows.tsx";
import { isRead, isReady, placesOf, setImport } from "./import-state.ts";
import { planFindings, planRows } from "./import-sources.ts";
import { Trouble } from "./trouble.tsx";
import { useImport } from "./use-import.ts";
import "./import-plan.css";

const outcomes = ["new", "changed", "same", "refused", "skipped"] as const;
const tabs = ["rows", "findings", "decide", "missing", "columns"] as const;
type Tab = (typeof tabs)[number];

/** What will happen to each row: counts, rows, findings, what is left to decide. Nothing has happened yet. */
export function ImportPlan() {
  const { t, number } = useText();
  const {
    files,
    plan,
    isStale,
    reports,
    report: at,
    remove,
    failure,
    isWorking,
    commit,
    makePlan,
    takeAway,
  } = useImport();
  const canChange = useCanChange();
  const [tab, setTab] = useState<Tab>("rows");
  const report = reports[Math.min(at, reports.length - 1)]!;
  const rows = reports.reduce((sum, one) => sum + one.counts.new + one.counts.changed, 0);
  const planned = files.filter(isReady);
  const place = placesOf(
    planned.map(({ name }) => name),
    reports,
  )[at];
  const open = report.questions.length + report.suggestions.length;
  useEffect(() => {
    if (!isStale || isWorking) return;
    notify({ tone: "note", words: inBothLanguages({ key: "import.replanned", args: {} }) });
    void makePlan();
  }, [isStale, isWorking, makePlan]);
  const again = (
    <Button variant="default" loading={isWorking} onClick={() => void makePlan()}>
      {t("import.plan-again")}
    </Button>
  );
  const left = files.filter((file) => !isRead(file));

  return (
    <Page
      step="inventory"
      title={t("import.title")}
      question={t("import.question-plan")}
      answers={answersOf(report, { t, number })}
      actions={
        <>
          <LeaveButton />
          <Button
            variant="default"
            size="sm"
            leftSection={<IconAdjustments size={14} aria-hidden />}
            disabled={isWorking}
            onClick={() =>
              setImport({ stage: "files", front: (place === undefined ? undefined : planned[place])?.key ?? null })
            }
          >
            {t("import.fix")}
          </Button>
          <Button
            size="sm"
            loading={isWorking}
            disabled={!canChange || plan === null || isStale || rows + remove.size === 0}
            onClick={() => void commit()}
            data-testid="commit"
          >
            {commitWords(rows, remove.size, { t, number })}
          </Button>
        </>
      }
    >
      {failure && <Trouble failure={failure} />}
      {left.map(
        (file) =>
          file.failure && (
            <Trouble key={file.key} failure={file.failure}>
              <ActionIcon
                size={22}
                aria-label={t("import.take-away", { file: file.name })}
                title={t("import.take-away", { file: file.name })}
                onClick={() => takeAway(file.key)}
              >
                <IconX size={14} />
              </ActionIcon>
            </Trouble>
          ),
      )}
      {reports.length > 1 && <ReportList reports={reports} at={at} />}
      <FileLine report={report} plan={plan} at={at}>
        {open > 0 && tab !== "decide" && (
          <>
            <span className="import-open">{t("import.open-points", { count: number(open, 0) })}</span>
            <Button variant="default" onClick={() => setTab("decide")}>
              {t("import.open-points-show")}
            </Button>
          </>
        )}
      </FileLine>
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => setTab(tabs.find((one) => one === next) ?? "rows")}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`import.tab-${one}`)} <TabCount count={countOf(one, report)} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel" key={`${at} ${report.fileDigest}`}>
          {plan !== null && tab === "rows" && (
            <ImportRows
              source={planRows(plan, at)}
              findings={planFindings(plan, at)}
              total={report.findings.length}
              help={again}
            />
          )}
          {plan !== null && tab === "findings" && (
            <ImportFindings codes={report.findings} source={planFindings(plan, at)} help={again} />
          )}
          {tab === "decide" && (
            <ImportDecisions report={report} file={place === undefined ? null : (planned[place] ?? null)} />
          )}
          {tab === "missing" && <ImportMissing missing={report.missing} />}
          {tab === "columns" && <ImportColumns report={report} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

type Words = Pick<ReturnType<typeof useText>, "t" | "number">;

function commitWords(rows: number, removed: number, { t, number }: Words): string {
  if (rows === 0 && removed === 0) return t("import.nothing");
  if (removed === 0) return t("import.commit", { count: number(rows, 0) });
  if (rows === 0) return t("import.commit-only-remove", { removed: number(removed, 0) });
  return t("import.commit-remove", { count: number(rows, 0), removed: number(removed, 0) });
}

const answersOf = ({ counts, missing }: ImportSummary, { t, number }: Words): Answer[] => [
  ...outcomes.map((outcome) => ({
    id: outcome,
    label: t(`import.${outcome}`),
    value: number(counts[outcome], 0),
    note: t(`import.${outcome}-note`),
    ...(outcome === "refused" && counts.refused > 0 ? { tone: "bad" as const } : {}),
  })),
  { id: "missing", label: t("import.missing"), value: number(missing.length, 0), note: t("import.missing-note") },
];

function countOf(tab: Tab, report: ImportSummary): number | null {
  switch (tab) {
    case "rows":
      return report.counts.read;
    case "findings":
      return report.findings.reduce((sum, { count }) => sum + count, 0);
    case "decide":
      return report.questions.length + report.suggestions.length;
    case "missing":
      return report.missing.length;
    case "columns":
      return null;
  }
}

function TabCount({ count }: Readonly<{ count: number | null }>) {
  const { number } = useText();
  return count === null ? null : <span className="figures soft">{number(count, 0)}</span>;
}

/** Several files: which one is looked at. */
function ReportList({ reports, at }: Readonly<{ reports: readonly ImportSummary[]; at: number }>) {
  const { t, number } = useText();
  return (
    <div className="chips import-reports" role="group" aria-label={t("import.files")}>
      {reports.map((one, index) => (
        <button
          key={`${index} ${one.fileDigest}`}
          type="button"
          className="chip"
          aria-pressed={index === at}
          onClick={() => setImport({ report: index })}
        >
          {one.file} <span className="figures">{number(one.counts.read, 0)}</span>
        </button>
      ))}
    </div>
  );
}
