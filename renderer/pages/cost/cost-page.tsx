import { Tabs } from "@mantine/core";
import { useLocation } from "wouter";
import type { CostOverview } from "../../../shared/model/spending.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { answersOf } from "./answers.ts";
import { AsIsTab } from "./as-is-tab.tsx";
import { AssumptionsTab } from "./assumptions-tab.tsx";
import { CommitmentsTab } from "./commitments-tab.tsx";
import { LinesTab } from "./lines-tab.tsx";
import { NothingPlaced } from "./nothing-placed.tsx";
import { SensitivityTab } from "./sensitivity-tab.tsx";
import { TermSwitch } from "./term-switch.tsx";
import { YearsTab } from "./years-tab.tsx";
import "./cost.css";

const tabs = ["lines", "years", "as-is", "commitments", "sensitivity", "assumptions"] as const;
type Tab = (typeof tabs)[number];

/** What do we pay, for what, and when? The tab and what is open stand in the address: /cost/assumptions/cost.vat. */
export function CostPage() {
  const id = useScenarioId();
  const question = useCall("cost.overview", { scenario: id! }, { enabled: id !== null, keepPrevious: true });
  if (!question.data)
    return (
      <Page step="cost">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <Known overview={question.data} />;
}

function Known({ overview }: Readonly<{ overview: CostOverview }>) {
  const words = useText();
  const { t } = words;
  const [path, go] = useLocation();
  const [, , word = "", openId = ""] = path.split("/").map(decodeURIComponent);
  const isPlaced = overview.placed > 0;
  const scenario = { scenario: overview.scenario };
  const asked = { enabled: isPlaced, keepPrevious: true };
  const { data: years } = useCall("cost.years", scenario, asked);
  const { data: asIs } = useCall("cost.as-is", scenario, { keepPrevious: true });
  const { data: placement } = useCall("placement.current", scenario, asked);
  const tab: Tab = tabs.find((one) => one === word) ?? "lines";

  return (
    <Page
      step="cost"
      footing={placement?.footing ?? null}
      answers={answersOf(words, overview, years ?? null, asIs ?? null)}
      actions={<TermSwitch term={overview.term} />}
    >
      {overview.onDemandInstead > 0 && (
        <p className="cost-note" role="status">
          {t("cost-page.instead", { count: words.number(overview.onDemandInstead, 0) })}
        </p>
      )}
      <Tabs className="page-tabs" value={tab} onChange={(next) => next && go(pathOf("cost", next))} keepMounted={false}>
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`cost-page.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          {tab === "lines" && (isPlaced ? <LinesTab overview={overview} /> : <NothingPlaced />)}
          {tab === "years" && (isPlaced ? <YearsTab scenario={overview.scenario} /> : <NothingPlaced />)}
          {tab === "as-is" && <AsIsTab scenario={overview.scenario} />}
          {tab === "commitments" && (
            <CommitmentsTab scenario={overview.scenario} term={overview.term} openId={openId || null} />
          )}
          {tab === "sensitivity" && (isPlaced ? <SensitivityTab scenario={overview.scenario} /> : <NothingPlaced />)}
          {tab === "assumptions" && <AssumptionsTab currency={overview.currency} openId={openId || null} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
