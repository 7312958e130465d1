import { type Habits, type Parsed, bad, good, nothing, plainHabits, textOf } from "./parsed.ts";
import type { Cell } from "./workbook.ts";

// groups of three by one and the same mark; a group never begins with 0
const dotted = /^[+-]?(?:[1-9]\d{0,2}([, '])\d{3}(?:\1\d{3})*|\d{1,15})(?:\.\d{1,30})?$|^[+-]?\.\d{1,30}$/;
const comma = /^[+-]?(?:[1-9]\d{0,2}([. '])\d{3}(?:\1\d{3})*|\d{1,15})(?:,\d{1,30})?$/;
const scientific = /^[+-]?\d{1,15}(?:\.\d{1,30})?e[+-]?\d{1,3}$/i;
const unitAfter =
  /\s*(?:개|대|명|식|원|건|인|회|년|본|장|카피|copy|copies|users?|ea|v?cpus?|cores?|코어|소켓|sockets?|core\(s\))$/i;

/** No count, size or amount of this field is as large; what is would overflow when its unit is reckoned in. */
const BEYOND = 1e30;

const plainOf = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/g, " ").replace(/[−–]/g, "-").replaceAll("’", "'").replace(unitAfter, "").trim();

/**
 * A decimal: `1,234`, `1 234`, `1'234`, full-width digits, a unit of counting after it; `1.234,5` where the column writes
 * so. Grouping must be in threes, else it is not a number.
 */
export function numberOf(cell: Cell | undefined, habits: Habits = plainHabits): Parsed<number> {
  if (typeof cell === "number") return Math.abs(cell) < BEYOND ? good(cell) : bad;
  const text = textOf(cell);
  if (text === null) return nothing;
  const plain = plainOf(text);
  if (/[.,]/.test(plain) && habits.decimalComma)
    return comma.test(plain) ? good(Number(plain.replace(/[. ']/g, "").replace(",", "."))) : bad;
  if (dotted.test(plain)) return good(Number(plain.replace(/[, ']/g, "")));
  if (scientific.test(plain) && Math.abs(Number(plain)) < BEYOND) return good(Number(plain));
  return bad;
}

/** Whether a column writes decimals with a comma: some value can be read in no other way, and none only with a dot. */
export function writesDecimalComma(cells: Iterable<Cell | undefined>): boolean {
  let found = false;
  for (const cell of cells) {
    if (typeof cell !== "string" || !/[.,]/.test(cell)) continue;
    const plain = plainOf(cell).replace(/[^\d]+$/, "");
    const [isDotted, isComma] = [dotted.test(plain), comma.test(plain)];
    if (isDotted && !isComma) return false;
    found ||= isComma && !isDotted;
  }
  return found;
}

const bytesPer: Readonly<Record<string, number>> = {
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
  pib: 2 ** 50,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
  bytes: 1,
};
export type SizeUnit = "kib" | "mib" | "gib" | "tib" | "pib" | "kb" | "mb" | "gb" | "tb" | "pb" | "bytes";
export const isSizeUnit = (unit: string): unit is SizeUnit => Object.hasOwn(bytesPer, unit);

/** A size in GiB: bytes ÷ 2³⁰, exact. */
export const gibOf = (size: number, unit: SizeUnit): number => (size * bytesPer[unit]!) / 2 ** 30;

const onePart =
  /^(?:(\d{1,4})(?:개|ea)?[x×*])?([\d.,]{1,20})([kmgtp])(ib|b)?(?:[x×*](\d{1,4})(?:개|ea|식)?|(\d{1,4})(?:개|ea))?$/;

/**
 * A size in GiB. The cell's own unit goes before the column's; `16GB×8` multiplies, `300GB×2 + 1TB` adds; `128G` and `1.5T`
 * read as the column reads GB and TB (`asBinary`: a “GB” of memory is a GiB).
 */
export function sizeOf(
  cell: Cell | undefined,
  unit: SizeUnit,
  asBinary: boolean,
  habits: Habits = plainHabits,
): Parsed<number> {
  const binary = (name: SizeUnit): SizeUnit =>
    asBinary && /^[kmgtp]b$/.test(name) ? (`${name[0]!}ib` as SizeUnit) : name; // kb … pb have their binary twins
  const plain = numberOf(cell, habits);
  if (!plain.bad) return plain.value === null ? nothing : good(gibOf(plain.value, binary(unit)));
  const text = textOf(cell)?.normalize("NFKC").toLowerCase().replace(/\s+/g, "") ?? "";
  let [sum, isReckoned] = [0, false];
  const parts = text.split("+");
  for (const part of parts) {
    const found = onePart.exec(part);
    const size = found ? numberOf(found[2], habits) : bad;
    if (!found || size.value === null) return bad;
    const own = (found[3]! + (found[4] ?? "b")) as SizeUnit; // the pattern allows these only
    const times = found[1] ?? found[5] ?? found[6];
    sum += gibOf(size.value * Number(times ?? 1), binary(own));
    isReckoned ||= times !== undefined || parts.length > 1;
  }
  return isReckoned ? { ...good(sum), how: "PRODUCT_READ" } : good(sum);
}

const products: readonly RegExp[] = [
  /^(\d{1,4})(?:core|cores|코어|c)[x×*,(/]?(\d{1,3})(?:cpus?|sockets?|소켓|p|개|식|ea)\)?$/,
  /^(\d{1,3})(?:cpus?|sockets?|소켓|p|식|개|ea)[x×*,(/]?(\d{1,4})(?:core|cores|코어|c)\)?$/,
  /^(\d{1,4})(?:core|cores|코어|c)?[x×*](\d{1,3})$/,
];

/** `8Core×2CPU`, `2소켓×16코어`: both factors; otherwise a plain count. */
export function coresOf(
  cell: Cell | undefined,
  habits: Habits = plainHabits,
): Parsed<Readonly<{ count: number; isTotal: boolean }>> {
  const text = textOf(cell)?.normalize("NFKC").toLowerCase().replace(/\s+/g, "") ?? null;
  for (const product of text === null || typeof cell === "number" ? [] : products) {
    const found = product.exec(text!);
    if (found) return { ...good({ count: Number(found[1]) * Number(found[2]), isTotal: true }), how: "PRODUCT_READ" };
  }
  const count = numberOf(cell, habits);
  return count.value === null ? { value: null, bad: count.bad } : good({ count: count.value, isTotal: false });
}

/** A share 0–1 from a percentage or a fraction: the column decides which (see `isFraction`). */
export function shareOf(cell: Cell | undefined, fraction: boolean, habits: Habits = plainHabits): Parsed<number> {
  const text = typeof cell === "string" ? cell.normalize("NFKC").replace(/%\s*$/, "") : cell;
  const said = numberOf(text, habits);
  if (said.value === null) return said;
  const isPercent = !fraction || (typeof cell === "string" && /%\s*$/.test(cell.normalize("NFKC")));
  return good(isPercent ? said.value / 100 : said.value);
}

/** Whether a column of shares is written as fractions: no percent sign, and nothing above 1. */
export const isFraction = (cells: readonly (Cell | undefined)[]): boolean => {
  const habits = { ...plainHabits, decimalComma: writesDecimalComma(cells) };
  let found = false;
  for (const cell of cells) {
    const { value } = numberOf(cell, habits);
    if (value !== null && value > 1) return false;
    found ||= value !== null;
  }
  return found;
};

/** What a money column counts in: `천원` is 10³ won. */
const wonPer: Readonly<Record<string, number>> = {
  원: 1,
  천원: 1e3,
  만원: 1e4,
  십만원: 1e5,
  백만원: 1e6,
  천만원: 1e7,
  억원: 1e8,
  억: 1e8,
};
const currencySigns: Readonly<Record<string, string>> = { "₩": "KRW", "￦": "KRW", $: "USD", "€": "EUR" };

export type MoneyUnit = Readonly<{ currency: string; per: number }>;

/** A unit of money: `백만원`, `USD`, `천 USD`; `null` where it is none. */
export function moneyUnitOf(unit: string): MoneyUnit | null {
  const word = unit
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^단위[:：]?/, "");
  if (Object.hasOwn(wonPer, word)) return { currency: "KRW", per: wonPer[word]! };
  if (Object.hasOwn(currencySigns, word)) return { currency: currencySigns[word]!, per: 1 };
  const code = /^(천|백만)?([A-Za-z]{3})(?:k|m)?$/.exec(word);
  const known = code && /^(krw|usd|eur|jpy|gbp|chf)$/i.test(code[2]!);
  return known
    ? { currency: code[2]!.toUpperCase(), per: code[1] === "천" ? 1e3 : code[1] === "백만" ? 1e6 : 1 }
    : null;
}

/** An amount in whole units of a currency. The cell's own sign or unit (`₩`, `억`, `만원`) goes before the column's. */
export function moneyOf(
  cell: Cell | undefined,
  unit: MoneyUnit,
  habits: Habits = plainHabits,
): Parsed<Readonly<{ amount: number; currency: string }>> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const exact = (amount: number): number => Math.round(amount * 1e6) / 1e6;
  if (typeof cell === "number") return good({ amount: exact(cell * unit.per), currency: unit.currency });
  let plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  // △, ▲ and brackets are how ledgers write less than nothing
  const isNegative = /^[△▲]|^\(.*\)$/.test(plain);
  plain = plain.replace(/^[△▲]\s*/, "").replace(/^\((.*)\)$/, "$1");
  const sign = /^(₩|\$|€|[A-Z]{3})\s*|\s*(₩|\$|€|[A-Z]{3})$/.exec(plain);
  const named = sign ? moneyUnitOf((sign[1] ?? sign[2])!) : null;
  if (named) plain = plain.replace(sign![0], "").trim();
  const parts = [...plain.matchAll(/([\d.,]+)\s*(십만원|백만원|천만원|천원|만원|억원|억|원)?\s*/g)];
  const isAllRead = parts.map(([part]) => part).join("") === plain && parts.length > 0;
  const isOneUnit = parts.length > 1 && parts.some(([, , word]) => word === undefined);
  const own = parts.some(([, , word]) => word !== undefined);
  let amount = 0;
  if (own && isAllRead && !isOneUnit) {
    for (const [, digits, word] of parts) {
      const { value } = numberOf(digits, habits);
      if (value === null) return bad;
      amount += value * wonPer[word!]!;
    }
    return good({ amount: exact(isNegative ? -amount : amount), currency: "KRW" });
  }
  const { value } = numberOf(plain, habits);
  if (value === null) return bad;
  amount = value * (named ? named.per : unit.per);
  return good({ amount: exact(isNegative ? -amount : amount), currency: (named ?? unit).currency });
}

/** How far a value may be from the middle of its column before its unit is doubted: a thousand, as values vary. */
const ODD = 500;
const FEWEST = 5;

/** Which values are a thousand times off the median of their column: rather a unit mixed up than a value. */
export function offMedian(values: readonly (number | null)[]): ReadonlySet<number> {
  const sorted = Float64Array.from(values.filter((value) => value !== null && value > 0) as number[]).sort(); // what is null is not above 0
  const median = sorted[Math.floor(sorted.length / 2)];
  const odd = new Set<number>();
  if (median === undefined || sorted.length < FEWEST) return odd;
  for (const [at, value] of values.entries())
    if (value !== null && value > 0 && (value >= median * ODD || value <= median / ODD)) odd.add(at);
  return odd;
}
