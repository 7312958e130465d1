import { say } from "../../model/sentence.ts";
import type { Group, GroupDetails } from "../../model/group.ts";
import type { Tag } from "../../model/workload.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions } from "../draft.ts";
import { type Notebook, known, notebook } from "../notes.ts";
import { nameKey } from "../normalise.ts";
import type { Workbook } from "../workbook.ts";
import {
  type KonveyorTable,
  artefactColumns,
  joinedCells,
  konveyorTable,
  personalColumns,
  tagNumbers,
} from "./konveyor-columns.ts";
import { type ToolRow, columnsTold, firstSheet, listOrNull, partOrNull, toolRow, topOf } from "./tool-rows.ts";

/** The tool refuses longer descriptions and comments; ours are kept whole. */
const TOOL_TEXT = 250;

/** The applications of Konveyor, and which of them needs which. */
export const konveyor: Format = {
  id: "konveyor",
  name: { ko: "Konveyor 응용 CSV", en: "Konveyor applications CSV" },
  knowsBest: [],
  score(workbook) {
    const found = tableOf(topOf(workbook));
    if (found === null) return 0;
    return found.byPosition ? 0.6 : 1;
  },
  read,
};

const tableOf = (workbook: Workbook): KonveyorTable | null => {
  const sheet = firstSheet(workbook.sheets);
  return sheet === undefined ? null : konveyorTable(sheet);
};

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const { table, byPosition } = tableOf(workbook)!; // `score` was above 0
  const { name: sheet } = table.sheet;
  if (byPosition) notes.note("HEADER_BROKEN", "warning", {}, { sheet, row: table.headerRow });
  const joined = table.sheet.rows.find((row) => row.number > table.headerRow && joinedCells(row) !== null);
  if (joined !== undefined) notes.note("CELLS_JOINED", "warning", {}, { sheet, row: joined.number });
  const rows = table.rows.map((row) => toolRow(table, row, notes));
  const takesPeople = askPersonal(rows, sheet, notes);

  const applications: Draft[] = [];
  const links = new Map<string, Link>();
  const aside: Aside[] = [];
  for (const cells of rows) {
    const { place } = cells;
    const name = cells.text("name");
    const put = (outcome: "refused" | "skipped", key: string, args: Record<string, string> = {}): void => {
      aside.push({ place, name, outcome, reason: say(key, args) });
    };
    const type = cells.text("type")?.replace(/\.0+$/, "") ?? "";
    if (type !== "1" && type !== "2") put("refused", "exchange.reason.record-type", { type });
    else if (name === null) {
      put("refused", "exchange.reason.no-name");
      notes.note("REQ_MISSING", "error", { field: "Application Name" }, cells.where("name"));
    } else if (type === "1") {
      const fields = known<Partial<Group>>({ details: detailsOf(cells, name, takesPeople, notes) });
      applications.push({ kind: "group", place, name, fields });
    } else {
      const other = cells.text("dependency");
      const direction = cells.text("direction")?.toLowerCase() ?? "";
      if (other === null) put("refused", "exchange.reason.no-end");
      else if (direction !== "northbound" && direction !== "southbound") put("refused", "exchange.reason.direction");
      else if (nameKey(other) === nameKey(name)) put("skipped", "exchange.reason.self-link");
      else gather(links, direction === "southbound" ? [name, other] : [other, name], cells);
    }
  }
  const dependencies = [...links.values()].map(({ from, to, place, also, notes: said }): Draft => {
    const note = said.join(" · ").slice(0, 1000);
    return {
      kind: "dependency",
      between: "groups",
      place,
      also,
      name: `${from} → ${to}`,
      from,
      to,
      fields: known({ note: note === "" ? null : note }),
    };
  });
  return {
    // links after the applications they join
    drafts: [...applications, ...dependencies],
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table], undefined, ({ field }) =>
      field !== null && Object.hasOwn(personalColumns, field) && !takesPeople ? null : field,
    ),
    totals: [
      { what: "groups", value: applications.length, unit: "" },
      { what: "links", value: dependencies.length, unit: "" },
    ],
  };
}

/** Names and mail addresses of people come in only when a person says so. */
function askPersonal(rows: readonly ToolRow[], sheet: string, notes: Notebook): boolean {
  const filled = Object.keys(personalColumns).filter((field) =>
    rows.some((cells) => cells.where(field).value !== null),
  );
  if (filled.length === 0) return false;
  const columns = filled.map((field) => personalColumns[field as keyof typeof personalColumns]).join(", "); // its own keys
  const chosen = notes.ask({
    id: "personal",
    sheet,
    column: columns,
    text: say("exchange.question.personal", { columns }),
    options: [
      { value: "no", label: say("exchange.answer.no") },
      { value: "yes", label: say("exchange.answer.yes") },
    ],
    otherwise: "no",
  });
  if (chosen === "yes") return true;
  for (const field of filled) {
    const { column } = rows[0]!.where(field); // some row is filled
    notes.note("PERSONAL_LEFT_OUT", "info", {}, { sheet, column });
  }
  return false;
}

type Link = { from: string; to: string; place: Place; also: Place[]; notes: string[] };

/** The same link may be told from both its ends. */
function gather(links: Map<string, Link>, [from, to]: readonly [string, string], cells: ToolRow): void {
  const key = JSON.stringify([nameKey(from), nameKey(to)]);
  const said = ["description", "comments"].flatMap((field) => cells.text(field, 500) ?? []);
  const found = links.get(key);
  if (found === undefined) links.set(key, { from, to, place: cells.place, also: [], notes: said });
  else {
    found.also.push(cells.place);
    found.notes.push(...said);
  }
}

function detailsOf(cells: ToolRow, name: string, takesPeople: boolean, notes: Notebook): Partial<GroupDetails> | null {
  const texts = { description: cells.text("description", 4000), comments: cells.text("comments", 4000) };
  for (const [field, text] of Object.entries(texts))
    if (text !== null && text.length > TOOL_TEXT)
      notes.note("TEXT_LONG", "info", { name, limit: TOOL_TEXT }, cells.where(field));
  const tags: Tag[] = [];
  const other: Tag[] = cells.others(artefactColumns);
  if (takesPeople) other.push(...cells.others(personalColumns));
  // an application's row does not depend on anything; what stands there all the same is kept
  other.push(...cells.others({ dependency: "Dependency", direction: "Dependency Direction" }));
  for (const n of tagNumbers) {
    const [category, tag] = [cells.text(`category${n}`), cells.text(`tag${n}`, 500)];
    if (category !== null && tag !== null) tags.push({ key: category, value: tag });
    else if (category !== null || tag !== null) {
      notes.note("TAG_BAD", "warning", { name }, cells.where(category === null ? `tag${n}` : `category${n}`));
      other.push({ key: category === null ? `Tag ${n}` : `Tag Category ${n}`, value: (category ?? tag)! });
    }
  }
  return partOrNull<GroupDetails>({
    businessService: cells.text("businessService"),
    ...texts,
    tags: listOrNull(tags),
    other: listOrNull(other),
  });
}
