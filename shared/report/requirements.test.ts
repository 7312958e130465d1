import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { RequirementId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { makeGroup, makePlan, makeScenario, makeWorkload } from "../samples/make.ts";
import { makeReportInput } from "../samples/make-report.ts";
import { requirements } from "./chapters/requirements.ts";
import { penFor } from "./pen.ts";

const catalogue = loadCatalogue(assetsFolder());
const groups = [makeGroup({ number: 1, name: "payroll" }), makeGroup({ number: 2, name: "archive" })];
const limits: readonly Requirement[] = (
  [
    { is: "share", layer: "country", of: "cost", id: "US", max: 0.25 },
    { is: "apart", members: groups.map(({ id }) => ({ kind: "group" as const, id })), from: "provider" },
    { is: "concentration", layer: "owner", of: "workloads", max: 4000 },
  ] as const
).map((limit, at) => ({
  id: RequirementId.parse(`r-${90 + at}`),
  on: at < 2,
  decidedBy: at === 0 ? "CIO" : null,
  note: null,
  kind: "limit",
  limit: limit.is === "apart" ? { ...limit, members: [...limit.members] } : limit,
}));

describe("the chapter on requirements", () => {
  const scenario = { ...makeScenario(), objective: "cost" as const };
  const plan = makePlan({
    workloads: [makeWorkload()],
    groups,
    scenarios: [{ ...scenario, requirements: [...scenario.requirements, ...limits] }],
  });
  const input = makeReportInput(plan, catalogue, "en");
  const { blocks } = requirements(input, penFor(input));

  it("names the limits that are on by what they limit, with who decided them", () => {
    const table = blocks.filter((block) => block.kind === "table").at(-1)!;
    const rows = table.rows.map((row) => row.slice(0, 2).join(" | "));
    expect(rows.filter((row) => row.startsWith("At most 25 %"))).toEqual([
      "At most 25 % of the cost to owners of this country: United States | CIO",
    ]);
    expect(rows.some((row) => row.startsWith("Apart, no two with the same provider: payroll, archive"))).toBe(true);
    expect(rows.some((row) => row.includes("HHI"))).toBe(false);
  });

  it("says what the placement makes the best of", () => {
    const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(paragraphs).toContain("What the placement makes the best of: Cost. The lowest cost a month.");
  });
});
