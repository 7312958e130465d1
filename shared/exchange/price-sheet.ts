import { refusal } from "../contract/failure.ts";
import type { EditionFacts, EditionOrigin } from "../model/own-edition.ts";
import { say } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";
import { notebook } from "./notes.ts";
import { columnName, isNameOf, priceTables } from "./prices/columns.ts";
import { type PriceKnown, priceLookup } from "./prices/known.ts";
import { joinOffers } from "./prices/offers.ts";
import { rowsOf } from "./prices/row.ts";
import { joinServices } from "./prices/services.ts";
import type { StatedRow } from "./prices/stated.ts";
import { isSpecList, readSpecList } from "./prices/spec-list.ts";
import { type PriceReading, type Teller, teller } from "./prices/told.ts";
import { textOf } from "./parsed.ts";
import type { Table } from "./table.ts";
import type { Row, Workbook } from "./workbook.ts";

export { type PriceKnown, knownForPrices } from "./prices/known.ts";
export type { PriceReading, PriceRow } from "./prices/told.ts";

/** Which of the two lists of prices that people carry in. */
export type PriceListKind = Extract<EditionOrigin["kind"], "price-sheet" | "spec-list">;

/**
 * Reads a price sheet, or the spec list of the Cloud-Barista family, as an edition that nobody uses yet.
 *
 * Every row below a heading is told of once: as an offer, a term, a service, or as refused or skipped with the reason. A
 * workbook that is neither list is refused with what it lacks; nothing is ever guessed about a provider or a region.
 */
export function readPriceList(
  workbook: Workbook,
  known: PriceKnown,
  today: Day,
): PriceReading & Readonly<{ kind: PriceListKind }> {
  if (workbook.json !== null || workbook.sheets.every(({ rows }) => rows.length === 0))
    throw refusal("import-no-rows", { file: workbook.file });
  if (isSpecList(workbook)) return { kind: "spec-list", ...readSpecList(workbook, known, today) };
  return { kind: "price-sheet", ...readPriceSheet(workbook, known, today) };
}

/** A price sheet of ours (formats.md 14): one row a price. */
export function readPriceSheet(workbook: Workbook, known: PriceKnown, today: Day): PriceReading {
  const { tables, others, missing } = priceTables(workbook);
  if (tables.length === 0)
    throw refusal("price-sheet-unknown", { file: workbook.file, columns: missing.map(columnName).join(", ") });

  const tell = teller(workbook.file, workbook.sheets.length);
  for (const { name } of others) tell.note(workbook.file, "note", say("price-sheet.other-sheet", { sheet: name }));
  const find = priceLookup(known);
  const stated = tables.flatMap((table) => statedRows(table, find, tell));
  const { offers, doubts } = joinOffers(
    stated.filter((row) => row.kind === "offer"),
    today,
    tell,
  );
  const services = joinServices(
    stated.filter((row) => row.kind === "service"),
    today,
    tell,
  );
  const facts: EditionFacts = { offers, services, complete: [], doubts, findings: tell.findings };
  return { facts, rows: tell.rows };
}

function statedRows(table: Table, find: ReturnType<typeof priceLookup>, tell: Teller): StatedRow[] {
  const { name } = table.sheet;
  const notes = notebook();
  const once = new Set<string>();
  const unknown = new Map<string, { key: string; where: string; args: Record<string, string>; rows: number }>();
  const top = tell.where(name, table.headerRow);
  const read = rowsOf(table, find, notes, (key, because) => {
    if (!once.has(key)) tell.note(top, "warning", because);
    once.add(key);
  });

  const stated = table.rows
    .filter((row) => !isHeading(row, table))
    .flatMap((row): StatedRow[] => {
      const where = tell.where(name, row.number);
      const found = read(row, where, (because) => tell.note(where, "warning", because));
      if (found.kind === "offer" || found.kind === "service") return [found];
      for (const because of found.because) tell.note(where, found.kind === "refused" ? "refused" : "note", because);
      tell.told(where, found.kind);
      for (const { key, args } of found.because)
        if (key === "price-sheet.no-provider" || key === "price-sheet.no-region") {
          const id = JSON.stringify([key, args]);
          const held = unknown.get(id) ?? { key, where, args: args as Record<string, string>, rows: 0 }; // names only
          unknown.set(id, { ...held, rows: held.rows + 1 });
        }
      return [];
    });
  // how a day or a decimal was read is a matter of the column, and said once
  for (const { row, column, value, message } of notes.findings)
    tell.note(
      row === null ? top : tell.where(name, row),
      "note",
      say("price-sheet.column", { column: column ?? "", value: value ?? "", message }),
    );
  // each name once, with what to do about it
  for (const { key, where, args, rows } of unknown.values())
    tell.note(where, "warning", say(`${key}-add`, { ...args, rows }));
  return stated;
}

/** A second line of headings, in the other language: most of its cells name the very column they stand in. */
function isHeading(row: Row, table: Table): boolean {
  const said = table.columns.flatMap(({ index, field }) => {
    const text = textOf(row.cells[index]);
    return text === null || field === null ? [] : [isNameOf(field, text)];
  });
  return said.length > 2 && said.filter(Boolean).length > said.length / 2;
}
