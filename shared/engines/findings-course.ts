import { numberOf } from "../model/assumption.ts";
import type { RiskFinding } from "../model/finding.ts";
import { grouped } from "../units/grouped.ts";
import { exitChecklist } from "./exit-checklist.ts";
import { CERTAIN, type Looked, fewNames, idsOf, impactOn, risk } from "./findings-parts.ts";
import { lockInOfPlan } from "./leave.ts";
import { commitmentViews } from "./spend-commitments.ts";
import { spendPlan } from "./spend-plan.ts";

/** What may go wrong on the way and on the way out: old machines, broken dates, contracts, and an exit nobody has prepared. */
export function courseRisks(looked: Looked): RiskFinding[] {
  return [...supportRisks(looked), ...waveRisks(looked), ...commitmentRisks(looked), ...exitRisks(looked)];
}

/** Machines whose maker no longer supports them when they move. */
function supportRisks({ assessment }: Looked): RiskFinding[] {
  const ended = assessment.workloads.filter(
    ({ workload, stays, day }) => !stays && (workload.details.supportEndsOn ?? "9999-12-31") < day,
  );
  if (ended.length === 0) return [];
  return [
    risk({
      origin: "support-ended",
      word: "support-ended",
      args: { count: ended.length, names: fewNames(ended.map(({ workload }) => workload.name)) },
      likelihood: CERTAIN,
      impact: impactOn(
        assessment,
        ended.map(({ workload }) => workload.id),
      ),
      page: "inventory",
    }),
  ];
}

/** Rules that the waves break, each once, and what is in no wave. */
function waveRisks({ assessment, waves, landed, ruleName }: Looked): RiskFinding[] {
  const found = [...grouped(waves.issues, ({ rule }) => rule)]
    .sort(([a], [b]) => a - b)
    .map(([rule, issues]) => {
      const isCritical = issues.some(({ severity }) => severity === "critical");
      const first = issues.find(({ severity }) => severity === "critical") ?? issues[0]!; // a group has a first
      return risk({
        origin: `wave-rule/${rule}`,
        word: isCritical ? "wave-critical" : "wave-advisory",
        args: { rule: ruleName(String(rule)), count: issues.length },
        cause: first.sentence,
        likelihood: isCritical ? CERTAIN : null,
        impact: impactOn(
          assessment,
          issues.flatMap(({ hurt }) => hurt),
        ),
        page: "waves",
      });
    });
  // what has no place is in no wave either, and is a risk of its own
  const placed = new Set(idsOf(landed));
  const ids = waves.unscheduled.flatMap(({ workload }) => (placed.has(workload) ? [workload] : []));
  if (waves.waves.length === 0 || ids.length === 0) return found;
  return [
    ...found,
    risk({
      origin: "unscheduled",
      word: "unscheduled",
      args: { count: ids.length, names: fewNames(ids.map((id) => assessment.workload(id)?.workload.name ?? id)) },
      likelihood: CERTAIN,
      impact: impactOn(assessment, ids),
      page: "waves",
    }),
  ];
}

/** Contracts whose minimum the plan does not use. */
function commitmentRisks({ assessment, landed }: Looked): RiskFinding[] {
  if (landed.length === 0) return [];
  return commitmentViews(spendPlan(assessment)).flatMap(({ commitment, name, providerName, shortfall, figure }) => {
    if (commitment === null || shortfall === null || shortfall.high === 0) return [];
    return [
      risk({
        origin: `commitment/${commitment}`,
        word: "commitment",
        args: { name, provider: providerName },
        likelihood: shortfall.low > 0 ? CERTAIN : null,
        impact: null,
        page: "cost",
        figure,
      }),
    ];
  });
}

/** Hard to leave, and not prepared for it. */
function exitRisks({ assessment, landed }: Looked): RiskFinding[] {
  const total = lockInOfPlan(assessment, landed)?.value ?? null;
  const from = numberOf(assessment.assumptions, "lock-in.note-from");
  const found: RiskFinding[] = [];
  if (total && total.high >= from)
    found.push(
      risk({
        origin: "lock-in",
        word: "lock-in",
        args: { limit: from },
        likelihood: null,
        impact: impactOn(assessment, idsOf(landed)),
        page: "lock-in",
        figure: "lock-in/plan",
      }),
    );
  const { items } = exitChecklist(assessment);
  const open = items.filter(({ state }) => state === "open").length;
  if (landed.length > 0 && open > 0)
    found.push(
      risk({
        origin: "exit-open",
        word: "exit-open",
        args: { count: open, all: items.length },
        likelihood: null,
        impact: null,
        page: "lock-in",
      }),
    );
  return found;
}
