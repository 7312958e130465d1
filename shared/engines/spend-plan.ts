import { numberOf } from "../model/assumption.ts";
import type { ProviderId, WorkloadId } from "../model/id.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import type { Currency, MoneyRange } from "../units/money.ts";
import type { Day } from "../units/date.ts";
import type { Assessment } from "./assess.ts";
import type { CostLine } from "./cost/line.ts";
import { landedOf } from "./leave.ts";
import { oncePer } from "./once.ts";
import { type Landed, type SpendLine, spendLines, supportLine } from "./spend-lines.ts";

/** What may be thought otherwise: factors of prices, rates and effort, points a year of growth and price change. */
export type Changes = Readonly<{
  price?: number;
  rate?: Readonly<{ currency: Currency; factor: number }>;
  growth?: number;
  priceChange?: number;
  effort?: number;
}>;

/** Something that is paid each month from one month on, until another. Months are counted from the year 0. */
export type Stream = Readonly<{
  /** Id of the figure of its month. */
  id: string;
  is: "running" | "support";
  label: Sentence;
  provider: ProviderId;
  /** Workloads that begin with it. */
  workloads: number;
  from: number;
  /** First month it is paid no more; `null`: it goes on. */
  until: number | null;
  /** Whole minor units of the plan's currency. */
  monthly: MoneyRange | null;
  because: Sentence | null;
  lines: readonly (CostLine & Readonly<{ id: string }>)[];
}>;

/** A placement as it is paid for: when each line begins, how long it is reckoned. */
export type SpendPlan = Readonly<{
  assessment: Assessment;
  landed: readonly Landed[];
  lines: readonly SpendLine[];
  streams: readonly Stream[];
  /** Day of the cut-over of each placed workload, and its month. */
  days: ReadonlyMap<WorkloadId, Day>;
  starts: ReadonlyMap<WorkloadId, number>;
  byWaves: boolean;
  firstYear: number;
  horizon: number;
  growth: number;
  priceChange: number;
  changes: Changes;
}>;

/** The VAT rate: as stated, or Korea's where the plan is a Korean one; elsewhere nobody has said. `null`: no VAT line. */
export function vatOf({ plan, assumptions }: Assessment): number | null {
  const isStated = plan.assumptions?.some(({ key }) => key === "cost.vat") ?? false;
  return isStated || plan.agency.country === "KR" ? assumptions["cost.vat"] : null;
}

export const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const monthWord = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

/**
 * Lays the lines of a placement along the months.
 *
 * A workload is paid for at its new place from the month of its cut-over; a line between workloads from the month in which
 * the last of them has moved. Without waves everything moves on the first day the plan allows. Years are calendar years, the
 * fiscal years of Korea and of most agencies of the EU.
 */
export const spendPlan = (assessment: Assessment, changes: Changes | null = null): SpendPlan =>
  changes === null ? asItIs(assessment) : laid(assessment, changes);

const asItIs = oncePer((assessment: Assessment) => laid(assessment, {}));
const linesAsTheyAre = oncePer((assessment: Assessment) => spendLines(assessment));

/**
 * The same plan of spending with other cut-overs, as while waves are dragged: what is in none of them is paid for from the
 * plan's first day on.
 */
export const spendPlanOn = (assessment: Assessment, cutOvers: ReadonlyMap<string, Day>): SpendPlan =>
  laid(assessment, {}, (id) => cutOvers.get(id) ?? null);

function laid(
  assessment: Assessment,
  changes: Changes,
  cutOverOf: ((id: WorkloadId) => Day | null) | null = null,
): SpendPlan {
  const { plan, scenario, assumptions } = assessment;
  const landed = landedOf(assessment);
  const lines = linesAsTheyAre(assessment).map((line) => changedLine(line, changes));
  const days = new Map(
    landed.map(({ facts: { workload, day } }) => [
      workload.id,
      cutOverOf ? (cutOverOf(workload.id) ?? plan.agency.startDate) : day,
    ]),
  );
  const starts = new Map([...days].map(([id, day]) => [id, monthOf(day)]));
  const waved = new Set(
    plan.waves.filter((wave) => wave.scenario === scenario.id).flatMap(({ workloads }) => workloads),
  );
  const isInWave = (id: WorkloadId): boolean => (cutOverOf ? cutOverOf(id) !== null : waved.has(id));
  return {
    assessment,
    landed,
    lines,
    streams: streamsOf(assessment, lines, starts),
    days,
    starts,
    byWaves: landed.length > 0 && landed.every(({ facts }) => isInWave(facts.workload.id)),
    firstYear: Number(plan.agency.startDate.slice(0, 4)),
    horizon: Math.round(numberOf(assumptions, "cost.horizon")),
    growth: numberOf(assumptions, "cost.growth") + (changes.growth ?? 0),
    priceChange: numberOf(assumptions, "cost.price-change") + (changes.priceChange ?? 0),
    changes,
  };
}

function changedLine(line: SpendLine, { price = 1, rate }: Changes): SpendLine {
  const factor = price * (rate && line.currency === rate.currency ? rate.factor : 1);
  if (factor === 1 || line.monthly === null) return line;
  const { low, high, currency } = line.monthly;
  return { ...line, monthly: { low: Math.round(low * factor), high: Math.round(high * factor), currency } };
}

/** Lines that begin together at one provider are one stream; support follows what is spent, step by step. */
function streamsOf(
  assessment: Assessment,
  lines: readonly SpendLine[],
  starts: ReadonlyMap<WorkloadId, number>,
): Stream[] {
  const { currency } = assessment.pricing;
  type Group = { provider: ProviderId; name: Text; from: number; lines: SpendLine[] };
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const { id, name } = line.place.seller;
    const from = Math.max(...line.workloads.map((workload) => starts.get(workload) ?? 0));
    const key = `${id}/${from}`;
    const held = groups.get(key);
    if (held) held.lines.push(line);
    else groups.set(key, { provider: id, name, from, lines: [line] });
  }
  const sorted = [...groups.values()].sort((a, b) => a.from - b.from || (a.provider < b.provider ? -1 : 1));
  const running = sorted.map(({ provider, name, from, lines: own }): Stream => ({
    id: `cost/from/${provider}/${monthWord(from)}`,
    is: "running",
    workloads: new Set(own.flatMap(({ workloads }) => workloads)).size,
    label: say("spending.from", { provider: name, month: monthWord(from), count: own.length }),
    provider,
    from,
    until: null,
    ...sumLines(own, currency),
    lines: own,
  }));
  const support = [...new Map(sorted.map(({ provider, name }) => [provider, name]))].flatMap(([provider, name]) => {
    const own = running.filter((stream) => stream.provider === provider);
    return own.flatMap(({ from }, index): Stream[] => {
      const spent = sumLines(own.slice(0, index + 1), currency).monthly;
      const id = `cost/support/${provider}/${monthWord(from)}`;
      const line = supportLine(assessment, { id: provider, name }, spent, id);
      if (!line) return [];
      const label = say("spending.support-from", { provider: name, month: monthWord(from) });
      const { monthly, because } = line;
      return [
        {
          id,
          is: "support",
          workloads: 0,
          label,
          provider,
          from,
          until: own[index + 1]?.from ?? null,
          monthly,
          because,
          lines: [{ ...line, id }],
        },
      ];
    });
  });
  return [...running, ...support];
}

/** Adds lines; not computable as soon as one is not. */
export function sumLines(
  lines: readonly Pick<CostLine, "monthly" | "because">[],
  currency: Currency,
): Readonly<{ monthly: MoneyRange | null; because: Sentence | null }> {
  let [low, high] = [0, 0];
  for (const { monthly, because } of lines) {
    if (monthly === null) return { monthly: null, because };
    low += monthly.low;
    high += monthly.high;
  }
  return { monthly: { low, high, currency }, because: null };
}

/** Months of a year in which a stream is paid. */
export function monthsIn(year: number, { from, until }: Pick<Stream, "from" | "until">): number {
  const [begin, end] = [Math.max(from, year * 12), Math.min(until ?? Infinity, (year + 1) * 12)];
  return Math.max(0, end - begin);
}
