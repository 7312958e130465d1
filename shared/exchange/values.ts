import type { Cell } from "./workbook.ts";

/**
 * What a cell says under a reading: a value, nothing (`null`), or words that the reading does not understand.
 *
 * What does not parse is said, never passed over as unknown.
 */
export type Parsed<Value> = Readonly<{ value: Value | null; bad: boolean }>;

const nothing = { value: null, bad: false } as const;
const bad = { value: null, bad: true } as const;
const good = <Value>(value: Value): Parsed<Value> => ({ value, bad: false });

const emptyWords = new Set([
  "",
  "-",
  "–",
  "n/a",
  "na",
  "해당없음",
  "해당 없음",
  "미상",
  "미정",
  "unknown",
  "없음(미상)",
  "null",
  "tbd",
]);

/** The text of a cell; `null` where it is empty or says that nobody knows. An id written `="0341"` is `0341`. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") return cell.date;
  const text = String(cell).normalize("NFC").replaceAll("\u00a0", " ").trim();
  const quoted = /^="(.*)"$/.exec(text);
  const said = quoted ? quoted[1]! : text;
  return emptyWords.has(said.toLowerCase()) ? null : said;
}

/** Text as it was before our own export put an apostrophe before `=`, `+`, `-` or `@`. */
export const unquoted = (text: string): string => (/^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text);

/** A decimal: `1,234`, `1 234`, full-width digits. Grouping must be in threes, else it is not a number. */
export function numberOf(cell: Cell | undefined): Parsed<number> {
  if (typeof cell === "number") return Number.isFinite(cell) ? good(cell) : bad;
  const text = textOf(cell);
  if (text === null) return nothing;
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/(개|대|명|식|원|vcpu|cores?|코어)$/i, "")
    .trim();
  if (/^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(plain)) return good(Number(plain.replace(/[, ]/g, "")));
  if (/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain)) return good(Number(plain));
  return bad;
}

const bytesPer: Readonly<Record<string, number>> = {
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
};
export type SizeUnit = "mib" | "gib" | "tib" | "kb" | "mb" | "gb" | "tb";
export const isSizeUnit = (unit: string): unit is SizeUnit => Object.hasOwn(bytesPer, unit);

/** A size in GiB: bytes ÷ 2³⁰, exact. */
export const gibOf = (size: number, unit: SizeUnit): number => (size * bytesPer[unit]!) / 2 ** 30;

/**
 * A size in GiB. The cell's own unit goes before the column's; `16GB×8` multiplies; `128G` and `1.5T` read as the column
 * reads GB and TB (`asBinary`: a “GB” of memory is a GiB).
 */
export function sizeOf(cell: Cell | undefined, unit: SizeUnit, asBinary: boolean): Parsed<number> {
  const binary = (name: SizeUnit): SizeUnit =>
    asBinary && /^[mgt]b$/.test(name) ? (`${name[0]!}ib` as SizeUnit) : name; // mb, gb, tb have their binary twins
  const plain = numberOf(cell);
  if (!plain.bad) return plain.value === null ? nothing : good(gibOf(plain.value, binary(unit)));
  const text = textOf(cell)!.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const found = /^([\d.,]{1,20})([mgt])(ib|b)?(?:[x×*](\d{1,4})(?:개|ea)?)?$/.exec(text);
  const size = found ? numberOf(found[1]) : bad;
  if (!found || size.value === null) return bad;
  const own = (found[2]! + (found[3] ?? "b")) as SizeUnit; // the pattern allows these six only
  return good(gibOf(size.value * Number(found[4] ?? 1), binary(own)));
}

/** `8Core×2CPU`: both factors; otherwise a plain count. */
export function coresOf(cell: Cell | undefined): Parsed<Readonly<{ count: number; isTotal: boolean }>> {
  const text = textOf(cell);
  const product =
    text === null ? null : /^(\d{1,4})\s*core\s*[x×*]\s*(\d{1,3})\s*(cpu|socket|p)?$/i.exec(text.normalize("NFKC"));
  if (product) return good({ count: Number(product[1]) * Number(product[2]), isTotal: true });
  const count = numberOf(cell);
  return count.value === null ? { value: null, bad: count.bad } : good({ count: count.value, isTotal: false });
}

const yes = new Set(["true", "1", "yes", "y", "예", "o", "○", "사용", "유", "있음", "대상", "실시간", "포함", "보유"]);
const no = new Set([
  "false",
  "0",
  "no",
  "n",
  "아니오",
  "x",
  "×",
  "미사용",
  "무",
  "없음",
  "비대상",
  "미포함",
  "미보유",
  "배치",
]);

export function booleanOf(cell: Cell | undefined): Parsed<boolean> {
  if (typeof cell === "boolean") return good(cell);
  const text = textOf(cell)?.toLowerCase() ?? (cell === "없음" ? "없음" : null);
  if (text === null) return nothing;
  return yes.has(text) ? good(true) : no.has(text) ? good(false) : bad;
}

/** A share 0–1 from a percentage or a fraction: the column decides which (see `isFraction`). */
export function shareOf(cell: Cell | undefined, fraction: boolean): Parsed<number> {
  const text = typeof cell === "string" ? cell.replace(/%\s*$/, "") : cell;
  const said = numberOf(text);
  if (said.value === null) return said;
  const isPercent = !fraction || text !== cell;
  return good(isPercent ? said.value / 100 : said.value);
}

/** Whether a column of shares is written as fractions: no percent sign, and nothing above 1. */
export const isFraction = (cells: readonly (Cell | undefined)[]): boolean => {
  const numbers = cells.flatMap((cell) => numberOf(cell).value ?? []);
  return numbers.length > 0 && Math.max(...numbers.slice(0, 10_000)) <= 1;
};

const iso = (year: number, month: number, day: number): Parsed<string> => {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const real = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== text ? bad : good(text);
};

/** A day: `2026-11-21`, `2026. 11. 21.`, `20261121`, a date cell, or Excel's count of days since the end of 1899. */
export function dayOf(cell: Cell | undefined): Parsed<string> {
  if (typeof cell === "object" && cell !== null) return good(cell.date.slice(0, 10));
  const text = textOf(cell);
  if (text === null) return nothing;
  const parts = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
    text,
  );
  if (parts) return iso(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed) return iso(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const serial = numberOf(cell).value;
  if (serial !== null && serial >= 20_000 && serial < 80_000) return good(dayOfSerial(serial));
  return bad;
}

/** Excel's serial day, 1900 system: 45658 is 2025-01-01. */
export const dayOfSerial = (serial: number): string =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

const minutesPer: readonly (readonly [RegExp, number])[] = [
  [/^(분|min|mins|minutes?)$/, 1],
  [/^(시간|h|hr|hrs|hours?)$/, 60],
  [/^(일|d|days?)$/, 1440],
  [/^(주|w|weeks?)$/, 10_080],
];

/** A duration in minutes: `4시간`, `30분`, `1일`, `4 h`. A bare number has no unit and is not guessed. */
export function minutesOf(cell: Cell | undefined): Parsed<number> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const found = /^(\d{1,6}(?:\.\d{1,3})?)\s*([a-z가-힣]+)(?:\s*이내)?$/i.exec(text);
  const unit = found ? minutesPer.find(([name]) => name.test(found[2]!.toLowerCase().replace(/이내$/, ""))) : undefined;
  return found && unit ? good(Number(found[1]) * unit[1]) : bad;
}

const grades: Readonly<Record<string, number>> = {
  상: 1,
  중: 2,
  하: 3,
  ⅰ: 1,
  ⅱ: 2,
  ⅲ: 3,
  ⅳ: 4,
  high: 1,
  medium: 2,
  low: 3,
};

/** Business impact 1–4 from `1등급`, `1`, `Ⅰ`, `상`. */
export function gradeOf(cell: Cell | undefined): Parsed<number> {
  const text = textOf(cell)?.toLowerCase() ?? null;
  if (text === null) return nothing;
  const digit = /^([1-4])\s*(등급|급)?$/.exec(text) ?? /^(?:grade|tier)\s*([1-4])$/.exec(text);
  const grade = digit ? Number(digit[1]) : grades[text.replace(/등급$/, "").trim()];
  return grade === undefined ? bad : good(grade);
}

const classes: Readonly<Record<string, "C" | "S" | "O">> = {
  c: "C",
  기밀: "C",
  classified: "C",
  s: "S",
  민감: "S",
  sensitive: "S",
  o: "O",
  공개: "O",
  open: "O",
  public: "O",
};

export function classOf(cell: Cell | undefined): Parsed<"C" | "S" | "O"> {
  const text = textOf(cell)?.toLowerCase() ?? null;
  if (text === null) return nothing;
  const bare = text.replace(/\s*(등급|\(.*\))$/, "");
  return Object.hasOwn(classes, bare) ? good(classes[bare]!) : bad;
}

/** Items of the disclosure act § 9(1): `제9조제1항제5호`, `9-1-5`, `5호`, several joined by commas or dots. */
export function itemsOf(cell: Cell | undefined): Parsed<number[]> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const items = text.split(/[,·;、]|\s및\s/).map((part) => {
    const found =
      /(?:제\s*)?([1-8])\s*호\s*$/.exec(part.trim()) ??
      /^9-1-([1-8])$/.exec(part.trim()) ??
      /^([1-8])$/.exec(part.trim());
    return found ? Number(found[1]) : null;
  });
  if (items.includes(null)) return bad;
  return good([...new Set(items as number[])].sort((a, b) => a - b)); // the line above has sent off what is not a number
}

/** Days without cut-over: `2026-12-15~2027-01-20 year-end`, several by `;` or line breaks. */
export function freezesOf(cell: Cell | undefined): Parsed<{ from: string; to: string; reason: string }[]> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const spans = text.split(/[;\n]/).map((part) => {
    const found =
      /^\s*(\d{4}\D\s?\d{1,2}\D\s?\d{1,2}\.?)\s*[~–]\s*(\d{4}\D\s?\d{1,2}\D\s?\d{1,2}\.?)\s*(.{0,200})$/.exec(part);
    const [from, to] = found ? [dayOf(found[1]).value, dayOf(found[2]).value] : [null, null];
    return from === null || to === null || to < from ? null : { from, to, reason: found![3]!.trim() };
  });
  return spans.includes(null) ? bad : good(spans.flatMap((span) => span ?? []));
}

export type OsFamily = "linux" | "windows" | "unix" | "other";

/** The family an operating system's name belongs to; `null` where the name does not tell. */
export function osFamilyOf(name: string): OsFamily | null {
  const text = name.toLowerCase();
  if (/windows/.test(text)) return "windows";
  if (/aix|solaris|hp-?ux|unix|tru64/.test(text)) return "unix";
  if (/linux|rhel|red ?hat|centos|ubuntu|debian|rocky|alma|suse|sles|oracle linux|photon|tmax|하모니카|구름/.test(text))
    return "linux";
  return null;
}
