import { Button, SegmentedControl, Tabs } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { RegionId } from "../../../shared/model/id.ts";
import type { Comparison, PlacementResult } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useLongWork } from "../../hooks/use-long-work.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { Page } from "../../parts/page.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { pathOf } from "../../routes.ts";
import { answersOf } from "./answers.ts";
import { ChangesTab } from "./changes-tab.tsx";
import { differenceOf } from "./difference.ts";
import { FlowTab } from "./flow-tab.tsx";
import { PinsTab } from "./pins-tab.tsx";
import type { useProposal } from "./proposal.ts";
import { RegionsTab } from "./regions-tab.tsx";
import { RunForm } from "./run-form.tsx";
import { UnplacedTab } from "./unplaced-tab.tsx";
import { WorkloadsTab } from "./workloads-tab.tsx";

const tabs = ["flow", "regions", "workloads", "unplaced", "changes", "pins"] as const;
type Tab = (typeof tabs)[number];

/** A placement: the adopted one or the proposal, seen from all sides. The tab stands in the address. */
export function PlacementView({
  adopted,
  comparison,
  scenario,
  proposal,
}: Readonly<{
  adopted: PlacementResult | null;
  comparison: Comparison;
  scenario: Scenario;
  proposal: ReturnType<typeof useProposal>;
}>) {
  const words = useText();
  const { t } = words;
  const [path, go] = useLocation();
  const [, , word = "", openId = ""] = path.split("/").map(decodeURIComponent);
  const canChange = useCanChange();
  const [wanted, setWanted] = useState<"adopted" | "proposed">("proposed");
  const [isAsking, setAsking] = useState(false);
  const { change: adopt, busy } = useChange("placement.adopt");
  const model = useLongWork("placement.export-model");
  const nameOf = useMemo(() => placeNames(words, comparison.regions), [words, comparison.regions]);
  const isProposed = proposal.result !== null && (wanted === "proposed" || adopted === null);
  const result = (isProposed ? proposal.result : adopted) ?? adopted ?? proposal.result!; // the page shows this view only with one of them
  const changes = useMemo(
    () => (proposal.result ? differenceOf(scenario.placements, proposal.result.placements) : []),
    [proposal.result, scenario.placements],
  );
  const shown = tabs.filter((one) => one !== "changes" || isProposed);
  const tab: Tab = shown.find((one) => one === word) ?? "flow";
  const counts: Partial<Record<Tab, number>> = {
    unplaced: result.unplaced.length,
    changes: changes.length,
    pins: scenario.pins.length,
  };

  async function take(): Promise<void> {
    if (!proposal.result) return;
    const { placements } = proposal.result;
    if (!(await adopt({ scenario: scenario.id, placements }))) return;
    proposal.discard();
    notify({
      tone: "good",
      words: inBothLanguages({ key: "placement-page.adopted-notice", args: { count: placements.length } }),
      action: {
        label: inBothLanguages({ key: "placement-page.to-waves", args: {} }),
        run: () => go(pathOf("waves")),
      },
    });
  }

  async function exportModel(): Promise<void> {
    const written = await model.start({ scenario: scenario.id });
    if (written) await saveFile(written.file);
  }

  return (
    <Page
      step="placement"
      footing={result.footing}
      answers={answersOf(words, result, comparison, isProposed, () => go(pathOf("placement", "unplaced")))}
      actions={
        <>
          {adopted && proposal.result && (
            <SegmentedControl
              size="xs"
              aria-label={t("placement-page.which")}
              value={isProposed ? "proposed" : "adopted"}
              onChange={setWanted}
              data={(["adopted", "proposed"] as const).map((value) => ({ value, label: t(`placement-page.${value}`) }))}
            />
          )}
          <Button variant="default" size="sm" loading={model.running !== null} onClick={() => void exportModel()}>
            {t("placement-page.export-model")}
          </Button>
          <Button
            variant={isProposed ? "default" : "filled"}
            size="sm"
            loading={proposal.running !== null}
            onClick={() => setAsking(true)}
          >
            {t("placement-page.run-again")}
          </Button>
          {isProposed && (
            <Button size="sm" loading={busy} disabled={!canChange || proposal.isStale} onClick={() => void take()}>
              {t("placement-page.adopt")}
            </Button>
          )}
        </>
      }
    >
      {isProposed && (
        <p className={proposal.isStale ? "placement-note placement-stale" : "placement-note"} role="status">
          {t(proposal.isStale ? "placement-page.stale" : "placement-page.not-adopted")}{" "}
          {adopted && (
            <Button variant="subtle" size="compact-sm" onClick={proposal.discard}>
              {t("placement-page.discard")}
            </Button>
          )}
        </p>
      )}
      {!isProposed && result.atEarlierPrices > 0 && (
        <p className="placement-note" role="status">
          {t("placement-page.earlier-prices", { count: result.atEarlierPrices })}
        </p>
      )}
      <Violations result={result} />
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => next && go(pathOf("placement", next))}
        keepMounted={false}
      >
        <Tabs.List>
          {shown.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`placement-page.tab-${one}`, { count: words.number(counts[one] ?? 0, 0) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          <TabOf
            tab={tab}
            result={result}
            comparison={comparison}
            scenario={scenario}
            nameOf={nameOf}
            changes={changes}
            openId={openId || null}
          />
        </Tabs.Panel>
      </Tabs>
      {isAsking && (
        <Drawer title={t("placement-page.ask-title")} onClose={() => setAsking(false)} wide>
          <RunForm scenario={scenario} comparison={comparison} proposal={proposal} />
        </Drawer>
      )}
    </Page>
  );
}

function Violations({ result }: Readonly<{ result: PlacementResult }>) {
  const { t, say } = useText();
  if (result.violations.length === 0) return null;
  return (
    <div className="placement-violations" role="alert">
      <strong>{t("placement-page.violations")}</strong>
      <ul>
        {result.violations.slice(0, 4).map((sentence, index) => (
          <li key={index}>{say(sentence)}</li>
        ))}
      </ul>
      {result.violations.length > 4 && t("placement-page.more", { count: result.violations.length - 4 })}
    </div>
  );
}

export type PlacementTab = Readonly<{
  result: PlacementResult;
  comparison: Comparison;
  scenario: Scenario;
  nameOf: (id: RegionId) => string;
}>;

function TabOf({
  tab,
  changes,
  openId,
  ...given
}: PlacementTab & Readonly<{ tab: Tab; changes: ReturnType<typeof differenceOf>; openId: string | null }>) {
  switch (tab) {
    case "flow":
      return <FlowTab {...given} />;
    case "regions":
      return <RegionsTab {...given} />;
    case "workloads":
      return <WorkloadsTab {...given} openId={openId} />;
    case "unplaced":
      return <UnplacedTab {...given} />;
    case "changes":
      return <ChangesTab {...given} changes={changes} />;
    case "pins":
      return <PinsTab {...given} />;
  }
}
