import { say } from "../../model/sentence.ts";
import type { Aside, Draft } from "../draft.ts";
import { known } from "../notes.ts";
import { unitOf } from "../table.ts";
import { booleanOf, classOf, gibOf, isSizeUnit, itemsOf, numberOf, sizeOf } from "../values.ts";
import { inOneLine, restOf } from "./inventory-rest.ts";
import { type SheetReading, groupOf, thingRows } from "./inventory-rows.ts";

/** DB현황: one data set per database. */
export const readDatabases: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const rest = restOf(table, notes);
  const unit = unitOf(table, "size", (said) => (isSizeUnit(said) ? said : null)) ?? "gb";
  let sum = 0;
  for (const { cells, row, name } of thingRows(table, notes, aside, "database")) {
    const read = cells.read("size", (cell, habits) => sizeOf(cell, unit, false, habits));
    const sizeGib = cells.within("size", read, 0, 10_000_000);
    const records = cells.read("records", numberOf);
    sum += sizeGib ?? 0;
    const dbms = [cells.text("dbms"), cells.text("version")].filter((part) => part !== null).join(" ");
    const more = rest.of(row, cells, "licence", "licences", "records", "note");
    drafts.push({
      kind: "data-set",
      place: cells.place,
      name,
      group: groupOf(cells),
      fields: known({
        stated: cells.read("dataClass", classOf, "CLASS_BAD"),
        items: cells.read("items", itemsOf, "ITEM_BAD"),
        personalData: records === null ? null : records > 0,
        sizeGib,
        note: inOneLine(more, dbms === "" ? null : dbms)?.slice(0, 4000) ?? null,
      }),
    });
  }
  return {
    drafts,
    aside,
    totals: [
      { what: "databases", value: drafts.length, unit: "" },
      { what: "data", value: sum / gibOf(1, unit), unit: unit.toUpperCase() },
      { what: "data", value: sum, unit: "GiB" },
    ],
  };
};

/** 연계현황: who calls whom. An end that is no system of the inventory is an external one. */
export const readLinks: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const rest = restOf(table, notes);
  const unit = unitOf(table, "gbPerMonth", (said) => (isSizeUnit(said) ? said : null)) ?? "gb";
  // gigabytes and gibibytes are not told apart in what is moved
  const perGb = unit === "gib" ? 1 : gibOf(1, unit) / gibOf(1, "gb");
  let traffic = 0;
  for (const { cells, row, name: from } of thingRows(table, notes, aside, "from")) {
    const to = cells.text("to");
    if (to === null || to === from) {
      const reason = say(to === null ? "exchange.reason.no-name" : "exchange.reason.self-link");
      aside.push({ place: cells.place, name: from, outcome: "refused", reason });
      continue;
    }
    const strict = cells.read("strict", booleanOf, "BOOL_BAD");
    if (strict === null) notes.note("STRICT_UNKNOWN", "warning", { name: `${from} → ${to}` }, cells.where("strict"));
    const port = cells.within("port", cells.read("port", numberOf), 0, 65_535);
    const volume = cells.within("gbPerMonth", cells.read("gbPerMonth", numberOf), 0, 1e9);
    const gbPerMonth = volume === null ? null : volume * perGb;
    traffic += gbPerMonth ?? 0;
    const isOutside = cells.read("outside", booleanOf, "BOOL_BAD") === true;
    const more = rest.of(row, cells, "cycle", "note");
    drafts.push({
      kind: "dependency",
      place: cells.place,
      name: `${from} → ${to}`,
      from,
      to,
      isOutside,
      fields: known({
        type: cells.text("type", 100),
        protocol: cells.text("protocol", 50),
        port: port === null ? null : Math.round(port),
        gbPerMonth,
        // not said: taken as strict, which only makes a plan more careful
        strict: strict ?? true,
        note: inOneLine(more, isOutside ? (table.fields.get("outside")?.title ?? null) : null)?.slice(0, 1000) ?? null,
      }),
    });
  }
  return {
    drafts,
    aside,
    totals: [
      { what: "links", value: drafts.length, unit: "" },
      { what: "traffic", value: traffic, unit: "GB/month" },
    ],
  };
};
