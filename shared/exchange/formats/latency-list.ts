import type { RegionId } from "../../model/id.ts";
import type { LatencyMeasurement } from "../../model/latency-measurement.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions } from "../draft.ts";
import { type Notebook, RowReader, notebook } from "../notes.ts";
import { type RegionFound, regionNames } from "../region-names.ts";
import { type Aliases, type Table, cellOf, findTable } from "../table.ts";
import { dayOf, numberOf, textOf } from "../values.ts";
import type { Cell, Sheet, Workbook } from "../workbook.ts";
import { type Matrix, findMatrix } from "./latency-matrix.ts";

const aliases: Aliases = {
  from: ["from_region", "from", "source region", "출발 리전", "출발"],
  to: ["to_region", "to", "target region", "도착 리전", "도착"],
  rtt: ["rtt_ms", "rtt", "round trip", "round trip time", "latency_ms", "latency", "왕복 지연", "지연(ms)", "지연시간"],
  percentile: ["percentile", "백분위", "백분위수"],
  measuredFrom: ["measured_from", "측정 시작"],
  measuredTo: ["measured_to", "측정 종료"],
  method: ["method", "측정 방법"],
  source: ["source_url", "source", "출처"],
};
const required = ["from", "to", "rtt"];

/** Round trips somebody measured between regions: a row a pair, or a square with the regions on both sides. */
export const latencyList: Format = {
  id: "latency-list",
  name: { ko: "왕복 지연 목록", en: "Round trips between regions" },
  knowsBest: [],
  score(workbook) {
    if (listIn(workbook) !== null) return 0.95;
    return matrixIn(workbook) === null ? 0 : 0.9;
  },
  read(workbook, options) {
    const list = listIn(workbook);
    return list === null ? readMatrix(matrixIn(workbook)!, options) : readList(list, options); // `score` was above 0
  },
};

const filled = (workbook: Workbook): readonly Sheet[] => workbook.sheets.filter(({ rows }) => rows.length > 0);
function listIn(workbook: Workbook): Table | null {
  for (const sheet of filled(workbook)) {
    const table = findTable(sheet, aliases);
    if (table !== null && required.every((field) => table.fields.has(field))) return table;
  }
  return null;
}
function matrixIn(workbook: Workbook): Matrix | null {
  for (const sheet of filled(workbook)) {
    const matrix = findMatrix(sheet);
    if (matrix !== null) return matrix;
  }
  return null;
}

/** A place and what it says of a pair. `null`: not stated. */
type Stated = Readonly<{ from: string; to: string; rtt: number | null; isBad: boolean }>;
type Judged = Readonly<{ from: RegionId; to: RegionId; rttMs: number } | { reason: Sentence; isUnknown: boolean }>;

/** Whether a stated round trip can be: its regions are known, and light is fast enough. */
function judge({ floorMs, regions }: ReadingOptions, notes: Notebook) {
  const find = regionNames(regions);
  const unmatched = (name: string, found: RegionFound, where: Place): Sentence => {
    const isSeveral = found.kind === "several";
    const code = isSeveral ? "REGION_AMBIGUOUS" : "REGION_UNKNOWN";
    notes.noteOnce(`region ${name.toLowerCase()}`, code, "warning", { name }, { ...where, value: name });
    return say(isSeveral ? "exchange.reason.regions-several" : "exchange.reason.no-region", { name });
  };
  return function judged({ from, to, rtt, isBad }: Stated, place: Place, column: string | null): Judged {
    const [a, b] = [find(from), find(to)];
    if (a.kind !== "one") return { reason: unmatched(from, a, place), isUnknown: false };
    if (b.kind !== "one") return { reason: unmatched(to, b, place), isUnknown: false };
    if (isBad) return { reason: say("exchange.reason.rtt-bad"), isUnknown: false };
    if (rtt === null) return { reason: say("exchange.reason.rtt-unknown"), isUnknown: true };
    const where = { ...place, column, value: String(rtt) };
    if (rtt < 0) return { reason: say("exchange.reason.rtt-bad"), isUnknown: false };
    if (rtt === 0) {
      // a region to itself is often written as 0, which nobody measured
      if (a.id === b.id) return { reason: say("exchange.reason.rtt-unknown"), isUnknown: true };
      notes.note("RTT_ZERO", "error", { from, to }, where);
      return { reason: say("exchange.reason.rtt-zero"), isUnknown: false };
    }
    const floor = a.id === b.id ? null : floorMs(a.id, b.id);
    if (floor !== null && rtt < floor) {
      const args = { rtt, floor: Math.round(floor * 10) / 10 };
      notes.note("PHYSICS", "error", { from, to, ...args }, where);
      return { reason: say("exchange.reason.rtt-physics", args), isUnknown: false };
    }
    return { from: a.id, to: b.id, rttMs: rtt };
  };
}

function readList(table: Table, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const judged = judge(options, notes);
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const cells = new RowReader(table, row, notes);
    const { place } = cells;
    const [from, to] = [cells.text("from"), cells.text("to")];
    const name = `${from ?? "?"} → ${to ?? "?"}`;
    if (from === null || to === null) {
      aside.push({ place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      continue;
    }
    const said = millisecondsOf(cellOf(table, row, "rtt"));
    if (said.isBad) notes.note("NUM_BAD", "error", {}, cells.where("rtt"));
    const found = judged({ from, to, ...said }, place, table.fields.get("rtt")!.title); // a list has the column
    if ("reason" in found) {
      aside.push({ place, name, outcome: found.isUnknown ? "skipped" : "refused", reason: found.reason });
      continue;
    }
    const percentile = cells.within("percentile", cells.read("percentile", percentileOf), 0, 100);
    const key = `${found.from} ${found.to} ${percentile ?? ""}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const outcome = before === found.rttMs ? "skipped" : "refused";
      aside.push({ place, name, outcome, reason: say("exchange.reason.rtt-twice") });
      continue;
    }
    seen.set(key, found.rttMs);
    const measurement: LatencyMeasurement = {
      ...found,
      percentile,
      measuredFrom: cells.read("measuredFrom", dayOf, "DATE_BAD"),
      measuredTo: cells.read("measuredTo", dayOf, "DATE_BAD"),
      method: cells.text("method"),
      source: cells.text("source", 500),
    };
    drafts.push({ kind: "latency", place, name, measurement });
  }
  const { sheet, columns } = table;
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    mapping: columns.flatMap(({ title, field, unit }) =>
      field === null ? [] : [{ sheet: sheet.name, column: title, field, unit: field === "rtt" ? "ms" : unit }],
    ),
    unusedColumns: columns.flatMap(({ title, field }) =>
      field === null ? [{ sheet: sheet.name, column: title }] : [],
    ),
    usedSheets: [sheet.name],
    totals: [{ what: "round-trips", value: drafts.length, unit: "" }],
  };
}

function readMatrix({ sheet, side, across, rows }: Matrix, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const judged = judge(options, notes);
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const seen = new Set<string>();
  let unknown = 0;
  for (const row of rows) {
    const from = textOf(row.cells[side])!; // rows of a matrix have a name
    const place: Place = { sheet: sheet.name, row: row.number };
    const before = drafts.length;
    let reason: Sentence | null = null;
    for (const [index, to] of across) {
      const said = millisecondsOf(row.cells[index]);
      if (said.isBad) notes.note("NUM_BAD", "error", {}, { ...place, column: to, value: textOf(row.cells[index]) });
      const found = judged({ from, to, ...said }, place, to);
      if ("reason" in found) {
        if (found.isUnknown) unknown += 1;
        else reason ??= found.reason;
        continue;
      }
      const key = `${found.from} ${found.to}`;
      if (seen.has(key)) {
        reason ??= say("exchange.reason.rtt-twice");
        continue;
      }
      seen.add(key);
      const nobody = { percentile: null, measuredFrom: null, measuredTo: null, method: null, source: null };
      drafts.push({ kind: "latency", place, name: from, measurement: { ...found, ...nobody } });
    }
    if (drafts.length > before) continue;
    aside.push({
      place,
      name: from,
      outcome: reason === null ? "skipped" : "refused",
      reason: reason ?? say("exchange.reason.rtt-unknown"),
    });
  }
  if (unknown > 0) notes.note("CELLS_UNKNOWN", "info", { count: unknown }, { sheet: sheet.name });
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    mapping: [...across.values()].map((column) => ({ sheet: sheet.name, column, field: "rtt", unit: "ms" })),
    unusedColumns: [],
    usedSheets: [sheet.name],
    totals: [{ what: "round-trips", value: drafts.length, unit: "" }],
  };
}

function millisecondsOf(cell: Cell | undefined): Pick<Stated, "rtt" | "isBad"> {
  const { value, bad } = numberOf(typeof cell === "string" ? cell.replace(/\s*ms$/i, "") : cell);
  return { rtt: value, isBad: bad };
}

/** `50`, `p90`, `95%`, `median`. */
function percentileOf(cell: Cell | undefined) {
  const text = textOf(cell)?.toLowerCase() ?? null;
  if (text === "median" || text === "중앙값") return { value: 50, bad: false };
  return numberOf(text === null ? cell : text.replace(/^p/, "").replace(/(%|th)$/, ""));
}
