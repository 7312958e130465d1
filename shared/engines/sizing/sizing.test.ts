import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equivalentOf } from "../../catalogue/gpu-equivalents.ts";
import { Offer } from "../../model/catalogue.ts";
import { GpuEquivalent } from "../../model/reference.ts";
import { Workload } from "../../model/workload.ts";
import { exactly, range } from "../../units/range.ts";
import { fitter } from "./fit.ts";
import { gpuFit } from "./gpu-fit.ts";
import { neededSize } from "./needed.ts";
import { sizeFigure } from "./size-figure.ts";
import { recomputed } from "../../samples/recompute.ts";
import { inBothLanguages } from "../../text/text.ts";

const unknown = { avg: null, p95: null, max: null };
const workload = (facts: Partial<Workload>): Workload =>
  Workload.parse({
    id: "w-1",
    name: "portal",
    externalId: null,
    hostname: null,
    group: null,
    kind: "vm",
    environment: null,
    power: null,
    os: { name: null, family: null },
    vcpu: null,
    memoryGib: null,
    storageGib: null,
    storageUsedGib: null,
    cpu: unknown,
    memory: unknown,
    keepSize: false,
    ipAddresses: [],
    location: null,
    details: {},
    note: null,
    ...facts,
  });
const settings = { comfort: 1.3, minVcpu: 1, memoryStepGib: 1 };

describe("needed size", () => {
  it("EX-SIZE-1: 10 cores at 20 % need 4 vCPU with comfort 2.0 and 3 with 1.3", () => {
    const one = workload({ vcpu: 10, cpu: { ...unknown, p95: 0.2 } });
    expect(neededSize(one, { ...settings, comfort: 2 }).vcpu).toEqual(exactly(4));
    expect(neededSize(one, settings).vcpu).toEqual(exactly(3));
  });

  it("EX-SIZE-2: 64 GiB at 45 % with comfort 1.3 and a step of 1 GiB need 38 GiB", () => {
    const one = workload({ memoryGib: 64, memory: { ...unknown, p95: 0.45 } });
    expect(neededSize(one, settings).memoryGib).toEqual(exactly(38));
  });

  it("takes the 95th percentile before the peak before the mean, and trusts the mean alone with one star", () => {
    const by = (cpu: Workload["cpu"]) => neededSize(workload({ vcpu: 10, cpu }), settings);
    expect(by({ avg: 0.1, p95: 0.2, max: 0.9 })).toMatchObject({ cpuBy: "p95", vcpu: exactly(3) });
    expect(by({ avg: 0.1, p95: null, max: 0.6 })).toMatchObject({ cpuBy: "max", vcpu: exactly(8) });
    expect(by({ avg: 0.1, p95: null, max: null })).toMatchObject({ cpuBy: "avg", vcpu: exactly(2), stars: 1 });
  });

  it("keeps the size as it stands where nobody measured, and says so", () => {
    const needed = neededSize(workload({ vcpu: 8, memoryGib: 32 }), settings);
    expect(needed).toMatchObject({ vcpu: exactly(8), memoryGib: exactly(32), cpuBy: "as-is", stars: 0 });
    expect(needed.reasons.map(({ key }) => key)).toContain("sizing.no-utilisation");
  });

  it("shrinks nothing under pressure, and never the memory of a database", () => {
    const idle = { cpu: { ...unknown, p95: 0.1 }, memory: { ...unknown, p95: 0.1 }, vcpu: 8, memoryGib: 32 };
    expect(neededSize(workload({ ...idle, keepSize: true }), settings)).toMatchObject({
      vcpu: exactly(8),
      memoryGib: exactly(32),
    });
    expect(neededSize(workload({ ...idle, kind: "database" }), settings)).toMatchObject({
      vcpu: exactly(2),
      memoryGib: exactly(32),
    });
  });

  it("goes by the percentile asked for, as near as the sheet tells it; a database by the peak", () => {
    const cpu = { avg: 0.1, p95: 0.3, max: 0.9 };
    const by = (percentile: number, more: Partial<Workload> = {}) =>
      neededSize(workload({ vcpu: 10, cpu, ...more }), { ...settings, percentile }).cpuBy;
    expect([50, 90, 95, 99].map((percentile) => by(percentile))).toEqual(["avg", "p95", "p95", "max"]);
    expect(by(50, { kind: "database" })).toBe("max");
    expect(by(99, { cpu: { ...cpu, max: null } })).toBe("p95");
    const below = neededSize(workload({ vcpu: 10, cpu: { ...cpu, max: null } }), { ...settings, percentile: 99 });
    expect(below.reasons).toContainEqual({ key: "sizing.below-asked", args: { asked: 99 } });
  });

  it("keeps every size where the planner says so", () => {
    const one = workload({ vcpu: 8, memoryGib: 32, cpu: { ...unknown, p95: 0.1 }, memory: { ...unknown, p95: 0.1 } });
    expect(neededSize(one, { ...settings, asIs: true })).toMatchObject({
      vcpu: exactly(8),
      memoryGib: exactly(32),
      cpuBy: "kept",
    });
  });

  it("hints at what is idle or does nothing at all, only where both were measured", () => {
    const used = (cpu: number | null, memory: number | null) =>
      neededSize(workload({ vcpu: 8, cpu: { ...unknown, p95: cpu }, memory: { ...unknown, p95: memory } }), settings)
        .hint;
    expect([used(0, 0), used(0.04, 0.03), used(0.04, 0.3), used(0.01, null)]).toEqual(["zombie", "idle", null, null]);
  });

  it("shows figures that can be computed again from their parts", () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    const used = fc.record({ avg: share, p95: share, max: share });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 256 }),
        fc.integer({ min: 1, max: 999 }),
        used,
        used,
        (vcpu, memoryGib, cpu, memory) => {
          const one = workload({ vcpu, memoryGib, storageGib: 10, cpu, memory });
          const figure = sizeFigure(one, neededSize(one, { ...settings, memoryStepGib: 0.5 }), gpus);
          for (const part of [figure, ...figure.parts])
            expect(recomputed(part), part.id).toEqual([part.value!.low, part.value!.high]);
        },
      ),
    );
  });

  it("leaves an unknown size unknown", () => {
    expect(neededSize(workload({}), settings)).toMatchObject({ vcpu: null, memoryGib: null, storageGib: null });
  });

  it("needs no less when more is used, and shows the same number in its figure", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), share, share, (vcpu, a, b) => {
        const of = (p95: number) => workload({ vcpu, cpu: { ...unknown, p95 } });
        const less = neededSize(of(Math.min(a, b)), settings);
        const more = neededSize(of(Math.max(a, b)), settings);
        expect(less.vcpu!.high).toBeLessThanOrEqual(more.vcpu!.low);
        expect(sizeFigure(of(a), more, gpus).parts[0]!.value).toEqual(more.vcpu);
      }),
    );
  });
});

const offer = (
  code: string,
  vcpu: number,
  memoryGib: number,
  amount: number | null,
  more: Partial<Offer> = {},
): Offer =>
  Offer.parse({
    id: `kt:KR1:${code}`,
    region: "kt:KR1",
    code,
    class: "unspecified",
    vcpu,
    memoryGib,
    arch: "x86_64",
    gpu: null,
    localDiskGb: null,
    price:
      amount === null
        ? null
        : { amount, currency: "KRW", unit: "hour", method: "listed", spread: null, source: "s", asOf: "2025-11-06" },
    ...more,
  });
const size = (vcpu: number, memoryGib: number, high = vcpu) => ({
  ...neededSize(workload({}), settings),
  vcpu: range(vcpu, high),
  memoryGib: exactly(memoryGib),
});

const equivalents = [
  { model: "NVIDIA H200", h200: 1 },
  { model: "NVIDIA B200", h200: 2.25 },
].map((one) => GpuEquivalent.parse({ ...one, source: "s", asOf: "2025-08-01", note: null }));
const gpus = gpuFit((model) => equivalentOf(model, equivalents));
type Fitter = typeof fitter;
const fitterOf = (
  offers: Parameters<Fitter>[0],
  classes: Parameters<Fitter>[1],
  priceOf?: Parameters<Fitter>[3],
): ReturnType<Fitter> => fitter(offers, classes, gpus, priceOf);

describe("fitting offers", () => {
  it("takes the cheapest that holds the high end of the need", () => {
    const fit = fitterOf([offer("big", 8, 32, 500), offer("mid", 4, 16, 274), offer("small", 2, 8, 120)], null);
    expect(fit(size(3, 16), null).offer?.code).toBe("mid");
    expect(fit(size(3, 16, 6), null).offer?.code).toBe("big");
  });

  it("says that none fits rather than taking the largest", () => {
    const { offer: found, noFit } = fitterOf([offer("big", 8, 32, 500)], null)(size(64, 32), null);
    expect(found).toBeNull();
    expect(noFit).toMatchObject({ key: "sizing.no-fit", args: { vcpu: 64, mostVcpu: 8 } });
  });

  it("takes an unpriced offer only where no priced one fits, and then the smallest", () => {
    const fit = fitterOf([offer("x", 32, 64, null), offer("y", 16, 64, null), offer("z", 8, 32, 900)], null);
    expect(fit(size(8, 32), null).offer?.code).toBe("z");
    expect(fit(size(12, 48), null).offer?.code).toBe("y");
  });

  it("compares prices of one region by what a month costs, whatever they are written in", () => {
    const perMonth = { ...offer("m", 8, 32, 100).price!, unit: "month" as const };
    const list = [
      offer("month", 8, 32, null, { price: { ...perMonth, amount: 90_000 } }),
      offer("hour", 8, 32, 200),
      offer("dollar", 8, 32, null, { price: { ...perMonth, amount: 100, currency: "USD" } }),
      offer("unpriced", 8, 32, null),
    ];
    const monthly = ({ price }: Offer): number | null =>
      price && (price.currency === "USD" ? null : price.amount * (price.unit === "hour" ? 730 : 1));
    expect(fitterOf(list, null)(size(8, 32), null).offer?.code).toBe("dollar"); // 100 < 200 < 90,000, as bare numbers
    expect(fitterOf(list, null, monthly)(size(8, 32), null).offer?.code).toBe("month");
    // what cannot be compared for want of a rate comes after what can, and before what has no price
    expect(fitterOf(list.slice(2), null, monthly)(size(8, 32), null).offer?.code).toBe("dollar");
  });

  it("gives a workload that needs GPUs a size that has them, or says that there is none", () => {
    const plain = offer("p", 8, 32, 1);
    const one = offer("one", 8, 32, 500, { gpu: { model: "H200", count: 1 }, class: "gpu" });
    const eight = offer("eight", 64, 512, 4000, { gpu: { model: "H200", count: 8 }, class: "gpu" });
    const fit = fitterOf([plain, eight, one], null);
    const codeFor = (count: number) => fit(size(4, 16), count === 0 ? null : { model: null, count }).offer?.code;
    expect([0, 1, 2].map(codeFor)).toEqual(["p", "one", "eight"]);
    expect(fit(size(4, 16), { model: null, count: 16 }).noFit).toEqual({
      key: "sizing.no-gpu",
      args: { gpus: 16, most: 8 },
    });
  });

  const withGpus = (model: string, count: number, amount = 500) =>
    offer(`${count}-${model.replaceAll(" ", "-")}`, 64, 512, amount, { gpu: { model, count }, class: "gpu" });

  it("meets a GPU by as many H200-equivalents on no fewer GPUs, and never by a model nobody can compare", () => {
    const sold = [
      withGpus("NVIDIA V100", 8, 100),
      withGpus("NVIDIA L40S", 8, 200),
      withGpus("NVIDIA B200", 4, 300),
      withGpus("NVIDIA B200", 8, 900),
      withGpus("NVIDIA H200", 8, 950),
    ];
    const fit = fitterOf(sold, null);
    const codeFor = (model: string, count: number) => fit(size(4, 16), { model, count }).offer?.code;
    expect(codeFor("H200", 8)).toBe("8-NVIDIA-B200");
    expect(codeFor("NVIDIA H200 SXM5 141GB", 4)).toBe("4-NVIDIA-B200");
    expect(codeFor("B200", 8)).toBe("8-NVIDIA-B200");
    expect(codeFor("L40S", 2)).toBe("8-NVIDIA-L40S");
    expect(codeFor("L4", 1)).toBeUndefined();
    const told = (model: string, count: number, list = sold) =>
      inBothLanguages(fitterOf(list, null)(size(4, 16), { model, count }).noFit!).en;
    expect(told("H200", 16)).toMatch(/needs 16 H200-equivalents on at least 16 GPUs .* has 18 on 8/);
    expect(told("B200", 16)).toMatch(/needs 36 H200-equivalents/);
    expect(told("H200", 1, sold.slice(0, 2))).toMatch(/none of the offers has a GPU whose equivalent is known/);
    expect(told("L40S", 16)).toMatch(/only that model does; it needs 16, and the largest offer has 8/);
    expect(told("L4", 1)).toMatch(/has 0 of it/);
  });

  it("never puts a GPU need of a known model on fewer GPUs, fewer equivalents or an unknown model", () => {
    const models = fc.constantFrom("NVIDIA H200", "B200", "Tesla V100", "L40S", "NVIDIA X9");
    const gpus = fc.tuple(models, fc.integer({ min: 1, max: 16 }));
    fc.assert(
      fc.property(fc.array(gpus), gpus, (sold, [model, count]) => {
        const list = sold.map(([one, many], at) => withGpus(one, many, 100 + at));
        const { offer: found } = fitterOf(list, null)(size(4, 16), { model, count });
        const worth = (name: string) => equivalentOf(name, equivalents)?.h200 ?? null;
        const enough = list.filter(({ gpu }) => {
          const [own, asked] = [worth(gpu!.model), worth(model)];
          if (gpu!.count < count) return false;
          return asked === null ? gpu!.model === model : own !== null && own * gpu!.count >= asked * count;
        });
        expect(found).toBe(enough[0] ?? null);
      }),
    );
  });

  it("says in the figure by what GPUs are compared", () => {
    const partOf = (model: string | null) => {
      const one = workload({ vcpu: 8, memoryGib: 32, details: { gpu: { model, count: 8 } } });
      return sizeFigure(one, neededSize(one, settings), gpus).parts[3]!;
    };
    const known = partOf("B200");
    expect([known.value, recomputed(known)]).toEqual([exactly(18), [18, 18]]);
    expect(partOf("A100").because?.key).toBe("sizing.gpus-by-model");
    for (const model of [null, "NVIDIA GPU"]) expect(partOf(model).because?.key).toBe("sizing.gpus-by-count");
  });

  it("leaves out other classes, GPUs and other processors", () => {
    const gpu = offer("g", 8, 32, 1, { gpu: { model: "H200", count: 1 }, class: "gpu" });
    const arm = offer("a", 8, 32, 1, { arch: "arm64" });
    const vps = offer("v", 8, 32, 1, { class: "vps" });
    expect(fitterOf([gpu, arm, vps], ["dedicated", "unspecified"])(size(1, 1), null).noFit?.key).toBe(
      "sizing.no-class",
    );
  });

  it("never returns an offer too small, nor one dearer than another that fits", () => {
    const offers = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 999 })),
    );
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 256 }), (all, vcpu, memory) => {
        const list = all.map(([cores, gib, amount], index) => offer(`o${index}`, cores, gib, amount));
        const holding = list.filter((one) => one.vcpu >= vcpu && one.memoryGib >= memory);
        const { offer: found } = fitterOf(list, null)(size(vcpu, memory), null);
        expect(found?.price?.amount ?? Infinity).toBe(Math.min(...holding.map((one) => one.price!.amount)));
        expect(found === null || holding.includes(found)).toBe(true);
      }),
    );
  });
});
