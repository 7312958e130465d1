import { describe, expect, it } from "vitest";
import { isSourced } from "../../shared/model/evidence.ts";
import { faultsOf } from "./faults.ts";
import { assetsFolder, checkedCatalogue } from "./load.ts";

const catalogue = checkedCatalogue(assetsFolder());
const services = catalogue.reference.cloudServices!;

describe("the bundled list of cloud services", () => {
  it("covers the providers an agency is likely to use, with eighty services and more", () => {
    expect(services.length).toBeGreaterThanOrEqual(80);
    for (const provider of ["aws", "azure", "gcp", "naver", "kt", "nhn", "ovh", "scaleway"])
      expect(services.filter((one) => one.provider === provider).length, provider).toBeGreaterThan(4);
  });

  it("says of each in both languages why it counts as that, and names the page or says that it is from memory", () => {
    const sources = new Set<string>(catalogue.sources.map(({ id }) => id));
    for (const { code, reason, name, source } of services) {
      expect(
        [reason.ko, reason.en, name.ko, name.en].every((text) => text.length > 1),
        code,
      ).toBe(true);
      expect(sources, code).toContain(source);
    }
    expect(services.filter(({ source }) => isSourced(source)).length).toBeGreaterThan(services.length / 2);
  });

  it("knows a way out of everything that is not proprietary", () => {
    for (const { code, openness, equivalents } of services)
      if (openness !== "proprietary") expect(equivalents.length, code).toBeGreaterThan(0);
  });

  it("is held against the rest of the edition: a strange provider, a name twice on bills, a checklist line twice", () => {
    const [first] = services;
    const [item] = catalogue.reference.exitItems!;
    const reference = {
      ...catalogue.reference,
      cloudServices: [
        ...services,
        { ...first!, code: "nobody/queue", provider: "nobody" as (typeof services)[0]["provider"] },
      ], // a wrong id
      exitItems: [...catalogue.reference.exitItems!, item!],
    };
    const faults = faultsOf({ ...catalogue, reference }).join("\n");
    expect(faults).toMatch(/provider of service nobody\/queue/);
    expect(faults).toMatch(/exit item .*: twice/);
    expect(faultsOf(catalogue)).toEqual([]);
  });
});
