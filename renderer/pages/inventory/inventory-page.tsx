import { Button, Tabs } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked, Waiting } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { AgencyTab } from "./agency-tab.tsx";
import { BillsTab } from "./bills-tab.tsx";
import { ContractsTab } from "./contracts-tab.tsx";
import { DataSetsTab } from "./data-sets-tab.tsx";
import { DependencyView } from "./dependency-view.tsx";
import { ExportDrawer } from "./export-drawer.tsx";
import { ImportScreen } from "./import-screen.tsx";
import { ImportsTab } from "./imports-tab.tsx";
import { useOverviewAnswers } from "./overview-answers.ts";
import { useQualityAnswers } from "./quality-answers.tsx";
import { QualityTab } from "./quality-tab.tsx";
import { SystemsTab } from "./systems-tab.tsx";
import { useImport } from "./use-import.ts";
import { type Inventory, type Reading, useInventory } from "./use-inventory.ts";
import { WorkloadsTab } from "./workloads-tab.tsx";

const tabs = [
  "systems",
  "workloads",
  "dependencies",
  "data-sets",
  "contracts",
  "bills",
  "quality",
  "imports",
  "agency",
] as const;
type Tab = (typeof tabs)[number];

/** What do we have, and how well do we know it? */
export function InventoryPage() {
  const [path] = useLocation();
  const [, , word = "", id = null] = path.split("/").map(decodeURIComponent);
  if (word === "import") return <ImportScreen />;
  const tab = tabs.find((one) => one === word) ?? "workloads";
  return <InventoryTabs tab={tab} id={id} />;
}

function InventoryTabs({ tab, id }: Readonly<{ tab: Tab; id: string | null }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const { inventory, reading, question } = useInventory();
  const overview = useOverviewAnswers(inventory, reading);
  const quality = useQualityAnswers(tab === "quality" && !reading ? inventory : null);
  const answers = tab === "quality" ? quality : overview;
  const canChange = useCanChange();
  const { choose, isWorking } = useImport();
  const [isExporting, setExporting] = useState(false);

  return (
    <Page
      step="inventory"
      {...(answers ? { answers } : {})}
      actions={
        <>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => setExporting(true)}
          >
            {t("export.button")}
          </Button>
          <Button
            size="sm"
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={choose}
            loading={isWorking}
            disabled={!canChange}
          >
            {t("import.button")}
          </Button>
        </>
      }
    >
      <>
        {inventory === null ? (
          <Asked question={question}>{() => null}</Asked>
        ) : (
          <Tabs
            className="page-tabs"
            value={tab}
            onChange={(next) => next && go(pathOf("inventory", next))}
            keepMounted={false}
          >
            <Tabs.List>
              {tabs.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`inventory.tab-${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className="page-panel">
              <TabOf tab={tab} id={id} inventory={inventory} reading={reading} />
            </Tabs.Panel>
          </Tabs>
        )}
        {isExporting && <ExportDrawer onClose={() => setExporting(false)} />}
      </>
    </Page>
  );
}

function TabOf({
  tab,
  id,
  inventory,
  reading,
}: Readonly<{ tab: Tab; id: string | null; inventory: Inventory; reading: Reading }>) {
  // only the grid of the workloads is of use while they are still being read
  if (reading && tab !== "workloads" && tab !== "imports" && tab !== "agency") return <Waiting />;
  switch (tab) {
    case "systems":
      return <SystemsTab inventory={inventory} openId={id} />;
    case "workloads":
      return <WorkloadsTab inventory={inventory} reading={reading} openId={id} />;
    case "dependencies":
      return <DependencyView inventory={inventory} openId={id} />;
    case "data-sets":
      return <DataSetsTab inventory={inventory} openId={id} />;
    case "contracts":
      return <ContractsTab inventory={inventory} openId={id} />;
    case "bills":
      return <BillsTab />;
    case "quality":
      return <QualityTab inventory={inventory} />;
    case "imports":
      return <ImportsTab openId={id} />;
    case "agency":
      return <AgencyTab />;
  }
}
