import { type Sentence } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import type { PlannedFile } from "./report.ts";
import { findTable } from "./table.ts";
import type { Cell } from "./workbook.ts";

/** The refused rows of one sheet under their own headings, and why in three columns behind. */
export type RefusedSheet = Readonly<{ name: string; rows: readonly (readonly Cell[])[] }>;

/** Rows that were refused, as the file has them, ready to be corrected and imported again. */
export function refusedRows({ workbook, summary, rows, findings }: PlannedFile): RefusedSheet[] {
  const refused = rows.flatMap((row) => {
    if (row.outcome !== "refused") return [];
    const reason = "aside" in row ? row.aside.reason : row.laid.find(({ reason }) => reason !== null)?.reason;
    return [{ ...row.place, name: row.name, reason: reason ?? null }];
  });
  const codes = new Map(findings.map(({ sheet, row, code }) => [`${row ?? ""} ${sheet ?? ""}`, code]));
  const why = (sheet: string, row: number, reason: Sentence | null): string[] => {
    const words = reason === null ? { ko: "", en: "" } : inBothLanguages(reason);
    return [codes.get(`${row} ${sheet}`) ?? "REFUSED", words.ko, words.en];
  };

  return [...new Set(refused.map(({ sheet }) => sheet))].map((name) => {
    const mine = refused.filter(({ sheet }) => sheet === name);
    const sheet = workbook.sheets.find((one) => one.name === name);
    const titles = [...summary.mapping, ...summary.unusedColumns]
      .filter((one) => one.sheet === name)
      .map(({ column }) => column);
    const table = sheet === undefined ? null : findTable(sheet, Object.fromEntries(titles.map((one) => [one, [one]])));
    if (sheet === undefined || table === null)
      return {
        name,
        rows: [
          ["row", "name", ...reasons],
          ...mine.map((one) => [one.row, one.name, ...why(name, one.row, one.reason)]),
        ],
      };
    const width = Math.max(...table.columns.map(({ index }) => index + 1));
    const heading = Array.from(
      { length: width },
      (_, at) => table.columns.find(({ index }) => index === at)?.title ?? null,
    );
    const byNumber = new Map(sheet.rows.map((row) => [row.number, row.cells]));
    return {
      name,
      rows: [
        [...heading, ...reasons],
        ...mine.map(({ row, reason }) => [
          ...Array.from({ length: width }, (_, at) => byNumber.get(row)?.[at] ?? null),
          ...why(name, row, reason),
        ]),
      ],
    };
  });
}

const reasons = ["reason_code", "reason_ko", "reason_en"];
