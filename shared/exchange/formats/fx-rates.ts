import { FxRate } from "../../model/agency.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, Format } from "../draft.ts";
import { notebook, rowReader } from "../notes.ts";
import { type Aliases, findTable } from "../table.ts";
import { dayOf, numberOf } from "../values.ts";

const aliases: Aliases = {
  date: ["date", "일자", "기준일", "고시일"],
  base: ["base", "기준통화", "base currency"],
  quote: ["quote", "상대통화", "표시통화", "quote currency"],
  rate: ["rate", "환율", "매매기준율", "exchange rate"],
  source: ["source", "출처"],
};
const required = ["date", "base", "quote", "rate", "source"];
/** A day's change beyond this is rather a typing error than a market. */
const JUMP = 0.1;

/** `date,base,quote,rate,source`: what one unit of `base` costs in `quote`. */
export const fxRates: Format = {
  id: "fx-rates",
  name: { ko: "환율 목록", en: "Exchange rates" },
  knowsBest: [],
  score(workbook) {
    const table = workbook.sheets[0] === undefined ? null : findTable(workbook.sheets[0], aliases);
    return table === null ? 0 : required.filter((field) => table.fields.has(field)).length / required.length;
  },
  read(workbook) {
    const notes = notebook();
    const sheet = workbook.sheets[0]!; // `score` was above 0
    const table = findTable(sheet, aliases)!;
    const drafts: Draft[] = [];
    const aside: Aside[] = [];
    const seen = new Map<string, number>();
    const lastOf = new Map<string, { rate: number; date: string }>();
    for (const row of table.rows) {
      const cells = rowReader(table, row, notes);
      const pair = `${cells.text("base")?.toUpperCase() ?? "?"}/${cells.text("quote")?.toUpperCase() ?? "?"}`;
      const [base, quote] = pair.split("/");
      const rate = FxRate.safeParse({
        base,
        quote,
        rate: cells.read("rate", numberOf),
        date: cells.read("date", dayOf, "DATE_BAD"),
        source: cells.text("source", 300),
      });
      if (!rate.success || base === quote) {
        aside.push({ place: cells.place, name: pair, outcome: "refused", reason: say("exchange.reason.rate") });
        continue;
      }
      const name = `${pair} ${rate.data.date}`;
      const before = seen.get(name);
      if (before !== undefined) {
        const reason = say(before === rate.data.rate ? "exchange.reason.twice" : "exchange.reason.rate-twice");
        aside.push({ place: cells.place, name, outcome: before === rate.data.rate ? "skipped" : "refused", reason });
        continue;
      }
      const { rate: value, date } = rate.data;
      const last = lastOf.get(pair);
      if (last !== undefined && last.date < date && Math.abs(value / last.rate - 1) > JUMP)
        notes.note("RATE_JUMP", "warning", { name }, cells.where("rate"));
      lastOf.set(pair, { rate: value, date });
      seen.set(name, value);
      drafts.push({ kind: "fx-rate", place: cells.place, name, rate: rate.data });
    }
    return {
      drafts,
      aside,
      findings: notes.findings,
      mapping: table.columns.flatMap(({ title, field, unit }) =>
        field === null ? [] : [{ sheet: sheet.name, column: title, field, unit }],
      ),
      unusedColumns: table.columns.flatMap(({ title, field }) =>
        field === null ? [{ sheet: sheet.name, column: title }] : [],
      ),
      usedSheets: [sheet.name],
      totals: [{ what: "rates", value: drafts.length, unit: "" }],
    };
  },
};
