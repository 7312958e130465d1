import { type Heading, heading, plainUnit, squeeze, unitIn, unitsSaid } from "./normalise.ts";
import { textOf } from "./parsed.ts";
import type { Cell, Row, Sheet } from "./workbook.ts";

/** Canonical field → the headings people give it. Earlier fields win where two claim one heading. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

export type Column = Readonly<{ index: number; title: string; field: string | null; unit: string | null }>;

/** A sheet whose heading was found: columns with their fields, and the rows below, merged blocks filled downwards. */
export type Table = Readonly<{
  sheet: Sheet;
  headerRow: number;
  columns: readonly Column[];
  /** Column of each known field. */
  fields: ReadonlyMap<string, Column>;
  /** Units a row above the heading sets for columns that state none: `(단위: 백만원)`. */
  units: readonly string[];
  rows: readonly Row[];
}>;

const SEARCHED = 20;

/** Finds the heading among the first 20 rows: the row, or pair of rows, with the most known headings. */
export function findTable(sheet: Sheet, aliases: Aliases): Table | null {
  const known = lookup(aliases);
  let best: { columns: Column[]; found: number; last: number; at: number; isPair: boolean } | null = null;
  const head = sheet.rows.filter((row) => row.number <= SEARCHED);
  for (const [at, row] of head.entries()) {
    const next = head[at + 1];
    const pair = next?.number === row.number + 1 ? next : null;
    for (const lower of pair ? [null, pair] : [null]) {
      const columns = columnsOf(sheet, row, lower, known);
      const found = columns.filter((column) => column.field !== null).length;
      // one row that says as much as a pair is the heading: the row above it is a title
      const isPlainer = best?.isPair === true && lower === null && found === best.found;
      if (found > (best?.found ?? 0) || isPlainer)
        best = { columns, found, last: (lower ?? row).number, at: row.number, isPair: lower !== null };
    }
  }
  if (best === null) return null;
  const { columns, last, at } = best;
  return tableAt(sheet, { from: at, to: last }, columns);
}

/** The table below a heading that is known: its rows, without a row of units between. */
export function tableAt(
  sheet: Sheet,
  header: Readonly<{ from: number; to: number }>,
  columns: readonly Column[],
): Table {
  let last = header.to;
  const under = sheet.rows.find((row) => row.number > last);
  const units = under?.number === last + 1 ? unitsOfRow(under) : null;
  if (units !== null) last += 1;
  const titled = columns.map((column) => ({ ...column, unit: column.unit ?? units?.get(column.index) ?? null }));
  const fields = new Map<string, Column>();
  for (const column of titled) if (column.field !== null) fields.set(column.field, column);
  const above = sheet.rows.filter((row) => row.number < header.from);
  const below = sheet.rows.filter((row) => row.number > last);
  return {
    sheet,
    headerRow: header.from,
    columns: titled,
    fields,
    units: above.flatMap(({ cells }) => cells.flatMap((cell) => unitsSaid(textOf(cell) ?? ""))),
    rows: fillDown(sheet, below, last),
  };
}

/** The columns under a heading of one row or two, with the fields that `aliases` find. */
export const columnsAt = (sheet: Sheet, upper: Row, lower: Row | null, aliases: Aliases): Column[] =>
  columnsOf(sheet, upper, lower, lookup(aliases));

/** Units by column, where a row holds nothing else. */
function unitsOfRow(row: Row): ReadonlyMap<number, string> | null {
  const units = new Map<number, string>();
  for (const [index, cell] of row.cells.entries()) {
    const text = typeof cell === "number" ? String(cell) : textOf(cell);
    if (text === null) continue;
    const unit = unitIn(text);
    if (unit === null) return null;
    units.set(index, unit);
  }
  return units.size === 0 ? null : units;
}

/** The unit of a column that `means` understands: its own, else one the sheet sets above the heading. */
export function unitOf<Unit>(table: Table, field: string, means: (unit: string) => Unit | null): Unit | null {
  const own = table.fields.get(field)?.unit;
  const units = own == null ? table.units : [own, ...table.units];
  for (const unit of units) {
    const meant = means(plainUnit(unit));
    if (meant !== null) return meant;
  }
  return null;
}

export const cellOf = (table: Table, row: Row, field: string): Cell | undefined => {
  const column = table.fields.get(field);
  return column === undefined ? undefined : row.cells[column.index];
};

type Lookup = ReadonlyMap<string, string>;

/** Aliases taken apart once; a format asks with the same ones again and again. */
const lookups = new WeakMap<Aliases, Lookup>();

function lookup(aliases: Aliases): Lookup {
  const held = lookups.get(aliases);
  if (held) return held;
  const known = new Map<string, string>();
  for (const [field, names] of Object.entries(aliases))
    for (const name of names) if (!known.has(squeeze(name))) known.set(squeeze(name), field);
  lookups.set(aliases, known);
  return known;
}

function columnsOf(sheet: Sheet, upper: Row, lower: Row | null, known: Lookup): Column[] {
  const taken = new Set<string>();
  const titles = new Map<string, number>();
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  const columns: Column[] = [];
  let spanning: string | null = null;
  for (let index = 0; index < width; index += 1) {
    const above = textOf(upper.cells[index]);
    const below = lower ? textOf(lower.cells[index]) : null;
    if (above !== null) spanning = above;
    // a heading reaches to the right over blanks, as far as there is a second line below it or its merged block goes
    const reached = above ?? (below !== null || isCovered(sheet, upper.number, index) ? spanning : null);
    const said = below === null ? above : reached === null ? below : `${reached} / ${below}`;
    if (said === null) continue;

    const count = (titles.get(said) ?? 0) + 1;
    titles.set(said, count);
    const title = count === 1 ? said : `${said}#${count}`;
    const parts = [said, ...(below === null ? [] : [below])].map(heading);
    const field = count === 1 ? fieldOf(parts, known, taken) : null;
    if (field !== null) taken.add(field);
    columns.push({ index, title, field, unit: parts.at(-1)!.unit });
  }
  return columns;
}

function fieldOf(headings: readonly Heading[], known: Lookup, taken: ReadonlySet<string>): string | null {
  for (const { full, bare } of headings) {
    const field = known.get(full) ?? known.get(bare);
    if (field !== undefined && !taken.has(field)) return field;
  }
  return null;
}

const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((m) => m.top <= row - 1 && m.bottom >= row - 1 && m.left < column && m.right >= column);

/** Repeats the value of a merged block in each of its rows, inside the block only. */
function fillDown(sheet: Sheet, rows: readonly Row[], last: number): Row[] {
  const blocks = sheet.merges.filter((m) => m.bottom > m.top && m.top >= last).sort((a, b) => a.top - b.top);
  if (blocks.length === 0) return [...rows];
  const open = new Map<number, { bottom: number; value: Cell }>();
  let next = 0;
  return rows.map((row) => {
    const at = row.number - 1;
    for (; next < blocks.length && blocks[next]!.top <= at; next += 1) {
      const block = blocks[next]!;
      if (block.top === at) open.set(block.left, { bottom: block.bottom, value: row.cells[block.left] ?? null });
    }
    const cells = [...row.cells];
    for (const [column, { bottom, value }] of open) {
      if (at > bottom) open.delete(column);
      else if ((cells[column] ?? null) === null) {
        while (cells.length <= column) cells.push(null);
        cells[column] = value;
      }
    }
    return { number: row.number, cells };
  });
}
