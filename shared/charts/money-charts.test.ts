import { describe, expect, it } from "vitest";
import { type BurnDown, burnDownChart } from "./burn-down.ts";
import { type CashFlow, cashFlowChart } from "./cash-flow.ts";
import type { Drawing } from "./marks.ts";
import { type PaidMonths, moneyMonthsChart } from "./money-months.ts";
import { type Stack, stackChart } from "./stack.ts";
import { svgOf } from "./svg.ts";
import { type Tornado, tornadoChart } from "./tornado.ts";

const million = (value: number): string => String(Math.round(value / 1_000_000));

const stack: Stack = {
  title: "월 비용의 71 %가 연산입니다",
  keys: ["compute", "storage", "backup", "windows", "egress", "traffic", "support"].map((key) => ({ key, name: key })),
  others: "그 밖",
  bars: [
    {
      name: "KT 클라우드",
      label: "41–46백만원",
      parts: [
        { key: "compute", low: 30_000_000, high: 34_000_000 },
        { key: "storage", low: 8_000_000, high: 8_000_000 },
        { key: "backup", low: 2_000_000, high: 2_000_000 },
        { key: "egress", low: 1_000_000, high: 2_000_000 },
      ],
    },
    {
      name: "네이버클라우드",
      label: "22백만원 이상",
      parts: [
        { key: "compute", low: 16_000_000, high: null },
        { key: "windows", low: 3_000_000, high: 3_000_000 },
        { key: "traffic", low: 2_000_000, high: 2_000_000 },
        { key: "support", low: 1_000_000, high: 1_000_000 },
      ],
    },
    { name: "NHN", label: "0원", parts: [] },
  ],
  valueLabel: "백만원/월",
  print: million,
  printRange: (low, high) => (high === null ? `${low} 이상` : low === high ? String(low) : `${low}–${high}`),
  head: { name: "제공자", whole: "합계" },
  width: 860,
};

const flow: CashFlow = {
  title: "4년째에 쓴 것을 되찾습니다",
  parts: ["운영", "병행 운영", "한 번 드는 비용", "약정 부족분", "부가가치세"],
  asIs: "현행 유지",
  cumulated: "누적 절감액",
  years: [
    {
      name: "2026",
      plan: [range(4), range(6), range(30, 40), range(0), range(4, 5)],
      asIs: range(60),
      cumulated: range(-40, -30),
    },
    {
      name: "2027",
      plan: [range(30, 35), range(2), null, range(0), range(3)],
      asIs: range(62),
      cumulated: range(-14, 2),
    },
    {
      name: "2028",
      plan: [range(30, 35), range(0), range(0), range(3), range(3)],
      asIs: null,
      cumulated: range(10, 40),
    },
  ],
  unknown: "모름",
  valueLabel: "백만원",
  print: million,
  printRange: (amount) => (amount ? `${amount.low}–${amount.high}` : "모름"),
  yearLabel: "회계연도",
  width: 860,
};

function range(low: number, high = low) {
  return { low: low * 1_000_000, high: high * 1_000_000 };
}

const tornado: Tornado = {
  title: "단가가 총액을 가장 크게 움직입니다",
  rows: [
    {
      name: "단가",
      down: change(-20, -26),
      up: change(20, 26),
      label: "−26…−20 / +20…+26",
      downText: "80",
      upText: "120",
    },
    { name: "사용량 증가", down: change(-8, -8), up: change(12, 12), label: "−8 / +12", downText: "92", upText: "112" },
    { name: "환율 EUR", down: null, up: null, label: "계산할 수 없음", downText: "모름", upText: "모름" },
  ],
  down: "20 % 낮을 때",
  up: "20 % 높을 때",
  valueLabel: "백만원",
  print: (value) => `${value > 0 ? "+" : ""}${million(value)}`,
  driverLabel: "요인",
  width: 860,
};

function change(least: number, most: number) {
  return { least: least * 1_000_000, most: most * 1_000_000 };
}

/** EX-COM-1: use 10, 18, 26, 34, 42 against 32 a year. */
const burn: BurnDown = {
  title: "다섯 해 가운데 세 해는 최소액에 못 미칩니다",
  kind: "annual",
  years: [10, 18, 26, 34, 42].map((base, index) => ({
    year: 2026 + index,
    minimum: 32_000_000,
    usage: index === 4 ? null : { low: base * 800_000, base: base * 1_000_000, high: base * 1_200_000 },
  })),
  words: {
    year: "연도",
    minimum: "최소액",
    low: "낮게",
    base: "기준",
    high: "높게",
    left: "남은 최소액",
    unknown: "모름",
  },
  valueLabel: "백만원",
  print: million,
  printValue: (value) => (value === null ? "모름" : String(value)),
  width: 720,
  height: 260,
};

const nothing = { low: 0, high: 0 };
const paidMonths: PaidMonths = {
  title: "2028년 지출이 예산을 넘습니다",
  parts: ["기존 시스템", "새 거점 이용료", "병행 운영", "한 번 드는 비용", "약정 미달분"],
  months: Array.from({ length: 24 }, (_, at) => ({
    month: `${2027 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    waves: at === 3 ? "1차" : at === 9 ? "2, 3차" : "",
    parts: [
      range(at < 3 ? 60 : at < 9 ? 35 : 0),
      at < 3 ? nothing : range(at < 9 ? 15 : 30, at < 9 ? 18 : 38),
      at === 3 || at === 9 ? range(12) : nothing,
      at === 9 ? null : at === 3 ? range(25) : nothing,
      at === 23 ? range(20, 30) : nothing,
    ],
    cumulated: at < 9 ? range(at * 10) : null,
  })),
  words: { month: "월", waves: "차수", cumulated: "누적", unknown: "모름" },
  valueLabel: "백만원",
  print: million,
  printRange: (amount) => (amount ? `${amount.low}–${amount.high}` : "모름"),
  width: 860,
  height: 300,
};

const drawings: Readonly<Record<string, Drawing>> = {
  "money-months": moneyMonthsChart(paidMonths),
  stack: stackChart(stack),
  "cash-flow": cashFlowChart(flow),
  tornado: tornadoChart(tornado),
  "burn-down-annual": burnDownChart(burn),
  "burn-down-pooled": burnDownChart({ ...burn, kind: "pooled" }),
};

describe.each(Object.entries(drawings))("%s", (name, drawing) => {
  it("is the picture that was looked at", async () => {
    await expect(svgOf(drawing)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it("keeps every mark inside its frame", () => {
    const { width, height, marks } = drawing;
    for (const mark of marks) {
      if (mark.kind === "bar") {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1);
        expect(mark.y + mark.height).toBeLessThanOrEqual(height + 1);
        expect(mark.height).toBeGreaterThanOrEqual(0);
      }
      if (mark.kind === "label") expect(mark.x >= 0 && mark.x <= width && mark.y <= height).toBe(true);
    }
  });

  it("has a table whose rows fit its head", () => {
    expect(drawing.table.rows.length).toBeGreaterThan(0);
    for (const row of drawing.table.rows) expect(row).toHaveLength(drawing.table.head.length);
  });
});

const labelsOf = ({ marks }: Drawing): string[] => marks.flatMap((mark) => (mark.kind === "label" ? [mark.text] : []));

it("draws at most six parts of a whole; what is beyond the fifth is one part, and the table has all", () => {
  const { marks, table } = drawings["stack"]!;
  const tones = new Set(
    marks.flatMap((mark) => (mark.kind === "bar" && mark.tone.startsWith("shade") ? [mark.tone] : [])),
  );
  expect(tones.size).toBe(6);
  expect(labelsOf(drawings["stack"]!)).toContain("그 밖");
  expect(table.head).toHaveLength(9);
});

it("stacks to what is sure, and no further, where nobody knows how much more it may be", () => {
  const { marks } = drawings["stack"]!;
  const faint = marks.filter((mark) => mark.kind === "bar" && mark.tone === "faint");
  expect(faint.map((mark) => mark.kind === "bar" && mark.width > 0)).toEqual([true, false, false]);
  expect(marks.some((mark) => mark.kind === "line" && mark.dashed)).toBe(true);
});

it("does not let a column pass for whole when one of its parts is not computable", () => {
  expect(labelsOf(drawings["cash-flow"]!)).toContain("+ 모름");
  expect(drawings["cash-flow"]!.table.rows[1]![3]).toBe("모름");
});

it("says the word instead of drawing a line where no sum can be computed at all", () => {
  const none = cashFlowChart({ ...flow, years: flow.years.map((year) => ({ ...year, cumulated: null })) });
  expect(none.marks.some((mark) => mark.kind === "path")).toBe(false);
  expect(labelsOf(none)).toContain("모름");
});

it("shows years beyond the use that is known as not known", () => {
  expect(labelsOf(drawings["burn-down-annual"]!)).toContain("모름");
  expect(drawings["burn-down-annual"]!.table.rows[4]).toEqual(["2030", "32000000", "모름", "모름", "모름"]);
});

it("EX-COM-3 what is left of a pooled minimum after three years is 106 of 160", () => {
  expect(drawings["burn-down-pooled"]!.table.rows[2]!.at(-1)).toBe("106000000");
});

it("draws nothing paid, no year and no driver without a number that is none", () => {
  const empty = [
    stackChart({ ...stack, bars: [] }),
    cashFlowChart({ ...flow, years: [] }),
    tornadoChart({ ...tornado, rows: [] }),
    burnDownChart({ ...burn, years: [] }),
    burnDownChart({ ...burn, kind: "pooled", years: [] }),
  ];
  for (const drawing of empty) expect(svgOf(drawing)).not.toMatch(/NaN|Infinity/);
});

it("marks a month that has a part nobody can compute, and tells it in the table", () => {
  expect(labelsOf(drawings["money-months"]!)).toContain("?");
  expect(drawings["money-months"]!.table.rows[9]).toEqual(expect.arrayContaining(["모름", "2, 3차"]));
  expect(labelsOf(drawings["money-months"]!)).toEqual(expect.arrayContaining(["1차", "2, 3차", "2027", "2028"]));
});
