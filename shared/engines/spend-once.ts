import type { AssumptionKey } from "../model/assumption.ts";
import type { Disposition } from "../model/group.ts";
import type { OneOffItem, OneOffLine } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type MoneyRange, addMoneyRange, roundHalfAway, roundMoneyRange } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import { minorFigure, stated } from "./cost/line.ts";
import { GB_PER_GIB } from "./cost/volume-price.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { doubleRunning, weightByMonth } from "./spend-double.ts";
import { growthFigures, growthOf } from "./spend-growth.ts";
import type { Landed } from "./spend-lines.ts";
import { type SpendPlan, monthOf, monthWord } from "./spend-plan.ts";

/** What is paid once for one thing, in one year. */
export type OneOff = Readonly<{
  item: OneOffItem;
  way: Disposition | null;
  year: number;
  workloads: number;
  amount: MoneyRange | null;
  because: Sentence | null;
  /** Months it falls into, counted from the year 0, and how much of it falls into each against the others. */
  when: ReadonlyMap<number, number>;
  figure: () => Figure;
}>;

/** Work for each way of moving; what stays or ends is not placed. */
const effortKey = {
  rehost: "cost.effort-rehost",
  replatform: "cost.effort-replatform",
  refactor: "cost.effort-refactor",
  repurchase: "cost.effort-repurchase",
  relocate: "cost.effort-relocate",
} as const satisfies Partial<Record<Disposition, AssumptionKey>>;
/** The register's key for the work of a way of moving; `null`: nothing moves that way, or nobody has decided. */
export const effortKeyOf = (way: Disposition | null): AssumptionKey | null =>
  way === null || way === "retain" || way === "retire" ? null : effortKey[way];

/**
 * Everything that is paid once (domain 6.5), year by year: work by way of moving × rate, months in which both places are
 * paid for, moving the data, training.
 *
 * A thing nobody has stated any number for is not claimed; one that lacks only a part is not computable. Work, copies and
 * parallel months fall in the year of the cut-over, training in the first year. Where the waves' rules state days of double
 * running, these count in the place of the months, by what the old place costs.
 */
export function oneOffs(plan: SpendPlan): OneOff[] {
  const { assessment, landed, firstYear } = plan;
  if (landed.length === 0) return [];
  const { assumptions } = assessment;
  const training = assumptions["cost.training"];
  return [
    ...efforts(plan),
    ...sideBySide(plan),
    ...(assumptions["cost.transfer-gb"] === null ? [] : transfers(plan, assumptions["cost.transfer-gb"])),
    ...(training === null
      ? []
      : [
          product(
            plan,
            { item: "training", year: firstYear, workloads: landed.length, when: new Map([[firstMonth(plan), 1]]) },
            `cost/one-off/training/${firstYear}`,
            "as stated",
            [stated("assumption/cost.training", say("assumptions.cost.training"), "price", training)],
          ),
        ]),
  ];
}

const firstMonth = ({ assessment, firstYear }: SpendPlan): number =>
  Math.max(firstYear * 12, monthOf(assessment.plan.agency.startDate));

function sideBySide(plan: SpendPlan): OneOff[] {
  const { plan: stated, assumptions } = plan.assessment;
  const days = stated.waveRules?.doubleRunningDays ?? null;
  if (days !== null) return doubleRunning(plan, days);
  const months = assumptions["cost.parallel-months"];
  return months === null ? [] : parallels(plan, months);
}

function efforts(plan: SpendPlan): OneOff[] {
  const { assessment, changes } = plan;
  const { assumptions } = assessment;
  const rate = assumptions["cost.person-month"];
  const isStated = rate !== null || Object.values(effortKey).some((key) => assumptions[key] !== null);
  if (!isStated) return [];
  const groups = byYear(plan, ({ facts }) => facts.group?.disposition ?? null);
  return groups.map(({ year, key: way, members }) => {
    const key = effortKeyOf(way);
    const months = key && assumptions[key];
    const id = `cost/one-off/effort/${way ?? "open"}/${year}`;
    const when = weightByMonth(plan, members, () => 1);
    const about = { item: "effort", way, year, workloads: members.length, when } as const;
    const lost =
      key === null
        ? say("spending.way-open", { count: members.length })
        : months === null
          ? say("spending.effort-unstated")
          : rate === null
            ? say("spending.rate-open")
            : null;
    if (lost) return open(plan, about, id, lost);
    const times = changes.effort ?? 1;
    return product(plan, about, id, "workloads × person-months × rate", [
      given(
        `${id}/workloads`,
        say("spending.workloads-of-year", { year }),
        "count",
        members.length,
        [],
        say("sizing.as-stated"),
      ),
      stated(`assumption/${key}`, say(`assumptions.${key}`), "factor", months),
      stated("assumption/cost.person-month", say("assumptions.cost.person-month"), "price", rate! * times),
    ]);
  });
}

/** Months in which the new place is paid for and the old one still runs; in the year of the cut-over. */
function parallels(plan: SpendPlan, months: number): OneOff[] {
  const { currency } = plan.assessment.pricing;
  return plan.streams
    .filter((stream) => stream.is === "running")
    .map((stream) => {
      const year = Math.max(plan.firstYear, Math.floor(stream.from / 12));
      const id = `cost/one-off/parallel/${stream.provider}/${monthWord(stream.from)}`;
      const factor = months * growthOf(plan, year);
      const { monthly, because } = stream;
      const amount = monthly && {
        low: roundHalfAway(monthly.low * factor),
        high: roundHalfAway(monthly.high * factor),
        currency,
      };
      return {
        item: "parallel",
        way: null,
        year,
        workloads: stream.workloads,
        amount,
        because,
        when: monthsFrom(Math.max(plan.firstYear * 12, stream.from), months),
        figure: () =>
          computed(
            id,
            say("spending.parallel", { month: monthWord(stream.from) }),
            currency,
            amount && span(amount),
            "product",
            "month × months",
            [
              given(
                stream.id,
                stream.label,
                `${currency}/month`,
                monthly && span(monthly),
                [],
                monthly ? say("score.taken-from", { figure: stream.id }) : because,
              ),
              stated("assumption/cost.parallel-months", say("assumptions.cost.parallel-months"), "months", months),
              ...growthFigures(plan, year),
            ],
            because,
          ),
      };
    });
}

/** So many months from one on, the last one in part, as far as they lie in its year. */
function monthsFrom(start: number, months: number): Map<number, number> {
  const when = new Map<number, number>();
  const end = (Math.floor(start / 12) + 1) * 12;
  for (let month = start; month < end && start + months > month; month += 1)
    when.set(month, Math.min(1, start + months - month));
  return when.size === 0 ? new Map([[start, 1]]) : when;
}

/** Moving the data once: GB × what a GB costs to move, by the planner's word. */
function transfers(plan: SpendPlan, perGb: number): OneOff[] {
  return byYear(plan, () => null).map(({ year, members }) => {
    const id = `cost/one-off/transfer/${year}`;
    const storedBy = ({ facts }: Landed): number | null =>
      facts.workload.storageUsedGib ?? facts.needed.storageGib?.high ?? null;
    const stored = members.map(storedBy);
    const isEmpty = stored.every((gib) => !gib);
    const when = weightByMonth(plan, members, (one) => (isEmpty ? 1 : (storedBy(one) ?? 0)));
    const about = { item: "transfer", year, workloads: members.length, when } as const;
    const unknown = stored.filter((gib) => gib === null).length;
    if (unknown > 0) return open(plan, about, id, say("spending.transfer-open", { count: unknown }));
    const gb = stored.reduce<number>((sum, gib) => sum + gib! * GB_PER_GIB, 0);
    return product(plan, about, id, "GB × price", [
      given(`${id}/gb`, say("spending.transfer-gb"), "GB", gb, [], say("sizing.as-stated")),
      stated("assumption/cost.transfer-gb", say("assumptions.cost.transfer-gb"), "price", perGb),
    ]);
  });
}

type Members<Key> = Readonly<{ year: number; key: Key; members: readonly Landed[] }>;
/** Placed workloads by the year of their cut-over, and by something else. */
function byYear<Key extends string | null>(plan: SpendPlan, keyOf: (one: Landed) => Key): Members<Key>[] {
  const groups = new Map<string, { year: number; key: Key; members: Landed[] }>();
  for (const one of plan.landed) {
    const year = Math.max(plan.firstYear, Math.floor(plan.starts.get(one.facts.workload.id)! / 12));
    const key = keyOf(one);
    const held = groups.get(`${year} ${key}`);
    if (held) held.members.push(one);
    else groups.set(`${year} ${key}`, { year, key, members: [one] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

type About = Readonly<{ item: OneOffItem; way?: Disposition | null; year: number; workloads: number }> &
  Pick<OneOff, "when">;
const labelOf = ({ item, way, year }: Omit<About, "when">): Sentence =>
  item === "effort" ? say(`spending.effort-${way ?? "open"}`, { year }) : say(`spending.one-off-${item}`, { year });

function open({ assessment }: SpendPlan, about: About, id: string, because: Sentence): OneOff {
  const label = labelOf(about);
  return {
    way: null,
    ...about,
    amount: null,
    because,
    figure: () => given(id, label, assessment.pricing.currency, null, [], because),
  };
}

/** Amounts and prices in major units, multiplied and rounded once. */
function product(
  { assessment }: SpendPlan,
  about: About,
  id: string,
  formula: string,
  factors: readonly Figure[],
): OneOff {
  const { currency } = assessment.pricing;
  const major = factors.reduce<Range>(
    (whole, { value }) => range(whole.low * value!.low, whole.high * value!.high),
    range(1, 1),
  );
  const amount = roundMoneyRange(major, currency);
  return {
    way: null,
    ...about,
    amount,
    because: null,
    figure: () =>
      computed(id, labelOf(about), currency, span(amount), "product", formula, [...factors, ...minorFigure(currency)]),
  };
}

const span = ({ low, high }: MoneyRange): Range => range(low, high);

/** One-off items over all years, a row for each item and way. */
export function oneOffRows(list: readonly OneOff[]): OneOffLine[] {
  return groupsOf(list).map(([figure, rows]) => {
    const missing = rows.find(({ amount }) => amount === null);
    return {
      item: rows[0]!.item,
      way: rows[0]!.way,
      workloads: rows.reduce((sum, { workloads }) => sum + workloads, 0),
      amount: missing ? null : rows.map(({ amount }) => amount!).reduce(addMoneyRange),
      because: missing?.because ?? null,
      figure,
    };
  });
}

/** `cost/one-off`: rows, and their years below. */
export function oneOffFigure(plan: SpendPlan): Figure | null {
  const { currency } = plan.assessment.pricing;
  const list = oneOffs(plan);
  if (list.length === 0) return null;
  const rows = groupsOf(list).map(([id, rows]) =>
    sumOf(
      id,
      labelOfRow(rows[0]!),
      currency,
      rows.map(({ figure }) => figure()),
    ),
  );
  return sumOf("cost/one-off", say("spending.one-off"), currency, rows);
}

const labelOfRow = ({ item, way }: OneOff): Sentence =>
  item === "effort" ? say(`spending.effort-all-${way ?? "open"}`) : say(`spending.one-off-all-${item}`);

function groupsOf(list: readonly OneOff[]): [string, OneOff[]][] {
  const groups = new Map<string, OneOff[]>();
  for (const one of list) {
    const id = one.item === "effort" ? `cost/one-off/effort/${one.way ?? "open"}` : `cost/one-off/${one.item}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups];
}
