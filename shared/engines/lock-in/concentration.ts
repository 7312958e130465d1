import type { Provider, Region } from "../../model/catalogue.ts";
import { type Sentence, type Text, say } from "../../model/sentence.ts";
import { type Range, addRange, exactly, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { isProprietary } from "./facets.ts";
import { herfindahl } from "./herfindahl.ts";

export type Layer = "owner" | "provider" | "region" | "control-plane";
export const layers: readonly Layer[] = ["owner", "provider", "region", "control-plane"];

/** One placed workload, or several that share everything here. */
export type Placed = Readonly<{
  /** Who signs the contract and sends the bill. */
  provider: Provider;
  /** Whose cloud it runs on: the federation member, or the provider behind a reseller; `null`: the provider's own. */
  runsOn: Provider | null;
  region: Pick<Region, "id">;
  /** Per year, in one unit for all; `null`: not computable. */
  yearly: Range | null;
  count: number;
}>;

export type Concentration = Readonly<{
  layer: Layer;
  /** `null`: a cost is not computable; the count beside it still stands. */
  byCost: Range | null;
  byCount: Range | null;
  /** Of `byCost`, or of `byCount` where there is none. `open`: the range reaches over a border. */
  band: Band;
  shares: readonly Readonly<{ id: string; name: Text; share: Range }>[];
  because: Sentence | null;
  figure: Figure;
}>;

export type Band = "dominant" | "dual" | "spread" | "open";
/** This product's bands (domain 5.2): the lines of competition law cannot be reached with fewer than six providers. */
export const DOMINANT_FROM = 7_000;
export const DUAL_FROM = 4_000;

/** From where a band begins; a plan may set others. */
export type Borders = Readonly<{ dominant: number; dual: number }>;
const usualBorders: Borders = { dominant: DOMINANT_FROM, dual: DUAL_FROM };

export function bandOf(hhi: Range | null, { dominant, dual }: Borders = usualBorders): Band {
  if (hhi === null) return "open";
  if (hhi.low >= dominant) return "dominant";
  if (hhi.low >= dual && hhi.high < dominant) return "dual";
  return hhi.high < dual ? "spread" : "open";
}

/**
 * How much stands on one foot, on one layer: HHI by yearly cost and by count of workloads (domain 5.2).
 *
 * The owner layer looks through resellers and federations to the legal person at the top; the control-plane layer counts
 * one platform once, whoever runs it. An owner or platform nobody names might be
 * any of the others: for the greatest value all such amounts join the group where that hurts most.
 */
export function concentration(
  placements: readonly Placed[],
  layer: Layer,
  borders: Borders = usualBorders,
): Concentration {
  const groups = new Map<string, Group>();
  const loose: Amount[] = [];
  for (const placed of placements) {
    const amount = { cost: placed.yearly, count: exactly(placed.count) };
    const { id, name } = footOf(placed, layer);
    if (id === null) loose.push(amount);
    const key = id ?? `?${loose.length}`;
    const before = groups.get(key);
    groups.set(key, {
      id: key,
      name,
      isNamed: id !== null,
      amount: before ? addAmounts(before.amount, amount) : amount,
    });
  }
  const sorted = [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

  const byCost = indexOf(sorted, ({ cost }) => cost);
  const byCount = indexOf(sorted, ({ count }) => count);
  const held = byCost ?? byCount;
  const because = whyOpen(placements, loose.length, byCost);
  const shares = byCost ? sharesOf(sorted, ({ cost }) => cost) : sharesOf(sorted, ({ count }) => count);
  const amountOf = new Map(sorted.map(({ id, amount }) => [id, byCost ? amount.cost : amount.count]));
  const unit = byCost ? "price" : "count";
  const why = say(byCost ? "lock-in.share-by-cost" : "lock-in.share-by-count");
  const othersOf = (id: string): Range =>
    sorted.filter((one) => one.id !== id).reduce((sum, one) => addRange(sum, amountOf.get(one.id)!), exactly(0));
  const parts = shares.map(({ id, name, share }) =>
    computed(`hhi/${layer}/${id}`, say("lock-in.share", { name }), "share", share, "formula", "own ÷ (own + others)", [
      given(`hhi/${layer}/${id}/amount`, say("lock-in.share-amount", { name }), unit, amountOf.get(id)!, [], why),
      given(`hhi/${layer}/${id}/others`, say("lock-in.share-others"), unit, othersOf(id), [], why),
    ]),
  );
  const label = say(byCost ? `lock-in.hhi-${layer}` : `lock-in.hhi-count-${layer}`);
  const figure = computed(`hhi/${layer}`, label, "HHI", held, "formula", "Σ (100 × share)²", parts, because);
  return { layer, byCost, byCount, band: bandOf(held, borders), shares, because, figure };
}

type Amount = Readonly<{ cost: Range | null; count: Range }>;
type Group = Readonly<{ id: string; name: Text; isNamed: boolean; amount: Amount }>;

/** Who stands under a placement on a layer; `id` `null` where no source says. */
export function footOf(
  { provider, runsOn, region }: Placed,
  layer: Layer,
): Readonly<{ id: string | null; name: Text }> {
  const cloud = runsOn ?? provider;
  switch (layer) {
    case "provider":
      return { id: provider.id, name: provider.name };
    case "region":
      return { id: region.id, name: same(region.id) };
    case "owner":
      return { id: cloud.owner.name, name: cloud.owner.name === null ? nobody(cloud) : same(cloud.owner.name) };
    case "control-plane": {
      const { family, name } = cloud.platform;
      if (family === null) return { id: null, name: nobody(cloud) };
      // “proprietary:aws” names its platform wherever it runs; a bare “proprietary” says only that it is the owner's own
      const isNamed = !isProprietary(family) || family.includes(":");
      if (isNamed) return { id: family.toLowerCase(), name: same(isProprietary(family) ? (name ?? family) : family) };
      const whose = cloud.owner.name ?? cloud.id;
      return { id: `${family} ${whose}`, name: same(`${name ?? family} · ${whose}`) };
    }
  }
}

const same = (word: string): Text => ({ ko: word, en: word });
const nobody = (cloud: Provider): Text => ({ ko: `${cloud.name.ko} (?)`, en: `${cloud.name.en} (?)` });

function addAmounts(a: Amount, b: Amount): Amount {
  const cost = a.cost === null || b.cost === null ? null : addRange(a.cost, b.cost);
  return { cost, count: addRange(a.count, b.count) };
}

function indexOf(groups: readonly Group[], of: (amount: Amount) => Range | null): Range | null {
  const amounts = groups.map(({ amount, isNamed }) => ({ isNamed, value: of(amount) }));
  if (amounts.some(({ value }) => value === null)) return null;
  const named = amounts.flatMap(({ isNamed, value }) => (isNamed && value ? [value] : []));
  const unnamed = amounts.flatMap(({ isNamed, value }) => (!isNamed && value ? [value] : []));

  const apart = herfindahl([...named, ...unnamed]);
  if (apart === null || unnamed.length === 0) return apart;
  // joining groups only raises the sum of squares, and most of all when everything unnamed joins one group
  const together = unnamed.reduce(addRange);
  const joined = [
    herfindahl([...named, together]),
    ...named.map((_, i) => herfindahl(named.map((one, j) => (i === j ? addRange(one, together) : one)))),
  ];
  return range(apart.low, Math.max(apart.high, ...joined.map((one) => one?.high ?? 0)));
}

/** The least share is one's least beside everybody else's greatest; the greatest the other way round. */
function sharesOf(groups: readonly Group[], of: (amount: Amount) => Range | null): Concentration["shares"] {
  const amounts = groups.map(({ amount }) => of(amount) ?? exactly(0)); // callers ask only where every amount is known
  const low = amounts.reduce((sum, one) => sum + one.low, 0);
  const high = amounts.reduce((sum, one) => sum + one.high, 0);
  const part = (own: number, others: number): number => (own + others > 0 ? own / (own + others) : 0);
  return groups
    .map(({ id, name }, i) => {
      const own = amounts[i]!;
      const least = part(own.low, high - own.high);
      return { id, name, share: range(least, Math.max(least, part(own.high, low - own.low))) };
    })
    .sort((a, b) => b.share.high - a.share.high || (a.id < b.id ? -1 : 1));
}

function whyOpen(placements: readonly Placed[], unnamed: number, byCost: Range | null): Sentence | null {
  if (placements.length === 0) return say("lock-in.nothing-placed");
  const unpriced = placements.filter((placed) => placed.yearly === null).length;
  if (byCost === null) return say("lock-in.hhi-no-cost", { unpriced, all: placements.length });
  if (unnamed > 0) return say("lock-in.hhi-unnamed", { unnamed });
  return null;
}
