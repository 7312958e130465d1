import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataSet } from "../../model/data-set.ts";
import type { Dependency } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import { BatchId } from "../../model/id.ts";
import type { Workload } from "../../model/workload.ts";
import { makeDataSet, makeDependency, makeGroup, makeWorkload } from "../../samples/make.ts";
import { bandOf, completenessOf, confidenceFigure } from "./completeness.ts";
import { allPoints, fieldOf, fields } from "./fields.ts";
import { findingsOf } from "./findings.ts";
import { bareGroups, completenessOfAll, confidenceById, lacking, qualityOf } from "./quality.ts";

const none = { avg: null, p95: null, max: null };
const blank = makeWorkload({
  kind: null,
  power: null,
  os: { name: null, family: null },
  vcpu: null,
  memoryGib: null,
  storageGib: null,
});
const group = makeGroup({ grade: 2, maxRttMs: 20, disposition: "rehost" });
const full = makeWorkload({
  group: group.id,
  environment: "production",
  storageUsedGib: 40,
  cpu: { ...none, p95: 0.4 },
  memory: { ...none, p95: 0.5 },
});
const data = makeDataSet({ group: group.id, stated: "S", sizeGib: 10 });
const link = makeDependency(full, makeWorkload({ number: 2 }));

/** Every field either unknown or as `full` has it, so that one inventory may know more than another. */
const maybe = <Value>(value: Value) => fc.constantFrom(null, value);
const use = fc.record({ avg: maybe(0.2), p95: maybe(0.4), max: maybe(0.9) });
const someWorkload = fc
  .record({
    vcpu: maybe(4),
    memoryGib: maybe(16),
    storageGib: maybe(100),
    storageUsedGib: maybe(50),
    environment: maybe("test" as const),
    family: maybe("linux" as const),
    cpu: use,
    memory: use,
    keepSize: fc.boolean(),
    kind: fc.constantFrom(null, "vm" as const, "database" as const),
  })
  .map(({ family, ...rest }): Workload => ({ ...blank, ...rest, group: group.id, os: { name: null, family } }));
const someGroup = fc
  .record({ grade: maybe(1), maxRttMs: maybe(10), disposition: maybe("rehost" as const) })
  .map((rest): Group => ({ ...group, ...rest }));
const someData = fc.array(
  fc.record({ stated: maybe("O" as const), sizeGib: maybe(5) }).map((rest): DataSet => ({ ...data, ...rest })),
  { maxLength: 3 },
);
const someLinks = fc.array(
  fc.boolean().map((proposed): Dependency => ({ ...link, proposed })),
  { maxLength: 2 },
);

describe("confidence in a workload", () => {
  it("is made of a hundred points, each field once", () => {
    expect(allPoints).toBe(100);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  it("is 100 % where every field is known, and 0 % where none is", () => {
    expect(completenessOf(full, group, [data], [link])).toMatchObject({
      share: 1,
      band: "high",
      stars: 5,
      missing: [],
    });
    expect(completenessOf(blank, null, [], [])).toMatchObject({ share: 0, band: "low", stars: 0 });
    expect(completenessOf(blank, null, [], []).missing).toEqual(fields.map(({ id }) => id));
  });

  it("counts a mean as one star of five and a peak as two: 100 − 8 × 4/5 = 93.6 %", () => {
    const withCpu = (cpu: Workload["cpu"]) => completenessOf({ ...full, cpu }, group, [data], [link]).share;
    expect(withCpu({ ...none, avg: 0.3 })).toBeCloseTo(0.936, 10);
    expect(withCpu({ ...none, max: 0.3 })).toBeCloseTo(0.952, 10);
    expect(withCpu(none)).toBeCloseTo(0.92, 10);
  });

  it("asks for no use where the size is kept anyway, and for no memory use of a database", () => {
    const without = { ...full, cpu: none, memory: none };
    expect(completenessOf({ ...without, keepSize: true }, group, [data], [link]).missing).toEqual([]);
    expect(completenessOf({ ...without, kind: "database" }, group, [data], [link]).missing).toEqual(["cpuP95"]);
  });

  it("counts half a point for links that only a file proposes, and none where nobody has said that there are none", () => {
    const proposed = { ...link, proposed: true };
    const share = (links: Dependency[]) => completenessOf(full, group, [data], links).share;
    expect([share([link]), share([proposed]), share([])]).toEqual([1, 0.975, 0.95]);
  });

  it("knows data by the share of the group's data sets: one class of two is half of its eight points", () => {
    const other = { ...data, stated: null };
    expect(completenessOf(full, group, [data, other], [link]).share).toBeCloseTo(0.96, 10);
  });

  it("has its bands at 80 % and 50 %", () =>
    expect([1, 0.8, 0.799, 0.5, 0.499, 0].map(bandOf)).toEqual(["high", "high", "medium", "medium", "low", "low"]));

  it("stays between 0 and 1, and its figure is what its parts come to", () =>
    fc.assert(
      fc.property(someWorkload, someGroup, someData, someLinks, (workload, group, dataSets, links) => {
        const one = completenessOf(workload, group, dataSets, links);
        expect(one.share).toBeGreaterThanOrEqual(0);
        expect(one.share).toBeLessThanOrEqual(1);
        const { value, parts } = confidenceFigure(workload, one);
        const points = parts.reduce((sum, part) => sum + part.value!.low, 0);
        expect(value!.low).toBeCloseTo(points / 100, 10);
      }),
    ));

  it("never falls when one more thing is known", () =>
    fc.assert(
      fc.property(someWorkload, someGroup, someData, someLinks, fc.nat(12), (workload, held, sets, links, at) => {
        const before = completenessOf(workload, held, sets, links).share;
        const more: [Workload, Group, DataSet[], Dependency[]][] = [
          [{ ...workload, vcpu: 4 }, held, sets, links],
          [{ ...workload, memoryGib: 4 }, held, sets, links],
          [{ ...workload, storageGib: 4 }, held, sets, links],
          [{ ...workload, storageUsedGib: 4 }, held, sets, links],
          [{ ...workload, environment: "test" }, held, sets, links],
          [{ ...workload, os: { name: null, family: "linux" } }, held, sets, links],
          [{ ...workload, cpu: { ...workload.cpu, avg: 0.1 } }, held, sets, links],
          [{ ...workload, cpu: { ...workload.cpu, p95: 0.1 } }, held, sets, links],
          [{ ...workload, memory: { ...workload.memory, max: 0.1 } }, held, sets, links],
          [workload, { ...held, grade: 3 }, sets, links],
          [workload, held, sets.map((one) => ({ ...one, stated: "C" as const })), links],
          [workload, held, sets, [...links, link]],
          [{ ...workload, keepSize: true }, held, sets, links],
        ];
        expect(completenessOf(...more[at]!).share).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    ));
});

describe("the quality of an inventory", () => {
  const retired = makeGroup({ number: 2, disposition: "retire" });
  const held = {
    workloads: [
      full,
      { ...blank, id: makeWorkload({ number: 2 }).id, group: null },
      makeWorkload({ number: 3, group: retired.id }),
    ],
    groups: [group, retired],
    dataSets: [data],
    dependencies: [link],
  };

  it("asks nobody about what is to be switched off", () => {
    const quality = qualityOf(held);
    expect(quality.staying).toBe(1);
    expect(quality.bands).toEqual({ high: 1, medium: 0, low: 1 });
    // the second workload is at the other end of the link, and that is all that is known of it
    expect(quality.confidence).toBeCloseTo((1 + 0.05) / 2, 10);
  });

  it("puts first what stops a result, then what brings most; the effects add up to what is missing", () => {
    const { gaps, confidence } = qualityOf(held);
    expect(gaps.map(({ field }) => field).slice(0, 6)).toEqual([
      "vcpu",
      "memoryGib",
      "dataClass",
      "storageGib",
      "cpuP95",
      "group",
    ]);
    expect(gaps[0]).toEqual({
      field: "vcpu",
      of: "workload",
      stops: true,
      workloads: 1,
      open: 1,
      bare: 0,
      effect: 0.07,
    });
    expect(gaps.reduce((sum, { effect }) => sum + effect, 0) + confidence!).toBeCloseTo(1, 10);
  });

  it("names the rows to be filled in, and groups whose data nobody has listed", () => {
    const more = { ...held, groups: [{ ...group, grade: null }, retired], dataSets: [] };
    const moving = completenessOfAll(more).filter(({ moves }) => moves);
    expect([...lacking("vcpu", moving, [])]).toEqual(["w-2"]);
    expect([...lacking("grade", moving, [])]).toEqual([group.id]);
    expect([...bareGroups(moving, [])]).toEqual([group.id]);
  });

  it("explains itself by id, for the whole and for one workload", () => {
    expect(confidenceById(held, "inventory")!.value!.low).toBeCloseTo(qualityOf(held).confidence!, 10);
    expect(confidenceById(held, "w-1")!.value).toEqual({ low: 1, high: 1 });
    expect(confidenceById(held, "w-2/vcpu")!.parts.find(({ id }) => id === "confidence/w-2/vcpu")!.value!.low).toBe(0);
    expect(confidenceById(held, "w-99")).toBeNull();
    expect(confidenceById({ ...held, workloads: [] }, "inventory")!.value).toBeNull();
  });

  it("says for every gap what it widens and who may know", () => {
    for (const { id } of fields) expect(fieldOf(id)).toMatchObject({ id, widens: {}, who: {} });
  });
});

describe("what imports left in doubt", () => {
  const found = (code: string, severity: "error" | "warning" | "info", words = code) => ({
    code,
    severity,
    count: 1,
    where: [],
    example: { ko: words, en: words },
  });

  it("is counted by code, errors first, the newest import giving the example", () => {
    const [first, second] = [BatchId.parse("b-1"), BatchId.parse("b-2")];
    const imports = [
      {
        batch: first,
        at: "2026-11-01T00:00:00Z",
        report: { file: "a.csv", findings: [found("RANGE_ODD", "warning", "old")] },
      },
      {
        batch: second,
        at: "2026-11-02T00:00:00Z",
        report: {
          file: "b.csv",
          findings: [found("RANGE_ODD", "warning", "new"), found("NUM_BAD", "error"), found("ROW_EMPTY", "info")],
        },
      },
    ];
    expect(findingsOf(imports)).toEqual([
      {
        code: "NUM_BAD",
        severity: "error",
        count: 1,
        imports: [{ batch: second, file: "b.csv" }],
        example: { ko: "NUM_BAD", en: "NUM_BAD" },
      },
      {
        code: "RANGE_ODD",
        severity: "warning",
        count: 2,
        imports: [
          { batch: second, file: "b.csv" },
          { batch: first, file: "a.csv" },
        ],
        example: { ko: "new", en: "new" },
      },
    ]);
  });
});
