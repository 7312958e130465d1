import { Tabs } from "@mantine/core";
import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { DocumentTab } from "./document-tab.tsx";
import { RegistersTab } from "./registers/registers-tab.tsx";
import { VersionsTab } from "./versions/versions-tab.tsx";
import "./report.css";

export const reportTabs = ["document", "registers", "versions"] as const;
export type ReportTab = (typeof reportTabs)[number];

/** Is it ready to sign? The document itself, what it is defended by, and what it said before. What is open stands in the address. */
export function ReportPage() {
  const id = useScenarioId();
  const question = useCall("compare.overview", { scenario: id! }, { enabled: id !== null });
  const [path] = useLocation();
  const word = path.split("/")[2] ?? "";
  const tab: ReportTab = reportTabs.find((one) => one === word) ?? "document";
  if (!question.data)
    return (
      <Page step="report">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  const comparison = question.data;
  const { scenario, footing } = comparison;
  if (tab === "document") return <DocumentTab key={scenario} comparison={comparison} tabs={<ReportTabs tab={tab} />} />;
  return (
    <Page step="report" footing={footing}>
      <ReportTabs tab={tab} />
      {tab === "registers" ? <RegistersTab scenario={scenario} /> : <VersionsTab scenario={scenario} />}
    </Page>
  );
}

function ReportTabs({ tab }: Readonly<{ tab: ReportTab }>) {
  const { t } = useText();
  const [, go] = useLocation();
  return (
    <Tabs className="report-tabs" value={tab} onChange={(next) => next && go(pathOf("report", next))}>
      <Tabs.List>
        {reportTabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`report-page.tab-${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
