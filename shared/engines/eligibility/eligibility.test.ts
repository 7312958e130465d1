import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataClass } from "../../model/rule-pack.ts";
import { dictionary } from "../../text/dictionary.ts";
import { inBothLanguages } from "../../text/text.ts";
import { exactly, range } from "../../units/range.ts";
import { classOfData, classOfDataSet, judgeFlow } from "./data-class.ts";
import { judge, overallVerdict } from "./judge.ts";
import {
  asked,
  certificate,
  csap,
  dataSet,
  found,
  gate,
  grades,
  n2sf,
  nis,
  pack,
  provider,
  question,
  region,
} from "./questions-for-tests.ts";

describe("data class", () => {
  it("EX-N2SF-1 the highest of O, item 6, item 2 is C, and the item is named", () => {
    const { class: highest, reasons } = classOfData([dataSet([], "O"), dataSet([6]), dataSet([2])]);
    expect(highest).toBe("C");
    expect(inBothLanguages(reasons[0]!).ko).toContain("정보공개법 제9조제1항 제2호");
  });

  it("EX-N2SF-2 without an item and without “open” the class is unknown, unless another is C", () => {
    expect(classOfData([dataSet([]), dataSet([6])]).class).toBeNull();
    expect(classOfData([dataSet([]), dataSet([1])]).class).toBe("C");
    expect(classOfData([]).class).toBeNull();
    expect(found({ dataClass: null, packs: [n2sf] })).toContainEqual([
      "kr-n2sf-1.0/s-zone", "unknown", "eligibility.zone-class-missing",
    ]); // prettier-ignore
  });

  it("EX-N2SF-3 a pond of class S may not feed a lake for O, and both ends are named", () => {
    const flow = judgeFlow({ name: "연못", class: "S" }, { name: "호수", class: "O" });
    expect(flow.verdict).toBe("fail");
    expect(inBothLanguages(flow.sentence).ko).toMatch(/연못.*호수/);
    const verdict = (from: DataClass | null, to: DataClass | null) =>
      judgeFlow({ name: "a", class: from }, { name: "b", class: to }).verdict;
    expect([verdict("S", "S"), verdict("O", null), verdict("S", null), verdict(null, "C"), verdict("C", "C")]).toEqual([
      "pass", "pass", "unknown", "unknown", "fail",
    ]); // prettier-ignore
  });

  it("does not let a sheet that says “open” undo an item of the law", () => {
    expect(classOfDataSet(dataSet([5], "O")).class).toBe("S");
    expect(classOfDataSet(dataSet([5], "C")).class).toBe("C");
    expect(classOfDataSet(dataSet([], "O")).class).toBe("O");
  });

  it("never falls when a data set is added, once it is known", () => {
    const anySet = fc
      .tuple(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }), fc.constantFrom(null, "C", "S", "O" as const))
      .map(([items, stated]) => dataSet(items, stated));
    const rank = { O: 1, S: 2, C: 3 };
    fc.assert(
      fc.property(fc.array(anySet, { minLength: 1, maxLength: 5 }), anySet, (sets, more) => {
        const before = classOfData(sets).class;
        const after = classOfData([...sets, more]).class;
        if (before !== null && after !== null) expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        if (before === "C") expect(after).toBe("C");
      }),
      { seed: 7 },
    );
  });
});

describe("packs and gates", () => {
  it("C never leaves the agency, S needs its zone, O is free", () => {
    const verdicts = (dataClass: DataClass, zone: string) =>
      overallVerdict(judge(question({ dataClass, packs: [n2sf], region: region("KR", zone) })), "fail");
    expect(verdicts("C", "government")).toBe("fail");
    expect(verdicts("S", "government")).toBe("pass");
    expect(verdicts("S", "public")).toBe("fail");
    expect(verdicts("O", "public")).toBe("pass");
  });

  it("a pack that does not speak for the day leaves the verdict open", () => {
    const over = pack("old", [grades], { validTo: "2026-01-01" });
    const early = pack("new", [grades], { validFrom: "2027-07-01" });
    expect(found({ packs: [over, early] })).toEqual([
      ["old/status", "unknown", "eligibility.pack-over"],
      ["new/status", "unknown", "eligibility.pack-not-yet"],
    ]);
    expect(found({ gates: [gate({ is: "rule-pack", pack: "lost" })] })).toEqual([
      ["lost/status", "unknown", "eligibility.pack-missing"],
    ]);
  });

  it("EX-SOV-4 and EX-SOV-5 the evidenced level is judged, the claim is said beside it", () => {
    const level = (claimed: number, low: number, high = low) => ({
      claimed: exactly(claimed),
      evidenced: range(low, high),
    });
    const gates = [gate({ is: "seal-minimum", minimum: { "SOV-2": 2, "SOV-5": 2 } })];
    const sealLevels = { "SOV-2": level(0, 0), "SOV-5": level(3, 1) };
    const reasons = judge(question({ gates, sealLevels })).map(({ verdict, sentence }) => [
      verdict,
      inBothLanguages(sentence).en,
    ]);
    expect(reasons).toEqual([
      ["fail", "SOV-2: 0 < 2"],
      ["fail", "SOV-5: evidenced 1 < 2 (the claim of 3 would pass)"],
    ]);
    expect(found({ gates, sealLevels: { "SOV-2": level(2, 2), "SOV-5": level(4, 0, 4) } })[0]).toEqual([
      "seal-minimum/SOV-5", "unknown", "eligibility.seal-open-claimed",
    ]); // prettier-ignore
  });

  it("answers every gate of the agency, failing ones first, and skips those switched off", () => {
    const gates = [
      gate({ is: "priced" }),
      gate({ is: "residency", countries: ["DE"] }),
      gate({ is: "price-class", classes: ["dedicated"] }),
      gate({ is: "user-latency", maxMs: 20 }),
      gate({ is: "not-provider", providers: ["cloud"] }, false),
    ];
    const answers = found({ gates, maxRttMs: 5, residency: ["KR"], userLatencyP90: range(10, 30) });
    expect(answers.map(([rule, verdict]) => [rule, verdict])).toEqual([
      ["max-rtt", "fail"],
      ["residency", "fail"],
      ["price-class", "unknown"],
      ["user-latency", "unknown"],
      ["data-residency", "pass"],
      ["priced", "pass"],
    ]);
    expect(found({ residency: [] })[0]?.[1]).toBe("fail");
  });

  it("the owner at the top decides, and an owner nobody names leaves it open", () => {
    const eu = pack("eu", [{ kind: "owner-country", id: "owner", countries: ["DE", "FR"], ...asked }]);
    const verdict = (country: string | null) => found({ packs: [eu], provider: provider(country) })[0]?.[1];
    expect([verdict("DE"), verdict("US"), verdict(null)]).toEqual(["pass", "fail", "unknown"]);

    const fromMemory = (country: string) => {
      const known = provider(country);
      const owner = { ...known.owner, source: "memory" as typeof known.source }; // the catalogue's mark for recollection
      return found({ packs: [eu], provider: { ...known, owner } })[0]?.[1];
    };
    expect([fromMemory("DE"), fromMemory("US")]).toEqual(["unknown", "fail"]);
  });

  it("what a pack only states is never a verdict", () => {
    const said = { kind: "stated", id: "notice", from: "2025-09-12", to: null, ...asked };
    expect(found({ packs: [pack("data-act", [said])] }).filter(([rule]) => rule?.startsWith("data-act"))).toEqual([]);
  });

  it("one failure fails all, one unknown leaves it open, and “allow” never turns it into a pass", () => {
    const reason = (verdict: "pass" | "fail" | "unknown") => ({
      ...judge(question({ residency: ["KR"] }))[0]!,
      verdict,
    });
    const verdicts = fc.array(fc.constantFrom("pass", "fail", "unknown" as const), { maxLength: 6 });
    fc.assert(
      fc.property(verdicts, (list) => {
        const reasons = list.map(reason);
        const failed = list.includes("fail");
        const open = list.includes("unknown");
        expect(overallVerdict(reasons, "allow")).toBe(failed ? "fail" : open ? "unknown" : "pass");
        expect(overallVerdict(reasons, "fail")).toBe(failed || open ? "fail" : "pass");
      }),
      { seed: 8 },
    );
  });

  it("says nothing that is not in the dictionary, and fills every gap", () => {
    const certificates = fc.array(
      fc.record({
        rank: fc.constantFrom(null, 1, 2, 3),
        standing: fc.constantFrom("proven", "claimed", "unverified", "expired"),
        validFrom: fc.constantFrom(null, "2019-01-01", "2024-01-01", "2028-01-01"),
        lastConfirmed: fc.constantFrom(null, "2020-01-15", "2025-08-10"),
        zones: fc.constantFrom(null, ["government"]),
      }),
      { maxLength: 4 },
    );
    const days = fc.constantFrom("2022-01-01", "2026-11-21", "2028-12-06");
    const classes = fc.constantFrom(null, "C", "S", "O" as const);
    fc.assert(
      fc.property(certificates, days, classes, (list, day, dataClass) => {
        const certifications = list.map(certificate);
        for (const { sentence } of judge(question({ packs: [csap, n2sf, nis], certifications, day, dataClass }))) {
          expect(dictionary).toHaveProperty([sentence.key]);
          const { ko, en } = inBothLanguages(sentence);
          expect(`${ko}${en}`).not.toMatch(/\{\{|undefined|null/);
        }
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});
