import { expect, it } from "vitest";
import { concentrationBars } from "./concentration-bars.ts";
import { flow } from "./flow.ts";
import { gantt } from "./gantt.ts";
import type { Drawing } from "./marks.ts";
import { rangeBars, shorten, ticksTo } from "./range-bars.ts";
import { scatter } from "./scatter.ts";
import { svgOf } from "./svg.ts";

const drawings: Readonly<Record<string, Drawing>> = {
  "range-bars": rangeBars({
    title: "국내 사업자 두 곳이 기준을 충족합니다",
    bars: [
      { name: "네이버클라우드 · 정부", low: 62, high: 90, tone: "good", label: "62–90" },
      { name: "KT · 서울 목동", low: 40, high: 40, tone: "warning", label: "40" },
      { name: "A very long provider name that will not fit", low: 0, high: 100, tone: "bad", label: "0–100" },
    ],
    to: 100,
    ticks: ticksTo(100, String),
    minimum: { at: 50, label: "기준 50" },
    head: ["제공자", "점수"],
    width: 640,
  }),
  "concentration-bars": concentrationBars({
    title: "One owner holds more than half of the cost",
    bars: [
      { name: "owner", low: 10_000, high: 10_000, label: "10,000 dominant", band: "dominant" },
      { name: "provider", low: 3421, high: 3889, label: "3,421–3,889 spread", band: "spread" },
    ],
    borders: [
      { at: 4000, label: "4,000" },
      { at: 7000, label: "7,000" },
    ],
    head: ["layer", "HHI"],
    width: 640,
  }),
  gantt: gantt({
    title: "세 차수, 2027년 5월에 끝납니다",
    rows: [
      { name: "1차", from: "2027-01-04", to: "2027-01-29", tone: "good", label: "40개" },
      { name: "2차", from: "2027-02-01", to: "2027-03-12", tone: "warning", label: "80개" },
      { name: "3차", from: "2027-03-15", to: "2027-05-21", tone: "bad", label: "120개" },
    ],
    monthLabel: (day) => `${Number(day.slice(5, 7))}월`,
    head: ["차수", "시작", "전환일", "워크로드"],
    width: 640,
  }),
  flow: flow({
    title: "Most of class S goes to two Korean providers",
    left: [
      { id: "S", name: "S 민감", tone: "warning" },
      { id: "O", name: "O 공개", tone: "good" },
    ],
    right: [
      { id: "kt", name: "KT", tone: "accent" },
      { id: "nhn", name: "NHN", tone: "plain" },
    ],
    flows: [
      { from: "S", to: "kt", count: 30 },
      { from: "S", to: "nhn", count: 10 },
      { from: "O", to: "nhn", count: 25 },
    ],
    print: String,
    head: ["class", "region", "workloads"],
    width: 640,
  }),
  scatter: scatter({
    title: "Two offers are not dominated",
    points: [
      { name: "KT", x: { low: 20, high: 40 }, y: { low: 60, high: 70 }, tone: "accent", shape: "circle", isBest: true },
      {
        name: "AWS",
        x: { low: 10, high: 10 },
        y: { low: 20, high: 30 },
        tone: "plain",
        shape: "square",
        isBest: false,
      },
    ],
    x: { label: "cost", to: 50, print: String },
    y: { label: "sovereignty", to: 100, print: String },
    head: ["offer", "cost", "sovereignty"],
    width: 640,
    height: 320,
  }),
};

it.each(Object.keys(drawings))("draws %s as the picture that was looked at", async (name) => {
  await expect(svgOf(drawings[name]!)).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

it.each(Object.keys(drawings))("keeps every mark of %s inside its frame", (name) => {
  const { width, height, marks } = drawings[name]!;
  for (const mark of marks) {
    if (mark.kind === "bar") {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height + 1);
    }
    if (mark.kind === "label") expect(mark.x >= 0 && mark.x <= width && mark.y <= height).toBe(true);
  }
});

it("gives every picture a table with the same rows", () => {
  for (const { table } of Object.values(drawings)) {
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
  }
});

it("does not let a name break out of the SVG", () => {
  const svg = svgOf({
    title: "<script>",
    width: 1,
    height: 1,
    marks: [{ kind: "label", x: 0, y: 0, text: '"><script>x', anchor: "end" }],
    table: { head: [], rows: [] },
  });
  expect(svg).not.toContain("<script>");
});

it("counts Hangul as two when it shortens a name", () => {
  expect(shorten("한빛행정청정보화", 8)).toBe("한빛행정…");
  expect(shorten("short", 8)).toBe("short");
});
