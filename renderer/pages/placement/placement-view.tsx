import { Button, Menu, SegmentedControl, Tabs } from "@mantine/core";
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
import { DifferenceTab } from "./difference-tab.tsx";
import { FlowTab } from "./flow-tab.tsx";
import { LimitsTab } from "./limits-tab.tsx";
import { ParetoTab } from "./pareto-tab.tsx";
import { PinsTab } from "./pins-tab.tsx";
import type { Proposal } from "./proposal.ts";
import { RegionsTab } from "./regions-tab.tsx";
import { RunForm } from "./run-form.tsx";
import { SensitivityTab } from "./sensitivity-tab.tsx";
import { UnplacedTab } from "./unplaced-tab.tsx";
import { WorkFailure } from "./work-failure.tsx";
import { WorkloadsTab } from "./workloads-tab.tsx";

const tabs = [
  "flow",
  "workloads",
  "regions",
  "unplaced",
  "limits",
  "pareto",
  "sensitivity",
  "difference",
  "pins",
] as const;
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
  proposal: Proposal;
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
  const tab: Tab = tabs.find((one) => one === word) ?? "flow";
  const counts: Partial<Record<Tab, number>> = { unplaced: result.unplaced.length, pins: scenario.pins.length };

  async function take(): Promise<void> {
    if (!proposal.result) return;
    const { placements, recoveries } = proposal.result;
    if (!(await adopt({ scenario: scenario.id, placements, ...(recoveries.length > 0 ? { recoveries } : {}) }))) return;
    // it is the proof of what is kept now
    await proposal.offer(proposal.result);
    notify({
      tone: "good",
      words: inBothLanguages({ key: "placement-page.adopted-notice", args: { count: placements.length } }),
      action: {
        label: inBothLanguages({ key: "placement-page.to-waves", args: {} }),
        run: () => go(pathOf("waves")),
      },
    });
  }

  async function exportModel(format: "lp" | "mps"): Promise<void> {
    const written = await model.start({ scenario: scenario.id, format });
    if (written) await saveFile(written.file);
  }

  return (
    <Page
      step="placement"
      footing={result.footing}
      answers={answersOf(words, result, comparison, isProposed ? "proposed" : proposal.proof, (to) =>
        go(pathOf("placement", to)),
      )}
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
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="sm" loading={model.running !== null}>
                {t("placement-page.export-model")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(["lp", "mps"] as const).map((format) => (
                <Menu.Item key={format} onClick={() => void exportModel(format)}>
                  {t(`placement-page.export-${format}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button variant={isProposed ? "default" : "filled"} size="sm" onClick={() => setAsking(true)}>
            {t(proposal.running ? "placement-page.running-short" : "placement-page.run-again")}
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
      {!isAsking && <WorkFailure title={t("placement-page.not-run")} failure={proposal.failure} />}
      <Violations result={result} isProposed={isProposed} />
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => next && go(pathOf("placement", next))}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
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
            word={openId || null}
            isProposed={isProposed}
            proposal={proposal}
            hasKept={adopted !== null}
            onSolved={() => setWanted("proposed")}
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

function Violations({ result, isProposed }: Readonly<{ result: PlacementResult; isProposed: boolean }>) {
  const { t, say } = useText();
  if (result.violations.length === 0) return null;
  return (
    <div className="placement-violations" role="alert">
      <strong>{t(isProposed ? "placement-page.violations-proposed" : "placement-page.violations")}</strong>
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
  word,
  isProposed,
  proposal,
  hasKept,
  onSolved,
  ...given
}: PlacementTab &
  Readonly<{
    tab: Tab;
    /** What is open in the tab: a workload, a criterion, the map. */
    word: string | null;
    isProposed: boolean;
    proposal: Proposal;
    hasKept: boolean;
    onSolved: () => void;
  }>) {
  switch (tab) {
    case "flow":
      return <FlowTab {...given} isProposed={isProposed} />;
    case "workloads":
      return <WorkloadsTab {...given} openId={word} isProposed={isProposed} proposal={proposal} onSolved={onSolved} />;
    case "regions":
      return <RegionsTab {...given} word={word} />;
    case "unplaced":
      return <UnplacedTab {...given} />;
    case "limits":
      return <LimitsTab {...given} />;
    case "pareto":
      return <ParetoTab {...given} proposal={proposal} isProposed={isProposed} word={word} />;
    case "sensitivity":
      return <SensitivityTab {...given} />;
    case "difference":
      return <DifferenceTab {...given} hasKept={hasKept} hasProposal={proposal.result !== null} />;
    case "pins":
      return <PinsTab {...given} proposal={proposal} onSolved={onSolved} />;
  }
}
