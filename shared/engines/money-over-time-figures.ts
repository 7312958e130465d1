import { MoneyPart } from "../model/money-over-time.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { stated } from "./cost/line.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { type Ledger, fiscalYearsOf, ledgerOf, monthsOfYear, portionsOf, vatOn } from "./money-over-time.ts";
import { monthWord } from "./spend-plan.ts";

/** Formula of what is left of a budget: parts are the budget and what is paid. */
export const LEFT = "budget − paid";

/** Words after `cost/` under which money over time stands. */
export const moneyWords: ReadonlySet<string> = new Set([
  "over-time",
  "in-month",
  "fiscal-year",
  "fiscal-year-with-vat",
  "budget-left",
  "staying",
]);

/**
 * `cost/over-time`, `cost/in-month/<2027-03>`, `cost/fiscal-year/<2027>`, `cost/fiscal-year-with-vat/<2027>`,
 * `cost/budget-left/<2027>`, `cost/staying/<2027 or 2027-03>`. `null`: the plan does not reach there, or has no budget or VAT.
 */
export function moneyFigure(assessment: Assessment, rest: string): Figure | null {
  const [word, at = ""] = rest.split("/");
  const ledger = ledgerOf(assessment);
  if (ledger.from === ledger.end) return null;
  switch (word) {
    case "over-time":
      return sumOf(
        "cost/over-time",
        say("money.over-time"),
        ledger.currency,
        fiscalYearsOf(ledger).map((year) => yearFigure(ledger, year)),
      );
    case "in-month":
      return monthFigure(ledger, at);
    case "fiscal-year":
      return yearOf(ledger, at, (year) => yearFigure(ledger, year));
    case "fiscal-year-with-vat":
      return yearOf(ledger, at, (year) => withVat(ledger, year));
    case "budget-left":
      return yearOf(ledger, at, (year) => leftFigure(ledger, year));
    case "staying":
      return stayingFigure(ledger, at);
    default:
      return null;
  }
}

function yearOf(ledger: Ledger, at: string, make: (year: number) => Figure | null): Figure | null {
  const year = fiscalYearsOf(ledger).find((one) => String(one) === at);
  return year === undefined ? null : make(year);
}

function monthFigure(ledger: Ledger, at: string): Figure | null {
  const month = monthAt(ledger, at);
  if (month === null) return null;
  const label = say("money.in-month", { month: at });
  return paidFigure(ledger, `cost/in-month/${at}`, label, month, month + 1);
}

function monthAt({ from, end }: Ledger, at: string): number | null {
  for (let month = from; month < end; month += 1) if (monthWord(month) === at) return month;
  return null;
}

function yearFigure(ledger: Ledger, year: number): Figure {
  const [from, end] = monthsOfYear(ledger, year);
  return paidFigure(ledger, `cost/fiscal-year/${year}`, yearLabel(ledger, "money.fiscal-year", year), from, end);
}

/** A fiscal year that is not a calendar year is named with its first month. */
const yearLabel = ({ yearFrom }: Ledger, key: string, year: number): Sentence =>
  say(key, { year: yearFrom === 1 ? String(year) : monthWord(year * 12 + yearFrom - 1) });

/** Every claimed part of what is paid in some months. */
function paidFigure(ledger: Ledger, id: string, label: Sentence, from: number, end: number): Figure {
  const parts = MoneyPart.options
    .filter((part) => part !== "staying" && ledger.claimed.includes(part))
    .map((part) => partFigure(ledger, part, `${id}/${part}`, from, end));
  return sumOf(id, label, ledger.currency, parts);
}

function partFigure(ledger: Ledger, part: MoneyPart, id: string, from: number, end: number): Figure {
  const portions = portionsOf(ledger, part, from, end);
  const label = say(`money.part-${part}`);
  if (portions.length === 0) return given(id, label, ledger.currency, 0, [], say("money.nothing-then"));
  return sumOf(
    id,
    label,
    ledger.currency,
    portions.map(({ figure }, index) => figure(`${id}/${index + 1}`)),
  );
}

function stayingFigure(ledger: Ledger, at: string): Figure | null {
  if (!ledger.claimed.includes("staying")) return null;
  const month = monthAt(ledger, at);
  if (month !== null) return partFigure(ledger, "staying", `cost/staying/${at}`, month, month + 1);
  return yearOf(ledger, at, (year) =>
    partFigure(ledger, "staying", `cost/staying/${year}`, ...monthsOfYear(ledger, year)),
  );
}

function withVat(ledger: Ledger, year: number): Figure | null {
  const { vat } = ledger.book;
  if (vat === null) return null;
  const id = `cost/fiscal-year-with-vat/${year}`;
  const paid = yearFigure(ledger, year);
  const tax = computed(
    `${id}/vat`,
    say("spending.vat"),
    ledger.currency,
    paid.value && vatOn(paid.value, vat),
    "product",
    "before VAT × share",
    [
      given(
        `${id}/vat/base`,
        say("spending.before-vat"),
        ledger.currency,
        paid.value,
        [],
        paid.value ? say("score.taken-from", { figure: paid.id }) : paid.because,
      ),
      stated("assumption/cost.vat", say("assumptions.cost.vat"), "share", vat),
    ],
    paid.because,
  );
  return sumOf(id, yearLabel(ledger, "money.fiscal-year-with-vat", year), ledger.currency, [paid, tax]);
}

function leftFigure(ledger: Ledger, year: number): Figure | null {
  const { budget, currency } = ledger;
  if (budget === null) return null;
  const id = `cost/budget-left/${year}`;
  const paid = yearFigure(ledger, year);
  return computed(
    id,
    yearLabel(ledger, "money.budget-left", year),
    currency,
    paid.value && range(budget - paid.value.high, budget - paid.value.low),
    "formula",
    LEFT,
    [stated(`${id}/budget`, say("money.budget"), currency, budget), paid],
    paid.because,
  );
}
