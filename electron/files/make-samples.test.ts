import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GroupId, DataSetId, DependencyId, WorkloadId } from "../../shared/model/id.ts";
import { type Existing, nothingHeld as nothing, settle } from "../../shared/exchange/changes.ts";
import { plainImport, planImport, reportsOf } from "../../shared/exchange/plan-import.ts";
import { Sample } from "../../shared/exchange/sample.ts";
import type { Workbook } from "../../shared/exchange/workbook.ts";
import { sampleFiles } from "./make-samples.ts";
import { readWorkbook } from "./read.ts";

const samples = join(import.meta.dirname, "../../assets/samples");
const plan = (workbooks: readonly Workbook[], held: Existing) =>
  planImport(
    workbooks.map((workbook) => ({ workbook, format: null, map: null, answers: {} })),
    held,
    plainImport,
  );
const job = { progress: () => undefined, signal: new AbortController().signal };

const read = (folder: string, names: readonly string[]) =>
  Promise.all(names.map((name) => readWorkbook({ path: join(folder, name), name }, job)));

function save(workbooks: readonly Workbook[]) {
  const planned = plan(workbooks, nothing);
  const { changes } = planned;
  const reports = reportsOf(planned);
  const count = { n: 0 };
  const next = (kind: string): string => `${kind}-${(count.n += 1)}`;
  const held = settle(changes, {
    group: () => next("g") as GroupId,
    workload: () => next("w") as WorkloadId,
    dataSet: () => next("d") as DataSetId,
    dependency: () => next("dep") as DependencyId,
  });
  return { reports, held };
}
const settings = (name: string): Sample =>
  Sample.parse(JSON.parse(readFileSync(join(samples, name, "settings.json"), "utf8")));

describe("the samples", () => {
  it("are made again byte for byte, each below 600 KB", async () => {
    for (const [path, bytes] of await sampleFiles()) {
      expect(Buffer.from(bytes).equals(readFileSync(join(samples, path))), path).toBe(true);
      expect(bytes.length).toBeLessThan(600 * 1024);
    }
  });

  it("bring 120 systems and 640 servers of the Korean agency, with the gaps and traps that were put in", async () => {
    const { imports } = settings("korea");
    const workbooks = await read(join(samples, "korea"), imports);
    const { reports, held } = save(workbooks);
    expect(reports.map(({ format, counts }) => [format, counts])).toEqual([
      // 524 machines, 4 of them templates, with the rows of their disks, partitions and networks
      ["rvtools", { read: 3965, new: 3904, changed: 0, same: 0, refused: 0, skipped: 61 }],
      ["korean-inventory", { read: 899, new: 429, changed: 467, same: 0, refused: 0, skipped: 3 }],
      ["fx-rates", { read: 3, new: 3, changed: 0, same: 0, refused: 0, skipped: 0 }],
    ]);
    expect([held.groups.length, held.workloads.length, held.fxRates.length]).toEqual([120, 640, 3]);
    expect(held.workloads.find(({ name }) => name.toLowerCase() === "edwdb01")).toMatchObject({
      memoryGib: 2560,
      vcpu: 96,
      kind: "physical",
    });
    expect(held.workloads.filter(({ name }) => name === "backup01")).toHaveLength(2);
    expect(held.workloads.filter(({ power }) => power === "off").length).toBeGreaterThan(10);
    expect(held.workloads.some(({ cpu }) => cpu.avg === null)).toBe(true);
    expect(held.dataSets.filter(({ stated }) => stated === "C").length).toBeGreaterThanOrEqual(3);
    const again = plan(workbooks, held);
    expect(reportsOf(again).map(({ counts }) => [counts.new, counts.changed, counts.same])).toEqual([
      [0, 0, 3904],
      [0, 0, 896],
      [0, 0, 3],
    ]);
  });

  it("know the same of every machine in whichever order the files come", async () => {
    const workbooks = await read(join(samples, "korea"), settings("korea").imports);
    const known = (held: Existing): string[] =>
      held.workloads
        .map(({ externalId, vcpu, memoryGib, storageGib, cpu }) =>
          JSON.stringify([externalId, vcpu, memoryGib, storageGib, cpu]),
        )
        .sort();
    expect(known(save(workbooks.toReversed()).held)).toEqual(known(save(workbooks).held));
  });

  it("bring 40 systems and 150 servers of the European city, under English headings", async () => {
    const workbooks = await read(join(samples, "eu"), settings("eu").imports);
    const { reports, held } = save(workbooks);
    expect(reports.map(({ counts }) => counts.refused)).toEqual([0, 0, 0]);
    expect([held.groups.length, held.workloads.length]).toEqual([40, 150]);
    expect(plan(workbooks, held).changes).toEqual(nothing);
  });

  const published = join(import.meta.dirname, "../../../shared/samples/rvtools");
  it.skipIf(!existsSync(published))(
    "read a published RVTools workbook to its known sums (skipped where it is not at hand)",
    async () => {
      const { reports, held } = save(await read(published, ["rvtools-small-complete.xlsx"]));
      expect(held.workloads).toHaveLength(3);
      expect(reports[0]!.totals).toEqual(
        expect.arrayContaining([
          { what: "vcpu", value: 8, unit: "vCPU" },
          { what: "memory", value: 28_672, unit: "MiB" },
          { what: "provisioned", value: 532_480, unit: "MiB" },
          { what: "provisioned", value: 520, unit: "GiB" },
        ]),
      );
      expect(held.workloads.filter(({ power }) => power === "on")).toHaveLength(2);
    },
  );
});
