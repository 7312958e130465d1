import { numberOf } from "../model/assumption.ts";
import type { RiskFinding } from "../model/finding.ts";
import type { Text } from "../model/sentence.ts";
import { grouped } from "../units/grouped.ts";
import { courseRisks } from "./findings-course.ts";
import { evidenceRisks } from "./findings-evidence.ts";
import {
  CERTAIN,
  type Looked,
  fewNames,
  idsOf,
  impactOfGrade,
  impactOn,
  namesOf,
  risk,
  withoutPlace,
} from "./findings-parts.ts";
import type { Landed } from "./landed.ts";
import { resilienceOverview } from "./recover-design.ts";
import { boardOf } from "./recover-outage.ts";
import { flowVerdicts } from "./verdict-flows.ts";

/** What can go wrong, as far as the plan itself tells: the unlawful first, then what is not known, dear, late, or hard to leave. */
export function riskFindings(looked: Looked): RiskFinding[] {
  return [
    ...gateRisks(looked),
    ...nearBounds(looked),
    ...evidenceRisks(looked),
    ...placementRisks(looked),
    ...priceRisks(looked),
    ...concentrationRisks(looked),
    ...recoveryRisks(looked),
    ...courseRisks(looked),
  ];
}

/** Gates that fail, cannot be told, or hold by a person's word alone, for placed workloads on the day of their cut-over. */
function gateRisks({ assessment, gates, ruleName }: Looked): RiskFinding[] {
  return gates.map(({ rule, kind, workloads, sentence }) =>
    risk({
      origin: `gate-${kind}/${rule}`,
      word: `gate-${kind}`,
      args: { rule: ruleName(rule), count: workloads.length, names: namesOf(workloads) },
      cause: sentence,
      likelihood: kind === "fails" ? CERTAIN : null,
      impact: impactOn(assessment, idsOf(workloads)),
      page: "requirements",
    }),
  );
}

/** Bounds on the round trip that hold, but with less to spare than the register's margin. */
function nearBounds({ assessment, landed }: Looked): RiskFinding[] {
  const margin = numberOf(assessment.assumptions, "risk.margin");
  const agency = assessment.scenario.requirements.flatMap((one) =>
    one.on && one.kind === "gate" && one.gate.is === "user-latency" ? [one.gate.maxMs] : [],
  );
  const near = landed.flatMap((one) => {
    const bounds = [...agency, ...(one.facts.group?.maxRttMs == null ? [] : [one.facts.group.maxRttMs])];
    const p90 = one.place.latency?.p90;
    if (bounds.length === 0 || p90 === undefined) return [];
    const bound = Math.min(...bounds);
    return p90 <= bound && p90 > bound * (1 - margin) ? [{ one, bound, p90 }] : [];
  });
  return [...grouped(near, ({ one }) => one.place.region.id)].map(([region, some]) =>
    risk({
      origin: `bound-near/${region}`,
      word: "bound-near",
      args: {
        place: regionName(some[0]!.one), // a group has a first
        p90: round(some[0]!.p90),
        bound: round(Math.min(...some.map(({ bound }) => bound))),
        count: some.length,
        names: namesOf(some.map(({ one }) => one)),
      },
      likelihood: null,
      impact: impactOn(assessment, idsOf(some.map(({ one }) => one))),
      page: "compare",
      figure: `latency/${region}`,
    }),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
const regionName = ({ place }: Landed): Text => ({
  ko: `${place.seller.name.ko} ${place.region.code}`,
  en: `${place.seller.name.en} ${place.region.code}`,
});

/** What has no place, what is limited to the last, and copies of data their classes forbid. */
function placementRisks({ assessment, comparison, placement }: Looked): RiskFinding[] {
  const found: RiskFinding[] = [];
  const ids = withoutPlace(assessment, placement);
  if (ids.length > 0)
    found.push(
      risk({
        origin: "unplaced",
        word: "unplaced",
        args: { count: ids.length, names: fewNames(ids.map((id) => assessment.workload(id)?.workload.name ?? id)) },
        likelihood: CERTAIN,
        impact: impactOn(assessment, ids),
        page: "placement",
      }),
    );
  if (placement && placement.binding.length > 0)
    found.push(
      risk({
        origin: "limits-tight",
        word: "limits-tight",
        args: { count: placement.binding.length },
        likelihood: null,
        impact: null,
        page: "placement",
      }),
    );
  const unclassed = comparison.workloads.filter(({ dataClass, stays }) => dataClass === null && !stays);
  if (unclassed.length > 0)
    found.push(
      risk({
        origin: "unclassed",
        word: "unclassed",
        args: { count: unclassed.length, names: fewNames(unclassed.map(({ name }) => name)) },
        likelihood: null,
        impact: impactOn(
          assessment,
          unclassed.map(({ workload }) => workload),
        ),
        page: "inventory",
      }),
    );
  const flows = flowVerdicts(assessment).filter(({ verdict }) => verdict === "fail");
  if (flows.length > 0)
    found.push(
      risk({
        origin: "data-flow",
        word: "data-flow",
        args: { count: flows.length, from: flows[0]!.from, to: flows[0]!.to }, // there is one
        cause: flows[0]!.sentence, // same reason
        likelihood: CERTAIN,
        impact: null,
        page: "requirements",
      }),
    );
  return found;
}

/** Money that is not known, or known from too long ago. */
function priceRisks({ assessment, comparison, landed }: Looked): RiskFinding[] {
  const found: RiskFinding[] = [];
  const unpriced = landed.filter(({ cell }) => cell.pricedOn === null);
  if (unpriced.length > 0)
    found.push(
      risk({
        origin: "unpriced",
        word: "unpriced",
        args: { count: unpriced.length, names: namesOf(unpriced) },
        likelihood: null,
        impact: impactOn(assessment, idsOf(unpriced)),
        page: "cost",
        figure: "cost/plan",
      }),
    );
  const { stalePrices, staleAfterDays } = comparison.footing;
  if (stalePrices > 0)
    found.push(
      risk({
        origin: "prices-stale",
        word: "prices-stale",
        args: { count: stalePrices, days: staleAfterDays },
        likelihood: null,
        impact: null,
        page: "catalogue",
      }),
    );
  return found;
}

/** One owner or one control plane holds most of it. */
function concentrationRisks({ assessment, lockIn, landed }: Looked): RiskFinding[] {
  return lockIn.layers.flatMap(({ layer, band, shares }) => {
    if ((layer !== "owner" && layer !== "control-plane") || band !== "dominant") return [];
    const [first] = [...shares].sort((a, b) => b.share.high - a.share.high);
    return [
      risk({
        origin: `concentration/${layer}`,
        word: `concentration-${layer}`,
        args: {
          name: first?.name ?? { ko: "한 곳", en: "one" },
          percent: first ? Math.round(100 * first.share.low) : 0,
        },
        likelihood: null,
        impact: impactOn(assessment, idsOf(landed)),
        page: "lock-in",
        figure: `hhi/${layer}`,
      }),
    ];
  });
}

/** Systems whose grade asks for more than is designed, and the one failure domain whose loss takes most. */
function recoveryRisks({ assessment, comparison, landed }: Looked): RiskFinding[] {
  if (landed.length === 0) return [];
  const { grades, groups, worst } = resilienceOverview(boardOf(assessment), comparison.footing);
  const found = grades.flatMap(({ grade, uncovered }) => {
    if (grade === null || uncovered === 0) return [];
    const names = groups.filter((one) => one.grade === grade && one.cover === "uncovered").map(({ name }) => name);
    return [
      risk({
        origin: `uncovered/${grade}`,
        word: "uncovered",
        args: { grade, count: uncovered, names: fewNames(names) },
        likelihood: null,
        impact: impactOfGrade(assessment, grade),
        page: "resilience",
      }),
    ];
  });
  if (!worst || worst.lost.low < 2) return found;
  const { kind, id } = worst.domain;
  return [
    ...found,
    risk({
      origin: `outage/${kind}:${id}`,
      word: "outage",
      args: { name: worst.name, count: worst.lost.low },
      likelihood: null,
      impact: impactOn(assessment, idsOf(landed)),
      page: "resilience",
      figure: `outage/${kind}:${id}`,
    }),
  ];
}
