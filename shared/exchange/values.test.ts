import { describe, expect, it } from "vitest";
import { heading, hostKey, nameKey } from "./normalise.ts";
import {
  booleanOf,
  classOf,
  coresOf,
  dayOf,
  dayOfSerial,
  freezesOf,
  gibOf,
  gradeOf,
  isFraction,
  itemsOf,
  minutesOf,
  numberOf,
  osFamilyOf,
  shareOf,
  sizeOf,
  textOf,
} from "./values.ts";

const said = <Value>(value: Value) => ({ value, bad: false });
const nothing = { value: null, bad: false };
const bad = { value: null, bad: true };
const reckoned = <Value>(value: Value) => ({ value, bad: false, how: "PRODUCT_READ" });

describe("what a cell says", () => {
  it.each([
    [" 0341 ", "0341"],
    ['="0341"', "0341"],
    ["12345678901234567890", "12345678901234567890"],
    ["1E10", "1E10"],
    ["3-4", "3-4"],
    ["\u1112\u1161\u11ab\u110e\u1165\u11bc", "한청"], // composed, as Windows writes it
    ["-", null],
    ["미상", null],
    ["해당없음", null],
    ["N/A", null],
    [0, "0"],
  ])("reads the text %j as %j", (cell, text) => expect(textOf(cell)).toBe(text));

  it.each([
    ["1,234", said(1234)],
    ["1 234 567", said(1_234_567)],
    ["１６", said(16)],
    ["16 vCPU", said(16)],
    ["2식", said(2)],
    ["1,23", bad],
    ["1.234,5", bad],
    ["증설 예정", bad],
    ["미상", nothing],
    [0, said(0)],
    [Number.NaN, bad],
  ])("reads the number %j", (cell, number) => expect(numberOf(cell)).toEqual(number));

  it.each([
    ["2,560", "gb", true, said(2560)],
    ["256G", "gb", true, said(256)],
    ["1.5T", "gb", true, said(1536)],
    ["32GB×8", "gb", true, reckoned(256)],
    ["16GB 8개", "gb", true, reckoned(128)],
    ["4×16GB", "gb", true, reckoned(64)],
    ["1TiB + 512GiB×2", "gb", false, reckoned(2048)],
    ["16 GB RAM", "gb", true, bad],
    ["1,952 GiB", "mb", true, said(1952)],
    [8192, "mib", false, said(8)],
    [8192, "mb", true, said(8)],
    ["넉넉함", "gb", true, bad],
  ] as const)("reads the size %j in a column of %s", (cell, unit, binary, size) =>
    expect(sizeOf(cell, unit, binary)).toEqual(size),
  );

  it("keeps MB and MiB 4.86 % apart", () => {
    expect(gibOf(1024, "mib")).toBe(1);
    expect(gibOf(1024, "mib") / gibOf(1024, "mb")).toBeCloseTo(1.048576, 12);
  });

  it("multiplies cores by processors where a cell says both", () => {
    for (const cell of ["8Core×2CPU", "2CPU × 8Core", "8코어*2식", "8×2"])
      expect(coresOf(cell)).toEqual(reckoned({ count: 16, isTotal: true }));
    expect(coresOf(4)).toEqual(said({ count: 4, isTotal: false }));
  });

  it.each([
    ["2026. 11. 21.", said("2026-11-21")],
    ["2026-11-21 14:30", said("2026-11-21")],
    ["20261121", said("2026-11-21")],
    [{ date: "2026-11-21T09:00" }, said("2026-11-21")],
    [45658.5, { ...said("2025-01-01"), how: "SERIAL_DATE" }],
    ["2026-11-21T00:00:00Z", said("2026-11-21")],
    ["2026년 11월 21일", said("2026-11-21")],
    ["2026-11-21 오후 2:30", said("2026-11-21")],
    ["21.11.2026", said("2026-11-21")],
    ["21 Nov 2026", said("2026-11-21")],
    ["Nov 21, 2026", said("2026-11-21")],
    ["11/21/2026", said("2026-11-21")],
    ["31/02/2026", bad],
    ["45/99/2026", bad],
    ["2026-02-30", bad],
    ["내년", bad],
  ])("reads the day %j", (cell, day) => expect(dayOf(cell)).toEqual(day));
  it("counts Excel's days from the end of 1899", () => expect(dayOfSerial(45658)).toBe("2025-01-01"));

  it.each([
    ["예", true],
    ["O", true],
    ["유", true],
    ["X", false],
    ["미사용", false],
    ["비대상", false],
  ])("reads %s as %s", (cell, is) => expect(booleanOf(cell)).toEqual(said(is)));

  it("reads O as the class open where the column asks for a class", () => expect(classOf("O")).toEqual(said("O")));
  it("reads classes by letter and by word", () => {
    expect(["민감", "기밀", "sensitive", "S등급"].map((word) => classOf(word).value)).toEqual(["S", "C", "S", "S"]);
    expect(classOf("constructor")).toEqual(bad);
  });
  it.each([
    ["제9조제1항제5호", [5]],
    ["9-1-5", [5]],
    ["5호", [5]],
    ["제6호·제7호", [6, 7]],
  ])("reads the items of %s", (cell, items) => expect(itemsOf(cell)).toEqual(said(items)));
  it("refuses an item the act does not have", () => expect(itemsOf("9호")).toEqual(bad));

  it.each([
    ["4시간", 240],
    ["30분", 30],
    ["1일", 1440],
    ["4 h", 240],
    ["2시간 이내", 120],
  ])("reads the duration %s", (cell, minutes) => expect(minutesOf(cell)).toEqual(said(minutes)));
  it("does not guess the unit of a bare duration", () => expect(minutesOf("4")).toEqual(bad));

  it("decides a column of shares as a whole", () => {
    expect(isFraction([0.45, "0.2", null])).toBe(true);
    expect(isFraction([0.45, 12])).toBe(false);
    expect(shareOf(45, false)).toEqual(said(0.45));
    expect(shareOf(0.45, true)).toEqual(said(0.45));
    expect(shareOf("45%", true)).toEqual(said(0.45));
  });

  it("reads grades in figures, Roman figures and words", () =>
    expect(["1등급", "Ⅱ", 3, "하"].map((cell) => gradeOf(cell).value)).toEqual([1, 2, 3, 3]));

  it("reads the days without cut-over, and refuses a span that runs backwards", () => {
    expect(freezesOf("2026-12-15~2027-01-20 회계연도 마감")).toEqual(
      said([{ from: "2026-12-15", to: "2027-01-20", reason: "회계연도 마감" }]),
    );
    expect(freezesOf("2027-01-20~2026-12-15")).toEqual(bad);
  });

  it("knows the family of an operating system, or says that it does not", () =>
    expect(["AIX 7.2", "Rocky Linux 8", "Windows Server 2019", "OpenVMS"].map(osFamilyOf)).toEqual([
      "unix",
      "linux",
      "windows",
      null,
    ]));
});

describe("headings and names", () => {
  it.each([
    ["*Memory (In MB)", "memory", "in mb"],
    ["Provisioned MiB", "provisioned", "mib"],
    ["ram_gb", "ram", "gb"],
    ["메모리GB", "메모리", "gb"],
    ["지원", "지원", null],
    ["Free % ", "free", "%"],
    ["메모리\n용량(GB)", "메모리용량", "gb"],
    ["CPU\u00a0 평균사용률(%)", "cpu평균사용률", "%"],
  ])("compares %j as %j and keeps its unit", (title, bare, unit) =>
    expect(heading(title)).toMatchObject({ bare, unit }),
  );
  it("finds a host by its short name, and an address by all of it", () => {
    expect(hostKey("PTLWEB01.hanbit.example")).toBe("ptlweb01");
    expect(hostKey("10.20.0.10")).toBe("10.20.0.10");
    expect(nameKey("국고·예산  집행관리")).toBe(nameKey("국고·예산 집행관리"));
  });
});
