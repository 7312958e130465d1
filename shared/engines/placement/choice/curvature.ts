import type { Choices } from "./choices.ts";

/** Below this a softened share of a column does not count. */
const LEAST_SHARE = 1e-9;
/** Up to so many rows the curvature is written out and solved; beyond, it is only multiplied with. */
const MOST_DENSE = 160;

/**
 * How a softened bound curves with the prices, and the step that Newton's method takes on it.
 *
 * `gather` adds a unit's softened choice, as it stands in `weight`, to `gradient` and to the curvature: the scatter of what its
 * columns take from each row, by temperature. `step` is the way to the top of the parabola that has this gradient and this
 * curvature, prices staying at 0 or above: rows whose price the way would take below 0 are stopped there, and the way of the
 * others is looked for again.
 */
export type Curvature = Readonly<{
  clear: () => void;
  gather: (unit: number, perDegree: number) => void;
  step: (prices: Float64Array, flat: Float64Array, temperature: number) => Float64Array;
}>;

/** A curvature that can be multiplied with, and solved over some rows: curvature · x = right, ridge added. */
type Matrix = Readonly<{
  clear: () => void;
  gather: (unit: number, perDegree: number) => void;
  times: (direction: Float64Array, into: Float64Array) => void;
  solve: (free: readonly number[], right: Float64Array, flat: Float64Array, temperature: number) => Float64Array;
}>;

/** Times the way is looked for again because prices met 0 on it. */
const MOST_STOPS = 8;

export function curvatureOf(choices: Choices, weight: Float64Array, gradient: Float64Array): Curvature {
  const count = choices.rows.cap.length;
  const make = count <= MOST_DENSE ? dense : sparse;
  const { clear, gather, times, solve } = make(choices, weight, gradient);
  const bent = new Float64Array(count);

  function step(prices: Float64Array, flat: Float64Array, temperature: number): Float64Array {
    const direction = new Float64Array(count);
    /** 1: free, 0: stopped at price 0, −1: out of it. */
    const state = Int8Array.from(prices, (price, row) => (price > 0 || gradient[row]! > 0 ? 1 : -1));
    let first: Float64Array | null = null;
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const free: number[] = [];
      for (let row = 0; row < count; row += 1) {
        if (state[row] === 1) free.push(row);
        direction[row] = state[row] === 0 ? -prices[row]! : 0;
      }
      if (free.length === 0) break;
      bent.fill(0);
      if (stops > 0) times(direction, bent);
      const found = solve(
        free,
        Float64Array.from(free, (row) => gradient[row]! - bent[row]!),
        flat,
        temperature,
      );
      let isStopped = false;
      for (let i = 0; i < free.length; i += 1) {
        const row = free[i]!;
        direction[row] = found[i]!;
        if (prices[row]! + found[i]! >= 0) continue;
        state[row] = 0;
        isStopped = true;
      }
      first ??= Float64Array.from(direction);
      if (isStopped) continue;
      // stopped too early, if the others' way makes it worth paying
      times(direction, bent);
      for (let row = 0; row < count; row += 1) {
        if (state[row] !== 0) continue;
        if (gradient[row]! - bent[row]! <= 0) continue;
        state[row] = 1;
        isStopped = true;
      }
      if (!isStopped) break;
    }
    let slope = 0;
    for (let row = 0; row < count; row += 1) slope += gradient[row]! * Math.max(direction[row]!, -prices[row]!);
    return slope > 0 || !first ? direction : first;
  }
  return { clear, gather, step };
}

function dense({ starts, rows }: Choices, weight: Float64Array, gradient: Float64Array): Matrix {
  const rowCount = rows.cap.length;
  const mean = new Float64Array(rowCount);
  const touched = new Int32Array(rowCount);
  const isTouched = new Uint8Array(rowCount);
  /** Lower triangle, row by row; of the negated function, so positive. */
  const curvature = new Float64Array(rowCount * rowCount);

  function gather(unit: number, perDegree: number): void {
    const first = starts[unit]!;
    let count = 0;
    for (let c = first; c < starts[unit + 1]!; c += 1) {
      const share = weight[c - first]!;
      if (share < LEAST_SHARE) continue;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) {
        const row = rows.index[k]!;
        const part = share * rows.value[k]!;
        gradient[row]! += part;
        if (isTouched[row] === 0) {
          isTouched[row] = 1;
          touched[count] = row;
          mean[row] = 0;
          count += 1;
        }
        mean[row]! += part;
        for (let l = rows.starts[c]!; l < rows.starts[c + 1]!; l += 1) {
          const other = rows.index[l]!;
          if (other <= row) curvature[row * rowCount + other]! += perDegree * part * rows.value[l]!;
        }
      }
    }
    for (let i = 0; i < count; i += 1) {
      const row = touched[i]!;
      isTouched[row] = 0;
      for (let j = 0; j < count; j += 1) {
        const other = touched[j]!;
        if (other <= row) curvature[row * rowCount + other]! -= perDegree * mean[row]! * mean[other]!;
      }
    }
  }
  return {
    clear: () => curvature.fill(0),
    gather,
    times: (direction, into) => {
      into.fill(0);
      for (let row = 0; row < rowCount; row += 1) {
        for (let other = 0; other < row; other += 1) {
          const bends = curvature[row * rowCount + other]!;
          into[row]! += bends * direction[other]!;
          into[other]! += bends * direction[row]!;
        }
        into[row]! += curvature[row * rowCount + row]! * direction[row]!;
      }
    },
    solve: (free, right, flat, temperature) => cholesky(curvature, rowCount, free, right, flat, temperature),
  };
}

/** Turns of the conjugate gradients at most, and how far the rest must have come down. */
const MOST_TURNS = 40;
const LEAST_REST = 0.1;

/** The columns that share, unit by unit: few, once it is cold. What a direction does to the gradient is summed over them. */
function sparse({ starts, rows, cost }: Choices, weight: Float64Array, gradient: Float64Array): Matrix {
  const rowCount = rows.cap.length;
  const columns = new Int32Array(cost.length);
  const shares = new Float64Array(cost.length);
  const ends = new Int32Array(starts.length);
  const degrees = new Float64Array(starts.length);
  const diagonal = new Float64Array(rowCount);
  const mean = new Float64Array(rowCount);
  let count = 0;
  let blocks = 0;

  function gather(unit: number, perDegree: number): void {
    const first = starts[unit]!;
    const from = count;
    for (let c = first; c < starts[unit + 1]!; c += 1) {
      const share = weight[c - first]!;
      if (share < LEAST_SHARE) continue;
      columns[count] = c;
      shares[count] = share;
      count += 1;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) {
        const row = rows.index[k]!;
        const part = share * rows.value[k]!;
        gradient[row]! += part;
        mean[row]! += part;
        diagonal[row]! += perDegree * part * rows.value[k]!;
      }
    }
    for (let i = from; i < count; i += 1) {
      for (let k = rows.starts[columns[i]!]!; k < rows.starts[columns[i]! + 1]!; k += 1) {
        const row = rows.index[k]!;
        diagonal[row]! -= perDegree * mean[row]! ** 2;
        mean[row] = 0;
      }
    }
    if (count - from < 2)
      count = from; // decided: no scatter
    else {
      ends[blocks] = count;
      degrees[blocks] = perDegree;
      blocks += 1;
    }
  }

  function times(direction: Float64Array, into: Float64Array): void {
    into.fill(0);
    for (let block = 0, at = 0; block < blocks; block += 1) {
      const from = at;
      let middle = 0;
      for (; at < ends[block]!; at += 1) {
        const c = columns[at]!;
        let sum = 0;
        for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1)
          sum += direction[rows.index[k]!]! * rows.value[k]!;
        along[at] = sum;
        middle += shares[at]! * sum;
      }
      for (let i = from; i < at; i += 1) {
        const c = columns[i]!;
        const by = degrees[block]! * shares[i]! * (along[i]! - middle);
        if (by === 0) continue;
        for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) into[rows.index[k]!]! += by * rows.value[k]!;
      }
    }
  }
  const along = new Float64Array(cost.length);
  const [direction, product] = [new Float64Array(rowCount), new Float64Array(rowCount)];

  function solve(free: readonly number[], right: Float64Array, flat: Float64Array, temperature: number): Float64Array {
    const n = free.length;
    const greatest = free.reduce((most, row) => Math.max(most, diagonal[row]!), 0);
    const ridge = Float64Array.from(free, (row) => flat[row]! / temperature + 1e-12 * greatest + 1e-300);
    const scale = Float64Array.from(free, (row, i) => 1 / (Math.max(0, diagonal[row]!) + ridge[i]!));
    const x = new Float64Array(n);
    const rest = Float64Array.from(right);
    const step = rest.map((value, i) => value * scale[i]!);
    let size = rest.reduce((sum, value, i) => sum + value * step[i]!, 0);
    const enough = LEAST_REST ** 2 * size;
    for (let turn = 0; turn < MOST_TURNS && size > enough; turn += 1) {
      direction.fill(0);
      free.forEach((row, i) => (direction[row] = step[i]!));
      times(direction, product);
      let bend = 0;
      for (let i = 0; i < n; i += 1) bend += step[i]! * (product[free[i]!]! + ridge[i]! * step[i]!);
      if (!(bend > 0)) break;
      const length = size / bend;
      let next = 0;
      for (let i = 0; i < n; i += 1) {
        x[i]! += length * step[i]!;
        rest[i]! -= length * (product[free[i]!]! + ridge[i]! * step[i]!);
        next += rest[i]! ** 2 * scale[i]!;
      }
      for (let i = 0; i < n; i += 1) step[i] = rest[i]! * scale[i]! + (next / size) * step[i]!;
      size = next;
    }
    return x;
  }

  return {
    clear: () => {
      count = 0;
      blocks = 0;
      diagonal.fill(0);
    },
    gather,
    times,
    solve,
  };
}

/** By Cholesky's factors, with a trace of ridge where a row has no curvature. */
function cholesky(
  curvature: Float64Array,
  count: number,
  free: readonly number[],
  right: Float64Array,
  flat: Float64Array,
  temperature: number,
): Float64Array {
  const n = free.length;
  const factor = new Float64Array(n * n);
  let greatest = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) factor[i * n + j] = curvature[free[i]! * count + free[j]!]!;
    greatest = Math.max(greatest, factor[i * n + i]!);
  }
  for (let i = 0; i < n; i += 1) factor[i * n + i]! += flat[free[i]!]! / temperature + 1e-12 * greatest + 1e-300;
  for (let j = 0; j < n; j += 1) {
    let sum = factor[j * n + j]!;
    for (let k = 0; k < j; k += 1) sum -= factor[j * n + k]! ** 2;
    const root = Math.sqrt(Math.max(sum, 1e-12 * factor[j * n + j]! + 1e-300));
    factor[j * n + j] = root;
    for (let i = j + 1; i < n; i += 1) {
      let rest = factor[i * n + j]!;
      for (let k = 0; k < j; k += 1) rest -= factor[i * n + k]! * factor[j * n + k]!;
      factor[i * n + j] = rest / root;
    }
  }
  const x = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let rest = right[i]!;
    for (let k = 0; k < i; k += 1) rest -= factor[i * n + k]! * x[k]!;
    x[i] = rest / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = x[i]!;
    for (let k = i + 1; k < n; k += 1) rest -= factor[k * n + i]! * x[k]!;
    x[i] = rest / factor[i * n + i]!;
  }
  return x;
}
