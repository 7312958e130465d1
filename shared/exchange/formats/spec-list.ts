import { OwnPrice } from "../../model/own-price.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, Format, Reading } from "../draft.ts";
import { RowReader, notebook } from "../notes.ts";
import { type Aliases, findTable } from "../table.ts";
import { numberOf } from "../values.ts";
import type { Workbook } from "../workbook.ts";

const aliases: Aliases = {
  provider: ["providerName"],
  region: ["regionName"],
  offer: ["cspSpecName"],
  perHour: ["costPerHour"],
  currency: ["currency"],
  gpuType: ["acceleratorType"],
  gpuModel: ["acceleratorModel"],
  gpuCount: ["acceleratorCount"],
  description: ["description"],
  infraType: ["infraType"],
};
const required = ["provider", "region", "offer", "perHour"];

/** The spec list of the Cloud-Barista family: what offers cost an hour. −1 and nothing mean that there is no price. */
export const specList: Format = {
  id: "spec-list",
  name: { ko: "클라우드 상품·단가 목록(Cloud-Barista)", en: "List of offers and prices (Cloud-Barista)" },
  knowsBest: [],
  score(workbook) {
    const table = tableOf(workbook);
    return table === null ? 0 : required.filter((field) => table.fields.has(field)).length / required.length;
  },
  read(workbook): Reading {
    const notes = notebook();
    const table = tableOf(workbook)!; // `score` was above 0
    const drafts: Draft[] = [];
    const aside: Aside[] = [];
    const seen = new Map<string, number | null>();
    const sheet = table.sheet.name;
    for (const row of table.rows) {
      const cells = new RowReader(table, row, notes);
      const { place } = cells;
      const [provider, region, offer] = [cells.text("provider", 100), cells.text("region", 100), cells.text("offer")];
      const name = [provider, region, offer].filter((part) => part !== null).join(" ");
      const said = cells.read("perHour", numberOf);
      const currency = cells.text("currency")?.toUpperCase() ?? "USD";
      if (cells.text("currency") === null)
        notes.noteOnce("currency", "CURRENCY_ASSUMED", "warning", { taken: "USD" }, { sheet, row: row.number });
      if (provider === null || offer === null || !/^[A-Z]{3}$/.test(currency)) {
        const reason = say(
          provider === null || offer === null ? "exchange.reason.spec" : "exchange.reason.bill-currency",
        );
        aside.push({ place, name: name || null, outcome: "refused", reason });
        continue;
      }
      if (said !== null && said <= 0 && said !== -1) notes.note("PRICE_ODD", "warning", {}, cells.where("perHour"));
      const perHour = said === null || said <= 0 ? null : said;
      const key = JSON.stringify([provider, region, offer, currency]);
      const before = seen.get(key);
      if (before !== undefined) {
        const isSame = before === perHour;
        const reason = say(isSame ? "exchange.reason.price-same" : "exchange.reason.price-twice");
        aside.push({ place, name, outcome: isSame ? "skipped" : "refused", reason });
        continue;
      }
      seen.set(key, perHour);
      const count = cells.read("gpuCount", numberOf);
      const model = cells.text("gpuModel");
      const isGpu = (cells.text("gpuType")?.toLowerCase() ?? "gpu").includes("gpu");
      const price: OwnPrice = {
        provider,
        region: region ?? "",
        offer,
        perHour,
        currency,
        gpu: isGpu && count !== null && count > 0 ? { model, count } : null,
        description: cells.text("description", 1000),
      };
      drafts.push({ kind: "own-price", place, name, price });
    }
    const priced = drafts.filter((draft) => draft.kind === "own-price" && draft.price.perHour !== null).length;
    return {
      drafts,
      aside,
      findings: notes.findings,
      questions: notes.questions,
      mapping: table.columns.flatMap(({ title, field, unit }) =>
        field === null ? [] : [{ sheet, column: title, field, unit }],
      ),
      unusedColumns: table.columns.flatMap(({ title, field }) => (field === null ? [{ sheet, column: title }] : [])),
      usedSheets: [sheet],
      totals: [
        { what: "offers", value: drafts.length, unit: "" },
        { what: "priced", value: priced, unit: "" },
      ],
    };
  },
};

const tableOf = (workbook: Workbook) => {
  const sheet = workbook.sheets.find(({ rows }) => rows.length > 0);
  return sheet === undefined ? null : findTable(sheet, aliases);
};
