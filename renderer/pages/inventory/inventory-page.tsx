import { Button, Tabs } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { AgencyTab } from "./agency-tab.tsx";
import { ContractsTab } from "./contracts-tab.tsx";
import { DataSetsTab } from "./data-sets-tab.tsx";
import { DependenciesTab } from "./dependencies-tab.tsx";
import { DropZone } from "./drop-zone.tsx";
import { ImportScreen } from "./import-screen.tsx";
import { knowledge, knownFigure, unknownFigure } from "./knowledge.ts";
import { useQualityAnswers } from "./quality-answers.tsx";
import { QualityTab } from "./quality-tab.tsx";
import { SystemsTab } from "./systems-tab.tsx";
import { useImport } from "./use-import.ts";
import { type Inventory, useInventory } from "./use-inventory.ts";
import { WorkloadsTab } from "./workloads-tab.tsx";

const tabs = ["systems", "workloads", "dependencies", "data-sets", "contracts", "quality", "agency"] as const;
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
  const { inventory, question } = useInventory();
  const overview = useAnswers(inventory);
  const quality = useQualityAnswers(tab === "quality" ? inventory : null);
  const answers = tab === "quality" ? quality : overview;
  const canChange = useCanChange();
  const { choose, isReading } = useImport();

  return (
    <Page
      step="inventory"
      {...(answers ? { answers } : {})}
      actions={
        <Button
          size="sm"
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={choose}
          loading={isReading}
          disabled={!canChange}
        >
          {t("import.button")}
        </Button>
      }
    >
      <DropZone>
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
              <TabOf tab={tab} id={id} inventory={inventory} />
            </Tabs.Panel>
          </Tabs>
        )}
      </DropZone>
    </Page>
  );
}

function TabOf({ tab, id, inventory }: Readonly<{ tab: Tab; id: string | null; inventory: Inventory }>) {
  switch (tab) {
    case "systems":
      return <SystemsTab inventory={inventory} openId={id} />;
    case "workloads":
      return <WorkloadsTab inventory={inventory} openId={id} />;
    case "dependencies":
      return <DependenciesTab inventory={inventory} openId={id} />;
    case "data-sets":
      return <DataSetsTab inventory={inventory} openId={id} />;
    case "contracts":
      return <ContractsTab inventory={inventory} openId={id} />;
    case "quality":
      return <QualityTab inventory={inventory} />;
    case "agency":
      return <AgencyTab />;
  }
}

function useAnswers(inventory: Inventory | null): readonly Answer[] | null {
  const { t, number, day, range, figure } = useText();
  const { data: batches } = useCall("inventory.batches", {});
  if (!inventory || inventory.workloads.length + inventory.groups.length === 0) return null;

  const fields = knowledge(inventory);
  const known = knownFigure(fields);
  const unknown = unknownFigure(fields);
  const all = fields.reduce((sum, field) => sum + field.all, 0);
  const knownFields = fields.reduce((sum, field) => sum + field.known, 0);
  const vcpu = inventory.workloads.reduce((sum, one) => sum + (one.vcpu ?? 0), 0);
  const unsized = inventory.workloads.filter((one) => one.vcpu === null).length;
  const ungrouped = inventory.workloads.filter((one) => one.group === null).length;
  const last = batches?.reduce<string | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  return [
    {
      id: "workloads",
      label: t("inventory.workloads"),
      value: number(inventory.workloads.length, 0),
      // a sum with gaps has a floor and no ceiling
      note: t("inventory.vcpu-note", {
        range: unsized > 0 ? `≥ ${number(vcpu, 0)}` : range({ low: vcpu, high: vcpu }, 0),
      }),
    },
    {
      id: "groups",
      label: t("inventory.groups"),
      value: number(inventory.groups.length, 0),
      note: ungrouped > 0 ? t("inventory.ungrouped", { count: number(ungrouped, 0) }) : t("inventory.all-grouped"),
    },
    {
      id: "known",
      label: t("inventory.known"),
      value: figure(known),
      note: t("inventory.known-note", { known: number(knownFields, 0), all: number(all, 0) }),
      figure: known,
    },
    {
      id: "unknown",
      label: t("inventory.unknown-fields"),
      value: figure(unknown),
      note: t("inventory.unknown-note"),
      figure: unknown,
    },
    {
      id: "last-import",
      label: t("inventory.last-import"),
      value: last ? day(last) : t("inventory.never"),
      note: batches?.find(({ at }) => at === last)?.report.file,
    },
  ];
}
