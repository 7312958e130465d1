import { describe, expect, it } from "vitest";
import { sayIn } from "../../text/text.ts";
import { bindingLimits, whyNot } from "./explain.ts";
import type { Problem } from "./problem.ts";
import { ask, option, put, region, workload } from "./small-problem.ts";

const requirement = null;

describe("what decides a placement", () => {
  const two = [
    workload(1, [option("a1", 90, 100), option("b1", 60, 50)]),
    workload(2, [option("a1", 80, 100), option("b1", 70, 60)]),
  ];

  it("names the limits that stand in the way, and no others", () => {
    const limits: Problem["limits"] = [
      { requirement, is: "budget", perYear: 12 * 160 },
      { requirement, is: "providers", max: 2 },
    ];
    const said = bindingLimits(ask(two, { limits }), [put(1, "a1"), put(2, "b1")]);
    expect(said.map(({ key }) => key)).toEqual(["placement.binding-budget"]);
    expect(sayIn("en", said[0]!)).toContain("1,920 of 1,920 KRW");
    const wide = [{ requirement, is: "budget", perYear: 9999 }] as const;
    expect(bindingLimits(ask(two, { limits: wide }), [put(1, "a1"), put(2, "a1")])).toEqual([]);
  });

  it("says why not another region: fewer points, an open order, a limit, a tie", () => {
    const one = workload(1, [
      option("a1", 50, 10),
      option("b1", [40, 70], 9),
      option("c1", 30, 9),
      option("d1", 80, 99),
      option("e1", 50, 10),
    ]);
    const problem = ask([one], { limits: [{ requirement, is: "budget", perYear: 120 }] });
    const why = (name: string) => whyNot(problem, [put(1, "a1")], one.workload, region(name));
    expect(why("c1").sentence.key).toBe("placement.why-not-lower");
    expect(why("c1").difference).toEqual([{ criterion: "cost", points: { low: -20, high: -20 } }]);
    expect(why("b1").sentence.key).toBe("placement.why-not-lower-open");
    expect(why("d1").sentence.key).toBe("placement.why-not-limit");
    expect(why("d1").brokenBy).toHaveLength(1);
    expect(why("e1").sentence.key).toBe("placement.why-not-tie");
    expect(why("a1").sentence.key).toBe("placement.why-not-chosen");
    expect(why("z9").sentence.key).toBe("placement.why-not-no-option");
  });
});
