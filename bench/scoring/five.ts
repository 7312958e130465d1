/**
 * The columns of the five least of `count` values, least first, into `into` from `from` on; −1 where there are fewer.
 *
 * Of equal values the earlier column goes first. Five numbers held apart, and not a list that is shifted: what is passed
 * over costs one comparison.
 */
export function keepFive(
  values: Float64Array,
  columns: Int32Array,
  count: number,
  into: Int32Array,
  from: number,
): void {
  let [first, second, third, fourth, fifth] = [Infinity, Infinity, Infinity, Infinity, Infinity];
  let [at1, at2, at3, at4, at5] = [-1, -1, -1, -1, -1];
  for (let nth = 0; nth < count; nth++) {
    const value = values[nth]!;
    if (!(value < fifth)) continue;
    const column = columns[nth]!;
    if (value < third) {
      fifth = fourth;
      at5 = at4;
      fourth = third;
      at4 = at3;
      if (value < second) {
        third = second;
        at3 = at2;
        if (value < first) {
          second = first;
          at2 = at1;
          first = value;
          at1 = column;
        } else {
          second = value;
          at2 = column;
        }
      } else {
        third = value;
        at3 = column;
      }
    } else if (value < fourth) {
      fifth = fourth;
      at5 = at4;
      fourth = value;
      at4 = column;
    } else {
      fifth = value;
      at5 = column;
    }
  }
  into[from] = at1;
  into[from + 1] = at2;
  into[from + 2] = at3;
  into[from + 3] = at4;
  into[from + 4] = at5;
}
