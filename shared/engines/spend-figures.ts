import { CostItem } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Range, addRange, range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { stated } from "./cost/line.ts";
import { discounted } from "./cost/present-value.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { landedOf } from "./leave.ts";
import { commitmentFigure, shortfallFigures } from "./spend-commitments.ts";
import { growthFigures, growthOf, useOf } from "./spend-growth.ts";
import { costOfCell, placesOf, spendLines, supportLine } from "./spend-lines.ts";
import { oneOffFigure } from "./spend-once.ts";
import { type SpendPlan, type Stream, monthWord, monthsIn, spendPlan } from "./spend-plan.ts";
import { todayFigure, yearlyToday } from "./spend-today.ts";
import { type YearBook, groupsByStart, runPart, savedOf, whyOpen, yearBook } from "./spend-years.ts";

/** Words after `cost/` under which a figure of the whole plan stands. A workload's id is none of them. */
export const planWords: ReadonlySet<string> = new Set([
  "plan",
  "month",
  "item",
  "traffic",
  "recovery",
  "support",
  "from",
  "year",
  "npv",
  "as-is",
  "one-off",
]);

/**
 * A figure of what the plan pays, by its id: `cost/plan` (the placement's own lines, by region and workload), `cost/month`
 * (with traffic, copies and support), `cost/item/<item>`, `cost/year/<year>`, `cost/npv`, `cost/one-off`, `cost/as-is`, and
 * what these are taken from.
 */
export function spendFigure(assessment: Assessment, rest: string): Figure | null {
  const [word, ...more] = rest.split("/");
  const rest2 = more.join("/");
  switch (word!.split("@")[0]) {
    case "plan":
      return costOfPlan(assessment);
    case "month":
    case "traffic":
    case "recovery":
      return costOfMonth(assessment);
    case "item":
      return itemFigure(assessment, rest2.split("/")[0]!);
    case "from":
    case "support":
      return streamFigure(spendPlan(assessment), rest) ?? costOfMonth(assessment);
    case "one-off":
      return oneOffFigure(spendPlan(assessment));
    case "as-is":
      return todayFigure(assessment, landedOf(assessment), more[0]);
    case "year":
      return yearFigure(yearBook(spendPlan(assessment)), Number(more[0]));
    case "npv":
      return npvFigure(yearBook(spendPlan(assessment)));
    default:
      return null;
  }
}

/** `commitment/<id>`: what a contract costs beyond its use. */
export function commitmentById(assessment: Assessment, rest: string): Figure | null {
  const commitment = assessment.plan.commitments.find(({ id }) => id === rest.split("/")[0]);
  return commitment ? commitmentFigure(spendPlan(assessment), commitment) : null;
}

/** Monthly cost of the placement: one part a region, its workloads below. */
export function costOfPlan(assessment: Assessment): Figure | null {
  const landed = landedOf(assessment);
  if (landed.length === 0) return null;
  const unit = `${assessment.plan.agency.currency}/month` as const;
  const parts = placesOf(landed).map((place) => {
    const cells = landed
      .filter((one) => one.place === place)
      .map(({ facts, cell }) => costOfCell(assessment, facts, place, cell));
    return total(
      `cost/plan@${place.region.id}`,
      say("cost.region", { region: place.region.id, provider: place.seller.name }),
      unit,
      cells,
    );
  });
  return total("cost/plan", say("cost.plan"), unit, parts);
}

function total(id: string, label: Sentence, unit: Figure["unit"], parts: readonly Figure[]): Figure {
  const missing = parts.find(({ value }) => value === null);
  const value = missing ? null : parts.map((part) => part.value!).reduce(addRange, range(0, 0));
  return computed(id, label, unit, value, "sum", "Σ", parts, missing?.because ?? null);
}

/** The whole month: the placement, and what lies between workloads and providers. */
function costOfMonth(assessment: Assessment): Figure | null {
  const placed = costOfPlan(assessment);
  if (!placed) return null;
  const unit = placed.unit;
  const lines = spendLines(assessment);
  const ofItem = (item: CostItem): Figure[] => {
    const own = lines.filter((line) => line.item === item);
    return own.length === 0
      ? []
      : [
          total(
            `cost/item/${item}`,
            say(`cost.${item}`),
            unit,
            own.map((line) => line.figure(line.id)),
          ),
        ];
  };
  const support = supportFigures(assessment);
  return total("cost/month", say("spending.month"), unit, [
    placed,
    ...ofItem("traffic"),
    ...ofItem("recovery"),
    ...(support.length === 0 ? [] : [total("cost/item/support", say("cost.support"), unit, support)]),
  ]);
}

/** Support of each provider, on all that is spent there. */
function supportFigures(assessment: Assessment): Figure[] {
  const { streams } = spendPlan(assessment);
  const lines = spendLines(assessment);
  const sellers = [...new Map(lines.map(({ place }) => [place.seller.id, place.seller])).values()];
  return sellers.flatMap((seller) => {
    const own = lines.filter(({ place }) => place.seller.id === seller.id);
    const lost = own.some(({ monthly }) => monthly === null);
    const spent = lost
      ? null
      : own.reduce((sum, { monthly }) => ({ ...sum, low: sum.low + monthly!.low, high: sum.high + monthly!.high }), {
          low: 0,
          high: 0,
          currency: assessment.pricing.currency,
        });
    const line = streams.length === 0 ? null : supportLine(assessment, seller, spent);
    return line ? [line.figure(`cost/support/${seller.id}`)] : [];
  });
}

/** One line over all workloads. */
function itemFigure(assessment: Assessment, word: string): Figure | null {
  const item = CostItem.safeParse(word);
  if (!item.success) return null;
  const unit = `${assessment.pricing.currency}/month` as const;
  const own = spendLines(assessment).filter((line) => line.item === item.data);
  const parts = item.data === "support" ? supportFigures(assessment) : own.map((line) => line.figure(line.id));
  return parts.length === 0 ? null : total(`cost/item/${item.data}`, say(`cost.${item.data}`), unit, parts);
}

/** The month of what begins together: `cost/from/<provider>/<month>`, `cost/support/<provider>/<month>`. */
function streamFigure(plan: SpendPlan, rest: string): Figure | null {
  const stream = plan.streams.find(({ id }) => `cost/${rest}` === id || `cost/${rest}`.startsWith(`${id}/`));
  if (!stream) return null;
  const unit = `${plan.assessment.pricing.currency}/month` as const;
  const parts = stream.lines.map((line) => line.figure(line.id));
  return stream.is === "support" ? (parts[0] ?? null) : total(stream.id, stream.label, unit, parts);
}

/** `cost/year/<year>`: what is paid, with VAT. */
function yearFigure(book: YearBook, year: number): Figure | null {
  const sums = book.years.find((one) => one.year === year);
  if (!sums) return null;
  const { plan, claimed, once, vat } = book;
  const { currency } = plan.assessment.pricing;
  const id = `cost/year/${year}`;
  const own = once.filter((one) => one.year === year);
  const ofOnce = (word: "oneOff" | "parallel"): Figure[] =>
    own.filter(({ item }) => (item === "parallel") === (word === "parallel")).map(({ figure }) => figure());
  const before = total(`${id}/before-vat`, say("spending.before-vat"), currency, [
    total(
      `${id}/run`,
      say("spending.run"),
      currency,
      plan.streams.flatMap((stream) => runFigure(plan, stream, year)),
    ),
    ...(claimed.includes("oneOff")
      ? [total(`${id}/one-off`, say("spending.one-off-of", { year }), currency, ofOnce("oneOff"))]
      : []),
    ...(claimed.includes("parallel")
      ? [total(`${id}/parallel`, say("spending.parallel-of", { year }), currency, ofOnce("parallel"))]
      : []),
    ...(claimed.includes("shortfall")
      ? [total(`${id}/shortfall`, say("spending.shortfall"), currency, shortfallFigures(plan, year))]
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
  return total(id, say("spending.year", { year }), currency, [before, tax]);
}

/** A stream in a year: its month × months × growth, rounded once. */
function runFigure(plan: SpendPlan, stream: Stream, year: number): Figure[] {
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
function npvFigure(book: YearBook): Figure | null {
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
  const sum = total("cost/npv", say("spending.npv"), currency, parts);
  return { ...sum, because: sum.value === null ? (because ?? sum.because) : null };
}

function savingFigure({ plan, years, set }: YearBook, year: number): Figure {
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
  const paid: Range | null = sums.beforeVat;
  const figures = [
    total(`${id}/saved`, say("spending.saved"), currency, saved),
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
