import { describe, expect, it } from "vitest";
import { Refusal } from "../contract/failure.ts";
import type { ImportMap } from "../model/import-map.ts";
import type { Draft } from "./draft.ts";
import { plainReading } from "./draft.ts";
import { fieldsOf } from "./fields.ts";
import { guessMap } from "./guess.ts";
import { headingsKey, mappedFormat } from "./mapped.ts";
import { squeeze } from "./normalise.ts";
import type { Cell, Merge, Sheet, Workbook } from "./workbook.ts";

const sheet = (name: string, rows: Cell[][], merges: Merge[] = []): Sheet => ({
  name,
  hidden: false,
  merges,
  formulas: { count: 0, first: null },
  hiddenRows: 0,
  longNumbers: { count: 0, first: null },
  rows: rows.map((cells, at) => ({ number: at + 1, cells })).filter(({ cells }) => cells.length > 0),
});
const book = (kind: Workbook["kind"], ...sheets: Sheet[]): Workbook => ({
  file: "servers.csv",
  digest: "0",
  kind,
  encoding: null,
  encodingGuessed: false,
  delimiter: null,
  sheets,
  json: null,
});
const english = book(
  "text",
  sheet("servers", [
    ["asset_id", "Host Name", "Application", "cpu_cores", "ram_gb", "storage_gb", "Avg CPU load", "Where", "Owner"],
    ["000341", "web01", "Portal", "4", "16", "200", "35%", "10.0.0.1", "Kim"],
    ["000342", "db01", "Portal", "1.5x", "64", "1,024", "12%", "10.0.0.2;10.0.0.3", "Lee"],
    ["000343", null, "Portal", "4", "16", "200", "35%", "10.0.0.4", "Kim"],
    ["Total", null, null, "8", "96", "1424", null, null, null],
  ]),
);
const read = (map: ImportMap, workbook: Workbook, answers = {}) =>
  mappedFormat(map).read(workbook, { ...plainReading, answers });
const machines = (drafts: readonly Draft[]) =>
  drafts.flatMap((draft) => (draft.kind === "workload" ? [{ name: draft.name, ...draft.fields }] : []));
const codeOf = (work: () => unknown): [string, string] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.failure.code, error.failure.sentence.en];
    throw error;
  }
  return ["none", ""];
};

describe("guessing a map", () => {
  it("finds the fields of an English list by its headings and its values", () => {
    const { map, sheets } = guessMap(english);
    expect(sheets[0]).toMatchObject({ rows: "workloads", headerRow: 1, missing: [] });
    expect(Object.fromEntries(sheets[0]!.columns.map(({ title, field }) => [title, field]))).toEqual({
      asset_id: "externalId",
      "Host Name": "hostname",
      Application: "group",
      cpu_cores: "vcpu",
      ram_gb: "memoryGib",
      storage_gb: "storageGib",
      "Avg CPU load": "cpu.avg",
      Where: "ipAddresses",
      Owner: null,
    });
    expect(sheets[0]!.columns.find(({ title }) => title === "Where")).toMatchObject({
      confidence: 0.5,
      samples: ["10.0.0.1", "10.0.0.2;10.0.0.3", "10.0.0.4"],
    });
    expect(map.sheets[0]!.sheet).toBeNull();
  });

  it("tells sheets of systems, databases and links from sheets of servers, and leaves out a sheet of prose", () => {
    const workbook = book(
      "xlsx",
      sheet("읽어두기", [["이 파일은 2026년 현황입니다."], ["담당: 정보화담당관"]]),
      sheet("시스템", [
        ["정보시스템 현황"],
        [],
        ["연번", "시스템명", "소관부서", "등급", "RTO"],
        [1, "포털", "정보화과", 1, "4시간"],
      ]),
      sheet("DB", [
        ["DB명", "시스템명", "DB 용량(GB)", "데이터 등급"],
        ["PTL", "포털", 200, "S"],
      ]),
      sheet("연계", [
        ["송신시스템", "수신시스템", "프로토콜", "포트"],
        ["포털", "회계", "HTTPS", 443],
      ]),
    );
    const { map, sheets } = guessMap(workbook);
    expect(sheets.map(({ rows }) => rows)).toEqual([null, "groups", "data-sets", "dependencies"]);
    expect(sheets[1]!.headerRow).toBe(3);
    expect(map.sheets.map(({ sheet }) => sheet)).toEqual(["시스템", "DB", "연계"]);
    const { drafts } = read(map, workbook);
    expect(drafts.map(({ kind, name }) => [kind, name])).toEqual([
      ["group", "포털"],
      ["data-set", "PTL"],
      ["dependency", "포털 → 회계"],
    ]);
  });

  it("says which required field no column was found for", () => {
    const { sheets } = guessMap(
      book(
        "text",
        sheet("x", [
          ["IP주소", "메모리(GB)", "코어 수"],
          ["10.0.0.1", 16, 4],
        ]),
      ),
    );
    expect(sheets[0]).toMatchObject({ rows: "workloads", missing: ["name"] });
  });

  it.each([
    ["no rows", book("xlsx", sheet("a", []))],
    ["one cell", book("xlsx", sheet("a", [["x"]]))],
    [
      "numbers only",
      book(
        "xlsx",
        sheet("a", [
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ],
  ])("has an answer for a sheet of %s", (_name, workbook) => expect(guessMap(workbook).map.sheets).toHaveLength(1));

  it("knows every field by one heading at least, and by a name in both languages", () => {
    for (const rows of ["workloads", "groups", "data-sets", "dependencies"] as const)
      for (const { aliases, title } of fieldsOf(rows)) {
        expect(aliases.every((alias) => squeeze(alias) !== "")).toBe(true);
        expect([title.ko, title.en].some((words) => words.startsWith("field."))).toBe(false);
      }
  });
});

describe("reading by a map", () => {
  const map: ImportMap = {
    mapFormat: 1,
    name: "Our list",
    encoding: null,
    delimiter: null,
    answers: {},
    sheets: [
      {
        sheet: null,
        rows: "workloads",
        headerRow: null,
        columns: [
          { column: "asset_id", field: "externalId", unit: null },
          { column: "Host Name", field: "hostname", unit: null },
          { column: "Application", field: "group", unit: null },
          { column: "cpu_cores", field: "vcpu", unit: null },
          { column: "ram_gb", field: "memoryGib", unit: "GiB" },
          { column: "storage_gb", field: "storageGib", unit: "GB" },
          { column: "Avg CPU load", field: "cpu.avg", unit: "%" },
          { column: "Where", field: "ipAddresses", unit: null },
        ],
      },
    ],
  };

  it("makes workloads in canonical units, and accounts for every row", () => {
    const reading = read(map, english);
    expect(machines(reading.drafts)).toMatchObject([
      {
        name: "web01",
        externalId: "000341",
        vcpu: 4,
        memoryGib: 16,
        storageGib: 200e9 / 2 ** 30,
        cpu: { avg: 0.35 },
        ipAddresses: ["10.0.0.1"],
      },
      { name: "db01", memoryGib: 64, ipAddresses: ["10.0.0.2", "10.0.0.3"] },
    ]);
    expect(reading.aside.map(({ place, outcome }) => [place.row, outcome])).toEqual([
      [4, "refused"],
      [5, "skipped"],
    ]);
    expect(reading.unusedColumns).toEqual([{ sheet: "servers", column: "Owner" }]);
    expect(reading.findings.map(({ code, row }) => [code, row])).toEqual([
      ["UNIT_ASSUMED", null], // ram_gb, read as GiB
      ["NUM_BAD", 3],
      ["REQ_MISSING", 4],
    ]);
    expect(reading.totals).toContainEqual({ what: "memory", value: 80, unit: "GiB" });
  });

  it("reads titles, units rows, two-line merged headings and merged blocks", () => {
    const rows: Cell[][] = [
      ["2026년 서버 현황"],
      ["(단위: GB)"],
      ["정보시스템명", "서버", null, "용량", null],
      [null, "이름", "코어", "메모리", "디스크"],
      ["포털", "web01", 4, "1.234,5", 100],
      [null, "web02", 8, "8,5", 200],
    ];
    const merges = [
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 2, right: 4 },
      { top: 4, left: 0, bottom: 5, right: 0 },
    ];
    const workbook = book("xlsx", sheet("서버", rows, merges));
    const two: ImportMap = {
      ...map,
      sheets: [
        {
          sheet: "서버",
          rows: "workloads",
          headerRow: 3,
          columns: [
            { column: "정보시스템명", field: "group", unit: null },
            { column: "서버 / 이름", field: "name", unit: null },
            { column: "서버 / 코어", field: "vcpu", unit: null },
            { column: "용량 / 메모리", field: "memoryGib", unit: "GiB" },
            { column: "용량 / 디스크", field: "storageGib", unit: null },
          ],
        },
      ],
    };
    const reading = read(two, workbook);
    expect(reading.drafts).toMatchObject([
      { name: "web01", group: { name: "포털" }, fields: { vcpu: 4, memoryGib: 1234.5, storageGib: 100e9 / 2 ** 30 } },
      { name: "web02", group: { name: "포털" }, fields: { vcpu: 8, memoryGib: 8.5 } },
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["DECIMAL_COMMA"]);
  });

  it("asks once a column for the order of day and month, and follows the answer", () => {
    const workbook = book(
      "text",
      sheet("s", [
        ["name", "purchase date"],
        ["a", "03/04/2025"],
        ["b", "05/06/2025"],
      ]),
    );
    const { map: guessed } = guessMap(workbook);
    const open = read(guessed, workbook);
    expect(open.questions).toMatchObject([{ id: "date-order:s/purchase date", chosen: "day-first" }]);
    expect(machines(open.drafts)[0]!.details!.boughtOn).toBe("2025-04-03");
    const answered = read(guessed, workbook, { "date-order:s/purchase date": "month-first" });
    expect(machines(answered.drafts)[0]!.details!.boughtOn).toBe("2025-03-04");
    const decided = book(
      "text",
      sheet("s", [
        ["name", "purchase date"],
        ["a", "03/04/2025"],
        ["b", "05/16/2025"],
      ]),
    );
    expect(read(guessed, decided).questions).toEqual([]);
    expect(machines(read(guessed, decided).drafts)[0]!.details!.boughtOn).toBe("2025-03-04");
  });

  it("multiplies sockets and cores, and keeps details where they belong", () => {
    const workbook = book(
      "text",
      sheet("s", [
        ["서버명", "CPU 수(소켓)", "코어 수", "제조사", "GPU 모델", "GPU 수", "GPU 용도", "도입일자", "태그", "OS"],
        ["a", 2, 8, "한빛", "X1", 4, "AI 모델 학습", 45658, "zone-1", "Rocky Linux 8"],
        ["b", 2, 8, "한빛", "X1", 4, "학습 및 추론", 45658, "zone-1", "Rocky Linux 8"],
      ]),
    );
    const [draft, both] = machines(read(guessMap(workbook).map, workbook).drafts);
    expect(both!.details!.gpu).toEqual({ model: "X1", count: 4 }); // both at once is neither for sure
    expect(draft).toMatchObject({
      vcpu: 16,
      os: { name: "Rocky Linux 8", family: "linux" },
      details: {
        sockets: 2,
        cores: 16,
        maker: "한빛",
        gpu: { model: "X1", count: 4, use: "training" },
        boughtOn: "2025-01-01",
        tags: [{ key: "태그", value: "zone-1" }],
      },
    });
  });

  it("reads groups with the money and the data they state", () => {
    const workbook = book(
      "xlsx",
      sheet("s", [
        ["(단위: 백만원)"],
        ["시스템명", "등급", "C/S/O", "연간 운영비", "구축연도", "동시접속자 수(최대)", "RTO(시간)"],
        ["포털", "1등급", "S", "1,250.5", "2019년", 3000, 4],
      ]),
    );
    expect(read(guessMap(workbook).map, workbook).drafts).toMatchObject([
      {
        kind: "group",
        fields: {
          grade: 1,
          rtoMinutes: 240,
          details: { annualCost: { amount: 1_250_500_000, currency: "KRW" }, builtYear: 2019, peakUsers: 3000 },
        },
      },
      { kind: "data-set", name: "포털", fields: { stated: "S" } },
    ]);
  });

  it("takes the unit of a heading in words, and turns a map's unit over it", () => {
    const workbook = book(
      "text",
      sheet("s", [
        ["name", "Memory (In MB)", "Storage in TB", "disk used_mib"],
        ["a", 16_384, 2, 1024],
      ]),
    );
    const guessed = guessMap(workbook).map;
    expect(guessed.sheets[0]!.columns.map(({ unit }) => unit)).toEqual([null, "MiB", "TB", "MiB"]);
    expect(machines(read(guessed, workbook).drafts)[0]).toMatchObject({
      memoryGib: 16,
      storageGib: 2e12 / 2 ** 30,
      storageUsedGib: 1,
    });
  });

  it("doubts a memory a thousand times off the others, and leaves it", () => {
    const rows = [4, 8, 8, 16, 2, 4096].map((memory, at): Cell[] => [`m${at}`, memory]);
    const workbook = book("text", sheet("s", [["name", "memory (GiB)"], ...rows]));
    const reading = read(guessMap(workbook).map, workbook);
    expect(reading.findings).toMatchObject([{ code: "RANGE_ODD", row: 7, value: "4096" }]);
    expect(machines(reading.drafts).at(-1)!.memoryGib).toBe(4096);
  });

  const change = (columns: ImportMap["sheets"][number]["columns"], more = {}): ImportMap => ({
    ...map,
    sheets: [{ ...map.sheets[0]!, columns, ...more }],
  });
  const named = { column: "Host Name", field: "hostname", unit: null };
  it.each([
    [
      "names an unknown field",
      change([named, { column: "Owner", field: "owner", unit: null }]),
      "import-map-field",
      "owner",
    ],
    [
      "fills a field twice",
      change([named, { column: "Owner", field: "hostname", unit: null }]),
      "import-map-twice",
      "hostname",
    ],
    ["lacks the name", change([{ column: "Owner", field: "note", unit: null }]), "import-map-required", "Name"],
    [
      "names a missing column",
      change([named, { column: "Kosten", field: "note", unit: null }]),
      "import-map-column",
      "Kosten",
    ],
    ["names a missing sheet", change([named], { sheet: "Blatt 2" }), "import-map-sheet", "Blatt 2"],
    ["names a row that is not there", change([named], { headerRow: 900 }), "import-map-header", "900"],
  ])("refuses a map that %s, and says which", (_name, wrong, code, word) => {
    const [found, sentence] = codeOf(() => read(wrong, english));
    expect(found).toBe(code);
    expect(sentence).toContain(word);
  });

  it("finds a saved map again by the headings, whatever the rows and the file's name", () => {
    const other = {
      ...english,
      file: "next.csv",
      sheets: [{ ...english.sheets[0]!, name: "next", rows: english.sheets[0]!.rows.slice(0, 2) }],
    };
    expect(headingsKey(other)).toBe(headingsKey(english));
    expect(
      headingsKey(
        book(
          "text",
          sheet("s", [
            ["a", "b"],
            ["1", "2"],
          ]),
        ),
      ),
    ).not.toBe(headingsKey(english));
  });
});
