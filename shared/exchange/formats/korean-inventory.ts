import type { GroupDetails } from "../../model/group.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, Format, Reading, ReadingOptions } from "../draft.ts";
import { known, notebook } from "../notes.ts";
import { type Table, findTable } from "../table.ts";
import type { Sheet, Workbook } from "../workbook.ts";
import { type SheetKind, sheetKinds } from "./inventory-aliases.ts";
import { readDatabases, readLinks } from "./inventory-links.ts";
import { restOf } from "./inventory-rest.ts";
import { type Addition, type SheetReading, type Statement, isSameGroup } from "./inventory-rows.ts";
import { readServers } from "./inventory-servers.ts";
import { readLicences, readSecurity, readSystems } from "./inventory-systems.ts";

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
    "details.purpose",
    "details.boughtOn",
    "details.replaceOn",
    "details.supportEndsOn",
  ],
  score(workbook) {
    const found = workbook.sheets.flatMap((sheet) => kindOf(sheet) ?? []);
    const kinds = new Set(found.map(({ kind }) => kind));
    if (kinds.size === 0) return 0;
    const isKorean = found.some(({ table }) =>
      table.columns.some(({ title, field }) => field !== null && /[가-힣]/.test(title)),
    );
    // a list of servers under English headings may be any tool's
    if (!kinds.has("systems") && !(kinds.has("servers") && isKorean)) return 0.6;
    return Math.min(1, 0.7 + 0.075 * kinds.size);
  },
  read,
};

const readers: Readonly<Record<SheetKind, SheetReading>> = {
  systems: readSystems,
  servers: readServers,
  databases: readDatabases,
  links: readLinks,
  licences: readLicences,
  security: readSecurity,
};
/** Systems before what belongs to them, links when both ends are known. */
const order: readonly SheetKind[] = ["systems", "servers", "databases", "links", "licences", "security"];

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const tables = workbook.sheets.flatMap((sheet) => kindOf(sheet) ?? []);
  const reading = { drafts: [] as Draft[], aside: [] as Aside[], totals: [] as Reading["totals"][number][] };
  const statements: Statement[] = [];
  const additions: Addition[] = [];
  for (const kind of order)
    for (const { table } of tables.filter((one) => one.kind === kind)) {
      const read = readers[kind](table, notes, options);
      statements.push(...(read.states ?? []));
      additions.push(...(read.additions ?? []));
      reading.drafts.push(...read.drafts);
      reading.aside.push(...read.aside);
      reading.totals.push(...read.totals);
    }
  const drafts = withAdditions(withClasses(reading.drafts, statements), additions, reading.aside);
  // columns without a field are kept under their own heading, except running numbers and names of people
  const keptIn = new Map(tables.map(({ table }) => [table, new Set(restOf(table, notes).columns)]));
  return {
    ...reading,
    drafts,
    findings: notes.findings,
    questions: notes.questions,
    mapping: tables.flatMap(({ table, kind }) =>
      table.columns.flatMap((column) => {
        const { title, unit } = column;
        const field = column.field ?? (keptIn.get(table)!.has(column) ? otherOf[kind] : null);
        return field === null ? [] : [{ sheet: table.sheet.name, column: title, field, unit }];
      }),
    ),
    unusedColumns: tables.flatMap(({ table }) =>
      table.columns.flatMap((column) =>
        column.field === null && !keptIn.get(table)!.has(column)
          ? [{ sheet: table.sheet.name, column: column.title }]
          : [],
      ),
    ),
    usedSheets: tables.map(({ table }) => table.sheet.name),
  };
}

/** Where a column without a field is kept. */
const otherOf: Readonly<Record<SheetKind, string>> = {
  systems: "details.other",
  servers: "details.other",
  databases: "note",
  links: "note",
  licences: "details.other",
  security: "details.other",
};

/** Which of the sheets a sheet is: the one with the most of its headings found. */
function kindOf(sheet: Sheet): { kind: SheetKind; table: Table } | null {
  let best: { kind: SheetKind; table: Table; found: number } | null = null;
  for (const kind of order) {
    const { required, telling, aliases } = sheetKinds[kind];
    const table = findTable(sheet, aliases);
    const has = (field: string): boolean => table?.fields.has(field) === true;
    // a link needs both its ends; anything else one of its names
    if (table === null || !(kind === "links" ? required.every(has) : required.some(has))) continue;
    const found = telling.filter(has).length;
    if (found === 0) continue;
    // a row that names a host is about a server, however much it says of the system the server belongs to
    if (kind === "servers" && best?.kind === "systems" && has("hostname")) best = null;
    if (table.fields.size > (best?.found ?? 0)) best = { kind, table, found: table.fields.size };
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
  const dataSets = drafts.flatMap(({ kind }, at) => (kind === "data-set" ? [at] : []));
  for (const { place, name, group, fields } of statements) {
    let isBorne = false;
    for (const at of dataSets) {
      const draft = result[at]!;
      if (draft.kind !== "data-set" || !isSameGroup(draft.group, group)) continue;
      const own = draft.fields.items !== undefined || (draft.fields.stated ?? fields.stated) !== fields.stated;
      const filled = { ...(own ? known({ personalData: fields.personalData ?? null }) : fields), ...draft.fields };
      result[at] = { ...draft, fields: filled };
      isBorne ||= filled.stated === fields.stated;
    }
    if (!isBorne) result.push({ kind: "data-set", place, name, group, fields });
  }
  return result;
}

/** Lays what other sheets say of a system over its own row; a system that has none becomes one, if it is named. */
function withAdditions(drafts: readonly Draft[], additions: readonly Addition[], aside: Aside[]): Draft[] {
  const result = [...drafts];
  for (const { place, name, group, details } of additions) {
    const at = result.findIndex(
      (draft) =>
        draft.kind === "group" && isSameGroup({ externalId: draft.fields.externalId ?? null, name: draft.name }, group),
    );
    const draft = result[at];
    if (draft?.kind === "group") {
      const fields = { ...draft.fields, details: together(draft.fields.details ?? {}, details) };
      result[at] = { ...draft, also: [...(draft.also ?? []), place], fields };
    } else if (group.name !== null)
      result.push({ kind: "group", place, name: group.name, fields: known({ externalId: group.externalId, details }) });
    else
      aside.push({
        place,
        name,
        outcome: "refused",
        reason: say("exchange.reason.no-system", { id: group.externalId ?? "" }),
      });
  }
  return result;
}

/** The system's own row goes first; lists of headings are joined. */
function together(own: GroupDetails, more: GroupDetails): GroupDetails {
  const other = [...(own.other ?? []), ...(more.other ?? [])].slice(0, 200);
  return { ...more, ...own, ...(other.length === 0 ? {} : { other }) };
}
