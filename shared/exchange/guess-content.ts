import type { RowKind } from "../model/import-map.ts";
import { dayOf, yearOf } from "./days.ts";
import type { FieldKind } from "./fields.ts";
import { coresOf, moneyOf, numberOf, sizeOf } from "./numbers.ts";
import { textOf } from "./parsed.ts";
import { booleanOf, classOf, environmentOf, osFamilyOf } from "./values.ts";
import type { Cell } from "./workbook.ts";

type Test = Readonly<{
  field: Partial<Record<RowKind, string>>;
  fits: (cell: Cell | undefined, text: string) => boolean;
}>;

/** What values look like where the heading says nothing; asked in this order. */
const tests: readonly Test[] = [
  {
    field: { workloads: "ipAddresses" },
    fits: (_, text) => /^\d{1,3}(\.\d{1,3}){3}([;,\s]+\d{1,3}(\.\d{1,3}){3})*$/.test(text),
  },
  { field: { workloads: "details.macAddresses" }, fits: (_, text) => /^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}/i.test(text) },
  {
    field: { groups: "data.stated", "data-sets": "stated" },
    // O and X are also yes and no
    fits: (cell, text) => classOf(cell).value !== null && !/^x$/i.test(text),
  },
  {
    field: { workloads: "environment" },
    fits: (cell, text) => text.length < 15 && environmentOf(cell).value !== null,
  },
  { field: { workloads: "os.name" }, fits: (_, text) => osFamilyOf(text) !== null },
  { field: { workloads: "cpu.avg" }, fits: (_, text) => /^\d{1,3}(\.\d+)?\s*%$/.test(text) },
  {
    field: { workloads: "details.boughtOn", groups: "details.reviewedOn" },
    fits: (cell, text) => (typeof cell === "object" || /\D/.test(text)) && dayOf(cell).value !== null,
  },
  {
    field: { dependencies: "strict", "data-sets": "personalData", groups: "data.personalData" },
    fits: (cell, text) => /\D/.test(text) && booleanOf(cell).value !== null,
  },
];
const MOST = 0.8;
const FEWEST = 2;

const isNumber = (cell: Cell): boolean =>
  numberOf(typeof cell === "string" ? cell.replace(/\s*(%|년|ms)$/, "") : cell).value !== null;
const shapes: Partial<Record<FieldKind, (cell: Cell) => boolean>> = {
  count: (cell) => isNumber(cell) || coresOf(cell).value !== null,
  decimal: isNumber,
  share: isNumber,
  rate: isNumber,
  milliseconds: isNumber,
  size: (cell) => sizeOf(cell, "gb", false).value !== null,
  money: (cell) => moneyOf(cell, { currency: "KRW", per: 1 }).value !== null,
  day: (cell) => dayOf(cell).value !== null,
  year: (cell) => yearOf(cell).value !== null,
  "yes-no": (cell) => booleanOf(cell).value !== null,
};

/** Whether values can be what a field holds: half of them at least, where any are said. */
export function canBe(kind: FieldKind, cells: readonly (Cell | undefined)[]): boolean {
  const isOne = shapes[kind];
  const said = isOne === undefined ? [] : cells.filter((cell): cell is Cell => textOf(cell) !== null);
  if (isOne === undefined || said.length === 0) return true;
  const habits = said.some((cell) => typeof cell === "string" && cell.includes(","));
  // a comma may be a decimal one, which only the whole column tells
  return (
    said.filter((cell) => isOne(cell) || (habits && typeof cell === "string" && /^[\d.,]+$/.test(cell))).length * 2 >=
    said.length
  );
}

/** The field a column's values look like: at least four of five are of one kind. */
export function contentOf(cells: readonly (Cell | undefined)[], rows: RowKind): string | null {
  const said = cells.flatMap((cell) => {
    const text = textOf(cell);
    return text === null ? [] : [{ cell, text }];
  });
  if (said.length < FEWEST) return null;
  const found = tests.find(
    ({ field, fits }) =>
      field[rows] !== undefined && said.filter(({ cell, text }) => fits(cell, text)).length >= said.length * MOST,
  );
  return found?.field[rows] ?? null;
}
