import { type Sentence, say } from "../model/sentence.ts";
import { range } from "../units/range.ts";
import { stated } from "./cost/line.ts";
import { discounted } from "./cost/present-value.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { growthFigures, growthOf, useOf } from "./spend-growth.ts";
import { type SpendPlan, type Stream, monthWord, monthsIn } from "./spend-plan.ts";
import { shortfallFigures } from "./spend-shortfall.ts";
import { yearlyToday } from "./spend-today.ts";
import { type YearBook, groupsByStart, runPart, savedOf, whyOpen } from "./spend-years.ts";

/** `cost/year/<year>`: what is paid, with VAT. */
export function yearFigure(book: YearBook, year: number): Figure | null {
  const sums = book.years.find((one) => one.year === year);
  if (!sums) return null;
  const { plan, claimed, once, vat } = book;
  const { currency } = plan.assessment.pricing;
  const id = `cost/year/${year}`;
  const own = once.filter((one) => one.year === year);
  const ofOnce = (word: "oneOff" | "parallel"): Figure[] =>
    own.filter(({ item }) => (item === "parallel") === (word === "parallel")).map(({ figure }) => figure());
  const before = sumOf(`${id}/before-vat`, say("spending.before-vat"), currency, [
    sumOrNothing(
      `${id}/run`,
      say("spending.run"),
      currency,
      plan.streams.flatMap((stream) => runFigure(plan, stream, year)),
    ),
    ...(claimed.includes("oneOff")
      ? [sumOrNothing(`${id}/one-off`, say("spending.one-off-of", { year }), currency, ofOnce("oneOff"))]
      : []),
    ...(claimed.includes("parallel")
      ? [sumOrNothing(`${id}/parallel`, say("spending.parallel-of", { year }), currency, ofOnce("parallel"))]
      : []),
    ...(claimed.includes("shortfall")
      ? [sumOrNothing(`${id}/shortfall`, say("spending.shortfall"), currency, shortfallFigures(plan, year))]
      : []),
  ]);
  if (!claimed.includes("vat")) return { ...before, id };
  const tax = computed(
    `${id}/vat`,
    say("spending.vat"),
    currency,
    sums.vat,
    "product",
    "before VAT × share",
    [
      given(
        `${id}/vat/base`,
        say("spending.before-vat"),
        currency,
        before.value,
        [],
        before.value ? say("score.taken-from", { figure: before.id }) : before.because,
      ),
      stated("assumption/cost.vat", say("assumptions.cost.vat"), "share", vat),
    ],
    before.because,
  );
  return sumOf(id, say("spending.year", { year }), currency, [before, tax]);
}

/** A stream in a year: its month × months × growth, rounded once. */
export function runFigure(plan: SpendPlan, stream: Stream, year: number): Figure[] {
  const months = monthsIn(year, stream);
  if (months === 0) return [];
  const { currency } = plan.assessment.pricing;
  const id = `cost/year/${year}/run/${stream.is}/${stream.provider}/${monthWord(stream.from)}`;
  const monthly = stream.monthly && range(stream.monthly.low, stream.monthly.high);
  return [
    computed(
      id,
      stream.label,
      currency,
      monthly && runPart(monthly, months * growthOf(plan, year)),
      "product",
      "month × months",
      [
        given(
          stream.id,
          stream.label,
          `${currency}/month`,
          monthly,
          [],
          monthly ? say("score.taken-from", { figure: stream.id }) : stream.because,
        ),
        given(
          `${id}/months`,
          say("spending.months-of", { year }),
          "months",
          months,
          [],
          say("spending.counted-months"),
        ),
        ...growthFigures(plan, year),
      ],
      stream.because,
    ),
  ];
}

/** Formula of a saving: parts are what is saved and what is paid. */
export const LESS = "saved − paid";
/** Formula of a discounted flow: parts are the flow, the rate and the years. */
export const DISCOUNT = "flow ÷ (1 + rate)^years";

/** `cost/npv`: savings against today, year by year, at the value of the first. */
export function npvFigure(book: YearBook): Figure | null {
  const { plan, years, discount } = book;
  if (years.length === 0) return null;
  const { currency } = plan.assessment.pricing;
  const parts = years.map((sums, index): Figure => {
    const id = `cost/npv/${sums.year}`;
    const saving = savingFigure(book, sums.year);
    return computed(
      id,
      say("spending.npv-of", { year: sums.year }),
      currency,
      sums.saving && discounted(sums.saving, discount, index),
      "formula",
      DISCOUNT,
      [
        saving,
        stated("assumption/cost.discount", say("assumptions.cost.discount"), "share", discount),
        given(
          `${id}/years`,
          say("spending.years-since", { year: years[0]!.year }),
          "years",
          index,
          [],
          say("spending.counted-years"),
        ),
      ],
      saving.because,
    );
  });
  const because = whyOpen(book);
  const sum = sumOf("cost/npv", say("spending.npv"), currency, parts);
  return { ...sum, because: sum.value === null ? (because ?? sum.because) : null };
}

/** `cost/npv/<year>/saving`: what is no longer paid at the old place, less what is paid for the new one. */
export function savingFigure({ plan, years, set }: YearBook, year: number): Figure {
  const { assessment } = plan;
  const { currency } = assessment.pricing;
  const sums = years.find((one) => one.year === year)!;
  const id = `cost/npv/${year}/saving`;
  const use = useOf(plan, year);
  const growth = growthFigures({ ...plan, priceChange: 0 }, year);
  const saved = [...groupsByStart(plan)].flatMap(([start, members]): Figure[] => {
    const months = monthsIn(year, { from: start, until: null });
    if (months === 0) return [];
    const yearly = set && yearlyToday(assessment, set, members);
    const part = `${id}/${monthWord(start)}`;
    return [
      computed(
        part,
        say("spending.saved-of", { month: monthWord(start), count: members.length }),
        currency,
        yearly && savedOf(yearly, start, year, use),
        "product",
        "a year × share",
        [
          given(
            `${part}/yearly`,
            say("spending.as-is-yearly"),
            currency,
            yearly && range(yearly.low, yearly.high),
            [],
            yearly ? say("score.taken-from", { figure: "cost/as-is" }) : say("spending.as-is-open"),
          ),
          given(
            `${part}/share`,
            say("spending.share-of-year", { months }),
            "share",
            months / 12,
            [],
            say("spending.counted-months"),
          ),
          ...growth,
        ],
        yearly ? null : say("spending.as-is-open"),
      ),
    ];
  });
  const paid = sums.beforeVat;
  const figures = [
    sumOrNothing(`${id}/saved`, say("spending.saved"), currency, saved),
    given(
      `${id}/paid`,
      say("spending.before-vat"),
      currency,
      paid,
      [],
      paid ? say("score.taken-from", { figure: `cost/year/${year}` }) : sums.because,
    ),
  ];
  const lost = figures.find(({ value }) => value === null);
  return computed(
    id,
    say("spending.saving", { year }),
    currency,
    sums.saving,
    "formula",
    LESS,
    figures,
    lost?.because ?? null,
  );
}

/** A sum over what there is in a year; where there is nothing, that is said. */
const sumOrNothing = (id: string, label: Sentence, unit: Figure["unit"], parts: readonly Figure[]): Figure =>
  parts.length === 0 ? given(id, label, unit, 0, [], say("spending.nothing-that-year")) : sumOf(id, label, unit, parts);
