import { hoursPerMonth } from "../../../shared/engines/cost/price.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { type offerColumns, plainRow, rowWithTerms, type termColumns } from "../offer-row.ts";
import type { SizeList } from "../read-offers.ts";
import { type Row, cell, cellOrNull, decimal, decimalOrNull, joined } from "./tables.ts";

/** The columns of a provider's list: with other terms than on demand only where it has any. */
export const columnsOf = (rows: readonly Row[]): string =>
  rows.some((row) => Object.values(termsOf(row)).some((term) => term !== null)) ? rowWithTerms : plainRow;

/** One priced compute size. The hour is taken where the list has one, the month only where it has no hour. */
export function offerRow(row: Row, columns: string): unknown[] {
  const hour = decimalOrNull(row, "price_hour");
  const fields: Record<(typeof offerColumns)[number], unknown> = {
    region: cell(row, "region_code"),
    code: cell(row, "code"),
    class: cell(row, "class"),
    vcpu: decimal(row, "vcpu"),
    memoryGib: decimal(row, "memory_gib"),
    arch: cell(row, "arch"),
    gpuModel: cellOrNull(row, "gpu_model"),
    gpuCount: decimalOrNull(row, "gpu_count"),
    localDiskGb: decimalOrNull(row, "local_disk_gb"),
    amount: hour ?? decimal(row, "price_month"),
    currency: cell(row, "currency"),
    unit: hour === null ? "month" : "hour",
    source: cell(row, "source"),
    asOf: cell(row, "as_of"),
    note: noteOf(row),
  };
  return [...Object.values(fields), ...(columns === rowWithTerms ? Object.values(termsOf(row)) : [])];
}

/** What the list says beside the hour. */
function termsOf(row: Row): Record<(typeof termColumns)[number], number | null> {
  return {
    perMonth: otherMonth(row),
    oneYearPerMonth: decimalOrNull(row, "price_month_1y"),
    threeYearPerMonth: decimalOrNull(row, "price_month_3y"),
    spotPerHour: decimalOrNull(row, "price_hour_spot"),
  };
}

/** A month that is the hour × the hours of a month says nothing new; the lists round it to cents. */
const ROUNDED = 0.01;
function otherMonth(row: Row): number | null {
  const [hour, month] = [decimalOrNull(row, "price_hour"), decimalOrNull(row, "price_month")];
  if (hour === null || month === null) return null;
  const plain = hour * hoursPerMonth(`${cell(row, "provider_id")}:` as RegionId); // only the provider counts
  return Math.abs(month / plain - 1) > ROUNDED ? month : null;
}

/** Only what a reader of the price must know: every list here is Linux without tax. */
function noteOf(row: Row): string | null {
  const derived = specBasis[cell(row, "spec_basis")] ?? null;
  const single = cell(row, "price_basis") === "single fact" ? "one typical figure" : null;
  const said = /^Linux|^month = 730|^net of VAT/.test(row.note ?? "") ? null : cellOrNull(row, "note");
  return joined(derived, single, said);
}

/** How vCPU and memory were found, where the list does not say them. */
const specBasis: Readonly<Record<string, string>> = {
  type_code: "size read from the type name",
  family_table: "size read from the family's table",
};

const ASSUMED = "size list assumed equal to the public zone";

/**
 * Government zones for which nobody publishes a size list. Their sizes are assumed, so that a public body can plan with
 * them at all; their prices are not: the zones have price lists of their own. NHN states one list for all its regions.
 */
export const governmentSizeLists: Readonly<Record<string, readonly SizeList[]>> = {
  naver: ["gov-KR", "gov-KRS"].map((region) =>
    own({ region, like: "KR", priced: false, note: `${ASSUMED}; unpriced` }),
  ),
  kt: [own({ region: "gov-CN", like: "KR1", priced: false, note: `${ASSUMED}; unpriced` })],
  nhn: [
    own({
      region: "gov-KR1",
      like: "KR1",
      priced: true,
      note: `${ASSUMED}; the provider has one price list for all regions, taken to hold here too`,
    }),
  ],
};

function own(list: Pick<SizeList, "region" | "like" | "priced" | "note">): SizeList {
  // the judgement is ours, and so is the day it was made
  return { ...list, source: "own" as SizeList["source"], asOf: "2026-11-21" };
}
