import { Button, Tabs } from "@mantine/core";
import { IconArrowBackUp, IconArrowLeft } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { AnswerStrip } from "../../parts/answer-strip.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { FileLine } from "./import-file-line.tsx";
import { ImportFindings } from "./import-findings.tsx";
import { ImportRows } from "./import-rows.tsx";
import { batchFindings, batchRows } from "./import-sources.ts";
import type { Batch } from "./imports-tab.tsx";
import { TakeBackDrawer } from "./take-back-drawer.tsx";
import "./import-screen.css";
import "./import-plan.css";

const outcomes = ["new", "changed", "same", "refused", "skipped"] as const;
const tabs = ["rows", "findings", "columns"] as const;
type Tab = (typeof tabs)[number];

/** The report of an import that was confirmed, as it was then. */
export function BatchReport({ batch, onBack }: Readonly<{ batch: Batch; onBack: () => void }>) {
  const { t, day, number } = useText();
  const { report } = batch;
  const [tab, setTab] = useState<Tab>("rows");
  const [isTaking, setTaking] = useState(false);
  const canChange = useCanChange();
  const rows = useMemo(() => batchRows(batch.batch), [batch.batch]);
  const findings = useMemo(() => batchFindings(batch.batch), [batch.batch]);
  return (
    <section className="batch-report" aria-label={t("import.batch-title", { file: report.file, day: day(batch.at) })}>
      <div className="batch-head">
        <Button variant="subtle" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={onBack}>
          {t("import.batch-all")}
        </Button>
        <span className="soft figures">
          {day(batch.at)} {new Date(batch.at).toTimeString().slice(0, 5)}
        </span>
        <Button
          variant="default"
          className="batch-take-back"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          disabled={!canChange}
          onClick={() => setTaking(true)}
        >
          {t("import.take-back")}
        </Button>
      </div>
      <FileLine report={report} plan={null} at={0} />
      <AnswerStrip
        answers={outcomes.map((outcome) => ({
          id: outcome,
          label: t(`import.${outcome}`),
          value: number(report.counts[outcome], 0),
        }))}
      />
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => setTab(tabs.find((one) => one === next) ?? "rows")}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`import.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          {tab === "rows" && <ImportRows source={rows} findings={findings} total={report.findings.length} isDone />}
          {tab === "findings" && <ImportFindings codes={report.findings} source={findings} />}
          {tab === "columns" && <ImportColumns report={report} />}
        </Tabs.Panel>
      </Tabs>
      {isTaking && (
        <TakeBackDrawer
          batch={batch}
          onClose={() => setTaking(false)}
          onDone={() => {
            setTaking(false);
            onBack();
          }}
        />
      )}
    </section>
  );
}
