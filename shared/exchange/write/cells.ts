/**
 * How values that are more than one word stand in a single cell: written for people where that can be read back exactly,
 * as JSON where it cannot.
 */

const SEPARATOR = "; ";

/** `10.0.0.1; 10.0.0.2`; a list with nothing in it is `[]`, so that it differs from a cell that says nothing. */
export function listText(list: readonly string[]): string {
  const plain = list.join(SEPARATOR);
  return plain !== "" && same(listOf(plain), list) ? plain : JSON.stringify(list);
}

/** The list a cell says; `null` where it cannot be one. */
export function listOf(text: string): string[] | null {
  if (text.startsWith("[")) {
    const read = jsonOf(text);
    return Array.isArray(read) && read.every((one) => typeof one === "string") ? read : null;
  }
  return text
    .split(/;|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** Whole numbers: `5; 6`. */
export const numbersText = (list: readonly number[]): string =>
  list.length === 0 ? "[]" : list.map(String).join(SEPARATOR);

export function numbersOf(text: string): number[] | null {
  const numbers = listOf(text.replaceAll(",", ";"))?.map(Number) ?? null;
  return text.trim() === "[]" ? [] : numbers?.every(Number.isInteger) === true ? numbers : null;
}

/** Days from, to, and why. */
export type Span = Readonly<{ from: string; to: string; reason: string }>;

/** `2026-12-15~2027-01-20 year-end; …` */
export function spansText(spans: readonly Span[]): string {
  const plain = spans
    .map(({ from, to, reason }) => `${from}~${to}${reason === "" ? "" : ` ${reason}`}`)
    .join(SEPARATOR);
  return plain !== "" && JSON.stringify(spansOf(plain)) === JSON.stringify(spans.map(span))
    ? plain
    : JSON.stringify(spans.map(span));
}

export function spansOf(text: string): Span[] | null {
  if (text.startsWith("[")) {
    const read = jsonOf(text);
    return Array.isArray(read) && read.every(isSpan) ? read.map(span) : null;
  }
  const spans = text.split(/;|\n/).map((part) => {
    const found = /^\s*(\d{4}-\d{2}-\d{2})\s*~\s*(\d{4}-\d{2}-\d{2})(?:\s+(.*?))?\s*$/.exec(part);
    return found ? { from: found[1]!, to: found[2]!, reason: found[3] ?? "" } : null;
  });
  return spans.includes(null) ? null : spans.flatMap((one) => one ?? []);
}

const span = ({ from, to, reason }: Span): Span => ({ from, to, reason });
const isSpan = (value: unknown): value is Span =>
  typeof value === "object" &&
  value !== null &&
  ["from", "to", "reason"].every((key) => typeof (value as Record<string, unknown>)[key] === "string"); // looked at key by key

const same = (a: readonly string[] | null, b: readonly string[]): boolean =>
  a !== null && a.length === b.length && a.every((one, at) => one === b[at]);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
