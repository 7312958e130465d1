/** A price per unit that holds from one quantity to another; `toGb` `null`: without end. */
export type Tier = Readonly<{ fromGb: number; toGb: number | null; price: number }>;

/**
 * What a quantity costs by tiers, ascending, in the currency of the prices. A free allowance uses up the first tier.
 *
 * `null` above the last tier: no price is listed there.
 */
export function tieredCharge(gb: number, freeGb: number, tiers: readonly Tier[]): number | null {
  const end = tiers.at(-1)?.toGb;
  if (end === undefined || (end !== null && gb > end)) return null;
  return tiers.reduce((sum, { fromGb, toGb, price }) => {
    const billed = Math.min(gb, toGb ?? gb) - Math.max(fromGb, freeGb);
    return sum + Math.max(0, billed) * price;
  }, 0);
}
