import { say } from "../../model/sentence.ts";
import type { Findings } from "./findings.ts";
import type { Lying } from "./lying.ts";
import type { Spending, WaveQuestion } from "./question.ts";

/**
 * Rule 13: what is spent in a budget year is within its budget.
 *
 * What is spent comes from where money over time comes from (`WaveQuestion.spending`), all of it: what runs, old and new side
 * by side, work, copying, training, traffic, support, shortfalls. The breach is that of the last wave that had cut over when it
 * began; before the first one, that of the first.
 */
export function checkBudgets(question: WaveQuestion, lying: Lying, found: Findings): void {
  const { budgets, spending, isBudgetOpen } = question;
  if (isBudgetOpen) found.may(NOWHERE, 13, [], say("waves.rule-13-no-rate"));
  if (budgets.length === 0 || !spending) return;
  const spent = new Map(spending(cutOvers(lying)).map((one) => [one.year, one]));
  for (const { year, limit, currency } of budgets) {
    const { parts } = spent.get(year) ?? { parts: [] };
    const { low, high, unpriced, surely, maybe, unknown } = againstLimit(parts, limit);
    if (surely !== null) {
      found.add(lastBy(lying, surely), 13, [], say("waves.rule-13", { year, spent: low, limit, currency }), year);
    } else if (maybe !== null) {
      found.may(lastBy(lying, maybe), 13, [], say("waves.rule-13-maybe", { year, spent: high, limit, currency }), year);
    } else if (unknown !== null) {
      const args = { year, spent: high, limit, currency, unpriced };
      found.may(lastBy(lying, unknown), 13, [], say("waves.rule-13-unknown", args), year);
    }
  }
}

/** A breach of no wave: of the plan. */
const NOWHERE = -1;

/** The day of each workload in a wave. */
function cutOvers({ waves }: Lying): Map<string, string> {
  const days = new Map<string, string>();
  for (const { cutOver, workloads } of waves) for (const id of workloads) days.set(id, cutOver);
  return days;
}

type Against = Readonly<{
  low: number;
  high: number;
  unpriced: number;
  /** The month with which the year is surely over its budget, with which it may be, and with which something is not known. */
  surely: string | null;
  maybe: string | null;
  unknown: string | null;
}>;

function againstLimit(parts: Spending["parts"], limit: number): Against {
  let [low, high, unpriced] = [0, 0, 0];
  let surely: string | null = null;
  let maybe: string | null = null;
  let unknown: string | null = null;
  const inOrder = [...parts].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  inOrder.forEach(({ month, amount }, at) => {
    if (amount === null) {
      unpriced += 1;
      unknown ??= month;
    }
    low += amount?.low ?? 0;
    high += amount?.high ?? 0;
    if (inOrder[at + 1]?.month === month) return; // a month counts as a whole
    if (low > limit) surely ??= month;
    if (high > limit) maybe ??= month;
  });
  return { low, high, unpriced, surely, maybe, unknown };
}

/** The last wave that has cut over by a month; where none has, the first. */
function lastBy({ waves, order }: Lying, month: string): number {
  return order.findLast((w) => waves[w]!.cutOver.slice(0, 7) <= month) ?? order[0] ?? NOWHERE;
}
