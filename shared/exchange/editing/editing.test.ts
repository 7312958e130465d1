import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataSet } from "../../model/data-set.ts";
import { Dependency } from "../../model/dependency.ts";
import { Group } from "../../model/group.ts";
import type { GroupId, WorkloadId } from "../../model/id.ts";
import { Workload } from "../../model/workload.ts";
import { blankDataSet, blankDependency, blankGroup, blankWorkload } from "./blank.ts";
import { dictionary } from "../../text/dictionary.ts";
import { sayIn } from "../../text/text.ts";
import { blockOf, blockText } from "./block.ts";
import type { Field } from "./field.ts";
import { dataSetFields, dependencyFields, groupFields, workloadFields } from "./fields.ts";
import { isTaken, planPaste } from "./paste.ts";
import { patched, setAt } from "./patched.ts";
import { nameBook, readField } from "./read-field.ts";

const names = nameBook(
  [
    { id: "g-1" as GroupId, name: "민원 포털" },
    { id: "g-2" as GroupId, name: "메일" },
    { id: "g-3" as GroupId, name: "메일" },
  ],
  [{ id: "w-9" as WorkloadId, name: "web01", hostname: "web01.agency.go.kr" }],
);
const field = (path: string, fields: readonly Field[] = workloadFields): Field =>
  fields.find((one) => one.path === path)!;
const read = (path: string, words: string, fields?: readonly Field[]): unknown => {
  const said = readField(field(path, fields), words, names);
  return said.kind === "value" ? said.value : sayIn("en", said.why);
};

describe("a block on the clipboard", () => {
  it("reads quoted cells with tabs, breaks and quotes, and no row after the last break", () => {
    expect(blockOf('a\t"b\tc"\r\n"d ""e""\nf"\t\r\n')).toEqual([
      ["a", "b\tc"],
      ['d "e"\nf', ""],
    ]);
    expect(blockOf('12" screen\t"half')).toEqual([['12" screen', '"half']]);
    expect(blockOf("")).toEqual([]);
    expect(blockOf("one")).toEqual([["one"]]);
  });

  it("comes back as it was written", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", " "));
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(
        rows.filter((all) => all.every((row) => row.every((one) => !one.startsWith('"')))),
        (all) => {
          expect(blockOf(blockText(all))).toEqual(all);
        },
      ),
    );
  });
});

describe("words typed into a field", () => {
  it.each([
    ["vcpu", "1,024", 1024],
    ["vcpu", "8코어", 8],
    ["vcpu", "2.5", "Not a whole number: 2.5."],
    ["vcpu", "0", "Must be 1 or more: 0."],
    ["memoryGib", "16", 16],
    ["memoryGib", "16GB", 16],
    ["memoryGib", "1.5 TiB", 1536],
    ["memoryGib", "0", "Must be more than 0: 0."],
    ["storageGib", "1TiB", 1024],
    ["cpu.p95", "45", 0.45],
    ["cpu.p95", "45%", 0.45],
    ["cpu.p95", "101", "Outside 0–100 %: 101."],
    ["cpu.p95", "", null],
    ["environment", "운영", "production"],
    ["environment", "PROD", "production"],
    ["environment", "staging", "test"],
    ["environment", "모름", "Not one of the choices: 모름. Choose from: production, test, development."],
    ["kind", "가상서버", "vm"],
    ["power", "켜짐", "on"],
    ["group", "민원포털", "g-1"],
    ["group", "메일", "Several groups are named “메일”."],
    ["group", "결재", "There is no group “결재”. Add it in Systems first."],
    ["keepSize", "예", true],
    ["keepSize", "", "This field cannot be empty."],
    ["name", " ", "This field cannot be empty."],
    ["ipAddresses", "10.0.0.1; 10.0.0.2", ["10.0.0.1", "10.0.0.2"]],
    ["ipAddresses", "", []],
    ["note", "N/A", null],
  ])("%s reads “%s”", (path, words, expected) => {
    expect(read(path, words)).toEqual(expected);
  });

  it("reads what only groups, data sets and dependencies have", () => {
    expect(read("rtoMinutes", "4시간", groupFields)).toBe(240);
    expect(read("rtoMinutes", "30", groupFields)).toBe(30);
    expect(read("grade", "2등급", groupFields)).toBe(2);
    expect(read("freezes", "2026-12-15~2027-01-20 연말", groupFields)).toEqual([
      { from: "2026-12-15", to: "2027-01-20", reason: "연말" },
    ]);
    expect(read("stated", "C 기밀", dataSetFields)).toBe("C");
    expect(read("items", "5호, 6호", dataSetFields)).toEqual([5, 6]);
    expect(read("residency", "kr, de", dataSetFields)).toEqual(["KR", "DE"]);
    expect(read("residency", "Korea", dataSetFields)).toContain("KOREA");
    expect(read("from", "web01.agency.go.kr", dependencyFields)).toEqual({ kind: "workload", id: "w-9" });
    expect(read("to", "외부: 국세청", dependencyFields)).toEqual({ kind: "external", name: "국세청" });
    expect(read("to", "mail", dependencyFields)).toContain("No workload or group");
  });

  it("never lets a value through that the model refuses", () => {
    const shapes = [
      [workloadFields, Workload.omit({ id: true }), blankWorkload],
      [groupFields, Group.omit({ id: true }), blankGroup],
      [dataSetFields, DataSet.omit({ id: true }), blankDataSet],
      [dependencyFields, Dependency.omit({ id: true }), { ...blankDependency, from: end, to: end }],
    ] as const;
    const words = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom("999999999999", "1e9", "0.00000001", "9TB×9999", "kr", "1,2,8", "4h", "없음", "-", "민원 포털"),
    );
    for (const [fields, schema, row] of shapes)
      for (const one of fields)
        fc.assert(
          fc.property(words, (said) => {
            const got = readField(one, said, names);
            if (got.kind === "value")
              expect(
                schema.safeParse({ ...patched(row, setAt(one.path, got.value)), name: "x" }).error?.issues ?? [],
              ).toEqual("name" in row ? [] : expect.anything());
          }),
          { numRuns: 60 },
        );
  });

  it("has a title in the dictionary for every field", () => {
    for (const { title } of [...workloadFields, ...groupFields, ...dataSetFields, ...dependencyFields])
      expect(Object.hasOwn(dictionary, title), title).toBe(true);
  });
});
const end = { kind: "external" as const, name: "x" };

describe("pasting a block", () => {
  const held = ["web01", "web02"].map((name) => ({ ...blankWorkload, name, vcpu: 4, memoryGib: 8 }));
  const onto = ["name", "vcpu", "memoryGib", null].map((path) => (path === null ? null : field(path)));
  const plan = (text: string, more: Partial<Parameters<typeof planPaste<(typeof held)[number]>>[0]> = {}) =>
    planPaste({
      block: blockOf(text),
      onto,
      fields: workloadFields,
      targets: held,
      all: held,
      key: ["name"],
      blank: blankWorkload,
      names,
      emptyClears: false,
      ...more,
    });

  it("says of each cell what becomes of it, and leaves out what it cannot understand", () => {
    const { rows, counts, hasHeading } = plan("web01\t8\tmany\tx\nweb02\t\t16GB\tx\nweb03\t2\t4\tx");
    expect(hasHeading).toBe(false);
    expect(rows.map(({ cells }) => cells.map(({ outcome }) => outcome))).toEqual([
      ["same", "set", "bad", "left"],
      ["same", "left", "set", "left"],
      ["set", "set", "set", "left"],
    ]);
    expect(rows.map(({ set }) => set)).toEqual([
      { vcpu: 8 },
      { memoryGib: 16 },
      { name: "web03", vcpu: 2, memoryGib: 4 },
    ]);
    expect(rows[2]!.before).toBeNull();
    expect(counts).toEqual({ set: 5, same: 2, left: 4, bad: 1, changedRows: 2, newRows: 1 });
  });

  it("lets columns go where the headings of the block say, with their units", () => {
    const { hasHeading, columns, rows } = plan("메모리(GB)\t호스트명\t담당자\tvCPU\n32\tweb01.x\t김\t2", {
      onto: [field("name")],
    });
    expect(hasHeading).toBe(true);
    expect(columns.map((column) => column.field?.path ?? null)).toEqual(["memoryGib", "hostname", null, "vcpu"]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.set).toEqual({ memoryGib: 32, hostname: "web01.x", vcpu: 2 });
  });

  it("finds the rows that a block with headings names, wherever they are, and makes the others", () => {
    const twice = [...held, { ...held[0]!, name: "db01" }, { ...held[0]!, name: "DB01" }];
    const { rows } = plan("이름\tvCPU\nweb02\t16\nnew01\t2\ndb01\t1", { all: twice });
    expect(rows.map(({ before, set, refused }) => [before?.name ?? null, set, refused?.key ?? null])).toEqual([
      ["web02", { vcpu: 16 }, null],
      [null, { name: "new01", vcpu: 2 }, null],
      [null, {}, "editing.several-rows"],
    ]);
    expect(rows.map(isTaken)).toEqual([true, true, false]);
  });

  it("takes a word for a value where the column does not call it its heading", () => {
    const kinds = plan("데이터베이스\nSaaS", { onto: [field("kind")] });
    expect(kinds.hasHeading).toBe(false);
    expect(kinds.rows.map(({ set }) => set)).toEqual([{ kind: "database" }, { kind: "saas" }]);
    expect(plan("vCPU\n2", { onto: [field("vcpu")] }).hasHeading).toBe(true);
  });

  it("reads a column of fractions as shares", () => {
    const { rows } = plan("0.25\n0.5", { onto: [field("cpu.p95")] });
    expect(rows.map(({ set }) => set)).toEqual([{ cpu: { p95: 0.25 } }, { cpu: { p95: 0.5 } }]);
  });

  it("empties what empty cells land on only where that is asked, and never a required field", () => {
    const { rows } = plan("\t\t8", { emptyClears: true });
    expect(rows[0]!.set).toEqual({ vcpu: null });
    expect(rows[0]!.cells[0]!.outcome).toBe("bad");
  });

  it("makes no row without a name, and none where rows cannot be made", () => {
    const { rows, counts } = plan("1\n2\n3", { onto: [field("vcpu")] });
    expect(rows.map(isTaken)).toEqual([true, true, false]);
    expect(counts.newRows).toBe(0);
    expect(sayIn("en", rows[2]!.refused!)).toBe("A new row needs “Name”.");
    expect(plan("1\n2\n3", { onto: [field("vcpu")], blank: null }).rows).toHaveLength(2);
  });

  it("changes only what it says it sets", () => {
    const cell = fc.constantFrom("", "8", "many", "web", "1,024", "-", "운영", "50%", "16GB");
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (block, emptyClears) => {
          const made = plan("", { block, emptyClears });
          for (const { before, after, set, cells } of made.rows) {
            expect(patched(before ?? blankWorkload, set)).toEqual(after);
            expect(Object.keys(set).length > 0).toBe(cells.some(({ outcome }) => outcome === "set"));
          }
        },
      ),
    );
  });
});
