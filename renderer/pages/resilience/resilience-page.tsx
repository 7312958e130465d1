import { Tabs } from "@mantine/core";
import { useLocation } from "wouter";
import { FailureDomain } from "../../../shared/model/drill.ts";
import type { ResilienceOverview } from "../../../shared/model/resilience.ts";
import { formatDuration } from "../../../shared/text/duration.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { shortMoney } from "../../parts/short-money.ts";
import { pathOf } from "../../routes.ts";
import { DesignTab } from "./design-tab.tsx";
import { DrillsTab } from "./drills-tab.tsx";
import { OutageTab } from "./outage-tab.tsx";
import { PairsTab } from "./pairs-tab.tsx";

const tabs = ["outage", "design", "pairs", "drills"] as const;
type Tab = (typeof tabs)[number];

/** What fails if this goes? What is open stands in the address: /resilience/outage/region/kt:KR1, /resilience/design/g-1. */
export function ResiliencePage() {
  const id = useScenarioId();
  const question = useCall("resilience.overview", { scenario: id! }, { enabled: id !== null, keepPrevious: true });
  if (!question.data)
    return (
      <Page step="resilience">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <Known overview={question.data} />;
}

function Known({ overview }: Readonly<{ overview: ResilienceOverview }>) {
  const words = useText();
  const { t } = words;
  const [path, go] = useLocation();
  const [, , word = "", ...rest] = path.split("/").map(decodeURIComponent);
  const tab: Tab = tabs.find((one) => one === word) ?? "outage";

  if (overview.placed === 0)
    return (
      <Page step="resilience" footing={overview.footing}>
        <EmptyState
          title={t("resilience-page.empty")}
          missing={t("resilience-page.empty-why")}
          action={{ label: t("resilience-page.to-placement"), run: () => go(pathOf("placement")) }}
        />
      </Page>
    );
  const asked = FailureDomain.safeParse({ kind: rest[0], id: rest[1] });
  return (
    <Page step="resilience" footing={overview.footing} answers={answersOf(words, overview, go)}>
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => next && go(pathOf("resilience", next))}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`resilience-page.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          {tab === "outage" && (
            <OutageTab overview={overview} domain={asked.success ? asked.data : (overview.worst?.domain ?? null)} />
          )}
          {tab === "design" && <DesignTab overview={overview} openId={rest[0] ?? null} />}
          {tab === "pairs" && <PairsTab scenario={overview.scenario} />}
          {tab === "drills" && <DrillsTab scenario={overview.scenario} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function answersOf(words: Words, overview: ResilienceOverview, go: (path: string) => void): Answer[] {
  const { t, of, range, number, unknown, language, say } = words;
  const { worst, copies, groups, scenario } = overview;
  const first = overview.grades.find(({ grade }) => grade === 1);
  const uncovered = groups.filter(({ cover }) => cover === "uncovered").length;
  const open = groups.filter(({ cover }) => cover === "open").length;
  // of those that can be told; where none can, any of them says why
  const gradeOne = groups.filter(({ grade }) => grade === 1);
  const longest =
    gradeOne.filter(({ downtime }) => downtime).toSorted((a, b) => b.downtime!.high - a.downtime!.high)[0] ??
    gradeOne.find(({ because }) => because?.key === "resilience.no-availability") ??
    gradeOne[0];
  const toDesign = (): void => go(pathOf("resilience", "design"));
  return [
    {
      id: "worst",
      label: t("resilience-page.worst"),
      value: worst ? `${range(worst.lost, 0)} / ${number(groups.length, 0)}` : unknown,
      ...(worst
        ? {
            note: t("resilience-page.worst-note", {
              kind: t(`resilience.kind-${worst.domain.kind}`),
              name: of(worst.name),
            }),
            onOpen: () => explain(`outage/${worst.domain.kind}:${worst.domain.id}`, scenario),
            ...(worst.lost.low > 0 ? { tone: "warn" as const } : {}),
          }
        : {}),
    },
    {
      id: "grade-one",
      label: t("resilience-page.grade-one"),
      value: first ? number(first.uncovered, 0) : "0",
      note: first
        ? t("resilience-page.grade-one-note", { of: first.groups, open: first.open })
        : t("resilience-page.grade-one-none"),
      onOpen: toDesign,
      ...(first && first.uncovered > 0 ? { tone: "bad" as const } : {}),
    },
    {
      id: "uncovered",
      label: t("resilience-page.uncovered"),
      value: number(uncovered, 0),
      note: t("resilience-page.uncovered-note", { of: groups.length, open }),
      onOpen: toDesign,
    },
    {
      id: "copies",
      label: t("resilience-page.copies"),
      value: copies.workloads === 0 ? t("parts.none") : copies.monthly ? shortMoney(words, copies.monthly) : unknown,
      note:
        copies.workloads === 0
          ? t("resilience-page.copies-none")
          : copies.because
            ? say(copies.because)
            : t("resilience-page.copies-note", { count: copies.workloads }),
      ...(copies.workloads > 0 ? { onOpen: () => explain("recovery/plan", scenario) } : {}),
    },
    ...(longest
      ? [
          {
            id: "downtime",
            label: t("resilience-page.downtime"),
            value: longest.downtime ? formatDuration(language, longest.downtime) : unknown,
            note: longest.downtime ? longest.name : longest.because ? say(longest.because) : "",
            onOpen: () => explain(`downtime/${longest.group}`, scenario),
          },
        ]
      : []),
  ];
}
