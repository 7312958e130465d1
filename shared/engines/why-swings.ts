import type { Swing } from "../model/placing.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { formatMoney } from "../text/format.ts";
import { inBothLanguages } from "../text/text.ts";
import type { Currency } from "../units/money.ts";
import type { Assessment } from "./assess.ts";
import type { PlacingChange } from "./place-change.ts";
import { layerOf, nameOf } from "./placement/problem.ts";
import { weightsOf } from "./score-parts.ts";
import { type Answered, monthlyOf, movedBetween } from "./why-answer.ts";

/** One thing thought otherwise, and the question that follows. */
export type Tried = Readonly<{ what: Swing["what"]; by: number; change: PlacingChange }>;

/**
 * Everything that is swung: each weight, the prices of each provider that is used, each foreign currency something is priced in;
 * once down and once up.
 */
export function swingsOf(assessment: Assessment, base: Answered, swing: number): Tried[] {
  const ways = (what: Swing["what"], change: (factor: number) => PlacingChange): Tried[] =>
    [-swing, swing].map((by) => ({ what, by, change: change(1 + by) }));
  const weights = weightsOf(assessment.scenario).filter(({ weight }) => weight > 0);
  const { problem, chosen } = base;
  const used = [...new Set([...chosen.values()].map(({ region }) => layerOf(problem, region, "provider")))].sort();
  const providers = assessment.catalogue.providers.filter(({ id }) => used.includes(id));
  return [
    // one weight alone decides everything, however much it weighs
    ...(weights.length > 1 ? weights : []).flatMap(({ criterion }) =>
      ways({ kind: "weight", criterion }, (factor) => ({ weights: { [criterion]: factor } })),
    ),
    ...providers.flatMap(({ id }) =>
      ways({ kind: "prices", provider: id }, (factor) => ({ prices: { [id]: factor } })),
    ),
    ...foreignCurrencies(assessment, base).flatMap((currency) =>
      ways({ kind: "rate", currency }, (factor) => ({ rates: { [currency]: factor } })),
    ),
  ];
}

/** Currencies besides the plan's that something which may be chosen is priced in, and that a rate leads from. */
function foreignCurrencies({ plan, pricing, regions }: Assessment, { problem }: Answered): Currency[] {
  const lawful = new Set(problem.workloads.flatMap(({ options }) => options.map(({ region }) => region)));
  const rated = new Set(plan.fxRates.flatMap(({ base, quote }) => [base, quote]));
  const priced = new Set<Currency>();
  for (const { region, offers, services } of regions) {
    if (!lawful.has(region.id)) continue;
    for (const { price } of offers) if (price) priced.add(price.currency);
    for (const { currency } of services) if (currency) priced.add(currency);
  }
  return [...priced].filter((currency) => currency !== pricing.currency && rated.has(currency)).sort();
}

/** What the best answer becomes; `other` `null`: none was found in time. */
export function swingOf(base: Answered, { what, by }: Tried, other: Answered | null): Swing {
  if (!other) return { what, by, moved: null, score: null, monthly: null, sentence: said("late", what, by, base, {}) };
  if (other.solution.outcome === "infeasible")
    return { what, by, moved: null, score: null, monthly: null, sentence: said("impossible", what, by, base, {}) };
  const moved = movedBetween(base, other);
  const monthly = monthlyOf(other);
  const score = other.solution.score;
  const amount = monthly && { ko: formatMoney("ko", monthly), en: formatMoney("en", monthly) };
  const way = moved === 0 ? "same" : amount ? "moved-cost" : "moved";
  const sentence = said(way, what, by, base, { moved, score: score ?? 0, ...(amount ? { amount } : {}) });
  return { what, by, moved, score, monthly, sentence };
}

function said(way: string, what: Swing["what"], by: number, { problem }: Answered, args: Sentence["args"]): Sentence {
  const name = what.kind === "weight" ? what.criterion : what.kind;
  const who = what.kind === "prices" ? nameOf(problem, what.provider) : what.kind === "rate" ? what.currency : "";
  const change = say(`placement.swing-${name}-${by < 0 ? "down" : "up"}`, { who, percent: 100 * Math.abs(by) });
  return say(`placement.swung-${way}`, { ...args, what: inBothLanguages(change) });
}
