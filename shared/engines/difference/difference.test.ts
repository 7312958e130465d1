import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Headline, PlanChange, PlanDifference } from "../../model/plan-difference.ts";
import { type Plan } from "../../model/plan.ts";
import { type Placement, Scenario } from "../../model/scenario.ts";
import { Workload } from "../../model/workload.ts";
import {
  makeAgency,
  makeGroup,
  makePlan,
  makeRequirement,
  makeScenario,
  makeWave,
  makeWorkload,
} from "../../samples/make.ts";
import { noReference } from "../../samples/no-reference.ts";
import { inBothLanguages } from "../../text/text.ts";
import { changedSections } from "./sections.ts";
import { planDifference } from "./plan-difference.ts";
import type { DifferenceInput } from "./side.ts";

const catalogue: Catalogue = {
  edition: { id: "2026-11", date: "2026-11-21", title: { ko: "판", en: "Edition" }, digest: "0" },
  sources: [],
  cities: [],
  providers: [],
  certifications: [],
  regions: [],
  offers: [],
  services: [],
  latency: {
    measured: [],
    measuredSource: "s" as never,
    measuredAsOf: "2026-11-21",
    period: "",
    hubs: [],
    legs: [],
    bands: [],
  }, // nothing reads the source
  benchmarks: [],
  rulePacks: [],
  reference: noReference,
};

const side = (plan: Plan, more: Partial<DifferenceInput> = {}): DifferenceInput => ({
  side: { number: 1, label: "1.0", on: "2026-11-21", inputs: "0" },
  plan,
  catalogue,
  scenario: plan.scenarios[0]!.id,
  headline: [],
  ...more,
});
const between = (before: Plan, after: Plan): PlanDifference => planDifference(side(before), side(after));

/** A change as a person reads it: what, field, before → after. */
function said({ kind, thing, field, before, after }: PlanChange): string {
  const what = inBothLanguages(thing).en;
  if (!field) return `${what}: ${kind}`;
  return `${what}: ${inBothLanguages(field).en}: ${before!.en} → ${after!.en}`;
}

const [one, two, three] = [1, 2, 3].map((number) => makeWorkload({ number }));
const workloads = [one!, two!, three!];
const place = (workload: Workload, region: string, offer: string): Placement =>
  ({ workload: workload.id, region, offer: `${region}:${offer}` }) as Placement; // spelled as ids are

describe("what a plan says otherwise than another", () => {
  it("is nothing where the two are the same, in whatever order they list it", () => {
    const plan = makePlan({ workloads, groups: [makeGroup()] });
    expect(between(plan, { ...plan, workloads: workloads.toReversed() }).changes).toEqual([]);
    expect(between(plan, plan)).toMatchObject({ changes: [], counts: [], sections: [] });
  });

  it("names what came, what went, and each field that changed, before and after", () => {
    const before = makePlan({ workloads: [one!, two!] });
    const changed = { ...two!, vcpu: 8, os: { name: "Rocky Linux 9", family: "linux" as const }, memoryGib: null };
    const { changes, counts, sections } = between(before, makePlan({ workloads: [changed, three!] }));
    expect(changes.map(said)).toEqual([
      "workload web1: removed",
      "workload web2: vCPU (all cores): 4 → 8",
      "workload web2: Memory: 16 GiB → not stated",
      "workload web2: Operating system: not stated → Rocky Linux 9",
      "workload web3: added",
    ]);
    expect(counts).toEqual([{ theme: "inventory", added: 1, removed: 1, changed: 3, things: 3 }]);
    expect(sections).toEqual(["5", "A"]);
  });

  it("says where a workload went, and which wave it is in now, once for each workload", () => {
    const from = makePlan({
      workloads,
      scenarios: [makeScenario({ placements: [place(one!, "naver:kr", "a"), place(two!, "naver:kr", "a")] })],
      waves: [makeWave({ workloads: [one!.id, two!.id] }), makeWave({ number: 2, name: "둘째" })],
    });
    const to = makePlan({
      workloads,
      scenarios: [makeScenario({ placements: [place(one!, "kt:kr", "b"), place(three!, "kt:kr", "b")] })],
      waves: [makeWave({ workloads: [two!.id] }), makeWave({ number: 2, name: "둘째", workloads: [one!.id] })],
    });
    expect(between(from, to).changes.map(said)).toEqual([
      "workload web1: Placement: naver:kr · a → kt:kr · b",
      "workload web2: Placement: naver:kr · a → not placed",
      "workload web3: Placement: not placed → kt:kr · b",
      "workload web1: Wave: 1 → 둘째",
    ]);
  });

  it("says what is asked line by line, and what a weight was and is", () => {
    const asked = (countries: string[], weight: number) =>
      makePlan({
        scenarios: [
          makeScenario({
            requirements: [
              makeRequirement(1, { kind: "gate", gate: { is: "residency", countries } }),
              makeRequirement(2, { kind: "weight", criterion: "cost", weight, best: 1, worst: 9 }),
            ],
          }),
        ],
      });
    expect(between(asked(["KR"], 0.4), asked(["KR", "DE"], 0.5)).changes.map(said)).toEqual([
      "requirement: cost: Weight: 0.4 → 0.5",
      "requirement: Data stays in: South Korea, Germany: What is asked: Data stays in: South Korea → Data stays in: South Korea, Germany",
    ]);
  });

  it("compares one scenario, and of the others says only that they changed", () => {
    const other = (unknown: "fail" | "allow") => makeScenario({ id: "s-2" as Scenario["id"], name: "B", unknown });
    const plan = (unknown: "fail" | "allow") => makePlan({ scenarios: [makeScenario(), other(unknown)] });
    expect(between(plan("fail"), plan("allow")).changes.map(said)).toEqual(["another scenario, B: changed"]);
  });

  it("does not call the label and the state of a plan a change of it", () => {
    const before = makePlan({ agency: makeAgency({ planVersion: "1.0", planStatus: "approved" }) });
    const after = makePlan({ agency: makeAgency({ planVersion: "1.1", planDate: "2027-01-04" }) });
    expect(between(before, after).changes.map(said)).toEqual([
      "agency 한빛행정청 (가상): Date of the plan: 21 November 2026 → 4 January 2027",
    ]);
  });

  it("says what an assumption came to, though only the new number was ever typed", () => {
    const stated = makePlan({ assumptions: [{ key: "sizing.comfort", value: 1.5, reason: "busy" }] });
    expect(between(makePlan(), stated).changes.map(said)).toEqual([
      "assumption: Comfort factor: Value: 1.3 → 1.5",
      "assumption: Comfort factor: Reason: not stated → busy",
    ]);
  });

  it("gives results as they were said then and are now, each with its figure, and leaves out what is printed the same", () => {
    const month = (low: number): Headline => ({
      id: "cost/month",
      label: { key: "difference.headline-placed", args: {} },
      unit: "KRW/month",
      value: { low, high: 2000 },
      day: null,
      isFigure: true,
    });
    const score: Headline = { ...month(0), id: "score/plan", unit: "points", value: { low: 50.01, high: 60 } };
    const plan = makePlan();
    const { changes } = planDifference(
      side(plan, { headline: [month(1000), score] }),
      side(plan, { headline: [month(1500), { ...score, value: { low: 50.02, high: 60 } }] }),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      figure: "cost/month",
      before: { en: "₩1,000–2,000 a month" },
      after: { ko: "월 1,500–2,000원" },
    });
  });

  it("the other way round has the same changes with before and after, added and removed exchanged", () => {
    const parts = fc.record({
      vcpu: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
      note: fc.option(fc.constantFrom("a", "b"), { nil: null }),
      keepSize: fc.boolean(),
    });
    const plans = fc
      .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 6 }), parts, placed: fc.boolean() }), {
        selector: ({ number }) => number,
      })
      .map((rows) => {
        const all = rows.map(({ number, parts }) => makeWorkload({ number, ...parts }));
        const placements = rows.flatMap(({ placed }, at) => (placed ? [place(all[at]!, "naver:kr", "a")] : []));
        return makePlan({ workloads: all, scenarios: [makeScenario({ placements })] });
      });
    const swapped = { added: "removed", removed: "added", changed: "changed" } as const;
    const line = ({ about, kind, field, before, after }: PlanChange): string =>
      JSON.stringify([about, kind, field?.key, before, after]);
    fc.assert(
      fc.property(plans, plans, (a, b) => {
        const there = between(a, b).changes.map(line).sort();
        const back = between(b, a)
          .changes.map((change) =>
            line({ ...change, kind: swapped[change.kind], before: change.after, after: change.before }),
          )
          .sort();
        expect(there).toEqual(back);
      }),
      { numRuns: 60 },
    );
  });
});

it("finds for each change the sections of the printed plan in which it is read", () => {
  const theme = "waves" as const;
  expect(changedSections([{ theme, about: "procurement/naver" }])).toEqual(["18"]);
  expect(changedSections([{ theme: "document", about: "report-section/16" }])).toEqual(["16"]);
  expect(
    changedSections([
      { theme: "catalogue", about: "certificate/x" },
      { theme: "results", about: "result/cost/month" },
    ]),
  ).toEqual(["1", "8", "13", "15", "C"]);
});
