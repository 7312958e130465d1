import { say } from "../../model/sentence.ts";
import type { GroupDetails } from "../../model/group.ts";
import type { Aside, Draft } from "../draft.ts";
import { moneyUnitFor } from "../money-unit.ts";
import { type Notebook, type RowReader, known, noteLostDigits, noteOdd } from "../notes.ts";
import { type Table, cellOf, unitOf } from "../table.ts";
import {
  booleanOf,
  classOf,
  dayOf,
  dispositionOf,
  exactSum,
  freezesOf,
  gradeOf,
  isGradeWord,
  isTimeUnit,
  itemsOf,
  minutesIn,
  moneyOf,
  numberOf,
  offMedian,
  textOf,
  yearOf,
} from "../values.ts";
import { type Rest, restOf } from "./inventory-rest.ts";
import { type Addition, type SheetReading, type Statement, groupOf, thingRows } from "./inventory-rows.ts";
import type { Row } from "../workbook.ts";

/** 정보시스템현황: one application group per row, and what it says of its data. */
export const readSystems: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const states: Statement[] = [];
  const rest = restOf(table, notes);
  const gradeIn = gradesOf(table, notes);
  const costIn = costsOf(table, notes);
  const costs: { value: number | null; currency: string | null; where: ReturnType<RowReader["where"]> }[] = [];
  const minutes = (field: string) => minutesIn(unitOf(table, field, (unit) => (isTimeUnit(unit) ? unit : null)));
  const [rto, rpo] = [minutes("rto"), minutes("rpo")];
  noteLostDigits(table, ["groupId"], notes);

  for (const { cells, row, name } of thingRows(table, notes, aside, "groupName")) {
    const users = cells.read("users", numberOf);
    const externalId = cells.text("groupId");
    const cost = costIn(cells);
    costs.push({ value: cost?.amount ?? null, currency: cost?.currency ?? null, where: cells.where("cost") });
    const disposition = cells.read("disposition", dispositionOf, "WORD_BAD");
    const details = known<GroupDetails>({
      ...detailsOf(cells, rest, row),
      ...(cost === null ? {} : { annualCost: cost }),
    });
    drafts.push({
      kind: "group",
      place: cells.place,
      name,
      fields: known({
        externalId,
        ownerUnit: cells.text("ownerUnit"),
        grade: gradeIn(cells),
        users: users === null ? null : cells.within("users", Math.round(users), 0, 100_000_000),
        rtoMinutes: cells.read("rto", rto, "UNIT_BAD"),
        rpoMinutes: cells.read("rpo", rpo, "UNIT_BAD"),
        disposition,
        reason: cells.text("reason", 1000),
        freezes: cells.read("freezes", freezesOf, "DATE_BAD"),
        details: Object.keys(details).length === 0 ? null : details,
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
  const odd = offMedian(costs.map(({ value }) => value));
  noteOdd(
    notes,
    costs.filter((_, at) => odd.has(at)).map(({ where }) => where),
  );
  const currencies = [...new Set(costs.flatMap(({ currency }) => currency ?? []))].sort();
  return {
    drafts,
    aside,
    states,
    totals: [
      { what: "systems", value: drafts.length, unit: "" },
      ...currencies.map((unit) => ({
        what: "annual-cost",
        value: exactSum(costs.flatMap(({ value, currency }) => (currency === unit ? (value ?? []) : []))),
        unit,
      })),
    ],
  };
};

/** What a system's row says beside what figures rest on; what has no field of its own goes by its heading. */
function detailsOf(cells: RowReader, rest: Rest, row: Row): { [Key in keyof GroupDetails]?: GroupDetails[Key] | null } {
  const peak = cells.read("peakUsers", numberOf);
  const other = rest.of(row, cells).slice(0, 200);
  return {
    description: cells.text("description", 4000),
    peakUsers: peak === null ? null : cells.within("peakUsers", Math.round(peak), 0, 100_000_000),
    serviceHours: cells.text("serviceHours"),
    builtYear: cells.read("builtYear", yearOf, "DATE_BAD"),
    replaceYear: cells.read("replaceYear", yearOf, "DATE_BAD"),
    contractor: cells.text("contractor"),
    hasDisasterRecovery: cells.read("disasterRecovery", booleanOf, "BOOL_BAD"),
    ...securityOf(cells),
    other: other.length === 0 ? null : other,
  };
}

const securityOf = (cells: RowReader): { [Key in keyof GroupDetails]?: GroupDetails[Key] | null } => {
  const parts = ["network", "isSeparated"].flatMap((field) => {
    const said = cells.text(field, 90);
    if (said === null) return [];
    return field === "network" ? [said] : [`${cells.where(field).column ?? field}: ${said}`];
  });
  return {
    network: parts.length === 0 ? null : parts.join(" · "),
    certificates: cells.text("certificates", 500),
    reviewedOn: cells.read("reviewedOn", dayOf, "DATE_BAD"),
  };
};

/** Grades as figures are 1 (highest) to 4. Words have an order that a person may set otherwise. */
function gradesOf(table: Table, notes: Notebook): (cells: RowReader) => number | null {
  const column = table.fields.get("grade")?.title ?? null;
  const { name } = table.sheet;
  const hasWords = table.rows.some((row) => isGradeWord(cellOf(table, row, "grade")));
  const chosen = hasWords
    ? notes.ask({
        id: "grade-words",
        sheet: name,
        column,
        text: say("exchange.question.grade-words"),
        options: ["high-is-1", "low-is-4", "leave"].map((value) => ({
          value,
          label: say(`exchange.question.grade-words.${value}`),
        })),
        otherwise: "high-is-1",
      })
    : "high-is-1";
  return (cells) => {
    const grade = cells.read("grade", gradeOf, "GRADE_BAD");
    if (grade === null) return null;
    notes.noteOnce(`grade ${name}`, "GRADE_MAPPED", "warning", {}, { sheet: name, column });
    const word = cells.text("grade");
    if (!isGradeWord(word) || chosen === "high-is-1") return grade;
    if (chosen === "leave") return null;
    return /하|low/i.test(word ?? "") ? 4 : grade;
  };
}

function costsOf(table: Table, notes: Notebook): (cells: RowReader) => GroupDetails["annualCost"] | null {
  if (!table.fields.has("cost")) return () => null;
  const unit = moneyUnitFor(table, "cost", notes);
  return (cells) => {
    const cost = cells.read("cost", (cell, habits) => moneyOf(cell, unit, habits));
    return cost !== null && cells.within("cost", cost.amount, 0, 1e15) !== null ? cost : null;
  };
}

/** 망연계·보안: what a system is connected to and certified for. */
export const readSecurity: SheetReading = (table, notes) => {
  const aside: Aside[] = [];
  const additions: Addition[] = [];
  const rest = restOf(table, notes);
  for (const { cells, row, name } of thingRows(table, notes, aside, "groupName", "groupId")) {
    const other = rest.of(row, cells, "note");
    const details = known<GroupDetails>({ ...securityOf(cells), other: other.length === 0 ? null : other });
    additions.push({ place: cells.place, name, group: groupOf(cells)!, details }); // one of the two names the row
  }
  return { drafts: [], aside, additions, totals: [{ what: "reviews", value: additions.length, unit: "" }] };
};

/** SW라이선스: a line of each with the system it belongs to; one that names no system has no place in the plan. */
export const readLicences: SheetReading = (table, notes) => {
  const aside: Aside[] = [];
  const additions: Addition[] = [];
  const rest = restOf(table, notes);
  const texts = ["version", "maker", "licence", "licences", "supportEnds", "licenceCost", "note"];
  for (const { cells, row, name } of thingRows(table, notes, aside, "software")) {
    const group = groupOf(cells);
    if (group === null) {
      aside.push({ place: cells.place, name, outcome: "skipped", reason: say("exchange.reason.licence-alone") });
      continue;
    }
    const said = texts.flatMap((field) => {
      const text = field === "version" || field === "maker" ? null : textOf(cellOf(table, row, field));
      return text === null ? [] : [`${table.fields.get(field)!.title} ${text}`];
    });
    const title = table.fields.get("software")!.title; // the sheet was recognised by it
    const value = [
      [name, cells.text("version")].filter((part) => part !== null).join(" "),
      cells.text("maker"),
      ...said,
    ]
      .filter((part) => part !== null)
      .join(" · ");
    const more = rest.of(row, cells, "hostname");
    const other = [
      { key: title, value: [value, ...more.map((tag) => `${tag.key} ${tag.value}`)].join(" · ").slice(0, 500) },
    ];
    additions.push({ place: cells.place, name, group, details: { other } });
  }
  return { drafts: [], aside, additions, totals: [{ what: "licences", value: additions.length, unit: "" }] };
};
