import type { MoneyPart } from "../model/money-over-time.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { roundHalfAway } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import { type Figure, computed, given } from "./explain.ts";
import { growthFigures, useOf } from "./spend-growth.ts";
import { type SpendPlan, monthWord, monthsIn } from "./spend-plan.ts";
import { shortfallFigures } from "./spend-shortfall.ts";
import { yearlyToday } from "./spend-today.ts";
import { runFigure } from "./spend-year-figures.ts";
import { type YearBook, groupsByStart, stayingMonths, stayingOf } from "./spend-years.ts";

/** Something that is paid within one calendar year, and the months of it that it falls into. */
export type Entry = Readonly<{
  part: MoneyPart;
  year: number;
  /** Whole minor units; `null`: not computable. */
  amount: Range | null;
  because: Sentence | null;
  /** Months, counted from the year 0, and how much of the amount falls into each against the others. */
  when: ReadonlyMap<number, number>;
  /** The month since which it is paid, in this year or one before; `null`: only in the months it falls into. */
  since: number | null;
  figure: () => Figure;
}>;

/**
 * Everything a plan pays and what stays, each amount as the years of the plan have it: nothing is reckoned twice, so months
 * and fiscal years add up to `cost/year/<year>` to the last won.
 */
export function entriesOf(book: YearBook): Entry[] {
  const { plan, once, years } = book;
  return [
    ...years.flatMap(({ year }) => stayingEntries(book, year)),
    ...paidEntries(
      plan,
      once,
      years.map(({ year }) => year),
    ),
  ];
}

/** What a plan pays, in these calendar years: everything but what stays. */
export function paidEntries(plan: SpendPlan, once: YearBook["once"], years: readonly number[]): Entry[] {
  return [
    ...years.flatMap((year) => plan.streams.flatMap((stream) => runEntry(plan, stream, year))),
    ...once.map(({ item, year, amount, because, when, figure }): Entry => ({
      part: item,
      year,
      amount: amount && range(amount.low, amount.high),
      because,
      when,
      since: null,
      figure,
    })),
    ...years.flatMap((year) =>
      shortfallFigures(plan, year).map((figure): Entry => {
        const { value: amount, because } = figure;
        // due at the end of its year
        const when = new Map([[year * 12 + 11, 1]]);
        return { part: "shortfall", year, amount, because, when, since: null, figure: () => figure };
      }),
    ),
  ];
}

function runEntry(plan: SpendPlan, stream: SpendPlan["streams"][number], year: number): Entry[] {
  const months = monthsIn(year, stream);
  if (months === 0) return [];
  const [figure] = runFigure(plan, stream, year);
  const { value: amount, because } = figure!;
  const from = Math.max(stream.from, year * 12);
  return [
    { part: "run", year, amount, because, when: evenly(from, months), since: stream.from, figure: () => figure! },
  ];
}

/** What has not moved yet, by the month it moves in: yearly × months ÷ 12, rounded once. */
function stayingEntries({ plan, set }: YearBook, year: number): Entry[] {
  if (set === null) return [];
  const { assessment } = plan;
  const { currency } = assessment.pricing;
  const use = useOf(plan, year);
  return [...groupsByStart(plan)].flatMap(([start, members]): Entry[] => {
    const months = stayingMonths(year, start);
    if (months === 0) return [];
    const yearly = yearlyToday(assessment, set, members);
    const amount = yearly && stayingOf(yearly, start, year, use);
    const because = yearly ? null : say("spending.as-is-open");
    const id = `cost/staying/${year}/${monthWord(start)}`;
    const figure = (): Figure =>
      computed(
        id,
        say("money.staying-of", { month: monthWord(start), count: members.length }),
        currency,
        amount,
        "product",
        "a year × share",
        [
          given(
            `${id}/yearly`,
            say("spending.as-is-yearly"),
            currency,
            yearly && range(yearly.low, yearly.high),
            [],
            yearly ? say("score.taken-from", { figure: "cost/as-is" }) : because,
          ),
          given(
            `${id}/share`,
            say("spending.share-of-year", { months }),
            "share",
            months / 12,
            [],
            say("spending.counted-months"),
          ),
          ...growthFigures({ ...plan, priceChange: 0 }, year),
        ],
        because,
      );
    return [{ part: "staying", year, amount, because, when: evenly(year * 12, months), since: null, figure }];
  });
}

const evenly = (from: number, months: number): Map<number, number> =>
  new Map(Array.from({ length: months }, (_, index) => [from + index, 1]));

/** Formula of a part of a year: parts are the amount, the share of it before and the share with this part. */
export const SPLIT = "round(amount × share with it) − round(amount × share before)";

/** Amounts that come one after the other add up to the whole: each is the difference of two roundings. */
export function splitOf({ low, high }: Range, before: number, upTo: number): Range {
  const between = (amount: number): number => roundHalfAway(amount * upTo) - roundHalfAway(amount * before);
  const least = between(low);
  return range(least, least + between(high - low));
}

export type Portion = Readonly<{ amount: Range | null; because: Sentence | null; figure: (id: string) => Figure }>;

/** What of an entry falls into some months, the last one not counted; `null`: nothing. */
export function portionOf(entry: Entry, currency: Figure["unit"], from: number, end: number): Portion | null {
  let [whole, before, within] = [0, 0, 0];
  for (const [month, weight] of entry.when) {
    whole += weight;
    if (month < from) before += weight;
    else if (month < end) within += weight;
  }
  if (within === 0) return null;
  const { amount, because, figure } = entry;
  if (within === whole) return { amount, because, figure };
  const [start, upTo] = [before / whole, (before + within) / whole];
  const part = amount && splitOf(amount, start, upTo);
  return {
    amount: part,
    because,
    figure: (id) => {
      const all = figure();
      return computed(
        id,
        all.label,
        currency,
        part,
        "formula",
        SPLIT,
        [
          given(
            `${id}/amount`,
            all.label,
            currency,
            amount,
            [],
            amount ? say("score.taken-from", { figure: all.id }) : because,
          ),
          given(`${id}/before`, say("money.share-before"), "factor", start, [], say("money.share-why")),
          given(`${id}/with`, say("money.share-with"), "factor", upTo, [], say("money.share-why")),
        ],
        because,
      );
    },
  };
}
