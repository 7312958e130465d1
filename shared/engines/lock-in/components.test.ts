import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CloudService } from "../../model/cloud-service.ts";
import { FacetStatement, UsedService } from "../../model/leaving.ts";
import { say } from "../../model/sentence.ts";
import { dictionary } from "../../text/dictionary.ts";
import { exactly, range } from "../../units/range.ts";
import { given } from "../explain.ts";
import { componentLockIn, withStatements } from "./facets.ts";
import { serviceFacets } from "./service-facets.ts";
import { type Part, sharesOf, workloadLockInFigure } from "./workload-lock-in.ts";

const day = "2026-11-21";
const used = (change: Partial<UsedService> = {}): UsedService =>
  UsedService.parse({
    id: "us-1",
    workload: "w-1",
    service: "aws/dynamodb",
    openness: null,
    equivalent: null,
    share: null,
    note: null,
    ...change,
  });
const listed = (change: Partial<CloudService> = {}): CloudService =>
  CloudService.parse({
    code: "aws/dynamodb",
    provider: "aws",
    name: { ko: "DynamoDB", en: "DynamoDB" },
    billed: ["Amazon DynamoDB"],
    category: "key-value-store",
    openness: "proprietary",
    equivalents: ["ScyllaDB Alternator"],
    reason: { ko: "고유 API", en: "own API" },
    source: "press",
    asOf: day,
    note: null,
    ...change,
  });
const lockInOf = (service: UsedService, list: CloudService | null) =>
  componentLockIn(serviceFacets({ used: service, listed: list }, day).map(({ answer }) => answer));

describe("lock-in of a cloud service", () => {
  it("grows from standard over compatible to proprietary, and once more where nothing takes its place", () => {
    const ends = (["standard", "compatible", "proprietary"] as const).map((openness) =>
      lockInOf(used(), listed({ openness })),
    );
    ends.push(lockInOf(used(), listed({ equivalents: [] })));
    for (const [at, one] of ends.entries()) if (at > 0) expect(one.low).toBeGreaterThan(ends[at - 1]!.low);
    const answers = serviceFacets({ used: used(), listed: listed({ equivalents: [] }) }, day);
    expect(answers.some(({ answer, sentence }) => answer === 4 && sentence?.key === "lock-in.service-no-way-out")).toBe(
      true,
    );
    for (const { sentence } of answers) if (sentence) expect(dictionary).toHaveProperty([sentence.key]);
  });

  it("counts nothing favourable from memory, and everything that is not", () => {
    const fromMemory = lockInOf(used(), listed({ openness: "standard", source: "memory" as CloudService["source"] })); // its brand
    expect(fromMemory).toEqual(range(0, 100));
    expect(lockInOf(used(), listed({ source: "memory" as CloudService["source"] })).low).toBeGreaterThan(0); // as above
  });

  it("knows nothing of a service that neither the list nor a person describes, and the planner's word goes first", () => {
    expect(lockInOf(used({ service: "our own queue" }), null)).toEqual(range(0, 100));
    expect(lockInOf(used({ openness: "standard" }), listed()).low).toBeLessThan(lockInOf(used(), listed()).low);
  });

  it("takes a planner's answer to a facet before the list's, with its sentence", () => {
    const facets = serviceFacets({ used: used(), listed: listed() }, day);
    const said = FacetStatement.parse({
      component: "us-1",
      model: "interoperability",
      facet: "syntactic",
      answer: 0,
      because: "moved in the drill of May",
      evidence: null,
    });
    const answer = withStatements(facets, [said], day).find(
      ({ facet }) => facet.model === "interoperability" && facet.facet === "syntactic",
    )!;
    expect([answer.answer, answer.stated, answer.evidence[0]?.standing]).toEqual([0, true, "claimed"]);
  });
});

describe("lock-in of a workload", () => {
  const figure = (id: string, low: number, high = low) =>
    given(
      `lock-in/${id}`,
      say("lock-in.figure", { provider: id }),
      "points",
      range(low, high),
      [],
      say("lock-in.exit-told"),
    );
  const of = (machine: ReturnType<typeof figure>, parts: readonly Part[]) =>
    workloadLockInFigure("lock-in/w-1", say("lock-in.workload-figure", { name: "w" }), machine, parts).value;

  it("weighs components by their share of the cost: Σ share × lock-in", () => {
    expect(of(figure("kt", 20), [{ id: "us-1", share: 0.25, figure: figure("us-1", 40, 80) }])).toEqual(range(25, 35));
    expect(of(figure("kt", 20, 30), [])).toEqual(range(20, 30));
  });

  it("spans every way the rest may be shared out where a share is not told", () => {
    const parts = [
      { id: "us-1", share: 0.5, figure: figure("us-1", 60) },
      { id: "us-2", share: null, figure: figure("us-2", 80) },
    ];
    expect(of(figure("kt", 20), parts)).toEqual(range(0.5 * 60 + 0.5 * 20, 0.5 * 60 + 0.5 * 80));
    expect(sharesOf([{ share: 0.5 }, { share: null }])).toEqual({
      rest: range(0, 0.5),
      services: [exactly(0.5), range(0, 0.5)],
    });
  });

  it("a share that is not known widens the result and never moves it", () => {
    const share = fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100);
    const part = fc.record({ share, low: fc.integer({ min: 0, max: 50 }), width: fc.integer({ min: 0, max: 50 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 100 }), (list, machine) => {
        const parts = list.map(({ share: one, low, width }, at) => ({
          id: `us-${at + 1}`,
          share: one,
          figure: figure(`us-${at + 1}`, low, low + width),
        }));
        const known = of(figure("kt", machine), parts);
        const open = of(
          figure("kt", machine),
          parts.map((one, at) => (at === 0 ? { ...one, share: null } : one)),
        );
        expect(open.low).toBeLessThanOrEqual(known.low + 1e-6);
        expect(open.high).toBeGreaterThanOrEqual(known.high - 1e-6);
        const least = Math.min(machine, ...list.map(({ low }) => low));
        const most = Math.max(machine, ...list.map(({ low, width }) => low + width));
        expect(open.low).toBeGreaterThanOrEqual(least - 1e-6);
        expect(open.high).toBeLessThanOrEqual(most + 1e-6);
      }),
      { seed: 21, numRuns: 200 },
    );
  });
});
