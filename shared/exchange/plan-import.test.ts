import { describe, expect, it } from "vitest";
import { Refusal } from "../contract/failure.ts";
import { DataSet } from "../model/data-set.ts";
import { Dependency } from "../model/dependency.ts";
import { Group } from "../model/group.ts";
import { type DataSetId, type DependencyId, type GroupId, type WorkloadId } from "../model/id.ts";
import { ImportReport } from "../model/import-report.ts";
import { Workload } from "../model/workload.ts";
import { type Existing, nothingHeld as nothing, settle } from "./changes.ts";
import { plainImport, planImport, reportsOf } from "./plan-import.ts";
import type { Cell, Merge, Sheet, Workbook } from "./workbook.ts";

const asIs = { format: null, map: null, answers: {} };

const sheet = (name: string, rows: Cell[][], merges: Merge[] = []): Sheet => ({
  name,
  hidden: false,
  merges,
  formulas: { count: 0, first: null },
  hiddenRows: 0,
  longNumbers: { count: 0, first: null },
  rows: rows.map((cells, at) => ({ number: at + 1, cells })).filter(({ cells }) => cells.length > 0),
});
const book = (file: string, ...sheets: Sheet[]): Workbook => ({
  file,
  digest: "0",
  kind: "xlsx",
  encoding: null,
  encodingGuessed: false,
  delimiter: null,
  sheets,
  json: null,
});

/** Ids as a workspace would give them, counted on from what it holds. */
function save(held: Existing, workbooks: Workbook[], options = plainImport) {
  const plan = planImport(
    workbooks.map((workbook) => ({ workbook, ...asIs })),
    held,
    options,
  );
  const { changes } = plan;
  const reports = reportsOf(plan);
  const count = {
    g: held.groups.length,
    w: held.workloads.length,
    d: held.dataSets.length,
    dep: held.dependencies.length,
  };
  const next = (kind: keyof typeof count): string => `${kind}-${(count[kind] += 1)}`;
  const saved = settle(changes, {
    group: () => next("g") as GroupId,
    workload: () => next("w") as WorkloadId,
    dataSet: () => next("d") as DataSetId,
    dependency: () => next("dep") as DependencyId,
  });
  const over = <Thing extends { id: string }>(before: readonly Thing[], after: readonly Thing[]): Thing[] => [
    ...new Map([...before, ...after].map((thing) => [thing.id, thing])).values(),
  ];
  const all: Existing = {
    groups: over(held.groups, saved.groups),
    workloads: over(held.workloads, saved.workloads),
    dataSets: over(held.dataSets, saved.dataSets),
    dependencies: over(held.dependencies, saved.dependencies),
    fxRates: [...held.fxRates, ...saved.fxRates],
    billLines: [],
    latencies: [],
    ownPrices: [],
  };
  all.groups.forEach((one) => Group.parse(one));
  all.workloads.forEach((one) => Workload.parse(one));
  all.dataSets.forEach((one) => DataSet.parse(one));
  all.dependencies.forEach((one) => Dependency.parse(one));
  for (const report of reports) {
    const { counts } = ImportReport.parse(report);
    expect(counts.new + counts.changed + counts.same + counts.refused + counts.skipped).toBe(counts.read);
  }
  return { all, reports, changes };
}

const vInfo = (...rows: Cell[][]): Workbook =>
  book(
    "rvtools.xlsx",
    sheet("vInfo", [
      ["VM", "Powerstate", "Template", "CPUs", "Memory", "Primary IP Address", "VM UUID", "Host"],
      ...rows,
    ]),
  );
const servers = (...rows: Cell[][]): Workbook =>
  book(
    "서버.xlsx",
    sheet("서버현황", [
      ["서버 현황"],
      [
        "자산번호",
        "정보시스템명",
        "호스트명",
        "구분(물리/가상)",
        "CPU 수(소켓)",
        "코어 수",
        "메모리(GB)",
        "CPU 평균사용률(%)",
        "IP주소",
      ],
      ...rows,
    ]),
  );

describe("importing", () => {
  const machine: Cell[] = ["web01", "poweredOn", "False", 4, 8192, "10.0.0.1", "uuid-1", "esx1"];
  const server: Cell[] = ["000341", "대국민 포털", "WEB01", "가상", 2, 1, 16, 35, "10.0.0.1"];

  it.each([
    ["the hypervisor's export first", [vInfo(machine), servers(server)]],
    ["the agency's sheet first", [servers(server), vInfo(machine)]],
  ])("makes one workload of what two files know, %s", (_name, books) => {
    const { all } = save(nothing, books);
    expect(all.workloads).toHaveLength(1);
    expect(all.workloads[0]).toMatchObject({
      externalId: "uuid-1",
      vcpu: 4, // the hypervisor's word on sizes
      memoryGib: 8,
      cpu: { avg: 0.35, p95: null, max: null }, // the sheet's word on use
      group: all.groups[0]!.id,
    });
    expect(all.groups.map(({ name }) => name)).toEqual(["대국민 포털"]);
  });

  it("changes nothing when the same files come again, in whatever order", () => {
    const first = save(nothing, [vInfo(machine), servers(server)]).all;
    const { reports, changes } = save(first, [servers(server), vInfo(machine)]);
    expect(reports.map(({ counts }) => counts.same)).toEqual([1, 1]);
    expect(changes.workloads).toEqual([]);
  });

  it("names each field that a newer export changes", () => {
    const { all } = save(nothing, [vInfo(machine)]);
    const { reports } = save(all, [vInfo(["web01", "poweredOff", "False", 8, 8192, "10.0.0.1", "uuid-1", "esx1"])]);
    expect(reports[0]!.rows[0]).toMatchObject({
      outcome: "changed",
      changes: [
        { field: "power", before: "on", after: "off" },
        { field: "vcpu", before: "4", after: "8" },
      ],
    });
  });

  it("keeps what a person has changed by hand, and shows the file's value beside it", () => {
    const { all } = save(nothing, [vInfo(machine)]);
    const isEdited = (id: string, field: string): boolean => id === "w-1" && field === "memoryGib";
    const newer = vInfo(["web01", "poweredOn", "False", 4, 65536, "10.0.0.1", "uuid-1", "esx1"]);
    const { reports, changes } = save(all, [newer], { ...plainImport, isEdited });
    expect(changes.workloads).toEqual([]);
    expect(reports[0]!.findings.find(({ code }) => code === "USER_KEPT")).toMatchObject({ value: "64" });
  });

  it("never wipes a known value with an empty cell", () => {
    const { all } = save(nothing, [vInfo(machine)]);
    const { all: after } = save(all, [vInfo(["web01", "poweredOn", "False", null, null, null, "uuid-1", "esx1"])]);
    expect(after.workloads[0]).toMatchObject({ vcpu: 4, memoryGib: 8, ipAddresses: ["10.0.0.1"] });
  });

  it("leaves templates out, marks machines that are off, and keeps an unknown size unknown", () => {
    const { all, reports } = save(nothing, [
      vInfo(
        machine,
        ["tmpl", "poweredOff", "True", 2, 4096, null, "uuid-2", "esx1"],
        ["old01", "poweredOff", "False", null, 4096, null, "uuid-3", "esx1"],
      ),
    ]);
    expect(reports[0]!.counts).toMatchObject({ read: 3, new: 2, skipped: 1 });
    expect(all.workloads[1]).toMatchObject({ name: "old01", power: "off", vcpu: null, memoryGib: 4 });
    expect(reports[0]!.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["ROW_TEMPLATE", "ROW_OFF", "SIZE_MISSING"]),
    );
  });

  it("tells two machines of one name in two vCenters apart by id, then by address", () => {
    const two = vInfo(
      ["backup01", "poweredOn", "False", 2, 4096, "10.1.0.9", "uuid-1", "esx1"],
      ["backup01", "poweredOn", "False", 4, 8192, "10.2.0.9", "uuid-2", "esx2"],
    );
    const sheetRow = servers(["000001", null, "backup01", "가상", 4, 1, 8, 12, "10.2.0.9"]);
    const { all } = save(nothing, [two, sheetRow]);
    expect(all.workloads.map(({ vcpu, cpu }) => [vcpu, cpu.avg])).toEqual([
      [2, null],
      [4, 0.12],
    ]);
  });

  it("takes the first of two rows with one id and refuses the second with a reason", () => {
    const { reports } = save(nothing, [vInfo(machine, machine)]);
    expect(reports[0]!.counts).toMatchObject({ read: 2, new: 1, refused: 1 });
    expect(reports[0]!.rows[1]!.reason!.ko).toContain("두 번");
  });

  it("leaves a size out that is a unit mixed up, and a word that is no number", () => {
    const { all, reports } = save(nothing, [
      servers(
        ["1", null, "db01", "물리", 2, 8, 16384, 180, null],
        ["2", null, "db02", "물리", 2, 8, "증설 예정", null, null],
        ["3", null, "big01", "물리", 4, 24, "2,560", null, null],
      ),
    ]);
    expect(all.workloads.map(({ vcpu, memoryGib, cpu }) => [vcpu, memoryGib, cpu.avg])).toEqual([
      [16, null, null],
      [16, null, null],
      [96, 2560, null],
    ]);
    expect(
      reports[0]!.findings.filter(({ severity }) => severity !== "info").map(({ code, row }) => [code, row]),
    ).toEqual([
      ["UNIT_ASSUMED", null],
      ["RANGE_ODD", 3],
      ["RANGE_ODD", 3],
      ["NUM_BAD", 4],
    ]);
  });

  it("reads a two-line heading with merged cells, fills merged blocks downwards only inside them, and skips sums", () => {
    const systems = sheet(
      "정보시스템현황",
      [
        ["정보시스템 현황"],
        ["(단위: 명)"],
        ["부서명", "시스템ID", "정보시스템명", "보안", null, "이용 현황"],
        [null, null, null, "보안등급(C/S/O)", "비공개 근거(정보공개법 제9조제1항)", "이용자 수"],
        ["민원과", "S-1", "민원", "S", "제9조제1항제6호", "1,200"],
        [null, "S-2", "통계", "O", null, 5],
        [null, "S-3", "기타", null, null, "미상"],
        ["합계", null, null, null, null, 1205],
      ],
      [{ top: 4, left: 0, bottom: 5, right: 0 }],
    );
    const { all, reports } = save(nothing, [book("현황.xlsx", systems)]);
    expect(all.groups.map(({ name, ownerUnit, users }) => [name, ownerUnit, users])).toEqual([
      ["민원", "민원과", 1200],
      ["통계", "민원과", 5],
      ["기타", null, null],
    ]);
    expect(all.dataSets.map(({ name, stated, items }) => [name, stated, items])).toEqual([
      ["민원", "S", [6]],
      ["통계", "O", []],
    ]);
    expect(reports[0]!.counts).toMatchObject({ read: 4, new: 3, skipped: 1 });
    expect(reports[0]!.mapping).toContainEqual({
      sheet: "정보시스템현황",
      column: "이용 현황 / 이용자 수",
      field: "users",
      unit: null,
    });
  });

  it("gives a system's class to its databases, and keeps a stricter one than theirs", () => {
    const { all } = save(nothing, [
      book(
        "현황.xlsx",
        sheet("시스템", [
          ["시스템ID", "정보시스템명", "보안등급"],
          ["S-1", "민원", "S"],
          ["S-2", "인사", "S"],
        ]),
        sheet("DB", [
          ["시스템ID", "DB명", "DBMS", "DB 용량(GB)", "데이터 등급"],
          ["S-1", "MINDB", "Oracle", 100, null],
          ["S-2", "HRDB", "Oracle", 10, "O"],
        ]),
      ),
    ]);
    expect(all.dataSets.map(({ name, stated }) => [name, stated])).toEqual([
      ["MINDB", "S"],
      ["HRDB", "O"],
      ["인사", "S"],
    ]);
  });

  it("keeps a ring of dependencies, and takes an end nobody knows as external", () => {
    const { all, reports } = save(nothing, [
      book(
        "현황.xlsx",
        sheet("시스템", [
          ["시스템ID", "정보시스템명", "시스템 등급"],
          ["S-1", "가", "1등급"],
          ["S-2", "나", "2등급"],
        ]),
        sheet("연계현황", [
          ["송신시스템", "수신시스템", "연계방식", "실시간 여부"],
          ["가", "나", "API", "Y"],
          ["나", "가", "API", "N"],
          ["가", "다", "API", "N"],
          ["가", "가", "API", "N"],
        ]),
      ),
    ]);
    expect(all.dependencies.map(({ from, to, strict }) => [from, to, strict])).toEqual([
      [{ kind: "group", id: "g-1" }, { kind: "group", id: "g-2" }, true],
      [{ kind: "group", id: "g-2" }, { kind: "group", id: "g-1" }, false],
      [{ kind: "group", id: "g-1" }, { kind: "external", name: "다" }, false],
    ]);
    expect(reports[0]!.counts).toMatchObject({ read: 6, new: 5, refused: 1 });
  });

  it("holds to one rate a day and pair", () => {
    const fx = book(
      "fx.csv",
      sheet("fx", [
        ["date", "base", "quote", "rate", "source"],
        ["2026-11-20", "USD", "KRW", "1,382", "예제"],
        ["2026-11-20", "USD", "KRW", 1400, "예제"],
        ["2026-11-20", "EUR", "KRW", 0, "예제"],
      ]),
    );
    const { all, reports } = save(nothing, [fx]);
    expect(all.fxRates).toEqual([{ base: "USD", quote: "KRW", rate: 1382, date: "2026-11-20", source: "예제" }]);
    expect(reports[0]!.counts).toMatchObject({ read: 3, new: 1, refused: 2 });
  });

  it("survives headings that are names of JavaScript's own", () => {
    const { all } = save(nothing, [
      book(
        "rvtools.xlsx",
        sheet("vInfo", [
          ["VM", "Powerstate", "__proto__", "constructor", "toString"],
          ["web01", "poweredOn", "x", "y", "z"],
        ]),
      ),
    ]);
    expect(all.workloads).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["import-no-rows", book("leer.xlsx", sheet("Sheet1", [])), null],
    ["import-no-rows", vInfo(), null],
    [
      "import-format-unknown",
      book(
        "rezept.xlsx",
        sheet("Sheet1", [
          ["flour", "sugar"],
          [1, 2],
        ]),
      ),
      null,
    ],
    ["import-format-no-such", vInfo(machine), "visio"],
    ["import-format-wrong", vInfo(machine), "fx-rates"],
  ])("refuses with %s", (code, workbook, format) => {
    const attempt = () => planImport([{ workbook, ...asIs, format }], nothing, plainImport);
    expect(attempt).toThrow(Refusal);
    try {
      attempt();
    } catch (error) {
      expect((error as Refusal).failure.code).toBe(code);
      expect((error as Refusal).failure.sentence.ko).not.toContain("{{");
    }
  });
});
