import type { Choices } from "./choices.ts";

/** Below this a softened share of a column does not count. */
const LEAST_SHARE = 1e-9;
/** Up to so many rows the curvature is written out and solved; beyond, it is only multiplied with. */
const MOST_DENSE = 160;

/**
 * How a softened bound curves with the prices, and the step that Newton's method takes on it.
 *
 * `gather` adds a unit's softened choice, as it stands in `weight`, to `gradient` and to the curvature: the scatter of what its
 * columns take from each row, by temperature. `newton` solves curvature · direction = gradient over the free rows.
 */
export type Curvature = Readonly<{
  clear: () => void;
  gather: (unit: number, perDegree: number) => void;
  newton: (free: readonly number[], flat: Float64Array, temperature: number) => Float64Array;
}>;

export const curvatureOf = (choices: Choices, weight: Float64Array, gradient: Float64Array): Curvature =>
  choices.rows.cap.length <= MOST_DENSE ? dense(choices, weight, gradient) : sparse(choices, weight, gradient);

function dense({ starts, rows }: Choices, weight: Float64Array, gradient: Float64Array): Curvature {
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
    newton: (free, flat, temperature) => cholesky(curvature, rowCount, free, gradient, flat, temperature),
  };
}

/** Turns of the conjugate gradients at most, and how far the rest must have come down. */
const MOST_TURNS = 80;
const LEAST_REST = 1e-3;

/** The columns that share, unit by unit: few, once it is cold. What a direction does to the gradient is summed over them. */
function sparse({ starts, rows, cost }: Choices, weight: Float64Array, gradient: Float64Array): Curvature {
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

  function newton(free: readonly number[], flat: Float64Array, temperature: number): Float64Array {
    const n = free.length;
    const greatest = free.reduce((most, row) => Math.max(most, diagonal[row]!), 0);
    const ridge = Float64Array.from(free, (row) => flat[row]! / temperature + 1e-12 * greatest + 1e-300);
    const scale = Float64Array.from(free, (row, i) => 1 / (Math.max(0, diagonal[row]!) + ridge[i]!));
    const x = new Float64Array(n);
    const rest = Float64Array.from(free, (row) => gradient[row]!);
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
    newton,
  };
}

/** By Cholesky's factors, with a trace of ridge where a row has no curvature. */
function cholesky(
  curvature: Float64Array,
  count: number,
  free: readonly number[],
  gradient: Float64Array,
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
    let rest = gradient[free[i]!]!;
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
