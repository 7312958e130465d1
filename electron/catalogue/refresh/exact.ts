/** A decimal as it was written: `digits` × 10^-`places`. Price lists are text, and sums of them stay exact in it. */
export type Exact = Readonly<{ digits: bigint; places: number }>;

const DECIMAL = /^([-+]?)([0-9]{1,30})(?:[.]([0-9]{1,30}))?(?:[eE]([-+]?[0-9]{1,2}))?$/;

/** Reads `0.1240000000`, `-1` or `2.0E-7`; `null` where the text is no decimal. */
export function exact(text: string): Exact | null {
  const found = DECIMAL.exec(text.trim());
  if (!found) return null;
  const [, sign, whole, fraction = "", power = "0"] = found;
  const digits = BigInt(`${whole!}${fraction}`) * (sign === "-" ? -1n : 1n);
  const places = fraction.length - Number(power);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

export const times = (a: Exact, count: number): Exact => ({ digits: a.digits * BigInt(count), places: a.places });

export function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  const raised = (one: Exact): bigint => one.digits * 10n ** BigInt(places - one.places);
  return { digits: raised(a) + raised(b), places };
}

/** Divided by a whole number and rounded half up to so many places. For amounts that are not below zero. */
export function dividedBy(a: Exact, count: number, places: number): Exact {
  const scaled = 2n * a.digits * 10n ** BigInt(places);
  const by = 2n * BigInt(count) * 10n ** BigInt(a.places);
  return { digits: (scaled + by / 2n) / by, places };
}

/** The number nearest to the decimal, which prints as the decimal again. */
export function asNumber({ digits, places }: Exact): number {
  return Number(`${String(digits)}e-${String(places)}`);
}
