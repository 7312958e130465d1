import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekday } from "../../../units/date.ts";
import { writeIcs } from "./ics.ts";
import { writeMsProject } from "./ms-project.ts";
import { writeWaveCsv } from "./wave-csv.ts";
import { all, one, readXml, sample, textOf } from "./waves-out-for-tests.ts";
import type { WavesOut } from "./waves-out.ts";

/** A strict reader of RFC 5545, written from the standard alone: octets of a line, folds, escapes, pairs of BEGIN and END. */
function readCalendar(text: string): Map<string, string>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(" ")) lines.push(`${lines.pop() ?? ""}${line.slice(1)}`);
    else lines.push(line);
  }
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`no content line: ${line}`);
    if (name === "BEGIN") {
      open.push(value!);
      if (value === "VEVENT") events.push(new Map());
    } else if (name === "END") expect(open.pop()).toBe(value);
    else if (open.at(-1) === "VEVENT") {
      const isText = ["SUMMARY", "DESCRIPTION", "CATEGORIES"].includes(name);
      if (isText) expect(value!.replace(/\\[\\;,n]/g, "")).not.toMatch(/[\\;,]/);
      const read = isText ? value!.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign)) : value!;
      events.at(-1)!.set(name, read).set(`${name} parameters`, parameters!);
    }
  }
  expect(open).toEqual([]);
  expect([lines[0], lines.at(-1), lines.filter((line) => line === "VERSION:2.0").length]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR", 1]); // prettier-ignore
  return events;
}

describe("the waves as a calendar", () => {
  it("says each wave's work, its cut-over, milestones and freezes as whole days", () => {
    const events = readCalendar(textOf(writeIcs(sample())));
    const days = events.map((event) => [event.get("SUMMARY"), event.get("DTSTART"), event.get("DTEND")]);
    expect(days).toEqual([
      ["계약; 서명, 완료", "20270129", "20270130"],
      ["1차 준비와 이전", "20270201", "20270212"],
      ["1차 전환", "20270212", "20270213"],
      ["2차 준비와 이전", "20270215", "20270226"],
      ["2차 전환", "20270226", "20270227"],
      ["전환 금지: 결산", "20271220", "20280101"],
    ]);
    for (const event of events) {
      expect(event.get("DTSTART parameters")).toBe(";VALUE=DATE");
      expect(event.get("DTSTAMP")).toBe("20261121T000000Z");
    }
  });

  it("gives every event a UID that stays with the thing and is no other plan's", () => {
    const uids = (out: WavesOut) => readCalendar(textOf(writeIcs(out))).map((event) => event.get("UID")!);
    const before = uids(sample());
    expect(new Set(before).size).toBe(before.length);
    const { waves, plan } = sample();
    const later = waves.waves.map((one) => ({ ...one, wave: { ...one.wave, cutOver: addDays(one.wave.cutOver, 7) } }));
    expect(new Set(uids(sample({ waves: { ...waves, waves: later } })))).toEqual(new Set(before));
    const other = uids(sample({ plan: { ...plan, agency: { ...plan.agency, name: "다른 기관" } } }));
    expect(other.filter((uid) => before.includes(uid))).toEqual([]);
  });

  it("holds any text whole and lets none break out of its line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        const events = readCalendar(textOf(writeIcs(sample({}, `${name}x`))));
        expect(events.length).toBe(6);
        const wanted = `${name}x`.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ""); // eslint-disable-line no-control-regex -- what calendars may not hold
        expect(events[1]!.get("DESCRIPTION")).toContain(wanted);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("the waves as a project", () => {
  const project = () => readXml(textOf(writeMsProject(sample())));
  const tasks = () => all(all(project(), "Tasks")[0]!, "Task");

  it("nests work and cut-over in their wave, with dates, hours and milestones", () => {
    expect(
      tasks().map((task) =>
        ["Name", "OutlineLevel", "Start", "Finish", "Work", "Milestone", "Summary"].map((name) => one(task, name)),
      ),
    ).toEqual([
      ["1차", "1", "2027-02-01T09:00:00", "2027-02-12T17:00:00", undefined, "0", "1"],
      ["1차 작업: 1조", "2", "2027-02-01T09:00:00", "2027-02-11T17:00:00", "PT16H30M0S", "0", "0"],
      ["1차 전환", "2", "2027-02-12T00:00:00", "2027-02-13T00:00:00", undefined, "0", "0"],
      ["2차", "1", "2027-02-15T09:00:00", "2027-02-26T17:00:00", undefined, "0", "1"],
      ["2차 작업: 전환 작업조", "2", "2027-02-15T09:00:00", "2027-02-25T17:00:00", "PT16H30M0S", "0", "0"],
      ["2차 전환", "2", "2027-02-26T00:00:00", "2027-02-27T00:00:00", undefined, "0", "0"],
      ["계약; 서명, 완료", "1", "2027-01-29T09:00:00", "2027-01-29T09:00:00", undefined, "1", "0"],
    ]);
    const uids = tasks().map((task) => one(task, "UID"));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("counts a duration in working days of its own calendar: no weekend, no holiday", () => {
    const [, work] = tasks();
    expect(one(work!, "Duration")).toBe("PT56H0M0S"); // 1–5, 10 and 11 February: seven days of eight hours
    const [calendar] = all(all(project(), "Calendars")[0]!, "Calendar");
    const off = all(all(calendar!, "WeekDays")[0]!, "WeekDay").filter((day) => one(day, "DayWorking") === "0");
    expect(off.map((day) => one(day, "DayType"))).toEqual(["1", "7"]);
    const [span] = all(all(calendar!, "Exceptions")[0]!, "Exception");
    const period = all(span!, "TimePeriod")[0]!;
    expect([one(span!, "Name"), one(period, "FromDate"), one(period, "ToDate")]).toEqual(["설날", "2027-02-08T00:00:00", "2027-02-09T23:59:00"]); // prettier-ignore
    expect(weekday("2027-02-08")).toBe(1);
  });

  it("links a cut-over behind the work of its wave and behind what it depends on, never in a circle", () => {
    const links = tasks().flatMap((task) =>
      all(task, "PredecessorLink").map((link) => [one(task, "UID"), one(link, "PredecessorUID"), one(link, "Type")]),
    );
    expect(links).toEqual([
      ["3", "2", "1"],
      ["6", "5", "1"],
      ["6", "3", "1"],
    ]);
    for (const [after, before] of links) expect(Number(before)).toBeLessThan(Number(after));
  });

  it("gives the work to the teams that do it", () => {
    const resources = all(all(project(), "Resources")[0]!, "Resource").map((node) => [one(node, "UID"), one(node, "Name"), one(node, "MaxUnits")]); // prettier-ignore
    expect(resources).toEqual([
      ["1", "전환 작업조", "10"],
      ["2", "1조", "4"],
    ]);
    const given = all(all(project(), "Assignments")[0]!, "Assignment").map((node) => [one(node, "TaskUID"), one(node, "ResourceUID"), one(node, "Work")]); // prettier-ignore
    expect(given).toEqual([
      ["2", "2", "PT16H30M0S"],
      ["5", "1", "PT16H30M0S"],
    ]);
  });

  it("says what it leaves out: a broken order, loose dependencies, workloads in no wave", () => {
    const keys = writeMsProject(sample()).losses.map(({ sentence }) => sentence.key);
    expect(keys).toEqual(["waves-out.loss-order", "waves-out.loss-loose", "waves-out.loss-unscheduled"]);
  });

  it("is well-formed whatever things are called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (name) => {
        const wanted = `${name}x`;
        const { plan } = sample();
        const out = sample({ plan: { ...plan, agency: { ...plan.agency, planTitle: wanted } } });
        const title = one(readXml(textOf(writeMsProject(out))), "Title")!;
        const kept = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u; // eslint-disable-line no-control-regex -- what XML has no character for
        if (!kept.test(wanted)) expect(title).toBe(wanted);
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});

/** RFC 4180, and nothing else. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error("no cell where one should be");
    const [, raw, end] = found;
    row.push(raw!.startsWith('"') ? raw!.slice(1, -1).replaceAll('""', '"') : raw!);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("the waves as a table", () => {
  it("has a row for each workload, those in no wave with the reason, and a byte order mark to come", () => {
    const { file } = writeWaveCsv(sample());
    expect("encoding" in file && file.encoding).toBe("utf-8");
    const [heading, ...rows] = readCsv(textOf(writeWaveCsv(sample())));
    expect(heading!.slice(0, 4)).toEqual(["차수", "차수 이름", "시작일", "전환일"]);
    const named = rows.map((row) => Object.fromEntries(heading!.map((word, at) => [word, row[at]])));
    expect(
      named.map((row) => [
        row["차수"],
        row["식별자"],
        row["전환일"],
        row["작업조"],
        row["제공자"],
        row["고정"],
        row["비고"],
      ]),
    ).toEqual([
      ["1", "w-1", "2027-02-12", "1조", "naver", "N", ""],
      ["2", "w-2", "2027-02-26", "", "", "Y", ""],
      ["", "w-3", "", "1조", "", "", "서버3: 어느 전환 차수에도 없습니다."],
    ]);
  });

  it("lets no spreadsheet compute what somebody typed", () => {
    for (const row of readCsv(textOf(writeWaveCsv(sample()))).slice(1))
      for (const value of row) expect(value).not.toMatch(/^\s*[=+\-@]/);
    expect(textOf(writeWaveCsv(sample()))).toContain(`"'=HYPERLINK`);
  });
});

it("gives equal files for equal waves", () => {
  for (const write of [writeIcs, writeMsProject, writeWaveCsv]) expect(write(sample())).toEqual(write(sample()));
  expect(textOf(writeIcs(sample({ language: "en" })))).toContain("SUMMARY;LANGUAGE=en:Wave 1: cut-over");
});
