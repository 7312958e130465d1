/** One key for a pair, whichever way it is named. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** One figure per pair of two different ends, ms: the mean of what was measured there and back. */
export function meanOfBothWays(measured: readonly Readonly<{ from: string; to: string; ms: number }>[]) {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { from, to, ms } of measured) {
    if (from === to) continue;
    const key = pairKey(from, to);
    const held = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: held.sum + ms, count: held.count + 1 });
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}
