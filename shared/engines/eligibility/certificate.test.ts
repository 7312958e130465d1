import { describe, expect, it } from "vitest";
import type { Certification } from "../../model/catalogue.ts";
import { inBothLanguages } from "../../text/text.ts";
import { conversionOf, rankOf, validityOf } from "./certificate.ts";
import { judgeForeignOwners } from "./ownership.ts";
import { certificate, csap, found, grades, nis, pack, region, said } from "./questions-for-tests.ts";

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
      ["kr-nis-2026-draft/nis", "unknown", "eligibility.certificate-none-at-all"],
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
