import type { ImportMap } from "../model/import-map.ts";
import type { Draft, Reading } from "./draft.ts";
import { fieldsOf } from "./fields.ts";
import { mappedTables } from "./mapped-columns.ts";
import { type MappedRows, mappedRows } from "./mapped-rows.ts";
import { noteUnits, readingOf } from "./mapped.ts";
import { type Notebook, notebook } from "./notes.ts";
import type { Habits } from "./parsed.ts";
import type { Table } from "./table.ts";
import type { Row, Sheet, Workbook } from "./workbook.ts";

/** A reading that is made while the file still comes in. */
export type ReadingAhead = Readonly<{
  /** Rows of a sheet, as they come. */
  rows: (sheet: Pick<Sheet, "name" | "hidden">, rows: readonly Row[]) => void;
  /** Who is told what each row comes to, from the first on, in their order; for nothing where the reading is given up. */
  follow: (hear: (draft: Draft) => void) => void;
  /** What it comes to, now that the file is whole; `null`: something could only be known at its end, so that it is to be read anew. */
  end: (workbook: Workbook) => Reading | null;
}>;

/** Rows of a sheet that are waited for before its heading is looked for. */
const ENOUGH = 100;

/**
 * The same for a map of one sheet, row by row as the file comes in: it is given up where a column has to be seen whole, or
 * the sheet turns out to have merged cells or ids that lost their end. `null`: the map asks for more than that from the start.
 */
export function mapAhead(map: ImportMap, answers: Readonly<Record<string, string>>): ReadingAhead | null {
  const [of, another] = map.sheets;
  if (of === undefined || another !== undefined) return null;
  const kinds = new Map(fieldsOf(of.rows).map(({ id, kind }) => [id, kind]));
  if (of.columns.some(({ field }) => kinds.get(field) === "share")) return null; // a fraction or a percentage: the column says

  let isGivenUp = false;
  const wholeColumn = (): boolean => (isGivenUp = true);
  const habits: Habits = {
    get decimalComma() {
      return wholeColumn();
    },
    get dayFirst() {
      return wholeColumn();
    },
  };
  const notes: Notebook = { ...notebook({ ...map.answers, ...answers }), habitsOf: () => habits };
  let sheet: string | null = null;
  const first: Row[] = [];
  let begun: { table: Table; rows: MappedRows } | null = null;
  let hear: ((draft: Draft) => void) | null = null;
  let heard = 0;

  function tell(): void {
    if (begun === null || hear === null || isGivenUp) return;
    for (const { drafts } = begun.rows; heard < drafts.length; heard += 1) hear(drafts[heard]!);
  }

  function begin({ name, hidden }: Pick<Sheet, "name" | "hidden">): void {
    const longNumbers = { count: 0, first: null };
    const formulas = longNumbers;
    const top: Sheet = { name, hidden, rows: first, merges: [], formulas, hiddenRows: 0, longNumbers };
    const book: Workbook = { ...nothingRead, sheets: [top] };
    const { table } = mappedTables(map, book)[0]!; // the map has one sheet
    // what belongs to the heading may stand in rows that have not come
    isGivenUp ||= table.headerRow + 2 >= first.at(-1)!.number;
    noteUnits(table, notes);
    begun = { table, rows: mappedRows(table, of!.rows, notes) };
    for (const row of table.rows) begun.rows.lay(row);
  }

  return {
    rows(from, rows) {
      if (isGivenUp || (of.sheet !== null && of.sheet.normalize("NFC") !== from.name.normalize("NFC"))) return;
      sheet ??= from.name;
      if (sheet !== from.name) return;
      try {
        if (begun !== null) for (const row of rows) begun.rows.lay(row);
        else {
          for (const row of rows) first.push(row);
          if (first.length >= ENOUGH) begin(from);
        }
        tell();
      } catch {
        isGivenUp = true; // read anew it is refused, or a bug, where somebody hears of it
      }
    },
    follow(given) {
      hear = given;
    },
    end(workbook) {
      const whole = workbook.sheets.find(({ name }) => name === sheet);
      if (isGivenUp || begun === null || whole === undefined) return null;
      if (whole.merges.length > 0 || whole.longNumbers.count > 0) return null;
      tell();
      const mapped = { table: begun.table, of };
      return readingOf([mapped], [{ ...mapped, ...begun.rows.end() }], notes);
    },
  };
}

const nothingRead: Workbook = {
  file: "",
  digest: "",
  kind: "xlsx",
  encoding: null,
  encodingGuessed: false,
  delimiter: null,
  sheets: [],
  json: null,
};
