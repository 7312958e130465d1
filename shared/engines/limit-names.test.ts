import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { makeGroup, makeWorkload } from "../samples/make.ts";
import { controlPlanes, limitNames } from "./limit-names.ts";

const catalogue = loadCatalogue(assetsFolder());
const names = limitNames({ ...catalogue, workloads: [makeWorkload()], groups: [makeGroup({ name: "payroll" })] });

describe("what limits speak of", () => {
  it("has a name of its own for every control plane, so that they can be told apart in a list", () => {
    const planes = [...controlPlanes(catalogue).values()];
    expect(planes.length).toBeGreaterThan(5);
    for (const language of ["ko", "en"] as const)
      expect(new Set(planes.map((name) => name[language])).size).toBe(planes.length);
  });

  it("has a name of its own for every region", () => {
    const all = catalogue.regions.map(({ id }) => names("region", id).ko);
    expect(new Set(all).size).toBe(all.length);
  });

  it("is said in the language that is spoken", () => {
    expect(names("country", "KR")).toEqual({ ko: "대한민국", en: "South Korea" });
    expect(names("provider", "naver")).toEqual(catalogue.providers.find(({ id }) => id === "naver")!.name);
    expect(names("group", "g-1").en).toBe("payroll");
    expect(names("workload", "w-1").en).toBe("web1");
  });

  it("is said by its id where nobody knows a name", () => {
    for (const kind of ["provider", "owner", "country", "control-plane", "region", "workload", "group"] as const)
      expect(names(kind, "nobody:x")).toEqual({ ko: "nobody:x", en: "nobody:x" });
  });
});
