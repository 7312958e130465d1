import { ProviderId } from "../model/id.ts";
import type { ExitAnswer, LockInComponent } from "../model/parting.ts";
import { type Text, say } from "../model/sentence.ts";
import { Day, addDays } from "../units/date.ts";
import { type MoneyRange } from "../units/money.ts";
import { grouped } from "../units/grouped.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type ExitChecklist, exitChecklist } from "./exit-checklist.ts";
import { type Leaving, exitOf } from "./exit-of.ts";
import { type Figure, sumOf } from "./explain.ts";
import { landedOf } from "./landed.ts";
import { componentsOf } from "./leave-components.ts";
import { NO_CHARGE_FROM } from "./lock-in/egress.ts";
import { mayStand } from "./verdict-switch.ts";
import { alikeOf, verdictOf } from "./verdicts.ts";

/** Why a day is looked at: the plan's own, the last with switching charges, the first without, the end of a contract. */
export type ExitDay = Readonly<{
  date: Day;
  why: "plan" | "last-charged" | "first-free" | "contract";
  name: string | null;
}>;

/** Where else the workloads of a provider may lawfully go, as many as each other provider could take. */
export type ExitAlternative = Readonly<{
  provider: ProviderId;
  name: Text;
  workloads: number;
  others: readonly Readonly<{ provider: ProviderId; name: Text; workloads: number }>[];
  /** Workloads that no other provider may take. */
  nowhere: number;
}>;

/** What section 17 of the plan says: leaving on stated days, planned and under stress, and what takes the place of what. */
export type ExitStanding = Readonly<{
  days: readonly (ExitDay & Readonly<{ planned: ExitAnswer; stressed: StressedExit }>)[];
  alternatives: readonly ExitAlternative[];
  components: readonly LockInComponent[];
  checklist: ExitChecklist;
}>;

/** An exit without notice and without a parallel run. `days` `null`: a part is not known. */
export type StressedExit = Readonly<{ total: MoneyRange | null; days: Range | null; figure: Figure }>;

/** The whole of it, for a scenario; empty lists where nothing is placed. */
export function exitStanding(assessment: Assessment): ExitStanding {
  const isPlaced = assessment.scenario.placements.length > 0;
  return {
    days: isPlaced
      ? exitDays(assessment).map((day) => {
          const leaving = { provider: null, date: day.date };
          return { ...day, planned: exitOf(assessment, leaving).answer, stressed: stressedExit(assessment, leaving) };
        })
      : [],
    alternatives: isPlaced ? alternativesOf(assessment) : [],
    components: isPlaced ? componentsOf(assessment, null).components : [],
    checklist: exitChecklist(assessment),
  };
}

/** The days worth a line, from the plan's on: around the date rule of the Data Act, and where a contract ends. */
function exitDays({ plan }: Assessment): ExitDay[] {
  const { planDate } = plan.agency;
  const ends = plan.commitments.flatMap(({ name, minimums }): ExitDay[] => {
    const last = Math.max(...minimums.map(({ year }) => year));
    return minimums.length === 0 ? [] : [{ date: `${last}-12-31`, why: "contract", name }];
  });
  const days: ExitDay[] = [
    { date: planDate, why: "plan", name: null },
    { date: addDays(NO_CHARGE_FROM, -1), why: "last-charged", name: null },
    { date: NO_CHARGE_FROM, why: "first-free", name: null },
    ...ends,
  ];
  const seen = new Set<Day>();
  return days
    .filter(({ date }) => date >= planDate && !seen.has(date) && seen.add(date))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Leaving when there is no time: the provider is gone, so nobody gives notice and nothing runs side by side.
 *
 * Every term of the planned exit but the parallel run; days: the longer of moving the data and building anew. Our own reading
 * of the exit “under stress” that EBA GL/2019/02 asks for, printed with its method.
 */
export function stressedExit(assessment: Assessment, leaving: Leaving): StressedExit {
  const { answer, figure } = exitOf(assessment, leaving);
  const { currency } = assessment.plan.agency;
  const parts = figure.parts.filter(({ id }) => !id.endsWith("/parallel-run"));
  const id = figure.id.replace(/^exit\//, "exit-stressed/");
  const sum =
    parts.length === 0
      ? { ...figure, id, label: say("exit-plan.stressed", { date: leaving.date }) }
      : sumOf(id, say("exit-plan.stressed", { date: leaving.date }), currency, parts);
  const { transfer, replatform } = answer.days;
  return {
    total: sum.value && inMinor(sum.value, currency),
    days:
      transfer && replatform
        ? range(Math.max(transfer.low, replatform.low), Math.max(transfer.high, replatform.high))
        : null,
    figure: sum,
  };
}

/** `exit-stressed/<date>` and `exit-stressed/<date>/<provider>`; what follows is a part of it. */
export function stressedFigure(assessment: Assessment, rest: string): Figure | null {
  const [date = "", word = ""] = rest.split("/");
  if (!Day.safeParse(date).success) return null;
  const named = assessment.regions.find(({ seller, provider }) => seller.id === word || provider.id === word);
  return stressedExit(assessment, { provider: named ? ProviderId.parse(word) : null, date }).figure;
}

/** Parts are whole minor units already. */
const inMinor = ({ low, high }: Range, currency: MoneyRange["currency"]): MoneyRange => ({
  low: Math.round(low),
  high: Math.round(high),
  currency,
});

/** Provider by provider in use: who else may lawfully take how many of its workloads, on the day each of them moves. */
function alternativesOf(assessment: Assessment): ExitAlternative[] {
  const sellerOf = new Map(landedOf(assessment).map(({ facts, place }) => [facts.workload.id, place.seller]));
  const names = new Map(assessment.regions.map(({ seller }) => [seller.id, seller.name]));
  const held = new Map<ProviderId, { workloads: number; nowhere: number; others: Map<ProviderId, number> }>();
  for (const { workloads, codes } of alikeOf(assessment)) {
    const sellers = new Set<ProviderId>();
    codes.forEach((code, at) => {
      if (mayStand(assessment, verdictOf[code]!)) sellers.add(assessment.regions[at]!.seller.id); // a code a region
    });
    for (const [own, here] of grouped(workloads, ({ workload }) => sellerOf.get(workload.id)?.id)) {
      if (own === undefined) continue;
      const one = held.get(own) ?? { workloads: 0, nowhere: 0, others: new Map<ProviderId, number>() };
      held.set(own, one);
      one.workloads += here.length;
      const others = [...sellers].filter((seller) => seller !== own);
      if (others.length === 0) one.nowhere += here.length;
      for (const seller of others) one.others.set(seller, (one.others.get(seller) ?? 0) + here.length);
    }
  }
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, { workloads, nowhere, others }]) => ({
      provider,
      name: names.get(provider)!, // it sells in a region in use
      workloads,
      nowhere,
      others: [...others]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([other, count]) => ({ provider: other, name: names.get(other)!, workloads: count })), // same reason
    }));
}
