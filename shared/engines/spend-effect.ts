import type { ProviderId } from "../model/id.ts";
import type { Comparison } from "../model/result.ts";
import type { SunkEffect } from "../model/spending.ts";
import { say } from "../model/sentence.ts";
import { minorPerMajor, roundHalfAway } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import { mayGo } from "./compare.ts";
import { rateFor } from "./cost/convert.ts";
import { marginalCost } from "./lock-in/commitment.ts";
import type { Landed } from "./spend-lines.ts";
import type { SpendPlan } from "./spend-plan.ts";

/** Providers beside those that are used or committed, best first; more would fill the page without changing who is first. */
const OTHERS = 5;
/** Above this many workloads only providers that are used or committed are ranked: each other one is judged anew. */
const MANY = 1000;

/**
 * Who is cheapest for what is placed with committed providers, with and without the minimum that is paid anyway (5.5).
 *
 * A signed minimum is sunk: at the margin a workload costs there only what goes beyond it, and so the committed provider
 * seems to win. Both orders stand side by side. A year is twelve of today's months; the minimum is that of the first contract
 * year from the plan's start on. `null`: there is no commitment.
 */
export function sunkEffect(plan: SpendPlan, comparison: Comparison): SunkEffect | null {
  const { assessment, landed } = plan;
  const { commitments } = assessment.plan;
  if (commitments.length === 0) return null;
  const committed = new Set<ProviderId>(commitments.map(({ provider }) => provider));
  const theirs = landed.filter(({ place }) => committed.has(place.seller.id));
  const members = theirs.length > 0 ? theirs : landed;
  const none = { cheapest: null, cheapestMarginal: null, orderCertain: false };
  if (members.length === 0) return { workloads: 0, rows: [], ...none, because: say("spending.nothing-placed") };

  const minimum = minimumsOf(plan);
  if (minimum === null)
    return { workloads: members.length, rows: [], ...none, because: say("spending.effect-no-rate") };
  const rows = candidates(assessment, members, committed, comparison).map((regions) => {
    const { seller } = regions[0]!;
    const { yearly, missing } = yearlyAt(assessment, members, regions);
    const sunk = minimum.get(seller.id) ?? 0;
    return { seller, missing, yearly, marginal: yearly && marginalCost(yearly, sunk) };
  });
  const able = rows.filter(({ missing, yearly }) => missing === 0 && yearly !== null);
  const order = (of: (row: (typeof rows)[number]) => Range | null): ProviderId[] =>
    able
      .toSorted((a, b) => of(a)!.high - of(b)!.high || of(a)!.low - of(b)!.low || (a.seller.id < b.seller.id ? -1 : 1))
      .map(({ seller }) => seller.id);
  const plain = order(({ yearly }) => yearly);
  const sunk = order(({ marginal }) => marginal);
  const rankIn = (list: readonly ProviderId[], id: ProviderId): number | null =>
    list.includes(id) ? list.indexOf(id) + 1 : null;
  const money = (value: Range | null) =>
    value && { low: value.low, high: value.high, currency: assessment.pricing.currency };
  return {
    workloads: members.length,
    rows: rows
      .map(({ seller, missing, yearly, marginal }) => ({
        provider: seller.id,
        name: seller.name,
        committed: committed.has(seller.id),
        yearly: money(yearly),
        marginal: money(marginal),
        rank: rankIn(plain, seller.id),
        marginalRank: rankIn(sunk, seller.id),
        missing,
      }))
      .sort(
        (a, b) =>
          (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.missing - b.missing || (a.provider < b.provider ? -1 : 1),
      ),
    cheapest: plain[0] ?? null,
    cheapestMarginal: sunk[0] ?? null,
    orderCertain: isCertain(able, plain),
    because: plain.length === 0 ? say("spending.effect-none") : null,
  };
}

/** Whether the first is surely the cheapest: its upper end below the lower ends of all others. */
function isCertain(
  rows: readonly { seller: { id: ProviderId }; yearly: Range | null }[],
  order: readonly ProviderId[],
): boolean {
  const first = rows.find(({ seller }) => seller.id === order[0]);
  return first !== undefined && rows.every((row) => row === first || first.yearly!.high < row.yearly!.low);
}

function candidates(
  { regions }: Assessment,
  members: readonly Landed[],
  committed: ReadonlySet<ProviderId>,
  comparison: Comparison,
): RegionFacts[][] {
  const used = new Set(members.map(({ place }) => place.seller.id));
  const must = new Set([...used, ...committed]);
  const others = [...new Set(comparison.regions.filter(({ lawful }) => lawful > 0).map(({ provider }) => provider))]
    .filter((provider) => !must.has(provider))
    .slice(0, members.length > MANY ? 0 : OTHERS);
  const lawful = new Set(comparison.regions.filter((region) => region.lawful > 0).map(({ region }) => region));
  return [...must, ...others].flatMap((provider) => {
    const own = regions.filter(({ seller }) => seller.id === provider);
    const useful = own.filter(({ region }) => lawful.has(region.id));
    return own.length === 0 ? [] : [useful.length > 0 ? useful : own.slice(0, 1)];
  });
}

/** A year of some workloads at one provider: each in the cheapest of its regions it may go to. Whole minor units. */
function yearlyAt(
  assessment: Assessment,
  members: readonly Landed[],
  regions: readonly RegionFacts[],
): Readonly<{ yearly: Range | null; missing: number }> {
  let [low, high, missing, isOpen] = [0, 0, 0, false];
  for (const { facts } of members) {
    const cells = regions.map((place) => assessment.cell(facts, place)).filter((cell) => mayGo(assessment, cell));
    if (cells.length === 0) {
      missing += 1;
      continue;
    }
    const priced = cells
      .flatMap(({ monthly }) => (monthly ? [monthly] : []))
      .sort((a, b) => a.high - b.high || a.low - b.low);
    if (!priced[0]) isOpen = true;
    low += 12 * (priced[0]?.low ?? 0);
    high += 12 * (priced[0]?.high ?? 0);
  }
  return { yearly: isOpen || missing === members.length ? null : range(low, high), missing };
}

/** The minimum of a year by provider, whole minor units of the plan's currency; `null`: a rate is missing. */
function minimumsOf({ assessment, firstYear }: SpendPlan): Map<ProviderId, number> | null {
  const { commitments, fxRates, agency } = assessment.plan;
  const sums = new Map<ProviderId, number>();
  for (const { provider, currency, minimums } of commitments) {
    const rate = rateFor(fxRates, currency, agency.currency, agency.planDate);
    if (!rate) return null;
    const next = minimums.filter(({ year }) => year >= firstYear).sort((a, b) => a.year - b.year)[0];
    const factor = (rate.rate * minorPerMajor[agency.currency]) / minorPerMajor[currency];
    sums.set(provider, (sums.get(provider) ?? 0) + roundHalfAway((next?.minor ?? 0) * factor));
  }
  return sums;
}
