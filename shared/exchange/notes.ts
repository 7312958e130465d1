import type { Finding, Question } from "../model/import-report.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import { dayOrderOf } from "./days.ts";
import type { Place } from "./draft.ts";
import { writesDecimalComma } from "./numbers.ts";
import { type Habits, type Parsed, plainHabits, textOf } from "./parsed.ts";
import { type Table, cellOf } from "./table.ts";
import type { Cell, Row } from "./workbook.ts";

/** More notes of one kind about one column than this are counted, not listed. */
const MOST_EACH = 1000;

/** Where a note points, and the sentence it says where that is not the one of its code. */
export type Where = Readonly<{
  sheet?: string | null;
  row?: number | null;
  column?: string | null;
  value?: string | null;
  sentence?: string;
}>;

/**
 * Collects what a reading has to say; a note of one column is made once.
 *
 * It also knows what has been asked of a person: `answers` by question, the default where nobody has answered.
 */
export function notebook(answers: Readonly<Record<string, string>> = {}) {
  const findings: Finding[] = [];
  const more = new Map<string, { count: number }>();
  const ofColumn = new Map<string, number>();
  const questions: Question[] = [];
  const once = new Set<string>();
  const habits = new WeakMap<Table, Map<string, Habits>>();

  const note = (code: string, severity: Finding["severity"], args: Sentence["args"], where: Where = {}): void => {
    const key = `${code} ${where.sentence ?? ""} ${where.sheet ?? ""} ${where.column ?? ""}`;
    const count = (ofColumn.get(key) ?? 0) + 1;
    ofColumn.set(key, count);
    const held = more.get(key);
    if (held) {
      held.count += 1;
      return;
    }
    const finding: Finding = {
      code,
      severity,
      sheet: where.sheet ?? null,
      row: where.row ?? null,
      column: where.column ?? null,
      value: where.value?.slice(0, 200) ?? null,
      message: inBothLanguages({ key: where.sentence ?? `exchange.finding.${code}`, args }),
    };
    // without a column it is about one thing, and each is named
    findings.push(count <= MOST_EACH || where.column == null ? finding : counted(key, finding));
  };
  /** A column that says the same of thousands of cells is spoken of once more, with the number that it comes to. */
  function counted(key: string, { message, ...finding }: Finding): Finding {
    const held = { count: 1 };
    more.set(key, held);
    return {
      ...finding,
      row: null,
      value: null,
      get message() {
        return inBothLanguages(say("exchange.finding.and-more", { count: held.count, message }));
      },
    };
  }
  const noteOnce = (key: string, ...rest: Parameters<typeof note>): void => {
    if (once.has(key)) return;
    once.add(key);
    note(...rest);
  };

  /** Asks once; the answer given, or the default. A default is a finding too, so that the report shows it. */
  function ask(
    question: Readonly<{
      id: string;
      sheet?: string | null;
      column?: string | null;
      text: Sentence;
      options: readonly Readonly<{ value: string; label: Sentence }>[];
      otherwise: string;
    }>,
  ): string {
    const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const chosen = question.options.find(({ value }) => value === given)?.value ?? question.otherwise;
    if (!questions.some(({ id }) => id === question.id))
      questions.push({
        id: question.id,
        sheet: question.sheet ?? null,
        column: question.column ?? null,
        text: inBothLanguages(question.text),
        options: question.options.map(({ value, label }) => ({ value, label: inBothLanguages(label) })),
        chosen,
      });
    return chosen;
  }

  /** How a column writes decimals and days; looked at once, when a cell first needs it. */
  function habitsOf(table: Table, field: string): Habits {
    const known = habits.get(table) ?? new Map<string, Habits>();
    habits.set(table, known);
    const held = known.get(field);
    if (held) return held;
    const found = lazyHabits(table, field);
    known.set(field, found);
    return found;
  }

  function lazyHabits(table: Table, field: string): Habits {
    let [decimalComma, dayFirst]: [boolean | null, boolean | null] = [null, null];
    const { name } = table.sheet;
    const column = table.fields.get(field)?.title ?? null;
    const cells = function* () {
      for (const row of table.rows) yield cellOf(table, row, field);
    };
    return {
      get decimalComma() {
        if (decimalComma === null) {
          decimalComma = writesDecimalComma(cells());
          if (decimalComma) note("DECIMAL_COMMA", "info", {}, { sheet: name, column });
        }
        return decimalComma;
      },
      get dayFirst() {
        if (dayFirst === null) {
          const order = dayOrderOf(cells());
          dayFirst = order === "open" ? askDayFirst(name, column ?? field) : order !== "month-first";
        }
        return dayFirst;
      },
    };
  }

  function askDayFirst(sheet: string, column: string): boolean {
    const chosen = ask({
      id: `date-order:${sheet}/${column}`,
      sheet,
      column,
      text: say("exchange.question.date-order", { column }),
      options: [
        { value: "day-first", label: say("exchange.question.date-order.day-first") },
        { value: "month-first", label: say("exchange.question.date-order.month-first") },
      ],
      otherwise: "day-first",
    });
    const taken = inBothLanguages(say(`exchange.question.date-order.${chosen}`));
    if (answers[`date-order:${sheet}/${column}`] !== chosen)
      note("DATE_ORDER", "warning", { taken }, { sheet, column });
    return chosen === "day-first";
  }

  return { findings, questions, note, noteOnce, ask, habitsOf };
}
export type Notebook = ReturnType<typeof notebook>;

/** Reads the fields of one row, and notes each cell that says what its column cannot mean. */
export class RowReader {
  readonly place: Place;
  readonly #table: Table;
  readonly #row: Row;
  readonly #notes: Notebook;

  constructor(table: Table, row: Row, notes: Notebook) {
    this.place = { sheet: table.sheet.name, row: row.number };
    this.#table = table;
    this.#row = row;
    this.#notes = notes;
  }

  where(field: string) {
    const column = this.#table.fields.get(field)?.title ?? null;
    return {
      ...this.place,
      column,
      value: textOf(cellOf(this.#table, this.#row, field)),
    };
  }

  text(field: string, longest = 200): string | null {
    return textOf(cellOf(this.#table, this.#row, field))?.slice(0, longest) ?? null;
  }

  /** The value under a reading; words it does not understand become a finding and stay unknown. */
  read<Value>(
    field: string,
    parse: (cell: Cell | undefined, habits: Habits) => Parsed<Value>,
    code = "NUM_BAD",
  ): Value | null {
    const cell = cellOf(this.#table, this.#row, field);
    // how a column writes matters to what is written; a number has been read already
    const habits = typeof cell === "string" ? this.#notes.habitsOf(this.#table, field) : plainHabits;
    const { value, bad, how } = parse(cell, habits);
    if (bad) this.#notes.note(code, "error", {}, this.where(field));
    if (how !== undefined) {
      const severity = how === "SERIAL_DATE" ? "warning" : "info";
      this.#notes.noteOnce(`${how} ${this.place.sheet}/${field}`, how, severity, {}, this.where(field));
    }
    return value;
  }

  /** A value outside what can be: noted, and left unknown. */
  within(field: string, value: number | null, low: number, high: number): number | null {
    if (value === null || (value >= low && value <= high)) return value;
    this.#notes.note("RANGE_ODD", "warning", { low, high }, this.where(field));
    return null;
  }
}

/** Only the fields that are known: an unknown one must not wipe what another file knew. */
export function known<Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | null }): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>; // a part of what came in
}

/** Number cells in columns of ids: a spreadsheet keeps 15 digits of them, so longer ones may have lost their end. */
export function noteLostDigits(table: Table, fields: readonly string[], notes: Notebook): void {
  if (table.sheet.longNumbers.count === 0) return;
  for (const field of fields) {
    const column = table.fields.get(field);
    if (column === undefined) continue;
    const lost = table.rows.filter((row) => isLong(row.cells[column.index]));
    const first = lost[0];
    if (first === undefined) continue;
    const value = textOf(first.cells[column.index]);
    const where = { sheet: table.sheet.name, row: first.number, column: column.title, value };
    notes.note("DIGITS_LOST", "warning", { count: lost.length }, where);
  }
}
const isLong = (cell: Cell | undefined): boolean => typeof cell === "number" && Math.abs(cell) >= 1e15;

/** Values a thousand times off the middle of their column: said, and left as they are. */
export function noteOdd(
  notes: Notebook,
  odd: Iterable<Readonly<{ sheet: string; row: number; column: string | null; value: string | null }>>,
): void {
  for (const where of odd) notes.note("RANGE_ODD", "warning", {}, { ...where, sentence: "exchange.finding.far-off" });
}
