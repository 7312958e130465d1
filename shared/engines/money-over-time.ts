import type { BudgetStanding, FiscalYear, MoneyMonth, MoneyOverTime } from "../model/money-over-time.ts";
import { MoneyPart } from "../model/money-over-time.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Day, addDays } from "../units/date.ts";
import { type Currency, type MoneyRange, minorPerMajor, roundHalfAway } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { oncePer } from "./once.ts";
import { type Entry, type Portion, entriesOf, portionOf } from "./money-over-time-entries.ts";
import { budgetPerYear, budgetYearFrom, isBudgetOpen } from "./schedule-money.ts";
import { commitmentViews } from "./spend-commitments.ts";
import { notCounted } from "./spend-not-counted.ts";
import { monthOf, monthWord, spendPlan } from "./spend-plan.ts";
import { type YearBook, yearBook } from "./spend-years.ts";

/** A plan's money laid along the months, with what it rests on. */
export type Ledger = Readonly<{
  book: YearBook;
  entries: readonly Entry[];
  currency: Currency;
  /** First month of a fiscal year, 1–12. */
  yearFrom: number;
  /** First month and the one after the last, counted from the year 0. */
  from: number;
  end: number;
  claimed: readonly MoneyPart[];
  /** Minor units; `null`: nobody has set one. */
  budget: number | null;
  /** One is set in another currency, and no rate says what it comes to. */
  isBudgetOpen: boolean;
}>;

export const ledgerOf = oncePer((assessment: Assessment): Ledger => {
  const book = yearBook(spendPlan(assessment));
  const { plan, years, once, set } = book;
  const { currency } = assessment.pricing;
  const budget = budgetPerYear(assessment);
  const isOnce = (item: string): boolean => once.some((one) => one.item === item);
  const isClaimed: Readonly<Record<MoneyPart, boolean>> = {
    staying: set !== null && years.length > 0,
    parallel: isOnce("parallel"),
    run: years.length > 0,
    effort: isOnce("effort"),
    transfer: isOnce("transfer"),
    training: isOnce("training"),
    shortfall: book.claimed.includes("shortfall") && years.length > 0,
  };
  return {
    book,
    entries: entriesOf(book),
    currency,
    yearFrom: budgetYearFrom(assessment),
    from: plan.firstYear * 12,
    end: (plan.firstYear + years.length) * 12,
    claimed: MoneyPart.options.filter((part) => isClaimed[part]),
    budget: budget === null ? null : roundHalfAway(budget * minorPerMajor[currency]),
    isBudgetOpen: isBudgetOpen(assessment),
  };
});

/**
 * What a plan pays month by month, and in each fiscal year against its budget.
 *
 * Old places until the month of their cut-over, new ones from it on; days or months side by side; work and copying in the
 * month of the cut-over; shortfalls of commitments at the end of their year. What is not priced leaves its months open; what
 * is known of them is said beside. Before VAT, as budgets are compared; VAT stands on its own line.
 */
export function moneyOverTime(assessment: Assessment): MoneyOverTime {
  const ledger = ledgerOf(assessment);
  const { book, from, end, claimed, currency } = ledger;
  const { plan } = assessment;
  const months = monthsOf(assessment, ledger);
  const years = fiscalYearsOf(ledger).map((year) => fiscalYear(assessment, ledger, year));
  const lost = months.find(({ because }) => because !== null)?.because ?? null;
  return {
    scenario: assessment.scenario.id,
    currency,
    fiscalYearStart: ledger.yearFrom,
    byWaves: book.plan.byWaves,
    unscheduled: unscheduledOf(assessment),
    doubleRunningDays: plan.waveRules?.doubleRunningDays ?? null,
    claimed: [...claimed],
    months,
    years,
    paid: from === end ? null : amountsIn(ledger, from, end).paid,
    commitments: commitmentViews(book.plan),
    notCounted: [...notCounted(book.plan), ...(ledger.isBudgetOpen ? [say("money.budget-open")] : [])],
    because: book.plan.landed.length === 0 ? say("spending.nothing-placed") : lost,
    figure: "cost/over-time",
  };
}

function unscheduledOf({ plan, scenario }: Assessment): number {
  const waves = plan.waves.filter((wave) => wave.scenario === scenario.id);
  const scheduled = new Set(waves.flatMap(({ workloads }) => workloads));
  return scenario.placements.filter(({ workload }) => !scheduled.has(workload)).length;
}

type Amounts = Pick<MoneyMonth, MoneyPart | "paid" | "known" | "because">;

/** What falls into some months, part by part; the last month is not counted. */
export function amountsIn(ledger: Ledger, from: number, end: number): Amounts {
  const { claimed, currency } = ledger;
  const money = ({ low, high }: Range): MoneyRange => ({ low, high, currency });
  let known = range(0, 0);
  const open: (Sentence | null)[] = [];
  const parts = MoneyPart.options.map((part): [MoneyPart, MoneyRange | null] => {
    if (!claimed.includes(part)) return [part, null];
    const portions = portionsOf(ledger, part, from, end);
    const lost = portions.find(({ amount }) => amount === null);
    const sum = portions.reduce((all, { amount }) => (amount ? plus(all, amount) : all), range(0, 0));
    if (part !== "staying") {
      known = plus(known, sum);
      if (lost) open.push(lost.because ?? null);
    }
    return [part, lost ? null : money(sum)];
  });
  return {
    ...(Object.fromEntries(parts) as Record<MoneyPart, MoneyRange | null>), // one entry per part
    paid: open.length === 0 ? money(known) : null,
    known: money(known),
    because: open.find((because) => because !== null) ?? null,
  };
}

export const portionsOf = ({ entries, currency }: Ledger, part: MoneyPart, from: number, end: number): Portion[] =>
  entries.flatMap((entry) => (entry.part === part ? (portionOf(entry, currency, from, end) ?? []) : []));

function monthsOf({ plan, scenario }: Assessment, ledger: Ledger): MoneyMonth[] {
  const waves = plan.waves.filter((wave) => wave.scenario === scenario.id);
  const months: MoneyMonth[] = [];
  let cumulated: MoneyRange | null = { low: 0, high: 0, currency: ledger.currency };
  for (let month = ledger.from; month < ledger.end; month += 1) {
    const amounts = amountsIn(ledger, month, month + 1);
    const { paid } = amounts;
    cumulated = cumulated && paid && { ...cumulated, ...plus(cumulated, paid) };
    months.push({
      month: monthWord(month),
      fiscalYear: fiscalYearOf(month, ledger.yearFrom),
      waves: waves.filter(({ cutOver }) => monthOf(cutOver) === month).map(({ id }) => id),
      ...amounts,
      cumulated,
      figure: `cost/in-month/${monthWord(month)}`,
    });
  }
  return months;
}

const fiscalYearOf = (month: number, yearFrom: number): number => Math.floor((month - (yearFrom - 1)) / 12);

type Span = Pick<Ledger, "from" | "end" | "yearFrom">;

/** Fiscal years the plan touches, each by the calendar year it begins in. */
export function fiscalYearsOf({ from, end, yearFrom }: Span): number[] {
  if (from === end) return [];
  const [first, last] = [fiscalYearOf(from, yearFrom), fiscalYearOf(end - 1, yearFrom)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** First month of a fiscal year that is reckoned, and the one after its last. */
export function monthsOfYear({ from, end, yearFrom }: Span, year: number): readonly [number, number] {
  const begin = year * 12 + yearFrom - 1;
  return [Math.max(from, begin), Math.min(end, begin + 12)];
}

function fiscalYear({ plan, scenario }: Assessment, ledger: Ledger, year: number): FiscalYear {
  const { yearFrom, currency, budget, book } = ledger;
  const [from, end] = monthsOfYear(ledger, year);
  const amounts = amountsIn(ledger, from, end);
  const { paid, known } = amounts;
  const begin = firstDay(year * 12 + yearFrom - 1);
  const close = addDays(firstDay(year * 12 + yearFrom + 11), -1);
  const vat = book.vat === null || paid === null ? null : { ...vatOn(paid, book.vat), currency };
  return {
    year,
    from: begin,
    to: close,
    months: end - from,
    waves: plan.waves
      .filter((wave) => wave.scenario === scenario.id && begin <= wave.cutOver && wave.cutOver <= close)
      .map(({ id }) => id),
    ...amounts,
    vat,
    withVat: vat && { ...plus(paid!, vat), currency },
    budget,
    left: budget === null || paid === null ? null : { low: budget - paid.high, high: budget - paid.low, currency },
    standing: ledger.isBudgetOpen ? "open" : standingOf(budget, paid, known),
    figure: `cost/fiscal-year/${year}`,
  };
}

/** Over only where even the least is; within only where even the most is. */
function standingOf(budget: number | null, paid: Range | null, known: Range): BudgetStanding {
  if (budget === null) return "no-budget";
  if (known.low > budget) return "over";
  return paid !== null && paid.high <= budget ? "within" : "open";
}

export const vatOn = ({ low, high }: Range, share: number): Range =>
  range(roundHalfAway(low * share), roundHalfAway(high * share));

const firstDay = (month: number): Day => `${monthWord(month)}-01`;
const plus = (a: Range, b: Range): Range => range(a.low + b.low, a.high + b.high);
