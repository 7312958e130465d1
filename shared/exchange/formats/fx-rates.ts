import { FxRate } from "../../model/agency.ts";
import { say } from "../../model/sentence.ts";
import { fxJump } from "../fx-doubts.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions } from "../draft.ts";
import { type Notebook, RowReader, notebook } from "../notes.ts";
import { type Aliases, type Table, findTable } from "../table.ts";
import { dayOf, numberOf } from "../values.ts";
import type { Workbook } from "../workbook.ts";

const aliases: Aliases = {
  date: ["date", "일자", "기준일", "고시일"],
  base: ["base", "기준통화", "base currency"],
  quote: ["quote", "상대통화", "표시통화", "quote currency"],
  rate: ["rate", "환율", "매매기준율", "exchange rate"],
  source: ["source", "출처"],
};
const required = ["date", "base", "quote", "rate", "source"];
/** `date,base,quote,rate,source`: what one unit of `base` costs in `quote`. */
export const fxRates: Format = {
  id: "fx-rates",
  name: { ko: "환율 목록", en: "Exchange rates" },
  knowsBest: [],
  score(workbook) {
    const table = workbook.sheets[0] === undefined ? null : findTable(workbook.sheets[0], aliases);
    return table === null ? 0 : required.filter((field) => table.fields.has(field)).length / required.length;
  },
  read,
};

type Stated = Readonly<{ place: Place; pair: string; name: string; rate: FxRate; value: string | null }>;

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const sheet = workbook.sheets[0]!; // `score` was above 0
  const table = findTable(sheet, aliases)!;
  const aside: Aside[] = [];
  const stated: Stated[] = [];
  for (const row of table.rows) {
    const cells = new RowReader(table, row, notes);
    const pair = `${cells.text("base")?.toUpperCase() ?? "?"}/${cells.text("quote")?.toUpperCase() ?? "?"}`;
    const [base, quote] = pair.split("/");
    const rate = FxRate.safeParse({
      base,
      quote,
      rate: cells.read("rate", numberOf),
      date: cells.read("date", dayOf, "DATE_BAD"),
      source: cells.text("source", 300),
    });
    if (!rate.success || base === quote)
      aside.push({ place: cells.place, name: pair, outcome: "refused", reason: say("exchange.reason.rate") });
    else
      stated.push({
        place: cells.place,
        pair,
        name: `${pair} ${rate.data.date}`,
        rate: rate.data,
        value: cells.text("rate"),
      });
  }
  const single = oneEach(stated, aside, notes, table);
  const kept = withoutJumps(single, options.fxRates ?? [], aside, notes, table);
  const drafts = kept.map(({ place, name, rate }): Draft => ({ kind: "fx-rate", place, name, rate }));
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    mapping: table.columns.flatMap(({ title, field, unit }) =>
      field === null ? [] : [{ sheet: sheet.name, column: title, field, unit }],
    ),
    unusedColumns: table.columns.flatMap(({ title, field }) =>
      field === null ? [{ sheet: sheet.name, column: title }] : [],
    ),
    usedSheets: [sheet.name],
    totals: [{ what: "rates", value: drafts.length, unit: "" }],
  };
}

/** One rate a day and pair. Where a day has two, a person is asked; the first holds until then. */
function oneEach(stated: readonly Stated[], aside: Aside[], notes: Notebook, table: Table): Stated[] {
  const byName = new Map<string, Stated[]>();
  for (const one of stated) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName.values()].flatMap((all) => {
    const values = [...new Set(all.map(({ rate }) => String(rate.rate)))];
    const { name, place } = all[0]!;
    let chosen = values[0]!;
    if (values.length > 1) {
      const column = table.fields.get("rate")?.title ?? null;
      chosen = notes.ask({
        id: `fx-twice:${name}`,
        sheet: place.sheet,
        column,
        text: say("exchange.question.fx-twice", { name }),
        options: values.map((value) => ({ value, label: { key: "exchange.question.value", args: { value } } })),
        otherwise: chosen,
      });
    }
    const taken = all.find(({ rate }) => String(rate.rate) === chosen)!; // one of theirs
    for (const other of all) {
      if (other === taken) continue;
      const isSame = other.rate.rate === taken.rate.rate;
      const reason = say(isSame ? "exchange.reason.twice" : "exchange.reason.rate-twice");
      aside.push({ place: other.place, name, outcome: isSame ? "skipped" : "refused", reason });
    }
    return [taken];
  });
}

/**
 * A jump of more than a tenth within a few days is held back until a person says that it is right: from the rate before it
 * in the file, or from the one that stands in the workspace, whichever is nearer.
 */
function withoutJumps(
  rates: readonly Stated[],
  standing: readonly FxRate[],
  aside: Aside[],
  notes: Notebook,
  table: Table,
): Stated[] {
  const lastOf = new Map<string, FxRate>();
  const held = new Set<Stated>();
  for (const one of [...rates].sort((a, b) => (a.rate.date < b.rate.date ? -1 : 1))) {
    const inFile = lastOf.get(one.pair);
    const stood = standing.findLast(
      ({ base, quote, date }) => `${base}/${quote}` === one.pair && date <= one.rate.date,
    );
    const last = stood !== undefined && (inFile === undefined || stood.date > inFile.date) ? stood : inFile;
    const change = last === undefined ? null : fxJump(one.rate, last);
    if (change !== null && !isConfirmed(one, change, notes, table)) {
      held.add(one);
      const reason = say("exchange.reason.rate-jump", { percent: Math.round(change * 1000) / 10 });
      aside.push({ place: one.place, name: one.name, outcome: "refused", reason });
      continue;
    }
    lastOf.set(one.pair, one.rate);
  }
  return rates.filter((one) => !held.has(one));
}

function isConfirmed({ name, place, value }: Stated, change: number, notes: Notebook, table: Table): boolean {
  const column = table.fields.get("rate")?.title ?? null;
  notes.note("RATE_JUMP", "warning", { name }, { ...place, column, value });
  const percent = Math.round(change * 1000) / 10;
  const answer = notes.ask({
    id: `fx-jump:${name}`,
    sheet: place.sheet,
    column,
    text: say("exchange.question.fx-jump", { name, percent }),
    options: [
      { value: "no", label: say("exchange.question.fx-jump.no") },
      { value: "yes", label: say("exchange.question.fx-jump.yes") },
    ],
    otherwise: "no",
  });
  return answer === "yes";
}
