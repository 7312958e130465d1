import fc from "fast-check";
import { expect, it } from "vitest";
import { type FrontPoint, paretoFront } from "./pareto-front.ts";
import { svgOf } from "./svg.ts";

const point = (
  name: string,
  cost: [number, number],
  score: [number, number],
  kind: FrontPoint["kind"],
): FrontPoint => ({
  name,
  x: { low: cost[0], high: cost[1] },
  y: { low: score[0], high: score[1] },
  at: { x: cost[1], y: score[0] },
  kind,
  isChosen: name === "3",
  hint: `${name}: ${cost[1]} · ${score[0]}`,
  pick: name,
  row: [name, String(cost[1]), String(score[0])],
});

const draw = (points: readonly FrontPoint[], isMoreBetter = true) =>
  paretoFront({
    title: "주권 10점에 월 3백만원이 듭니다",
    points,
    isMoreBetter,
    x: { label: "월 비용(백만원) · 낮을수록 좋음", print: String },
    y: { label: "주권 점수 · 높을수록 좋음", print: String },
    head: ["지점", "월 비용", "주권"],
    width: 640,
    height: 320,
  });

const front = [
  point("1", [38, 40], [41, 44], "best"),
  point("2", [40, 43], [52, 60], "best"),
  point("3", [45, 47], [58, 58], "open"),
  point("4", [47, 49], [50, 61], "beaten"),
  point("5", [60, 66], [71, 75], "best"),
  point("지금", [50, 52], [55, 60], "now"),
];

it("draws a front as the picture that was looked at", async () => {
  await expect(svgOf(draw(front))).toMatchFileSnapshot("snapshots/pareto-front.svg");
});

it("joins only what nothing beats, step by step, and names it", () => {
  const { marks } = draw(front);
  const [line] = marks.filter((mark) => mark.kind === "path");
  expect(line?.d.match(/V/g)).toHaveLength(3); // 1 → 2 → 3 → 5
  const names = marks.flatMap((mark) => (mark.kind === "label" ? [mark.text] : []));
  expect(names).toEqual(expect.arrayContaining(["1", "2", "3", "5", "지금"]));
});

it("opens a point from the picture and from its row of the table", () => {
  const { marks, table } = draw(front);
  expect(marks.flatMap((mark) => (mark.kind === "point" && mark.pick ? [mark.pick] : []))).toEqual(table.picks);
});

it("draws one point, points that are all the same, and none", () => {
  expect(draw([]).table.rows).toEqual([]);
  expect(draw([front[0]!]).marks.some(({ kind }) => kind === "path")).toBe(false);
  for (const mark of draw([front[0]!, front[0]!]).marks)
    if (mark.kind === "point") expect(Number.isFinite(mark.x) && Number.isFinite(mark.y)).toBe(true);
});

it("keeps every point inside its frame, whatever the figures", () => {
  const value = fc.double({ min: 0, max: 1e9, noNaN: true });
  const one = fc
    .tuple(value, value, fc.constantFrom("best", "open", "beaten", "now"))
    .map(([cost, score, kind]) => point("p", [cost * 0.9, cost], [score, score * 1.2], kind));
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.boolean(), (points, isMoreBetter) => {
      for (const mark of draw(points, isMoreBetter).marks) {
        if (mark.kind !== "point") continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(640);
        expect(mark.y).toBeGreaterThanOrEqual(0);
        expect(mark.y).toBeLessThanOrEqual(320);
      }
    }),
    { numRuns: 60 },
  );
});
