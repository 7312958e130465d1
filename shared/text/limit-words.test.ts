import { describe, expect, it } from "vitest";
import { ProviderId, RegionId, WorkloadId } from "../model/id.ts";
import type { Limit } from "../model/requirement.ts";
import { type LimitNames, limitSentence } from "./limit-words.ts";
import { sayIn } from "./text.ts";

const names: LimitNames = (kind, id) => ({ ko: `${kind}:${id}`, en: `${kind}:${id}` });
const ko = (limit: Limit["limit"]): string => sayIn("ko", limitSentence(limit, names));
const en = (limit: Limit["limit"]): string => sayIn("en", limitSentence(limit, names));
const won = (minor: number) => ({ minor, currency: "KRW" as const });
const members = (...numbers: number[]) =>
  numbers.map((number) => ({ kind: "workload" as const, id: WorkloadId.parse(`w-${number}`) }));

describe("a limit in one line", () => {
  it("says whose share of what is held, of each or of one alone", () => {
    expect(ko({ is: "share", layer: "owner", of: "cost", id: null, max: 0.6 })).toBe(
      "한 소유 주체의 비용 비중 60 % 이하",
    );
    expect(en({ is: "share", layer: "country", of: "workloads", id: "US", max: 0.125 })).toBe(
      "At most 12.5 % of the workloads to owners of this country: country:US",
    );
    expect(en({ is: "concentration", layer: "control-plane", of: "cost", max: 2500 })).toBe(
      "Concentration of the cost over control planes: HHI at most 2,500",
    );
  });

  it("does not print what binary fractions make of a share", () => {
    expect(en({ is: "share", layer: "provider", of: "cost", id: null, max: 0.07 })).toBe(
      "At most 7 % of the cost to one provider",
    );
  });

  it("says budgets with their currency", () => {
    expect(ko({ is: "budget", perYear: won(1_200_000_000) })).toBe("연간 예산 1,200,000,000원 이하");
    expect(en({ is: "total-budget", total: { minor: 125_050, currency: "EUR" } })).toBe(
      "At most €1,250.50 over all years of the plan",
    );
  });

  it("says how many providers, and what each costs, where either is typed", () => {
    expect(en({ is: "providers", max: 3 })).toBe("Providers: at most 3");
    expect(en({ is: "providers", max: 3, onboarding: won(5_000_000), perYear: won(1_000_000) })).toBe(
      "Providers: at most 3; each costs ₩5,000,000 once and ₩1,000,000 a year",
    );
    expect(ko({ is: "providers", max: null, onboarding: won(5_000_000) })).toBe(
      "제공자 한 곳마다 처음 한 번 5,000,000원",
    );
    expect(en({ is: "providers", max: null, perYear: won(7) })).toBe("Each provider costs ₩7 a year");
    expect(en({ is: "providers", max: null })).toBe("Any number of providers");
  });

  it("names the first three members and counts the rest", () => {
    expect(en({ is: "apart", members: members(1, 2), from: "provider" })).toBe(
      "Apart, no two with the same provider: workload:w-1, workload:w-2",
    );
    expect(ko({ is: "near", members: members(1, 2, 3, 4, 5), maxRttMs: 2.5 })).toBe(
      "서로 왕복 2.5 ms 이내: workload:w-1, workload:w-2, workload:w-3 외 2",
    );
    expect(en({ is: "together", members: members(1, 2), in: "region" })).toContain("Together in one region");
  });

  it("says quotas, means, terms, second places and commitments", () => {
    const at = { kind: "region" as const, id: RegionId.parse("kt:KR1") };
    expect(en({ is: "quota", at, of: "gpu", max: 16 })).toBe("region:kt:KR1: at most 16 GPUs in H200-equivalents");
    const provider = { kind: "provider" as const, id: ProviderId.parse("kt") };
    expect(ko({ is: "quota", at: provider, of: "vcpu", max: 1200 })).toBe("provider:kt: vCPU 1,200개 이하");
    expect(en({ is: "mean", criterion: "sovereignty", bound: 62.5 })).toBe("Mean sovereignty at least 62.5 points");
    expect(en({ is: "terms", terms: ["on-demand", "three-years"] })).toBe("Price terms: on demand, 3 years");
    expect(en({ is: "recovery", from: "site" })).toContain("not with the same site");
    expect(en({ is: "commitments" })).toContain("used up");
    expect(ko({ is: "group-together" })).toBe("응용 그룹은 한 리전에 함께");
  });
});
