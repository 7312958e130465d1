import { describe, expect, it } from "vitest";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { Workload as WorkloadSchema } from "../../../shared/model/workload.ts";
import { knowledge, knownFigure, unknownFigure } from "./knowledge.ts";

const blank: Workload = WorkloadSchema.parse({
  id: "w-1",
  name: "web",
  externalId: null,
  hostname: null,
  group: null,
  kind: null,
  environment: null,
  power: null,
  os: { name: null, family: null },
  vcpu: null,
  memoryGib: null,
  storageGib: null,
  storageUsedGib: null,
  cpu: { avg: null, p95: null, max: null },
  memory: { avg: null, p95: null, max: null },
  keepSize: false,
  ipAddresses: [],
  location: null,
  details: {},
  note: null,
});
const sized: Workload = { ...blank, vcpu: 4, memoryGib: 16, storageGib: 100 };
const none = { groups: [], dataSets: [] as DataSet[] };

describe("how well the inventory is known", () => {
  it("counts only fields that a result is made of", () => {
    const fields = knowledge({ workloads: [blank], ...none });
    expect(fields.map((field) => field.id)).not.toContain("workload.note");
    expect(fields.every((field) => field.known === 0 && field.all === 1)).toBe(true);
  });
  it("says nothing about things there are none of", () =>
    expect(knowledge({ workloads: [sized], ...none }).some((field) => field.of === "group")).toBe(false));
  it("takes the share over all fields: 3 of 9 for one machine with a size and nothing else", () => {
    const figure = knownFigure(knowledge({ workloads: [sized], ...none }));
    expect(figure.value).toEqual({ low: 3 / 9, high: 3 / 9 });
    expect(figure.formula).toBe("3 ÷ 9");
  });
  it("adds up the unknown fields, most first", () => {
    const figure = unknownFigure(knowledge({ workloads: [sized, blank], ...none }));
    expect(figure.value).toEqual({ low: 15, high: 15 });
    expect(figure.parts.map((part) => part.value!.low)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1]);
  });
  it("is not computable for an empty inventory", () =>
    expect(knownFigure(knowledge({ workloads: [], ...none })).value).toBeNull());
});
