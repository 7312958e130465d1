import { describe, expect, it } from "vitest";
import { DataSet } from "../../model/data-set.ts";
import { Group, GroupDetails } from "../../model/group.ts";
import { Details, Workload } from "../../model/workload.ts";
import { formatOf } from "../detect.ts";
import { type Reading, plainReading } from "../draft.ts";
import type { Cell, Merge, Sheet, Workbook } from "../workbook.ts";

const sheet = (name: string, rows: Cell[][], merges: Merge[] = []): Sheet => ({
  name,
  hidden: false,
  merges,
  formulas: { count: 0, first: null },
  hiddenRows: 0,
  longNumbers: { count: rows.flat().some((cell) => typeof cell === "number" && cell >= 1e15) ? 1 : 0, first: null },
  rows: rows.map((cells, at) => ({ number: at + 1, cells })).filter(({ cells }) => cells.length > 0),
});
const book = (...sheets: Sheet[]): Workbook => ({
  file: "현황.xlsx",
  digest: "0",
  kind: "xlsx",
  encoding: null,
  encodingGuessed: false,
  delimiter: null,
  sheets,
  json: null,
});
function read(workbook: Workbook, answers: Record<string, string> = {}): Reading {
  const { format } = formatOf(workbook, null);
  expect(format.id).toBe("korean-inventory");
  const reading = format.read(workbook, { ...plainReading, answers });
  for (const draft of reading.drafts) {
    if (draft.kind === "group") {
      Group.omit({ id: true, name: true }).partial().parse(draft.fields);
      GroupDetails.parse(draft.fields.details ?? {});
    }
    if (draft.kind === "workload") {
      const { os, cpu, memory, ...rest } = draft.fields;
      Workload.omit({ id: true, name: true, os: true, cpu: true, memory: true }).partial().parse(rest);
      Workload.pick({ os: true, cpu: true, memory: true })
        .partial()
        .parse({
          ...(os ? { os: { name: null, family: null, ...os } } : {}),
          ...(cpu ? { cpu: { avg: null, p95: null, max: null, ...cpu } } : {}),
          ...(memory ? { memory: { avg: null, p95: null, max: null, ...memory } } : {}),
        });
      Details.parse(draft.fields.details ?? {});
    }
    if (draft.kind === "data-set") DataSet.omit({ id: true, name: true, group: true }).partial().parse(draft.fields);
  }
  return reading;
}
const groups = (reading: Reading) =>
  reading.drafts.flatMap((draft) =>
    draft.kind === "group" ? [{ name: draft.name, also: draft.also, ...draft.fields }] : [],
  );
const machines = (reading: Reading) =>
  reading.drafts.flatMap((draft) => (draft.kind === "workload" ? [{ name: draft.name, ...draft.fields }] : []));

const systems = (...rows: Cell[][]): Sheet =>
  sheet("정보시스템현황", [
    ["정보시스템 현황"],
    ["(단위: 백만원)"],
    [
      "연번",
      "기관명",
      "부서명",
      "시스템ID",
      "정보시스템명",
      "시스템 등급",
      "보안등급(C/S/O)",
      "이용자 수",
      "동시접속자 수(최대)",
      "운영시간",
      "구축연도",
      "연간 운영비",
      "목표복구시간(RTO)",
      "DR 구축 여부",
      "담당자",
      "SLA",
    ],
    ...rows,
  ]);
const portal: Cell[] = [
  1,
  "한빛청",
  "정보화과",
  "HB-1",
  "포털",
  "상",
  "S",
  "1,000",
  50,
  "24×365",
  "2019년",
  "1,250.5",
  "4시간",
  "O",
  "김한빛",
  "99.9%",
];

describe("the sheet of systems", () => {
  it("keeps every column: in a field, under its heading, or left out and said so", () => {
    const reading = read(book(systems(portal)));
    expect(groups(reading)[0]).toMatchObject({
      externalId: "HB-1",
      grade: 1,
      users: 1000,
      rtoMinutes: 240,
      details: {
        peakUsers: 50,
        serviceHours: "24×365",
        builtYear: 2019,
        annualCost: { amount: 1_250_500_000, currency: "KRW" },
        hasDisasterRecovery: true,
        other: [
          { key: "기관명", value: "한빛청" },
          { key: "SLA", value: "99.9%" },
        ],
      },
    });
    expect(reading.unusedColumns.map(({ column }) => column)).toEqual(["연번", "담당자"]);
    expect(reading.questions!.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["personal", "no"],
      ["grade-words", "high-is-1"],
    ]);
    expect(reading.mapping).toContainEqual({
      sheet: "정보시스템현황",
      column: "SLA",
      field: "details.other",
      unit: null,
    });
  });

  it("brings people in, and reads grades otherwise, where somebody says so", () => {
    const low = portal.with(5, "하");
    const reading = read(book(systems(low)), { personal: "yes", "grade-words": "low-is-4" });
    expect(groups(reading)[0]).toMatchObject({ grade: 4 });
    expect(groups(reading)[0]!.details!.other).toContainEqual({ key: "담당자", value: "김한빛" });
    expect(groups(read(book(systems(low)), { "grade-words": "leave" }))[0]!.grade).toBeUndefined();
  });

  it("compares the sums a sheet prints with its own", () => {
    const rows = [
      portal.with(11, 100),
      portal.with(3, "HB-2").with(4, "회계").with(11, 50),
      ["소계", ...Array<Cell>(10).fill(null), 150],
      portal.with(3, "HB-3").with(4, "민원").with(11, 10),
      ["합계", ...Array<Cell>(6).fill(null), 3000, null, null, null, 170],
    ];
    const reading = read(book(systems(...rows)));
    expect(reading.aside).toHaveLength(2);
    expect(reading.findings.filter(({ code }) => code === "SUM_DIFFERS")).toMatchObject([
      { row: 8, column: "연간 운영비", value: "170" },
    ]);
  });

  it("doubts a cost a thousand times off the others, and leaves it", () => {
    const rows = [120, 90, 150, 110, 130, 120_000].map((cost, at) =>
      portal.with(3, `HB-${at}`).with(4, `시스템 ${at}`).with(11, cost),
    );
    const reading = read(book(systems(...rows)));
    expect(reading.findings.filter(({ code }) => code === "RANGE_ODD")).toMatchObject([
      { row: 9, column: "연간 운영비" },
    ]);
    expect(groups(reading).at(-1)!.details!.annualCost!.amount).toBe(120_000e6);
  });
});

describe("sheets that add to a system", () => {
  const security = sheet("망연계·보안", [
    ["시스템ID", "업무망/인터넷망", "망분리 여부", "보안성검토 일자", "인증(CSAP/ISMS) 유효기간"],
    ["HB-1", "업무망", "O", "2025. 3. 4.", "CSAP ~2027-05-01"],
    ["HB-9", "인터넷망", "X", null, null],
  ]);
  const licences = sheet("SW라이선스", [
    [
      "연번",
      "시스템ID",
      "SW명",
      "버전",
      "제조사",
      "라이선스 유형(코어/사용자/서버)",
      "수량",
      "유지관리 만료일",
      "연간 비용(천원)",
    ],
    [1, "HB-1", "티베로", "7", "티맥스", "코어", "16식", "2027-01-31", "12,000"],
    [2, null, "한글", "2024", "한컴", "사용자", 300, null, null],
  ]);

  it("are laid over its row, and every row of theirs is accounted for", () => {
    const reading = read(book(systems(portal), security, licences));
    expect(groups(reading)).toHaveLength(1);
    expect(groups(reading)[0]).toMatchObject({
      also: [
        { sheet: "SW라이선스", row: 2 },
        { sheet: "망연계·보안", row: 2 },
      ],
      details: {
        network: "업무망 · 망분리 여부: O",
        reviewedOn: "2025-03-04",
        certificates: "CSAP ~2027-05-01",
        serviceHours: "24×365",
      },
    });
    expect(groups(reading)[0]!.details!.other!.find(({ key }) => key === "SW명")!.value).toBe(
      "티베로 7 · 티맥스 · 라이선스 유형(코어/사용자/서버) 코어 · 수량 16식 · 유지관리 만료일 2027-01-31 · 연간 비용(천원) 12,000",
    );
    expect(reading.aside.map(({ place, outcome }) => [place.sheet, place.row, outcome])).toEqual([
      ["SW라이선스", 3, "skipped"],
      ["망연계·보안", 3, "refused"],
    ]);
  });
});

describe("the sheet of servers", () => {
  const heading = [
    "자산번호",
    "정보시스템명",
    "서버명",
    "호스트명",
    "구분(물리/가상)",
    "CPU 수(소켓)",
    "코어 수",
    "메모리(GB)",
    "내장디스크(GB)",
    "외장스토리지 할당량(GB)",
    "도입일자",
    "내용연수",
    "제조사",
    "도입금액(천원)",
    "CPU 사용률(평균)",
  ];
  const server: Cell[] = [
    "000341",
    "포털",
    "대표 웹 1호기",
    "web01",
    "물리",
    2,
    8,
    "32GB×8",
    "600G",
    "1.5T",
    44255,
    "6년",
    "한결",
    "54,000",
    0.35,
  ];

  it("reads names, products, days and what has no field", () => {
    const reading = read(
      book(
        sheet("서버현황", [
          heading,
          server,
          server.with(0, "000342").with(3, "web02").with(2, "대표 웹 2호기").with(11, "미정"),
        ]),
      ),
    );
    expect(machines(reading)[0]).toMatchObject({
      name: "대표 웹 1호기",
      hostname: "web01",
      kind: "physical",
      vcpu: 16,
      memoryGib: 256,
      storageGib: 2100e9 / 2 ** 30,
      cpu: { avg: 0.35 },
      details: {
        sockets: 2,
        cores: 16,
        boughtOn: "2021-02-28",
        replaceOn: "2027-02-28",
        maker: "한결",
        ids: [{ key: "자산번호", value: "000341" }],
        other: [
          { key: "내장디스크(GB)", value: "600G" },
          { key: "외장스토리지 할당량(GB)", value: "1.5T" },
          { key: "도입금액(천원)", value: "54,000" },
        ],
      },
    });
    expect(machines(reading)[1]!.details!.replaceOn).toBeUndefined();
    expect(new Set(reading.findings.map(({ code }) => code))).toEqual(
      new Set(["UNIT_ASSUMED", "FRACTION_READ", "PRODUCT_READ", "SERIAL_DATE", "CORES_COUNTED", "REPLACE_RECKONED"]),
    );
    expect(reading.findings).toHaveLength(6); // a column is spoken of once
  });

  it("asks what a GB of memory is, and says where ids may have lost digits", () => {
    const rows = [heading, server.with(0, 2 ** 63).with(7, 16)];
    const decimal = read(book(sheet("서버현황", rows)), { "memory-gb": "gb" });
    expect(machines(decimal)[0]!.memoryGib).toBe(16e9 / 2 ** 30);
    expect(decimal.findings).toContainEqual(expect.objectContaining({ code: "DIGITS_LOST", column: "자산번호" }));
    expect(machines(read(book(sheet("서버현황", rows))))[0]!.memoryGib).toBe(16);
  });

  it("reads the columns of the flat list other planners use", () => {
    const reading = book(
      sheet("x", [
        ["정보시스템명", "등급"],
        ["포털", 1],
      ]),
      sheet("y", [
        [
          "Server Name",
          "CPU Cores",
          "Memory (MB)",
          "Provisioned Storage (GB)",
          "OS",
          "Is Virtual",
          "Hypervisor Name",
          "CPU String",
          "Environment",
          "Application",
          "CPU Utilization Peak (%)",
        ],
        ["srv1", 8, 16384, 100, "Windows Server 2019", "TRUE", "VMware", "Xeon", "Production", "포털", 80],
      ]),
    );
    expect(machines(read(reading))[0]).toMatchObject({
      vcpu: 8,
      memoryGib: 16,
      kind: "vm",
      environment: "production",
      cpu: { max: 0.8 },
      details: { hypervisor: "VMware", cpuModel: "Xeon" },
    });
  });
});

describe("sheets of databases and links", () => {
  it("keep in a note what has no field", () => {
    const reading = read(
      book(
        systems(portal),
        sheet("DB현황", [
          [
            "시스템ID",
            "DB명",
            "DBMS",
            "버전",
            "라이선스 유형",
            "라이선스 수량",
            "DB 용량(GB)",
            "데이터 등급",
            "개인정보 건수",
          ],
          ["HB-1", "PTL", "티베로", "7", "코어", 8, "1.5TB", "민감", "1,200건"],
        ]),
        sheet("연계현황", [
          ["송신시스템", "수신시스템", "연계방식", "연계주기", "월 전송량(TB)", "대외기관 여부", "실시간 여부"],
          ["포털", "국세청", "API", "일 1회", 2, "O", "배치"],
        ]),
      ),
    );
    expect(reading.drafts.filter(({ kind }) => kind !== "group")).toMatchObject([
      {
        kind: "data-set",
        fields: {
          stated: "S",
          personalData: true,
          sizeGib: 1500e9 / 2 ** 30,
          note: "티베로 7 · 라이선스 유형: 코어 · 라이선스 수량: 8 · 개인정보 건수: 1,200건",
        },
      },
      {
        kind: "dependency",
        isOutside: true,
        fields: { strict: false, gbPerMonth: 2000, note: "대외기관 여부 · 연계주기: 일 1회" },
      },
    ]);
  });
});
