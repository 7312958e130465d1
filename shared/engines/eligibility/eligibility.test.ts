import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Certification, Provider, Region } from "../../model/catalogue.ts";
import { DataSet } from "../../model/data-set.ts";
import { Gate } from "../../model/requirement.ts";
import { type DataClass, RulePack } from "../../model/rule-pack.ts";
import { dictionary } from "../../text/dictionary.ts";
import { inBothLanguages } from "../../text/text.ts";
import { exactly, range } from "../../units/range.ts";
import { conversionOf, rankOf, validityOf } from "./certificate.ts";
import { classOfData, classOfDataSet, judgeFlow } from "./data-class.ts";
import { type Question, judge, overallVerdict } from "./judge.ts";
import { judgeForeignOwners } from "./ownership.ts";

const words = (ko: string) => ({ ko, en: ko });
const dataSet = (items: number[], stated: DataClass | null = null) =>
  DataSet.parse({
    id: "d-1", name: "민원", group: null, items, stated, personalData: null, sizeGib: null, residency: null, note: null,
  }); // prettier-ignore
const certificate = (change: Partial<Record<keyof Certification, unknown>>) =>
  Certification.parse({
    provider: "cloud", scheme: "CSAP", scope: null, zones: null, regions: null, level: null, rank: 2, validFrom: null,
    validTo: null, lastConfirmed: null, termYears: 5, standing: "proven", source: "press", asOf: "2026-08-01", note: null,
    ...change,
  }); // prettier-ignore
const region = (country: string, zone = "public") =>
  Region.parse({
    id: `cloud:${country.toLowerCase()}-${zone}`, provider: "cloud", code: `${country.toLowerCase()}-${zone}`, city: null,
    country, place: null, zone, zones: null, member: null, source: "press", asOf: "2026-08-01", note: null,
  }); // prettier-ignore
const provider = (country: string | null = "KR") => {
  const unsaid = { value: null, source: null };
  return Provider.parse({
    id: "cloud", name: words("구름"), kind: "national", owner: { name: "Cloud Corp.", country, source: "press" },
    platform: { name: null, family: null, source: null }, managedKubernetes: unsaid, s3Api: unsaid, openstackApi: unsaid,
    source: "press", asOf: "2026-08-01", note: null,
  }); // prettier-ignore
};
const pack = (id: string, rules: unknown[], change: object = {}) =>
  RulePack.parse({
    id, title: words(id), issuer: "test", version: "1", jurisdiction: "KR", publishedOn: null, validFrom: "2023-01-31",
    validTo: null, status: "in-force", sources: ["press"], note: null, rules, framework: null, ...change,
  }); // prettier-ignore
const asked = { text: words("규칙"), source: "press" };
const grades = { kind: "certificate-by-class", id: "grade", scheme: "CSAP", rank: { C: 3, S: 2, O: 1 }, ...asked };
const csap = pack("kr-csap-2023", [grades, { kind: "region-country", id: "in-korea", countries: ["KR"], ...asked }]);
const n2sf = pack("kr-n2sf-1.0", [
  { kind: "zone-by-class", id: "c-stays", class: "C", zones: [], ...asked },
  { kind: "zone-by-class", id: "s-zone", class: "S", zones: ["government"], ...asked },
]);
const nis = pack(
  "kr-nis-2026-draft",
  [{ kind: "certificate-by-class", id: "nis", scheme: "nis-single", rank: { C: 1, S: 1, O: 1 }, ...asked }],
  { status: "draft", validFrom: "2026-04-20" },
);
const gate = (is: object, on = true) =>
  Gate.parse({ id: "r-1", on, decidedBy: null, note: null, kind: "gate", gate: is });
const question = (change: Partial<Question> = {}): Question => ({
  dataClass: "S",
  residency: null,
  maxRttMs: null,
  region: region("KR"),
  provider: provider(),
  certifications: [],
  packs: [],
  gates: [],
  sealLevels: null,
  priceClass: null,
  priced: true,
  userLatencyP90: null,
  day: "2026-11-21",
  ...change,
});
const found = (change: Partial<Question>) =>
  judge(question(change)).map(({ rule, verdict, sentence }) => [rule, verdict, sentence.key]);
const said = (change: Partial<Question>) => inBothLanguages(judge(question(change))[0]!.sentence);

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

describe("certificates", () => {
  it("EX-CSAP-1 S with 하 fails, and the sentence shows both grades", () => {
    const change = { packs: [csap], certifications: [certificate({ rank: 1, validFrom: "2025-02-01" })] };
    expect(found(change)[0]).toEqual(["kr-csap-2023/grade", "fail", "eligibility.certificate-below"]);
    expect(said(change)).toEqual({ ko: "CSAP 하 < 중", en: "CSAP low (하) < medium (중)" });
  });

  it("EX-CSAP-2 five years on is the last valid day", () => {
    const held = { packs: [csap], certifications: [certificate({ validFrom: "2022-11-30" })] };
    expect(validityOf(held.certifications[0]!, null, "2027-11-30")).toMatchObject({
      state: "valid",
      lastDay: "2027-11-30",
    });
    expect(found({ ...held, day: "2026-11-21" })[0]?.[1]).toBe("pass");
    expect(found({ ...held, day: "2027-12-06" })[0]).toEqual([
      "kr-csap-2023/grade",
      "fail",
      "eligibility.certificate-expired",
    ]);
    expect(found({ ...held, day: "2027-06-03" })[0]?.[2]).toBe("eligibility.certificate-ends-soon");
    expect(found({ ...held, day: "2027-06-02" })[0]?.[2]).toBe("eligibility.certificate-valid");
  });

  it("EX-CSAP-3 converts certificates from before the grades, and says so", () => {
    const simple = certificate({ rank: null, level: "SaaS 간편", validFrom: "2022-03-01" });
    const iaas = certificate({ rank: null, scope: "IaaS", validFrom: "2022-03-01" });
    expect(rankOf(simple).rank).toBe(1);
    expect(rankOf(iaas).rank).toBe(2);
    expect(inBothLanguages(conversionOf(iaas)!).ko).toContain("“중”등급");
    expect(rankOf(certificate({ rank: null, scope: "IaaS", validFrom: "2024-03-01" })).rank).toBeNull();
  });

  it("EX-CSAP-4 하 in Tokyo fails for the country", () => {
    const change = {
      dataClass: "O",
      packs: [csap],
      certifications: [certificate({ rank: 1 })],
      region: region("JP"),
    } as const;
    expect(found(change)[0]).toEqual(["kr-csap-2023/in-korea", "fail", "eligibility.region-out"]);
    expect(said(change).en).toBe("Region in JP, not in KR.");
  });

  it("EX-CSAP-5 under the draft pack every verdict on a grade is unknown until a record is entered", () => {
    const graded = [certificate({ validFrom: "2025-02-01" })];
    expect(found({ packs: [csap], certifications: graded })[0]?.[1]).toBe("pass");
    const draft = found({ packs: [nis], certifications: graded });
    expect(draft).toEqual([
      ["kr-nis-2026-draft/nis", "unknown", "eligibility.certificate-none"],
      ["kr-nis-2026-draft/status", "pass", "eligibility.pack-draft"],
    ]);
    const entered = [
      ...graded,
      certificate({ scheme: "nis-single", rank: 1, validFrom: "2026-10-01", termYears: null }),
    ];
    expect(found({ packs: [nis], certifications: entered })[0]?.[1]).toBe("pass");
  });

  it("EX-C5-1 type 1 where type 2 is wanted names both types", () => {
    const c5 = pack("de-c5", [{ ...grades, scheme: "BSI C5", rank: { C: 2, S: 2, O: 2 } }]);
    const change = { packs: [c5], certifications: [certificate({ scheme: "c5", rank: 1 })] };
    expect(found(change)[0]?.[1]).toBe("fail");
    expect(said(change).en).toBe("BSI C5 Type 1 < Type 2");
  });

  it("EX-SNC-1 foreign owners", () => {
    const limit = { maxEach: 0.24, maxTotal: 0.39 };
    const verdict = (...shares: (number | null)[]) =>
      judgeForeignOwners(shares.map((share, i) => ({ name: `owner ${i}`, share, veto: false })), limit).verdict; // prettier-ignore
    expect(verdict(0.24, 0.15)).toBe("pass");
    expect(verdict(0.25, 0.05)).toBe("fail");
    expect(verdict(0.2, 0.2)).toBe("fail");
    expect(verdict(0.1, null)).toBe("unknown");
    expect(judgeForeignOwners([{ name: "fund", share: 0.01, veto: true }], limit).verdict).toBe("fail");
  });

  it("a claim does not pass, but is said; nothing known is unknown; another zone is not this one", () => {
    const key = (...certifications: Certification[]) => found({ packs: [csap], certifications })[0]?.slice(1);
    expect(key(certificate({ standing: "claimed" }))).toEqual(["fail", "eligibility.certificate-claimed-only"]);
    expect(key()).toEqual(["unknown", "eligibility.certificate-none"]);
    expect(key(certificate({ zones: ["government"] }))).toEqual(["unknown", "eligibility.certificate-elsewhere"]);
    expect(key(certificate({ rank: 1 }), certificate({ standing: "unverified" }))).toEqual([
      "fail", "eligibility.certificate-below-claimed",
    ]); // prettier-ignore
  });

  it("counts from the last sighting where a certificate outlived its first term, and is stale after one more", () => {
    const renewed = certificate({ validFrom: "2017-01-01", lastConfirmed: "2023-08-10" });
    expect(validityOf(renewed, null, "2028-08-10").state).toBe("valid");
    expect(validityOf(renewed, null, "2028-08-11").state).toBe("stale");
    expect(validityOf(certificate({ validFrom: "2019-01-01", lastConfirmed: "2020-01-15" }), null, "2026-11-21").state).toBe("expired"); // prettier-ignore
    expect(found({ packs: [csap], certifications: [renewed], day: "2028-08-11" })[0]?.slice(1)).toEqual([
      "unknown", "eligibility.certificate-stale",
    ]); // prettier-ignore
  });

  it("an unknown class gets the verdict that every class would get, otherwise none", () => {
    const verdict = (rank: number) =>
      found({ dataClass: null, packs: [csap], certifications: [certificate({ rank })] }).find(([rule]) => rule === "kr-csap-2023/grade")?.[1]; // prettier-ignore
    expect([verdict(3), verdict(2), verdict(1)]).toEqual(["pass", "unknown", "unknown"]);
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
