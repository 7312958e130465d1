import { expect, it } from "vitest";
import { type Curve, curveChart } from "./curve.ts";
import { spreadLabels } from "./direct-labels.ts";
import { svgOf } from "./svg.ts";

const curve: Curve = {
  title: "2027년 1월 12일부터 전환 수수료가 없어집니다",
  series: [
    {
      name: "전체",
      points: [
        { date: "2026-11-21", low: 40_000_000, high: 62_000_000 },
        { date: "2027-01-11", low: 38_000_000, high: 60_000_000 },
        { date: "2027-01-12", low: 12_000_000, high: 25_000_000 },
        { date: "2028-01-01", low: 9_000_000, high: 20_000_000 },
        { date: "2029-01-01", low: 6_000_000, high: 15_000_000 },
      ],
    },
    {
      name: "네이버클라우드",
      points: [
        { date: "2026-11-21", low: 8_000_000, high: null },
        { date: "2027-01-12", low: 8_000_000, high: null },
        { date: "2028-01-01", low: null, high: null },
        { date: "2029-01-01", low: 5_000_000, high: null },
      ],
    },
  ],
  marks: [{ date: "2027-01-12", label: "데이터법 시행" }],
  valueLabel: "백만원",
  print: (value) => String(value / 1_000_000),
  printRange: (low, high) => (low === null ? "모름" : high === null ? `${low}원 이상` : `${low}–${high}원`),
  axisDay: (day) => day.slice(0, 7),
  printDay: (day) => day,
  dayLabel: "날짜",
  width: 720,
  height: 300,
};

it("draws amounts over time as the picture that was looked at", async () => {
  await expect(svgOf(curveChart(curve))).toMatchFileSnapshot("snapshots/curve.svg");
});

it("keeps every label inside its frame", () => {
  for (const mark of curveChart(curve).marks)
    if (mark.kind === "label") {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x).toBeLessThanOrEqual(curve.width);
      expect(mark.y).toBeLessThanOrEqual(curve.height);
    }
});

it("begins at zero, also where every amount is large", () => {
  const labels = curveChart(curve).marks.flatMap((mark) => (mark.kind === "label" ? [mark.text] : []));
  expect(labels).toContain("0");
});

it("says in the table what is not computable and what is open above, for every day of any series", () => {
  const { table } = curveChart(curve);
  expect(table.head).toEqual(["날짜", "전체", "네이버클라우드"]);
  expect(table.rows).toHaveLength(5);
  expect(table.rows[3]).toEqual(["2028-01-01", "9000000–20000000원", "모름"]);
  expect(table.rows[0]![2]).toBe("8000000원 이상");
});

it("breaks the line where an amount is not computable instead of drawing through it", () => {
  const [, broken] = curve.series;
  const lines = curveChart({ ...curve, series: [broken!] }).marks.filter((mark) => mark.kind === "path" && !mark.fill);
  expect(lines).toHaveLength(2);
});

it("draws at most six lines and keeps all of them in the table", () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...curve.series[0]!, name: `s${index}` }));
  const drawing = curveChart({ ...curve, series: many });
  expect(drawing.marks.filter((mark) => mark.kind === "path" && !mark.fill)).toHaveLength(6);
  expect(drawing.table.head).toHaveLength(10);
});

it("draws one day, or nothing at all, without a number that is none", () => {
  for (const series of [[], [{ name: "one", points: [{ date: "2026-11-21", low: 0, high: 0 }] }]]) {
    expect(svgOf(curveChart({ ...curve, series, marks: [] }))).not.toContain("NaN");
  }
});

it("pushes labels apart, in their order and inside the drawing", () => {
  const heights = spreadLabels([100, 101, 20, 199], 10, 200);
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(14);
  expect(heights[2]).toBe(20);
  expect(Math.max(...heights)).toBeLessThanOrEqual(200);
});
