/** Which of many columns are in: one bit each, 32 a word. */
export type Bits = Int32Array;

export const wordsFor = (columns: number): number => (columns + 31) >> 5;

export function bitsOf(columns: number, isIn: (column: number) => boolean): Bits {
  const bits = new Int32Array(wordsFor(columns));
  for (let column = 0; column < columns; column++) if (isIn(column)) bits[column >> 5]! |= 1 << (column & 31);
  return bits;
}

export const hasBit = (bits: Bits, at: number): boolean => (bits[at >> 5]! & (1 << (at & 31))) !== 0;

export function setBit(bits: Bits, at: number): void {
  bits[at >> 5]! |= 1 << (at & 31);
}

/** Whether all of `few` are in `many` too. */
export function isWithin(few: Bits, many: Bits): boolean {
  for (let word = 0; word < few.length; word++) if ((few[word]! & ~many[word]!) !== 0) return false;
  return true;
}
