import type { Disposition } from "../../model/group.ts";
import type { Aside, Draft } from "../draft.ts";
import { known } from "../notes.ts";
import { cellOf } from "../table.ts";
import { booleanOf, classOf, freezesOf, gibOf, gradeOf, itemsOf, minutesOf, numberOf, textOf } from "../values.ts";
import { type SheetReading, type Statement, groupOf, thingRows } from "./inventory-rows.ts";

/** 정보시스템현황: one application group per row, and what it says of its data. */
export const readSystems: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const states: Statement[] = [];
  for (const { cells, row, name } of thingRows(table, notes, aside, "groupName")) {
    const grade = cells.read("grade", gradeOf, "GRADE_BAD");
    if (grade !== null) {
      const column = table.fields.get("grade")!.title;
      notes.noteOnce(`grade ${table.sheet.name}`, "GRADE_MAPPED", "warning", {}, { sheet: table.sheet.name, column });
    }
    const users = cells.read("users", numberOf);
    const externalId = cells.text("groupId");
    const freezes = cells.read("freezes", freezesOf, "DATE_BAD");
    drafts.push({
      kind: "group",
      place: cells.place,
      name,
      fields: known({
        externalId,
        ownerUnit: cells.text("ownerUnit"),
        grade,
        users: users === null ? null : cells.within("users", Math.round(users), 0, 100_000_000),
        rtoMinutes: cells.read("rto", minutesOf),
        rpoMinutes: cells.read("rpo", minutesOf),
        disposition: dispositionOf(textOf(cellOf(table, row, "disposition"))),
        reason: cells.text("reason", 1000),
        freezes,
        note: cells.text("note", 4000),
      }),
    });
    const fields = known({
      stated: cells.read("dataClass", classOf, "CLASS_BAD"),
      items: cells.read("items", itemsOf, "ITEM_BAD"),
      personalData: cells.read("personal", booleanOf, "BOOL_BAD"),
    });
    if (table.fields.has("dataClass") && fields.stated === undefined && fields.items === undefined)
      notes.note("CLASS_MISSING", "warning", { name }, cells.where("dataClass"));
    if (Object.keys(fields).length > 0) states.push({ place: cells.place, name, group: { externalId, name }, fields });
  }
  return { drafts, aside, states, totals: [{ what: "systems", value: drafts.length, unit: "" }] };
};

/** 전환 대상: it moves, how is not decided. Only what stays and what ends is an answer. */
function dispositionOf(text: string | null): Disposition | null {
  const word = text?.toLowerCase() ?? "";
  if (/비대상|미전환|존치|retain/.test(word) || /^(n|no|x|부)$/.test(word)) return "retain";
  if (/폐기|폐지|종료|retire/.test(word)) return "retire";
  const said = (["rehost", "replatform", "refactor", "repurchase", "relocate"] as const).find((way) =>
    word.includes(way),
  );
  return said ?? null;
}

/** DB현황: one data set per database. */
export const readDatabases: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  let gigabytes = 0;
  for (const { cells, name } of thingRows(table, notes, aside, "database")) {
    const size = cells.within("size", cells.read("size", numberOf), 0, 10_000_000);
    const records = cells.read("records", numberOf);
    gigabytes += size ?? 0;
    const dbms = [cells.text("dbms"), cells.text("version")].filter((part) => part !== null).join(" ");
    drafts.push({
      kind: "data-set",
      place: cells.place,
      name,
      group: groupOf(cells),
      fields: known({
        stated: cells.read("dataClass", classOf, "CLASS_BAD"),
        items: cells.read("items", itemsOf, "ITEM_BAD"),
        personalData: records === null ? null : records > 0,
        sizeGib: size === null ? null : gibOf(size, "gb"),
        note: dbms === "" ? null : dbms,
      }),
    });
  }
  return {
    drafts,
    aside,
    totals: [
      { what: "databases", value: drafts.length, unit: "" },
      { what: "data", value: gigabytes, unit: "GB" },
      { what: "data", value: gibOf(gigabytes, "gb"), unit: "GiB" },
    ],
  };
};

/** 연계현황: who calls whom. An end that is no system of the inventory is an external one. */
export const readLinks: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  for (const { cells, name: from } of thingRows(table, notes, aside, "from")) {
    const to = cells.text("to");
    if (to === null || to === from) {
      const reason = to === null ? "exchange.reason.no-name" : "exchange.reason.self-link";
      aside.push({ place: cells.place, name: from, outcome: "refused", reason: { key: reason, args: {} } });
      continue;
    }
    const strict = cells.read("strict", booleanOf, "BOOL_BAD");
    if (strict === null) notes.note("STRICT_UNKNOWN", "warning", { name: `${from} → ${to}` }, cells.where("strict"));
    const port = cells.within("port", cells.read("port", numberOf), 0, 65_535);
    const volume = cells.read("gbPerMonth", numberOf);
    drafts.push({
      kind: "dependency",
      place: cells.place,
      name: `${from} → ${to}`,
      from,
      to,
      fields: known({
        type: cells.text("type", 100),
        protocol: cells.text("protocol", 50),
        port: port === null ? null : Math.round(port),
        gbPerMonth: cells.within("gbPerMonth", volume, 0, 1e9),
        // not said: taken as strict, which only makes a plan more careful
        strict: strict ?? true,
        note:
          cells.read("outside", booleanOf, "BOOL_BAD") === true ? (table.fields.get("outside")?.title ?? null) : null,
      }),
    });
  }
  const volume = drafts.reduce(
    (sum, draft) => sum + (draft.kind === "dependency" ? (draft.fields.gbPerMonth ?? 0) : 0),
    0,
  );
  return {
    drafts,
    aside,
    totals: [
      { what: "links", value: drafts.length, unit: "" },
      { what: "traffic", value: volume, unit: "GB/month" },
    ],
  };
};
