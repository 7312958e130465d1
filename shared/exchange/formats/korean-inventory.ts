import type { Draft, Format, GroupName, Reading, ReadingOptions } from "../draft.ts";
import { known, notebook } from "../notes.ts";
import { type Table, findTable } from "../table.ts";
import type { Sheet, Workbook } from "../workbook.ts";
import { type SheetKind, sheetKinds } from "./inventory-aliases.ts";
import { readDatabases, readLinks, readSystems } from "./inventory-systems.ts";
import { readServers } from "./inventory-servers.ts";
import type { SheetReading, Statement } from "./inventory-rows.ts";

/** The workbook an agency keeps of its systems, servers, links and databases; the same kind with English headings is read too. */
export const koreanInventory: Format = {
  id: "korean-inventory",
  name: { ko: "정보시스템·정보자원 현황", en: "Inventory of systems and servers" },
  knowsBest: [
    "group",
    "environment",
    "cpu.avg",
    "cpu.p95",
    "cpu.max",
    "memory.avg",
    "memory.p95",
    "memory.max",
    "note",
  ],
  score(workbook) {
    const kinds = new Set(workbook.sheets.map((sheet) => kindOf(sheet)?.kind).filter((kind) => kind !== undefined));
    if (kinds.size === 0) return 0;
    return kinds.has("systems") || kinds.has("servers") ? 0.7 + 0.075 * kinds.size : 0.6;
  },
  read,
};

const readers: Readonly<Record<SheetKind, SheetReading>> = {
  systems: readSystems,
  servers: readServers,
  links: readLinks,
  databases: readDatabases,
};
/** Systems before what belongs to them, links when both ends are known. */
const order: readonly SheetKind[] = ["systems", "servers", "databases", "links"];

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook();
  const tables = workbook.sheets.flatMap((sheet) => kindOf(sheet) ?? []);
  const reading = {
    drafts: [] as Draft[],
    aside: [] as Reading["aside"][number][],
    totals: [] as Reading["totals"][number][],
  };
  const statements: Statement[] = [];
  for (const kind of order)
    for (const { table } of tables.filter((one) => one.kind === kind)) {
      const { drafts, aside, totals, states } = readers[kind](table, notes, options);
      statements.push(...(states ?? []));
      reading.drafts.push(...drafts);
      reading.aside.push(...aside);
      reading.totals.push(...totals);
    }
  return {
    ...reading,
    drafts: withClasses(reading.drafts, statements),
    findings: notes.findings,
    mapping: tables.flatMap(({ table: { sheet, columns } }) =>
      columns.flatMap(({ title, field, unit }) =>
        field === null ? [] : [{ sheet: sheet.name, column: title, field, unit }],
      ),
    ),
    unusedColumns: tables.flatMap(({ table: { sheet, columns } }) =>
      columns.flatMap(({ title, field }) => (field === null ? [{ sheet: sheet.name, column: title }] : [])),
    ),
    usedSheets: tables.map(({ table }) => table.sheet.name),
  };
}

/** Which of the four sheets a sheet is: the one with the most of its headings found. */
function kindOf(sheet: Sheet): { kind: SheetKind; table: Table } | null {
  let best: { kind: SheetKind; table: Table; found: number } | null = null;
  for (const kind of order) {
    const { required, telling, aliases } = sheetKinds[kind];
    const table = findTable(sheet, aliases);
    if (table === null || !required.every((field) => table.fields.has(field))) continue;
    const found = telling.filter((field) => table.fields.has(field)).length;
    if (found > 0 && table.fields.size > (best?.found ?? 0)) best = { kind, table, found: table.fields.size };
  }
  return best;
}

/**
 * Gives the class a system states to its databases that state none of their own.
 *
 * Where no database of the system then bears that class, the system's data become a data set of their own: a system that
 * says S keeps an S, whatever one of its databases says.
 */
function withClasses(drafts: readonly Draft[], statements: readonly Statement[]): Draft[] {
  const result = [...drafts];
  for (const { place, name, group, fields } of statements) {
    let isBorne = false;
    for (const [at, draft] of result.entries()) {
      if (draft.kind !== "data-set" || !isSame(draft.group, group)) continue;
      const own = draft.fields.items !== undefined || (draft.fields.stated ?? fields.stated) !== fields.stated;
      const filled = { ...(own ? known({ personalData: fields.personalData ?? null }) : fields), ...draft.fields };
      result[at] = { ...draft, fields: filled };
      isBorne ||= filled.stated === fields.stated;
    }
    if (!isBorne) result.push({ kind: "data-set", place, name, group, fields });
  }
  return result;
}

const isSame = (a: GroupName | null, b: GroupName): boolean =>
  a !== null &&
  (a.externalId === null || b.externalId === null
    ? a.name !== null && a.name === b.name
    : a.externalId === b.externalId);
