type Ends = Readonly<{ low: number; high: number }>;

/** Every end of up to so many amounts is tried against every other: 2¹⁴ sums. */
const MOST_TRIED = 14;

/**
 * The greatest Σ share² that amounts known only between two ends can have.
 *
 * The ratio (Σ amount²) ÷ (Σ amount)² is quasi-convex, so it is greatest where every amount is at one of its ends. Beyond the
 * widest few the others are taken on the sure side: their high end above the line, their low end below.
 */
export function greatestConcentration(amounts: readonly Ends[]): number {
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
  return greatest;
}

const ratio = (squares: number, sum: number): number => (sum > 0 ? Math.min(1, squares / (sum * sum)) : 0);
