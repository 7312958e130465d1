import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue, assetsFolder } from "../../../electron/catalogue/load.ts";
import { gapTo, percentOf } from "./benchmark.ts";
import { providerOnBill } from "./bill-names.ts";

describe("figures of the field beside the own share", () => {
  it("EX-BEN-1 of 120 systems 30 are in the public cloud: 23 more to 44 %, 50 more to 66 %", () => {
    expect(percentOf(30, 120)).toBe(25);
    expect(gapTo(44, 120, 30)).toBe(23);
    expect(gapTo(66, 120, 30)).toBe(50);
  });

  it("asks for no system that binary dust has made, and for none that is there already", () => {
    for (let all = 0; all <= 300; all += 25) expect(gapTo(44, all, 0)).toBe((all * 44) / 100);
    expect(gapTo(44, 120, 100)).toBe(0);
    expect(percentOf(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 0, max: 100 }), (all, part, percent) => {
        const now = Math.min(all, part);
        const gap = gapTo(percent, all, now);
        expect((now + gap) * 100).toBeGreaterThanOrEqual(percent * all - 1e-6);
        if (gap > 0) expect((now + gap - 1) * 100).toBeLessThan(percent * all);
      }),
      { seed: 41 },
    );
  });
});

describe("a name on a bill", () => {
  const { providers } = loadCatalogue(assetsFolder());
  it.each([
    ["AWS", "aws"],
    ["Amazon Web Services, Inc.", "aws"],
    ["Microsoft", "azure"],
    ["Google Cloud", "gcp"],
    ["네이버클라우드", "naver"],
    ["KT", "kt"],
    ["OVH SAS", "ovh"],
  ])("%s is %s", (name, id) => expect(providerOnBill(name, providers)?.id).toBe(id));

  it("of a stranger is nobody's, even where it holds the letters of one", () => {
    for (const name of ["Sovereign Cloud Ltd", "Rackton", "marktplatz"])
      expect(providerOnBill(name, providers)).toBeNull();
  });
});
