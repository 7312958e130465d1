import { describe, expect, it } from "vitest";
import { isLawful } from "../../shared/engines/placement/choice/choices.ts";
import { solveChoices } from "../../shared/engines/placement/choice/solve-choices.ts";
import { generate } from "./families.ts";
import { choicesOf } from "./instance.ts";

const seeds = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112];

function search(family: "B" | "Q" | "F", n: number, seed: number, gap: number) {
  const { choices } = choicesOf(generate(family, n, seed));
  const wish = { gap, mostNodes: 100_000, stop: () => false, start: null, prices: null, heard: () => {} };
  const { answer, bound, nodes } = solveChoices(choices, wish);
  return { answer, bound, nodes, isKept: answer === null || isLawful(choices, answer.picks) };
}

describe("a placement of a generated agency", () => {
  it("closes a gap of 0.01 % at its first prices, whatever the seed, though the budget may be so tight that each unit of it is dear", () => {
    for (const seed of seeds) {
      const { answer, bound, nodes, isKept } = search("B", 1_000, seed, 1e-4);
      expect({ seed, nodes, isKept }).toEqual({ seed, nodes: 1, isKept: true });
      expect(answer!.cost - bound).toBeLessThanOrEqual(1e-4 * answer!.cost + 1e-6);
    }
  });

  it("says so where the budget is less than the cheapest answer pays", () => {
    expect(search("B", 5_000, 105, 1e-4)).toEqual({ answer: null, bound: Infinity, nodes: 1, isKept: true });
    expect(search("B", 5_000, 104, 1e-4).nodes).toBe(1);
  });

  it("closes its gap in few parts under forty quotas, and where providers cost something to open", () => {
    for (const [family, n, gap] of [
      ["Q", 100, 1e-3],
      ["Q", 500, 1e-3],
      ["F", 1_000, 1e-4],
    ] as const)
      for (const seed of seeds.slice(0, 5)) {
        const { answer, bound, nodes, isKept } = search(family, n, seed, gap);
        expect(isKept).toBe(true);
        expect(nodes).toBeLessThan(100);
        if (answer) expect(answer.cost - bound).toBeLessThanOrEqual(gap * answer.cost + 1e-6);
        else expect(bound).toBe(Infinity);
      }
  });
});
