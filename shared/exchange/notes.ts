import type { Finding } from "../model/import-report.ts";
import type { Sentence } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import type { Parsed } from "./values.ts";
import { type Table, cellOf } from "./table.ts";
import { textOf } from "./values.ts";
import type { Cell, Row } from "./workbook.ts";

/** Collects what a reading has to say; a note of one column is made once. */
export function notebook() {
  const findings: Finding[] = [];
  const once = new Set<string>();
  const note = (
    code: string,
    severity: Finding["severity"],
    args: Sentence["args"],
    where: Readonly<{ sheet?: string | null; row?: number | null; column?: string | null; value?: string | null }> = {},
  ): void => {
    findings.push({
      code,
      severity,
      sheet: where.sheet ?? null,
      row: where.row ?? null,
      column: where.column ?? null,
      value: where.value?.slice(0, 200) ?? null,
      // told when it is asked for: a file of a hundred thousand rows may have as many
      get message() {
        return inBothLanguages({ key: `exchange.finding.${code}`, args });
      },
    });
  };
  return {
    findings,
    note,
    noteOnce: (key: string, ...rest: Parameters<typeof note>): void => {
      if (once.has(key)) return;
      once.add(key);
      note(...rest);
    },
  };
}
export type Notebook = ReturnType<typeof notebook>;

/** Reads the fields of one row, and notes each cell that says what its column cannot mean. */
export function rowReader(table: Table, row: Row, notes: Notebook) {
  const where = (field: string) => ({
    sheet: table.sheet.name,
    row: row.number,
    column: table.fields.get(field)?.title ?? null,
    value: textOf(cellOf(table, row, field)),
  });
  return {
    place: { sheet: table.sheet.name, row: row.number },
    where,
    text: (field: string, longest = 200): string | null => textOf(cellOf(table, row, field))?.slice(0, longest) ?? null,
    /** The value under a reading; words it does not understand become a finding and stay unknown. */
    read: <Value>(field: string, parse: (cell: Cell | undefined) => Parsed<Value>, code = "NUM_BAD"): Value | null => {
      const { value, bad } = parse(cellOf(table, row, field));
      if (bad) notes.note(code, "error", {}, where(field));
      return value;
    },
    /** A value outside what can be: noted, and left unknown. */
    within: (field: string, value: number | null, low: number, high: number): number | null => {
      if (value === null || (value >= low && value <= high)) return value;
      notes.note("RANGE_ODD", "warning", { low, high }, where(field));
      return null;
    },
  };
}
export type RowReader = ReturnType<typeof rowReader>;

/** Only the fields that are known: an unknown one must not wipe what another file knew. */
export function known<Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | null }): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>; // a part of what came in
}
