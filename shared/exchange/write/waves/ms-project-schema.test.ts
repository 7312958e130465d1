import { describe, expect, it } from "vitest";
import { writeMsProject } from "./ms-project.ts";
import { type Node, readXml, sample, textOf } from "./waves-out-for-tests.ts";

/**
 * Children of each element in the order of the published schema: the pages “XML
 * Schema for the Project, Calendars, Tasks, Resources and Assignments Element” of Microsoft's reference (mspdi_pj12.xsd,
 * revision 2007-11-28; github.com/MicrosoftDocs/office-developer-msproject-xml-docs). All of them are `xsd:sequence`. Elements
 * that are not written here are left out where they do not stand between two that are.
 *
 * `!`: required. `*`: any number. A number: the longest text. A list: the values there are.
 */
const schema: Readonly<Record<string, readonly string[]>> = {
  Project: [
    "SaveVersion! integer",
    "UID 16",
    "Name 255",
    "Title 512",
    "Subject 512",
    "Category 512",
    "Company 512",
    "Manager 512",
    "Author 512",
    "CreationDate dateTime",
    "Revision integer",
    "LastSaved dateTime",
    "ScheduleFromStart boolean",
    "StartDate dateTime",
    "FinishDate dateTime",
    "FYStartDate integer",
    "CriticalSlackLimit integer",
    "CurrencyDigits integer",
    "CurrencySymbol 20",
    "CurrencyCode! 3",
    "CurrencySymbolPosition integer",
    "CalendarUID integer",
    "DefaultStartTime time",
    "DefaultFinishTime time",
    "MinutesPerDay integer",
    "MinutesPerWeek integer",
    "DaysPerMonth integer",
    "DefaultTaskType 0,1,2",
    "Calendars -",
    "Tasks -",
    "Resources -",
    "Assignments -",
  ],
  Calendars: ["Calendar!* -"],
  Calendar: [
    "UID! integer",
    "Name 512",
    "IsBaseCalendar boolean",
    "BaseCalendarUID integer",
    "WeekDays -",
    "Exceptions -",
  ],
  WeekDays: ["WeekDay* -"],
  WeekDay: ["DayType! 0,1,2,3,4,5,6,7", "DayWorking boolean", "TimePeriod -", "WorkingTimes -"],
  WorkingTimes: ["WorkingTime* -"],
  WorkingTime: ["FromTime time", "ToTime time"],
  Exceptions: ["Exception* -"],
  Exception: [
    "EnteredByOccurrences boolean",
    "TimePeriod -",
    "Occurrences integer",
    "Name 512",
    "Type 1,2,3,4,5,6,7,8,9",
    "Period integer",
    "DaysOfWeek integer",
    "MonthItem integer",
    "MonthPosition integer",
    "Month integer",
    "MonthDay integer",
    "DayWorking boolean",
    "WorkingTimes -",
  ],
  TimePeriod: ["FromDate dateTime", "ToDate dateTime"],
  Tasks: ["Task* -"],
  Task: [
    "UID! integer",
    "ID integer",
    "Name 512",
    "Type 0,1,2",
    "IsNull boolean",
    "CreateDate dateTime",
    "Contact 512",
    "WBS text",
    "WBSLevel text",
    "OutlineNumber 512",
    "OutlineLevel integer",
    "Priority integer",
    "Start dateTime",
    "Finish dateTime",
    "Duration duration",
    "DurationFormat 3,4,5,6,7,8,9,10,11,12,19,20,21,35,36,37,38,39,40,41,42,43,44,51,52,53",
    "Work duration",
    "Stop dateTime",
    "Resume dateTime",
    "ResumeValid boolean",
    "EffortDriven boolean",
    "Recurring boolean",
    "OverAllocated boolean",
    "Estimated boolean",
    "Milestone boolean",
    "Summary boolean",
    "Critical boolean",
    "IsSubproject boolean",
    "ConstraintType 0,1,2,3,4,5,6,7",
    "CalendarUID integer",
    "ConstraintDate dateTime",
    "Deadline dateTime",
    "IgnoreResourceCalendar boolean",
    "Notes text",
    "HideBar boolean",
    "PredecessorLink* -",
  ],
  PredecessorLink: [
    "PredecessorUID integer",
    "Type 0,1,2,3",
    "CrossProject boolean",
    "CrossProjectName text",
    "LinkLag integer",
    "LagFormat 3,4,5,6,7,8,9,10,11,12,19,20,35,36,37,38,39,40,41,42,43,44,51,52,53",
  ],
  Resources: ["Resource* -"],
  Resource: [
    "UID! integer",
    "ID integer",
    "Name 512",
    "Type 0,1",
    "IsNull boolean",
    "Initials 512",
    "MaxUnits float",
    "PeakUnits float",
    "CalendarUID integer",
  ],
  Assignments: ["Assignment* -"],
  Assignment: [
    "UID! integer",
    "TaskUID integer",
    "ResourceUID integer",
    "PercentWorkComplete integer",
    "Finish dateTime",
    "Milestone boolean",
    "Notes text",
    "Start dateTime",
    "Stop dateTime",
    "Units float",
    "UpdateNeeded boolean",
    "Work duration",
  ],
};

const types: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  float: /^-?\d+(\.\d+)?$/,
  boolean: /^(0|1|true|false)$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  dateTime: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  duration: /^PT\d+H[0-5]?\dM[0-5]?\dS$/,
  text: /^[\s\S]*$/,
};

/** What of an element and all inside it is not as the schema has it. */
function faults(node: Node, path: string): string[] {
  const known = schema[node.name];
  if (!known) return [`${path} holds elements, and should not`];
  const found: string[] = [];
  const rules = known.map((rule) => {
    const [, name, isRequired, isMany, type] = /^(\w+)(!?)(\*?) (.+)$/.exec(rule)!; // the table above is written so
    return { name: name!, isRequired: isRequired === "!", isMany: isMany === "*", type: type! };
  });
  let before = -1;
  for (const child of node.inside) {
    const at = rules.findIndex(({ name }) => name === child.name);
    const own = `${path}/${child.name}`;
    if (at < 0) found.push(`${own} is unknown`);
    else if (at < before || (at === before && !rules[at]!.isMany)) found.push(`${own} is out of order`);
    if (at < 0) continue;
    before = at;
    const { type } = rules[at]!;
    if (type === "-") found.push(...faults(child, own));
    else if (child.inside.length > 0) found.push(`${own} holds elements, and should not`);
    else if (!isOf(type, child.text)) found.push(`${own} is no ${type}: ${child.text}`);
  }
  for (const { name, isRequired } of rules)
    if (isRequired && !node.inside.some((child) => child.name === name)) found.push(`${path}/${name} is missing`);
  return found;
}

function isOf(type: string, text: string): boolean {
  const pattern = types[type];
  if (pattern) return pattern.test(text);
  return type.includes(",") ? type.split(",").includes(text) : text.length <= Number(type);
}

describe("the waves as a project, beside the published schema", () => {
  it("has every element in its order, none missing, each of its type", () => {
    expect(faults(readXml(textOf(writeMsProject(sample()))), "Project")).toEqual([]);
  });

  it("would be told where it has not", () => {
    const project = readXml(textOf(writeMsProject(sample())));
    const named = (name: string) => project.inside.findIndex((child) => child.name === name);
    const without = { ...project, inside: project.inside.filter(({ name }) => name !== "CurrencyCode") };
    expect(faults(without, "Project")).toEqual(["Project/CurrencyCode is missing"]);
    const turned = { ...project, inside: project.inside.toReversed() };
    expect(faults(turned, "Project").length).toBeGreaterThan(10);
    const late = project.inside.with(named("StartDate"), { name: "StartDate", text: "1 February", inside: [] });
    expect(faults({ ...project, inside: late }, "Project")).toEqual(["Project/StartDate is no dateTime: 1 February"]);
  });
});
