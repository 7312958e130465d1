import { type Offer, PriceClass } from "../../shared/model/catalogue.ts";
import { SourceId } from "../../shared/model/id.ts";
import { Day } from "../../shared/units/date.ts";
import { Currency } from "../../shared/units/money.ts";

/** The columns of `assets/catalogue/offers/*.json`, in the order of a row. */
export const offerColumns = [
  "region",
  "code",
  "class",
  "vcpu",
  "memoryGib",
  "arch",
  "gpuModel",
  "gpuCount",
  "localDiskGb",
  "amount",
  "currency",
  "unit",
  "source",
  "asOf",
  "note",
] as const;

/** Columns more where a provider lists other terms: on demand for a whole month, for one year, for three, and spot. */
export const termColumns = ["perMonth", "oneYearPerMonth", "threeYearPerMonth", "spotPerHour"] as const;

export const plainRow = offerColumns.join(" ");
export const rowWithTerms = [...offerColumns, ...termColumns].join(" ");

/** One offer as a line: compute sizes are many, so the names of the columns stand once at the head of the file. */
export type OfferRow = Readonly<{
  region: string;
  code: string;
  class: Offer["class"];
  vcpu: number;
  memoryGib: number;
  arch: Offer["arch"];
  gpuModel: string | null;
  gpuCount: number | null;
  localDiskGb: number | null;
  amount: number;
  currency: NonNullable<Offer["price"]>["currency"];
  unit: "hour" | "month";
  source: SourceId;
  asOf: Day;
  note: string | null;
  perMonth: number | null;
  oneYearPerMonth: number | null;
  threeYearPerMonth: number | null;
  spotPerHour: number | null;
}>;

/**
 * Reads lines, each cell held against its column; calls `wrong` with the place of the first that does not fit.
 *
 * By hand and not by the model: tens of thousands of lines take the model ten times as long on every start. Texts that come
 * again, which is most of them, are checked once and shared.
 */
export function rowReader(columns: string, wrong: (where: string, issue: string) => never) {
  const width = columns.split(" ").length;
  const held = Array.from({ length: width }, () => new Map<string, string>());
  let row: readonly unknown[] = [];
  let line = 0;
  const refuse = (at: number): never =>
    wrong(`${line}.${at}`, `${columns.split(" ")[at] ?? ""}: ${JSON.stringify(row[at])}`);

  function text(at: number, test: Test): string {
    const cell = row[at];
    if (typeof cell !== "string") return refuse(at);
    const known = held[at]!.get(cell); // was tested when it was first seen
    if (known !== undefined) return known;
    if (!test(cell)) return refuse(at);
    held[at]!.set(cell, cell);
    return cell;
  }
  const textOrNull = (at: number): string | null => (row[at] === null ? null : text(at, isAny));
  function positive(at: number): number {
    const cell = row[at];
    return typeof cell === "number" && cell > 0 && cell < Infinity ? cell : refuse(at);
  }
  const positiveOrNull = (at: number): number | null => (at >= width || row[at] === null ? null : positive(at));

  return (given: unknown, at: number): OfferRow => {
    line = at;
    if (!Array.isArray(given) || given.length !== width) return wrong(String(at), `not ${width} cells`);
    row = given;
    const read: Record<keyof OfferRow, string | number | null> = {
      region: text(0, isRegionCode),
      code: text(1, isCode),
      class: text(2, isClass),
      vcpu: positive(3),
      memoryGib: positive(4),
      arch: text(5, isArch),
      gpuModel: textOrNull(6),
      gpuCount: positiveOrNull(7),
      localDiskGb: positiveOrNull(8),
      amount: positive(9),
      currency: text(10, isCurrency),
      unit: text(11, isUnit),
      source: text(12, isSource),
      asOf: text(13, isDay),
      note: textOrNull(14),
      perMonth: positiveOrNull(15),
      oneYearPerMonth: positiveOrNull(16),
      threeYearPerMonth: positiveOrNull(17),
      spotPerHour: positiveOrNull(18),
    };
    return read as OfferRow; // each cell has passed the test of its column
  };
}

type Test = (word: string) => boolean;
const oneOf = (...words: readonly string[]): Test => {
  const known = new Set(words);
  return (word) => known.has(word);
};
const isAny: Test = () => true;
const isRegionCode: Test = (word) => /^[^:\s]{1,80}$/.test(word);
const isCode: Test = (word) => /^\S{1,100}$/.test(word);
const isClass = oneOf(...PriceClass.options);
const isArch = oneOf("x86_64", "arm64");
const isCurrency = oneOf(...Currency.options);
const isUnit = oneOf("hour", "month");
const isSource: Test = (word) => SourceId.safeParse(word).success;
const isDay: Test = (word) => Day.safeParse(word).success;
