/** Least distance of two labels' middles, in the drawing's units: a line of 11 and a little air. */
const APART = 14;

/**
 * Heights for labels that would stand on one another.
 *
 * Each keeps to its own height where it can; those too close are pushed apart, and the whole stays between `top` and `foot`
 * as long as there is room for them at all. The order of the heights given is kept.
 */
export function spreadLabels(heights: readonly number[], top: number, foot: number, apart = APART): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  order.forEach(({ height }, at) => {
    placed.push(Math.max(height, top, at > 0 ? placed[at - 1]! + apart : top));
  });
  for (let at = placed.length - 1, limit = foot; at >= 0; at--, limit = placed[at + 1]! - apart)
    placed[at] = Math.min(placed[at]!, limit);
  const spread = heights.map(() => 0);
  order.forEach(({ index }, at) => (spread[index] = Math.max(top, placed[at]!)));
  return spread;
}
