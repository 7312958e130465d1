import fc from "fast-check";
import { expect, it } from "vitest";
import { type MatrixRisk, riskMatrix } from "./risk-matrix.ts";

const words = { title: "t", likelihood: "L", impact: "I", head: ["id", "name", "L", "I", "L × I"] };
const drawn = (risks: readonly MatrixRisk[]) => riskMatrix({ ...words, risks, width: 520, height: 200 });
const rank = fc.integer({ min: 1, max: 5 });
const some = fc
  .array(fc.tuple(rank, rank), { maxLength: 30 })
  .map((pairs) =>
    pairs.map(([likelihood, impact], at) => ({ id: `rk-${at}`, label: `rk-${at}`, name: "n", likelihood, impact })),
  );

it("has a square for each pair of ranks, and says its score", () => {
  const { marks } = drawn([]);
  expect(marks.filter(({ kind }) => kind === "path")).toHaveLength(25);
  for (const score of [1, 8, 15, 25])
    expect(marks.some((mark) => mark.kind === "label" && mark.text === String(score))).toBe(true);
});

it("names every risk on its square or counts it there, stays inside, and lists all in the table, the gravest first", () => {
  fc.assert(
    fc.property(some, (risks) => {
      const { marks, table, width, height } = drawn(risks);
      const labels = marks.flatMap((mark) => (mark.kind === "label" && mark.strong ? [mark] : []));
      const named = labels.filter(({ text }) => text.startsWith("rk-")).length;
      const counted = labels.reduce((sum, { text }) => sum + (text.startsWith("+") ? Number(text) : 0), 0);
      expect(named + counted).toBe(risks.length);
      for (const { x, y } of labels) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
      const scores = table.rows.map((row) => Number(row.at(-1)));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(table.picks).toHaveLength(risks.length);
    }),
  );
});
