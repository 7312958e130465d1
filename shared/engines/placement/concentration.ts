type Ends = Readonly<{ low: number; high: number }>;

/** Every end of up to so many amounts is tried against every other: 2¹⁴ sums. */
const MOST_TRIED = 14;

/**
 * Between which two values the greatest Σ share² lies, in one walk: `least` is reached by some set of ends, `most` by none above it.
 *
 * Each square is at most its chord between the two ends; for a given sum the chords are filled steepest first, so the greatest
 * value lies on a line in pieces. At the joints every amount is at an end.
 */
export function concentrationBounds(amounts: readonly Ends[]): Readonly<{ least: number; most: number }> {
  let [squares, sum] = [0, 0];
  for (const { low } of amounts) {
    squares += low * low;
    sum += low;
  }
  let least = ratio(squares, sum);
  let most = least;
  const steepest = amounts.filter(({ low, high }) => high > low).sort((a, b) => b.low + b.high - (a.low + a.high));
  for (const { low, high } of steepest) {
    const [slope, room] = [low + high, high - low];
    // (slope · s + rest) ÷ s² has its peak at s = −2 · rest ÷ slope
    const rest = squares - slope * sum;
    const peak = (-2 * rest) / slope;
    if (peak > sum && peak < sum + room) most = Math.max(most, ratio(slope * peak + rest, peak));
    squares += slope * room;
    sum += room;
    least = Math.max(least, ratio(squares, sum));
  }
  return { least, most: Math.max(least, most) };
}

/**
 * The greatest Σ share² that amounts known only between two ends can have.
 *
 * The ratio (Σ amount²) ÷ (Σ amount)² is quasi-convex, so it is greatest where every amount is at one of its ends. Beyond the
 * widest few the others are taken on the sure side: their high end above the line, their low end below.
 */
export function greatestConcentration(amounts: readonly Ends[]): number {
  const { least, most } = concentrationBounds(amounts);
  if (least === most) return least;
  let [squares, sum] = [0, 0];
  const open = amounts.filter(({ low, high }) => {
    if (low !== high) return true;
    squares += low * low;
    sum += low;
    return false;
  });
  open.sort((a, b) => b.high - b.low - (a.high - a.low));
  for (const { low, high } of open.slice(MOST_TRIED)) {
    squares += high * high;
    sum += low;
  }
  const tried = open.slice(0, MOST_TRIED);
  for (const { low } of tried) {
    squares += low * low;
    sum += low;
  }

  let greatest = ratio(squares, sum);
  const isHigh = tried.map(() => false);
  // Gray's order: from one set of ends to the next a single amount changes
  for (let step = 1; step < 1 << tried.length; step += 1) {
    const nth = 31 - Math.clz32(step & -step);
    const { low, high } = tried[nth]!;
    const [from, to] = isHigh[nth] ? [high, low] : [low, high];
    isHigh[nth] = !isHigh[nth];
    squares += to * to - from * from;
    sum += to - from;
    greatest = Math.max(greatest, ratio(squares, sum));
  }
  return Math.min(greatest, most);
}

const ratio = (squares: number, sum: number): number => (sum > 0 ? Math.min(1, squares / (sum * sum)) : 0);
