import { Currency, minorPerMajor, roundHalfAway } from "../units/money.ts";
import type { CostDriver } from "../model/spending.ts";
import { numberOf } from "../model/assumption.ts";
import { say } from "../model/sentence.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { rateFor } from "./cost/convert.ts";
import { minorFigure, rateFigure, stated } from "./cost/line.ts";
import { payback } from "./cost/present-value.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { type Changes, type SpendPlan, spendPlan, vatOf } from "./spend-plan.ts";
import { savingFigure, yearFigure } from "./spend-year-figures.ts";
import { type YearBook, whyOpen, yearBook } from "./spend-years.ts";

/** A figure that is taken apart under its own id, named and not repeated. */
const taken = (id: string, { id: of, label, unit, value, because }: Figure): Figure =>
  given(id, label, unit, value, [], value ? say("score.taken-from", { figure: of }) : because);

/** `cost/vat`: VAT on the month. `cost/with-vat`: the month and its VAT. `null`: no VAT is claimed. */
export function vatFigure(assessment: Assessment, month: Figure, word: "vat" | "with-vat"): Figure | null {
  const share = vatOf(assessment);
  if (share === null) return null;
  const { unit, because } = month;
  const tax = month.value && range(roundHalfAway(month.value.low * share), roundHalfAway(month.value.high * share));
  const vat = computed(
    "cost/vat",
    say("spending.vat"),
    unit,
    tax,
    "product",
    "month × share",
    [taken("cost/vat/month", month), stated("assumption/cost.vat", say("assumptions.cost.vat"), "share", share)],
    because,
  );
  return word === "vat"
    ? vat
    : sumOf("cost/with-vat", say("spending.with-vat"), unit, [taken("cost/with-vat/month", month), vat]);
}

/** `cost/in/<currency>`: the month in another currency, by its dated rate. `null`: no such currency, or the plan's own. */
export function inCurrencyFigure({ plan }: Assessment, month: Figure, word: string): Figure | null {
  const to = Currency.safeParse(word);
  const { currency: from, planDate } = plan.agency;
  if (!to.success || to.data === from) return null;
  const id = `cost/in/${to.data}`;
  const label = say("spending.month-in", { currency: to.data });
  const rate = rateFor(plan.fxRates, from, to.data, planDate);
  if (!rate) return given(id, label, `${to.data}/month`, null, [], say("spending.no-rate-to", { from, to: to.data }));
  const factor = rate.rate * (minorPerMajor[to.data] / minorPerMajor[from]);
  const value = month.value && range(roundHalfAway(month.value.low * factor), roundHalfAway(month.value.high * factor));
  const scale = minorPerMajor[to.data] / minorPerMajor[from];
  return computed(
    id,
    label,
    `${to.data}/month`,
    value,
    "product",
    "month × rate",
    [
      taken(`${id}/month`, month),
      ...rateFigure(rate),
      ...(scale === 1
        ? []
        : scale === minorPerMajor[to.data]
          ? minorFigure(to.data)
          : [
              given(
                `minor/${from}-${to.data}`,
                say("cost.minor-of", { from, to: to.data }),
                "factor",
                scale,
                [],
                say("cost.minor-why"),
              ),
            ]),
    ],
    month.because,
  );
}

/** `cost/total`: what is paid over the years, with VAT. */
export function totalFigure(book: YearBook, id = "cost/total"): Figure {
  const { plan, years } = book;
  const { currency } = plan.assessment.pricing;
  const label = say("spending.total-of-years", { count: years.length });
  if (years.length === 0 || plan.landed.length === 0)
    return given(id, label, currency, null, [], whyOpen(book) ?? say("spending.nothing-placed"));
  return sumOf(
    id,
    label,
    currency,
    years.flatMap(({ year }) => yearFigure(book, year) ?? []),
  );
}

/** `cost/cumulated/<year>`: what has been saved against today up to the end of a year. */
export function cumulatedFigure(book: YearBook, year: number): Figure | null {
  const upTo = book.years.filter((one) => one.year <= year);
  if (!book.years.some((one) => one.year === year)) return null;
  const { currency } = book.plan.assessment.pricing;
  const id = `cost/cumulated/${year}`;
  const parts = upTo.map((one) => taken(`${id}/${one.year}`, savingFigure(book, one.year)));
  return sumOf(id, say("spending.cumulated", { year }), currency, parts);
}

/** Formula of the years until a plan has paid itself back: parts are what is saved up to each year. */
export const PAYBACK = "first year in which what is saved so far is not below 0";

/** `cost/payback`: years until the savings have paid the plan back, at best and for sure. */
export function paybackFigure(book: YearBook): Figure {
  const label = say("spending.payback");
  const parts = book.years.flatMap(({ year }) => cumulatedFigure(book, year) ?? []);
  if (parts.length === 0 || parts.some(({ value }) => value === null))
    return given("cost/payback", label, "years", null, [], whyOpen(book) ?? say("spending.nothing-placed"));
  const { low, high } = payback(parts.map(({ value }) => value!));
  const value: Range | null = low === null || high === null ? null : range(low, high);
  const because = value
    ? null
    : say(low === null ? "spending.payback-never" : "spending.payback-open", { year: low ?? 0 });
  return computed("cost/payback", label, "years", value, "formula", PAYBACK, parts, because);
}

const changesOf: Readonly<Record<CostDriver, (by: number, currency: Currency) => Changes>> = {
  price: (by) => ({ price: 1 + by }),
  rate: (by, currency) => ({ rate: { currency, factor: 1 + by } }),
  growth: (by) => ({ growth: Math.max(-0.99, by) }),
  "price-change": (by) => ({ priceChange: Math.max(-0.99, by) }),
  effort: (by) => ({ effort: 1 + by }),
};

/** `cost/swing/<driver>[:<currency>]/<low|high>`: the total over the years were one number other than thought. */
export function swingFigure(assessment: Assessment, rest: string): Figure | null {
  const [word = "", end] = rest.split("/");
  const [what = "", at] = word.split("@");
  const [driver, named = "USD"] = what.split(":") as [CostDriver, string?]; // looked up below
  const currency = Currency.safeParse(named);
  const change = Object.hasOwn(changesOf, driver) ? changesOf[driver] : undefined;
  if (!change || !currency.success || (end !== "low" && end !== "high")) return null;
  const swing = at === undefined ? numberOf(assessment.assumptions, "cost.swing") : Number(at);
  if (!(swing > 0 && swing <= 1)) return null;
  const plan: SpendPlan = spendPlan(assessment, change(end === "low" ? -swing : swing, currency.data));
  return totalFigure(yearBook(plan), `cost/swing/${word}/${end}`);
}
