import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { h200Equivalents } from "./gpu-equivalents.ts";

const { benchmarks, reference } = loadCatalogue(assetsFolder());
const worth = (id: string): number => benchmarks.find((one) => one.id === id)!.value;

describe("what the bundled facts come to", () => {
  it("EX-GPU-1: the GPU programme is 25,736 H200-equivalents", () => {
    const [programme] = reference.gpuProgrammes;
    expect(h200Equivalents(programme!, reference.gpuEquivalents)).toBe(25_736);
    // a model without an equivalent on record leaves the sum open
    expect(h200Equivalents(programme!, [])).toBeNull();
  });

  it("EX-BUY-1: a digital-service contract is 260.9 M won on the mean, 332.4 M to October 2024", () => {
    const mean = (amount: string, count: string): number => Math.round(worth(amount) / worth(count) / 1e5) / 10;
    expect(mean("kr-digital-service-amount", "kr-digital-service-count")).toBe(260.9);
    expect(mean("kr-digital-service-amount-2024", "kr-digital-service-count-2024")).toBe(332.4);
  });
});
