/**
 * A link of a tree, from a node to its parent, with slots that it treats alike put into one class.
 *
 * `allowed[i × below + j]`: class i above goes with class j below. Where each class forbids at most one class of the other
 * side (different places, different providers), `forbidden` names it, and messages take two passes instead of a table.
 */
export type Tie = Readonly<{
  above: number;
  below: number;
  classAbove: Int32Array;
  classBelow: Int32Array;
  allowed: Uint8Array;
  /** Of each class above the class below it forbids, −1: none; `null`: some forbid several. Likewise from below. */
  forbiddenBelow: Int32Array | null;
  forbiddenAbove: Int32Array | null;
}>;

export function tieOf(above: number, below: number, allows: (i: number, j: number) => boolean): Tie {
  const table = new Uint8Array(above * below);
  for (let i = 0; i < above; i += 1) for (let j = 0; j < below; j += 1) if (allows(i, j)) table[i * below + j] = 1;
  const classAbove = classesOf(above, below, (i, j) => table[i * below + j]!);
  const classBelow = classesOf(below, above, (j, i) => table[i * below + j]!);
  const [n, m] = [1 + Math.max(-1, ...classAbove), 1 + Math.max(-1, ...classBelow)];
  const allowed = new Uint8Array(n * m);
  for (let i = 0; i < above; i += 1)
    for (let j = 0; j < below; j += 1) allowed[classAbove[i]! * m + classBelow[j]!] = table[i * below + j]!;
  const forbiddenBelow = singleOf(n, m, (i, j) => allowed[i * m + j]!);
  const forbiddenAbove = singleOf(m, n, (j, i) => allowed[i * m + j]!);
  const isSingle = forbiddenBelow !== null && forbiddenAbove !== null;
  return {
    above: n,
    below: m,
    classAbove,
    classBelow,
    allowed,
    forbiddenBelow: isSingle ? forbiddenBelow : null,
    forbiddenAbove: isSingle ? forbiddenAbove : null,
  };
}

/** Numbers rows by what is in them: like rows, like numbers, in the order they are met. */
function classesOf(count: number, width: number, at: (i: number, j: number) => number): Int32Array {
  const classes = new Int32Array(count);
  const first: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const found = first.findIndex((other) => {
      for (let j = 0; j < width; j += 1) if (at(i, j) !== at(other, j)) return false;
      return true;
    });
    classes[i] = found < 0 ? first.push(i) - 1 : found;
  }
  return classes;
}

function singleOf(count: number, width: number, at: (i: number, j: number) => number): Int32Array | null {
  const single = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < width; j += 1) {
      if (at(i, j) === 1) continue;
      if (single[i]! >= 0) return null;
      single[i] = j;
    }
  return single;
}

/**
 * The least value over what each class may go with: `into[i]` of `from[j]` over allowed j. `isUp`: from the classes below to
 * those above.
 */
export function leastAcross(tie: Tie, isUp: boolean, from: Float64Array, into: Float64Array): void {
  const [n, m] = isUp ? [tie.above, tie.below] : [tie.below, tie.above];
  const forbidden = isUp ? tie.forbiddenBelow : tie.forbiddenAbove;
  if (forbidden) {
    let best = -1;
    let [least, second] = [Infinity, Infinity];
    for (let j = 0; j < m; j += 1) {
      const value = from[j]!;
      if (value < least) {
        second = least;
        least = value;
        best = j;
      } else if (value < second) second = value;
    }
    for (let i = 0; i < n; i += 1) into[i] = forbidden[i] === best ? second : least;
    return;
  }
  const [across, along] = isUp ? [1, tie.below] : [tie.below, 1];
  sort(from, m);
  for (let i = 0; i < n; i += 1) {
    const at = firstAllowed(tie, i * along, across, m);
    into[i] = at < m ? from[order[at]!]! : Infinity;
  }
}

/** Classes by value, least first: what is looked for is found at the first few. */
let order = new Int32Array(64);

function sort(values: Float64Array, count: number): void {
  if (order.length < count) order = new Int32Array(2 * count);
  for (let j = 0; j < count; j += 1) {
    const value = values[j]!;
    let at = j;
    for (; at > 0 && values[order[at - 1]!]! > value; at -= 1) order[at] = order[at - 1]!;
    order[at] = j;
  }
}

function firstAllowed(tie: Tie, from: number, across: number, count: number): number {
  for (let at = 0; at < count; at += 1) if (tie.allowed[from + order[at]! * across] === 1) return at;
  return count;
}

/** Below this a sum of odds is too small beside the best of all to be exact: it is taken afresh. */
const FAINT = 1e-6;
/** e^−25 of a choice is nothing. */
const FAR = 25;

/** The same softened: −τ log Σ e^(−from ÷ τ). `odds` is a working array. */
export function softAcross(
  tie: Tie,
  isUp: boolean,
  from: Float64Array,
  into: Float64Array,
  temperature: number,
  odds: Float64Array,
): void {
  const [n, m] = isUp ? [tie.above, tie.below] : [tie.below, tie.above];
  const forbidden = isUp ? tie.forbiddenBelow : tie.forbiddenAbove;
  const perDegree = 1 / temperature;
  if (forbidden) {
    let best = 0;
    for (let j = 1; j < m; j += 1) if (from[j]! < from[best]!) best = j;
    const least = from[best]!;
    let second = Infinity;
    let all = 0;
    for (let j = 0; j < m; j += 1) {
      const far = (from[j]! - least) * perDegree;
      odds[j] = far < FAR ? Math.exp(-far) : 0;
      all += odds[j]!;
      if (j !== best && from[j]! < second) second = from[j]!;
    }
    const whole = least - temperature * Math.log(all);
    for (let i = 0; i < n; i += 1) {
      const not = forbidden[i]!;
      if (not < 0) into[i] = whole;
      else if (not !== best) into[i] = least - temperature * Math.log(all - odds[not]!);
      else if (second === Infinity) into[i] = Infinity;
      else {
        let others = 0;
        for (let j = 0; j < m; j += 1) {
          const far = (from[j]! - second) * perDegree;
          if (j !== best && far < FAR) others += Math.exp(-far);
        }
        into[i] = second - temperature * Math.log(others);
      }
    }
    return;
  }
  const [across, along] = isUp ? [1, tie.below] : [tie.below, 1];
  sort(from, m);
  const least = from[order[0]!]!;
  let near = 0;
  for (; near < m; near += 1) {
    const far = (from[order[near]!]! - least) * perDegree;
    if (!(far < FAR)) break;
    odds[near] = Math.exp(-far);
  }
  for (let i = 0; i < n; i += 1) {
    const first = i * along;
    let sum = 0;
    for (let at = 0; at < near; at += 1) if (tie.allowed[first + order[at]! * across] === 1) sum += odds[at]!;
    if (sum > FAINT) {
      into[i] = least - temperature * Math.log(sum);
      continue;
    }
    const start = firstAllowed(tie, first, across, m);
    if (start === m) {
      into[i] = Infinity;
      continue;
    }
    const own = from[order[start]!]!;
    let mass = 1;
    for (let at = start + 1; at < m; at += 1) {
      const far = (from[order[at]!]! - own) * perDegree;
      if (!(far < FAR)) break;
      if (tie.allowed[first + order[at]! * across] === 1) mass += Math.exp(-far);
    }
    into[i] = mass === 1 ? own : own - temperature * Math.log(mass);
  }
}
