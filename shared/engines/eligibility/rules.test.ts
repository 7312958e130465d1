import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Provider } from "../../model/catalogue.ts";
import { RegionId, WorkloadId } from "../../model/id.ts";
import type { VerdictOverride } from "../../model/scenario.ts";
import { inBothLanguages } from "../../text/text.ts";
import { type Gpus, judgeGpu, judgeGpuUse } from "./gpu.ts";
import { judge, overallVerdict } from "./judge.ts";
import { overridesFor } from "./overrides.ts";
import { judgeShareholders } from "./ownership.ts";
import {
  asked,
  certificate,
  csap,
  found,
  gate,
  pack,
  provider,
  question,
  region,
  said,
} from "./questions-for-tests.ts";

const eu = ["DE", "FR", "NL"];
type Share = readonly [country: string | null, share: number | null, veto?: boolean | null];
const owned = (...shares: readonly Share[]) =>
  Provider.parse({
    ...provider("FR"),
    owner: {
      name: "Cloud SA",
      country: "FR",
      source: "press",
      shareholders: {
        holders: shares.map(([country, share, veto = false], at) => ({ name: `owner ${at}`, country, share, veto })),
        source: "press",
      },
    },
  });
const limits = { home: eu, maxEach: 0.24, maxTotal: 0.39 };
const snc = pack("snc", [{ kind: "foreign-ownership", id: "owners", ...limits, provenBy: "SecNumCloud", ...asked }]);

describe("owners from outside", () => {
  it("EX-SNC-1 24 + 15 passes, 25 + 5 and 20 + 20 fail, judged from the shareholders of the provider", () => {
    const verdict = (...foreign: number[]) => {
      const rest = 1 - foreign.reduce((all, one) => all + one, 0);
      const shares = foreign.map((share) => ["US", share] as const);
      return found({ packs: [snc], provider: owned(...shares, ["FR", rest]) })[0]?.slice(0, 2);
    };
    expect(verdict(0.24, 0.15)).toEqual(["snc/owners", "pass"]);
    expect(verdict(0.25, 0.05)).toEqual(["snc/owners", "fail"]);
    expect(verdict(0.2, 0.2)).toEqual(["snc/owners", "fail"]);
    expect(said({ packs: [snc], provider: owned(["US", 0.25], ["FR", 0.75]) }).en).toContain("25 % > 24 %");
  });

  it("nobody names them: unknown, unless those who give the certificate have looked at them", () => {
    const key = (...certifications: ReturnType<typeof certificate>[]) =>
      found({ packs: [snc], provider: provider("FR"), certifications })[0]?.slice(1);
    expect(key()).toEqual(["unknown", "eligibility.owner-shares-none"]);
    const qualified = certificate({ scheme: "SecNumCloud", rank: 1, validFrom: "2026-01-01", termYears: 3 });
    expect(key(qualified)).toEqual(["pass", "eligibility.owner-audited"]);
    expect(key({ ...qualified, standing: "claimed" })).toEqual(["unknown", "eligibility.owner-shares-none"]);
    // shares that are stated speak louder
    expect(found({ packs: [snc], provider: owned(["US", 0.5]), certifications: [qualified] })[0]?.[1]).toBe("fail");
  });

  it("a veto fails; a part nobody has stated, or without a country, leaves it open where it could matter", () => {
    const verdict = (...shares: readonly Share[]) => judgeShareholders(owned(...shares), limits).verdict;
    expect(verdict(["US", 0.01, true], ["FR", 0.99])).toBe("fail");
    expect(verdict(["US", 0.1], ["FR", 0.6])).toBe("unknown");
    expect(verdict(["US", 0.1], ["FR", 0.8])).toBe("pass");
    expect(verdict([null, 0.3], ["FR", 0.7])).toBe("unknown");
    expect(verdict([null, 0.2], ["FR", 0.8])).toBe("pass");
    expect(verdict(["US", null], ["FR", 0.9])).toBe("unknown");
    const known = owned(["FR", 1]);
    const { holders } = known.owner.shareholders!;
    const owner = { ...known.owner, shareholders: { holders, source: "memory" } };
    const fromMemory = Provider.parse({ ...known, owner });
    expect(judgeShareholders(fromMemory, limits).verdict).toBe("unknown");
  });

  it("more in foreign hands never helps, and not knowing never passes what knowing fails", () => {
    const share = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);
    const rank = { pass: 2, unknown: 1, fail: 0 };
    fc.assert(
      fc.property(share, share, (one, more) => {
        const before = judgeShareholders(owned(["US", one], ["FR", 1 - one]), limits).verdict;
        const after = judgeShareholders(
          owned(["US", one], ["CN", more / 2], ["FR", 1 - one - more / 2]),
          limits,
        ).verdict;
        expect(rank[after]).toBeLessThanOrEqual(rank[before]);
        const silent = judgeShareholders(owned(["US", one], ["FR", null]), limits).verdict;
        if (silent === "pass") expect(before).toBe("pass");
      }),
      { seed: 11 },
    );
  });
});

describe("gates an agency sets itself", () => {
  const verdictOf = (is: object, change: Parameters<typeof found>[0] = {}) =>
    found({ gates: [gate(is)], ...change })[0];

  it("zone, owner's country and a known owner", () => {
    expect(verdictOf({ is: "zone", zones: ["government"] }, { region: region("KR", "government") })?.[1]).toBe("pass");
    expect(verdictOf({ is: "zone", zones: ["government"] })).toEqual(["zone", "fail", "eligibility.zone-asked-out"]);
    expect(verdictOf({ is: "owner-country", countries: ["KR"] })?.slice(0, 2)).toEqual(["owner-country", "pass"]);
    expect(verdictOf({ is: "owner-country", countries: ["FR"] })?.[1]).toBe("fail");
    expect(verdictOf({ is: "owner-country", countries: ["FR"] }, { provider: provider(null) })?.[1]).toBe("unknown");
    expect(verdictOf({ is: "known-owner" })?.[1]).toBe("pass");
    expect(verdictOf({ is: "known-owner" }, { provider: provider(null) })).toEqual([
      "known-owner", "fail", "eligibility.owner-not-told",
    ]); // prettier-ignore
    const memory = Provider.parse({ ...provider(), owner: { name: "Cloud", country: "KR", source: "memory" } });
    expect(verdictOf({ is: "known-owner" }, { provider: memory })?.[1]).toBe("unknown");
  });

  it("a certificate for every workload, whatever its data", () => {
    const is = { is: "certificate", scheme: "CSAP", least: 2 };
    expect(verdictOf(is, { dataClass: null, certifications: [certificate({ rank: 2 })] })).toEqual([
      "certificate/CSAP", "pass", "eligibility.certificate-open-ended",
    ]); // prettier-ignore
    expect(verdictOf(is, { certifications: [certificate({ rank: 1 })] })?.[1]).toBe("fail");
    expect(verdictOf(is)?.[1]).toBe("unknown");
  });

  it("a GPU is asked for only where the inventory names one, and another model is nobody's pass", () => {
    const verdict = (need: Gpus | null, ...sold: Gpus[]) => judgeGpu(need, sold).verdict;
    const a100 = { model: "A100", count: 2 };
    expect(verdict(null)).toBe("pass");
    expect(verdict(a100)).toBe("fail");
    expect(verdict(a100, { model: "NVIDIA A100 80GB", count: 1 })).toBe("fail");
    expect(verdict(a100, { model: "NVIDIA A100 80GB", count: 4 })).toBe("pass");
    expect(verdict(a100, { model: "H200", count: 8 })).toBe("unknown");
    expect(verdict({ model: null, count: 1 }, { model: "H200", count: 8 })).toBe("pass");
    expect(inBothLanguages(judgeGpu(a100, []).sentence).en).toContain("2 GPUs needed");
    expect(verdictOf({ is: "gpu" }, { gpuNeed: a100 })?.slice(0, 2)).toEqual(["gpu", "fail"]);
  });

  it("trains models in the core only, asks them at the edge too, and cannot tell where nobody said what the GPUs are for", () => {
    const need = { model: "A100", count: 2 };
    expect(judgeGpuUse(need, "training", "edge")?.verdict).toBe("fail");
    expect(judgeGpuUse(need, "inference", "edge")?.verdict).toBe("pass");
    expect(judgeGpuUse(need, null, "edge")?.verdict).toBe("unknown");
    for (const use of ["training", "inference", null] as const) {
      expect(judgeGpuUse(need, use, "public")).toBeNull();
      expect(judgeGpuUse(null, use, "edge")).toBeNull();
    }
  });

  it("one platform or one open interface is enough; what no source was checked for is not known", () => {
    const runs = (family: string | null, source: string, kubernetes: boolean | null = null) =>
      Provider.parse({
        ...provider(),
        platform: { name: family, family, source },
        managedKubernetes: { value: kubernetes, source: kubernetes === null ? null : "press" },
      });
    const wish = { is: "platform", families: ["k-paas"], interfaces: ["managedKubernetes"] };
    const verdict = (one: Provider) => verdictOf(wish, { provider: one })?.[1];
    expect(verdict(runs("k-paas", "press"))).toBe("pass");
    expect(verdict(runs("k-paas", "memory"))).toBe("unknown");
    expect(verdict(runs("proprietary:x", "press", true))).toBe("pass");
    expect(verdict(runs("proprietary:x", "press", false))).toBe("fail");
    expect(verdict(runs("proprietary:x", "press"))).toBe("unknown");
    expect(verdict(runs(null, "press", false))).toBe("unknown");
  });

  it("the same kinds as rules of a pack", () => {
    const asks = pack("asks", [
      { kind: "gpu", id: "gpu", ...asked },
      { kind: "platform", id: "open", families: ["openstack"], interfaces: [], ...asked },
    ]);
    expect(found({ packs: [asks], gpuNeed: { model: null, count: 1 } }).map(([rule, verdict]) => [rule, verdict])).toEqual(
      [["asks/gpu", "fail"], ["asks/open", "unknown"]],
    ); // prettier-ignore
  });
});

describe("what is announced for a pack", () => {
  const draft = pack(
    "draft",
    [
      {
        kind: "certificate-by-class", id: "nis", scheme: "nis-single", rank: { C: 1, S: 1, O: 1 }, ...asked,
        orElse: { scheme: "CSAP", rank: { C: 3, S: 2, O: 1 }, switch: "csap", from: "2027-07-01" },
      },
    ],
    { status: "draft", validFrom: "2026-04-20", switches: [{ id: "csap", ...asked }] },
  ); // prettier-ignore
  const judgedOn = (day: string, switches: readonly string[], ...certifications: ReturnType<typeof certificate>[]) =>
    found({ packs: [draft], gates: [gate({ is: "rule-pack", pack: "draft", switches })], certifications, day })[0];
  const graded = certificate({ validFrom: "2025-02-01", validTo: "2030-01-31" });

  it("EX-CSAP-5 valid CSAP keeps passing from 2027-07-01, only where it is switched on", () => {
    expect(judgedOn("2027-07-01", [], graded)?.[1]).toBe("unknown");
    expect(judgedOn("2027-06-30", ["csap"], graded)?.[1]).toBe("unknown");
    expect(judgedOn("2027-07-01", ["csap"], graded)?.slice(1)).toEqual(["pass", "eligibility.certificate-instead"]);
  });

  it("EX-CSAP-5 for its term, at its grade, and where it was issued before", () => {
    expect(judgedOn("2030-02-01", ["csap"], graded)?.[1]).toBe("unknown");
    expect(judgedOn("2027-09-01", ["csap"], certificate({ ...graded, rank: 1 }))?.[1]).toBe("unknown");
    const later = certificate({ validFrom: "2027-08-01" });
    expect(judgedOn("2027-09-01", ["csap"], later)?.[1]).toBe("unknown");
    expect(judgedOn("2027-09-01", ["csap"], certificate({ ...graded, standing: "claimed" }))?.[1]).toBe("unknown");
  });
});

describe("a verdict set by hand", () => {
  const override = (change: Partial<VerdictOverride> = {}): VerdictOverride => ({
    workload: WorkloadId.parse("w-1"),
    rule: "kr-csap-2023/grade",
    region: null,
    verdict: "pass",
    reason: "공문 2026-113",
    decidedBy: "정보보안담당관",
    ...change,
  });

  it("stands in place of the rule's, and says who, why, and what the rule says", () => {
    const reasons = judge(question({ packs: [csap], certifications: [], byHand: [override()] }));
    const set = reasons.find(({ rule }) => rule === "kr-csap-2023/grade")!;
    expect(set).toMatchObject({ verdict: "pass", byHand: true, source: "press" });
    const { ko, en } = inBothLanguages(set.sentence);
    expect(ko).toMatch(/직접 충족.*공문 2026-113.*정보보안담당관/);
    expect(en).toContain("the rule cannot tell");
    expect(overallVerdict(reasons, "fail")).toBe("pass");
  });

  it("fails what passes too, answers no rule that was not asked, and the failing come first", () => {
    const byHand = [override({ rule: "residency", verdict: "fail" }), override({ rule: "priced", verdict: "fail" })];
    const gates = [gate({ is: "residency", countries: ["KR"] })];
    const reasons = judge(question({ packs: [csap], gates, certifications: [certificate({})], byHand }));
    expect(reasons.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["residency", "fail"], ["kr-csap-2023/grade", "pass"], ["kr-csap-2023/in-korea", "pass"],
    ]); // prettier-ignore
  });

  it("one for the very region goes before one for all, and is nobody else's", () => {
    const place = RegionId.parse("cloud:kr-public");
    const look = overridesFor([override(), override({ region: place, verdict: "fail" })]);
    expect(look(WorkloadId.parse("w-1"), place).map(({ verdict }) => verdict)).toEqual(["fail", "pass"]);
    expect(look(WorkloadId.parse("w-1"), RegionId.parse("cloud:other")).map(({ verdict }) => verdict)).toEqual([
      "pass",
    ]);
    expect(look(WorkloadId.parse("w-2"), place)).toEqual([]);
  });
});

describe("warnings", () => {
  it("EX-CSAP-2 warns as many days ahead as the register of assumptions says", () => {
    const change = { packs: [csap], certifications: [certificate({ validFrom: "2022-11-30" })], day: "2027-11-01" };
    expect(found({ ...change, warnDays: 20 })[0]?.[2]).toBe("eligibility.certificate-valid");
    expect(found({ ...change, warnDays: 30 })[0]?.[2]).toBe("eligibility.certificate-ends-soon");
    expect(said({ ...change, warnDays: 30 }).en).toContain("within 30 days");
  });

  it("EX-CSAP-3 prints that a grade was converted", () => {
    const old = certificate({ rank: null, scope: "IaaS", validFrom: "2022-03-01", validTo: "2030-01-01" });
    expect(said({ packs: [csap], certifications: [old] })).toEqual({
      ko: "CSAP 중(이전 인증 환산) ≥ 중, 2030. 1. 1.까지 유효합니다.",
      en: "CSAP medium (중) by conversion ≥ medium (중), valid to 1 January 2030.",
    });
  });
});
