import { Tabs } from "@mantine/core";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { ProviderId } from "../../../shared/model/id.ts";
import { providerOf } from "../../../shared/model/id.ts";
import type { LockIn } from "../../../shared/model/result.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useScenario, useScenarioId } from "../../hooks/workspace.ts";
import { explain } from "../../hooks/explain.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { shortMoney } from "../../parts/short-money.ts";
import { pathOf } from "../../routes.ts";
import { ControlDrillTab } from "../sovereignty/control-drill-tab.tsx";
import { ChecklistTab } from "./checklist-tab.tsx";
import { ComponentsTab } from "./components-tab.tsx";
import { CommitmentsTab } from "./commitments-tab.tsx";
import { ConcentrationTab } from "./concentration-tab.tsx";
import { BAN } from "./date-rule.ts";
import { ExitTab } from "./exit-tab.tsx";
import { FacetsTab } from "./facets-tab.tsx";
import { ServicesTab } from "./services-tab.tsx";

const tabs = [
  "concentration",
  "components",
  "services",
  "facets",
  "exit",
  "commitments",
  "checklist",
  "control",
] as const;
type Tab = (typeof tabs)[number];

/** How hard would it be to leave? The tab and what is open stand in the address: /lock-in/facets/naver. */
export function LockInPage() {
  const id = useScenarioId();
  const question = useCall("lock-in.overview", { scenario: id! }, { enabled: id !== null });
  if (!question.data)
    return (
      <Page step="lock-in">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <Known lockIn={question.data} />;
}

function Known({ lockIn }: Readonly<{ lockIn: LockIn }>) {
  const words = useText();
  const { t } = words;
  const [path, go] = useLocation();
  const [, , word = "", openId = ""] = path.split("/").map(decodeURIComponent);
  const scenario = useScenario();
  const used = useMemo(() => new Set(scenario?.placements.map(({ region }) => providerOf(region))), [scenario]);
  const isPlaced = lockIn.total !== null;
  const tab: Tab = tabs.find((one) => one === word) ?? (isPlaced ? "concentration" : "facets");

  return (
    <Page step="lock-in" footing={lockIn.footing} answers={answersOf(words, lockIn, used)}>
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => next && go(pathOf("lock-in", next))}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`lock-in-page.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          {tab === "concentration" && (isPlaced ? <ConcentrationTab lockIn={lockIn} /> : <NothingPlaced />)}
          {tab === "facets" && <FacetsTab lockIn={lockIn} used={used} openId={openId || null} />}
          {tab === "components" &&
            (isPlaced ? <ComponentsTab scenario={lockIn.scenario} openId={openId || null} /> : <NothingPlaced />)}
          {tab === "services" && <ServicesTab openId={openId || null} />}
          {tab === "exit" && (isPlaced ? <ExitTab lockIn={lockIn} used={used} /> : <NothingPlaced />)}
          {tab === "commitments" && <CommitmentsTab openId={openId || null} />}
          {tab === "checklist" && <ChecklistTab scenario={lockIn.scenario} />}
          {tab === "control" && <ControlDrillTab />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function NothingPlaced() {
  const { t } = useText();
  const [, go] = useLocation();
  return (
    <EmptyState
      title={t("lock-in-page.empty")}
      missing={t("lock-in-page.empty-why")}
      action={{ label: t("lock-in-page.to-placement"), run: () => go(pathOf("placement")) }}
    />
  );
}

function answersOf(words: Words, lockIn: LockIn, used: ReadonlySet<ProviderId>): Answer[] {
  const { t, of, say, range, number, day, unknown, figure } = words;
  const owner = lockIn.layers
    .find(({ layer }) => layer === "owner")
    ?.shares.toSorted((a, b) => b.share.high - a.share.high)[0];
  const looked = used.size > 0 ? lockIn.providers.filter(({ provider }) => used.has(provider)) : lockIn.providers;
  const open = looked.reduce((sum, one) => sum + one.facets.filter(({ answer }) => answer === null).length, 0);
  const exits = [lockIn.exit[0], lockIn.exit.find(({ date }) => date === BAN)].filter((one) => one !== undefined);
  return [
    {
      id: "total",
      label: t("lock-in-page.total"),
      value: lockIn.total ? figure(lockIn.total) : unknown,
      note: t(lockIn.total ? "lock-in-page.total-note" : "lock-in-page.total-none"),
      ...(lockIn.total ? { figure: lockIn.total } : {}),
    },
    {
      id: "owner",
      label: owner ? t("lock-in-page.owner", { owner: of(owner.name) }) : t("lock-in-page.owner-none"),
      value: owner ? `${range({ low: owner.share.low * 100, high: owner.share.high * 100 }, 0)}%` : unknown,
      note: t(owner ? "lock-in-page.owner-note" : "lock-in-page.total-none"),
      ...(owner ? { onOpen: () => explain("hhi/owner", lockIn.scenario) } : {}),
    },
    ...exits.map(({ date, cost, known, because, missing }): Answer => ({
      id: `exit-${date}`,
      label: t("lock-in-page.exit-at", { day: day(date) }),
      value: cost
        ? shortMoney(words, cost)
        : known
          ? t("cost-page.at-least", { amount: shortMoney(words, { ...known, high: known.low }) })
          : unknown,
      note: cost
        ? t("lock-in-page.before-vat")
        : known
          ? t("lock-in-page.exit-missing", { count: missing.length })
          : because
            ? say(because)
            : "",
      ...(lockIn.total ? { onOpen: () => explain(`exit/${date}`, lockIn.scenario) } : {}),
    })),
    {
      id: "unanswered",
      label: t("lock-in-page.unanswered"),
      value: `${number(open, 0)} / ${number(looked.length * (looked[0]?.facets.length ?? 0), 0)}`,
      note: t(used.size > 0 ? "lock-in-page.unanswered-used" : "lock-in-page.unanswered-all", { count: looked.length }),
      ...(open > 0 ? { tone: "warn" as const } : {}),
    },
  ];
}
