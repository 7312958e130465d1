import { describe, expect, it } from "vitest";
import { GroupId, ProviderId, RegionId, RequirementId, WorkloadId } from "../../../shared/model/id.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import { type LimitDraft, draftOf, freshDraft, limitOf, problemsOf } from "./limit-draft.ts";
import { type LimitKind, canAdd, limitThemes } from "./limit-kinds.ts";

const known = () => true;
const unknown = () => false;
const won = (minor: number) => ({ minor, currency: "KRW" as const });
const workload = (number: number) => ({ kind: "workload" as const, id: WorkloadId.parse(`w-${number}`) });
const group = { kind: "group" as const, id: GroupId.parse("g-1") };
const kt = ProviderId.parse("kt");

const limitWith = (limit: Limit["limit"]): Limit => ({
  id: RequirementId.parse("r-1"),
  on: true,
  decidedBy: null,
  note: null,
  kind: "limit",
  limit,
});

/** One of every kind, as it may be saved. */
const one: readonly Limit["limit"][] = [
  { is: "share", layer: "country", of: "workloads", id: "US", max: 0.29 },
  { is: "concentration", layer: "provider", of: "cost", max: 2500 },
  { is: "budget", perYear: won(1_000_000) },
  { is: "total-budget", total: { minor: 12_345, currency: "EUR" } },
  { is: "providers", max: 3, onboarding: won(5), perYear: won(6), known: [kt] },
  { is: "group-together" },
  { is: "together", members: [group], in: "provider" },
  { is: "apart", members: [workload(1), group], from: "site" },
  { is: "near", members: [workload(1), workload(2)], maxRttMs: 2.5 },
  { is: "quota", at: { kind: "region", id: RegionId.parse("kt:KR1") }, of: "gpu", max: 8 },
  { is: "mean", criterion: "lock-in", bound: 40 },
  { is: "commitments" },
  { is: "recovery", from: "control-plane" },
  { is: "terms", terms: ["on-demand", "three-years"] },
];

const typed = (kind: LimitKind, change: Partial<LimitDraft>): LimitDraft => ({ ...freshDraft(kind, "KRW"), ...change });

describe("a limit that is edited", () => {
  it("comes back as it was when nothing is changed, whatever its kind", () => {
    for (const limit of one) expect(limitOf(limit.is, draftOf(limitWith(limit), "KRW"), known)).toEqual(limit);
  });

  it("is offered in the menu, whatever its kind", () => {
    expect(limitThemes.flatMap(({ kinds }) => kinds).toSorted()).toEqual(one.map(({ is }) => is).toSorted());
  });

  it("is offered again only where a second one says something new", () => {
    const there = one.map(limitWith);
    const offered = limitThemes.flatMap(({ kinds }) => kinds).filter((kind) => canAdd(kind, there));
    expect(offered.toSorted()).toEqual(["apart", "concentration", "mean", "near", "quota", "share", "together"]);
  });
});

describe("what is typed into a limit", () => {
  it("is not made a limit while a number is missing or out of bounds", () => {
    const bad: readonly [LimitKind, Partial<LimitDraft>, keyof LimitDraft][] = [
      ["share", { percent: 0 }, "percent"],
      ["share", { percent: 100.5 }, "percent"],
      ["share", { percent: null }, "percent"],
      ["concentration", { hhi: 10_001 }, "hhi"],
      ["budget", { amount: -1 }, "amount"],
      ["budget", { amount: 1e16 }, "amount"],
      ["total-budget", { amount: null }, "amount"],
      ["providers", { providers: 2.5 }, "providers"],
      ["providers", { providers: null }, "providers"],
      ["providers", { onboarding: -5 }, "onboarding"],
      ["near", { members: [group], ms: 0 }, "ms"],
      ["quota", { place: "kt:KR1", most: -1 }, "most"],
      ["quota", { place: null, most: 1 }, "place"],
      ["mean", { criterion: "sovereignty", bound: 101 }, "bound"],
      ["mean", { criterion: "latency", bound: Number.NaN }, "bound"],
      ["terms", { terms: [] }, "terms"],
    ];
    for (const [kind, change, field] of bad) {
      expect(Object.keys(problemsOf(kind, typed(kind, change), known)), `${kind} ${field}`).toEqual([field]);
      expect(limitOf(kind, typed(kind, change), known)).toBeNull();
    }
  });

  it("tells what is only empty from what is wrong", () => {
    expect(problemsOf("mean", typed("mean", { bound: null }), known).bound?.isEmpty).toBe(true);
    expect(problemsOf("mean", typed("mean", { bound: -1 }), known).bound?.isEmpty).toBe(false);
  });

  it("needs two to keep apart, and two or a group to keep together or near", () => {
    expect(limitOf("apart", typed("apart", { members: [group] }), known)).toBeNull();
    expect(limitOf("apart", typed("apart", { members: [group, workload(1)] }), known)).not.toBeNull();
    expect(limitOf("together", typed("together", { members: [workload(1)] }), known)).toBeNull();
    expect(limitOf("near", typed("near", { members: [group] }), known)).not.toBeNull();
  });

  it("is refused where the catalogue or the inventory no longer has it", () => {
    expect(problemsOf("share", typed("share", { id: "Nobody" }), unknown).id?.key).toBe("limits.problem-not-there");
    const apart = typed("apart", { members: [workload(8), workload(9)] });
    expect(problemsOf("apart", apart, unknown).members?.key).toBe("limits.problem-gone");
    expect(problemsOf("quota", typed("quota", { place: "kt:XX", most: 1 }), unknown).place?.key).toBe(
      "limits.problem-not-there",
    );
  });

  it("takes costs of providers without a number of them", () => {
    const made = limitOf("providers", typed("providers", { providers: null, perYear: 1200 }), known);
    expect(made).toEqual({ is: "providers", max: null, perYear: won(1200) });
  });
});
