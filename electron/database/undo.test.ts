import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { GroupId, OfferId, RegionId, RequirementId, ScenarioId, WaveId, WorkloadId } from "../../shared/model/id.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { say } from "../../shared/model/sentence.ts";
import { type Workspace, checkWorkspace, closeWorkspace, createWorkspace, openWorkspace } from "./database.ts";
import { contentDigest, readSeal } from "./digest.ts";
import { listGroups, removeGroups, saveGroups } from "./groups.ts";
import { beginning, group, told, workload } from "./past/example.ts";
import { readPlan } from "./plan.ts";
import { findScenario, saveScenario } from "./scenarios.ts";
import { change, lastStepNumber, listSteps, nextId, stepRows } from "./steps.ts";
import { redo, redoName, undo, undoName } from "./undo.ts";
import { saveWaves } from "./waves.ts";
import { findWorkload, listWorkloads, removeWorkloads, saveWorkloads } from "./workloads.ts";

const who = { at: "2026-11-21T10:00:00.000Z", by: "tester" };
let folder: string;
let workspace: Workspace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-undo-"));
  workspace = createWorkspace(join(folder, "plan.sovplan"), told("made"), beginning);
});
afterEach(() => {
  closeWorkspace(workspace);
  rmSync(folder, { recursive: true, force: true });
});

function reopen(): void {
  closeWorkspace(workspace);
  workspace = openWorkspace(join(folder, "plan.sovplan"));
}

const scenario = (id: string, rest: Partial<Scenario> = {}): Scenario => ({
  id: ScenarioId.parse(id),
  name: "기본안",
  unknown: "fail",
  requirements: [],
  pins: [],
  placements: [],
  ...rest,
});

it("takes a bulk change back in one step, and does it again", () => {
  change(workspace.db, told("import"), (writing) =>
    saveWorkloads(
      writing,
      Array.from({ length: 500 }, () => workload(nextId(writing, "w"))),
    ),
  );
  expect(undoName(workspace.db)).toEqual(say("import"));
  expect(undo(workspace.db, who)).toEqual(say("import"));
  expect(listWorkloads(workspace.db)).toEqual([]);
  expect(redoName(workspace.db)).toEqual(say("import"));
  redo(workspace.db, who);
  expect(listWorkloads(workspace.db)).toHaveLength(500);
  expect(
    listSteps(workspace.db, { before: null, limit: 3 }).map(({ number, kind, of, rows }) => ({
      number,
      kind,
      of,
      rows,
    })),
  ).toEqual([
    { number: 4, kind: "redo", of: 2, rows: 500 },
    { number: 3, kind: "undo", of: 2, rows: 500 },
    { number: 2, kind: "do", of: null, rows: 500 },
  ]);
});

it("does not take the beginning back, and says when there is nothing", () => {
  expect(undoName(workspace.db)).toBeNull();
  expect(redoName(workspace.db)).toBeNull();
  expect(() => undo(workspace.db, who)).toThrow("There is nothing to undo.");
  expect(() => redo(workspace.db, who)).toThrow("There is nothing to redo.");
});

it("never gives a number twice, not even after an undo", () => {
  const add = () =>
    change(workspace.db, told("add"), (writing) => {
      const id = nextId(writing, "w");
      saveWorkloads(writing, [workload(id)]);
      return id;
    });
  expect([add(), add()]).toEqual(["w-1", "w-2"]);
  undo(workspace.db, who);
  undo(workspace.db, who);
  expect(add()).toBe("w-3");
});

it("forgets what was undone once something new is done", () => {
  for (const id of ["g-1", "g-2"]) change(workspace.db, told(id), (writing) => saveGroups(writing, [group(id)]));
  undo(workspace.db, who);
  change(workspace.db, told("g-3"), (writing) => saveGroups(writing, [group("g-3")]));
  expect(redoName(workspace.db)).toBeNull();
  expect(undoName(workspace.db)).toEqual(say("g-3"));
  undo(workspace.db, who);
  undo(workspace.db, who);
  expect(listGroups(workspace.db)).toEqual([]);
});

it("goes back 250 levels, also after the file was closed and opened", () => {
  const first = readSeal(workspace.db)?.content;
  for (let vcpu = 1; vcpu <= 250; vcpu += 1) {
    change(workspace.db, told(`vcpu ${vcpu}`), (writing) => saveWorkloads(writing, [workload("w-1", { vcpu })]));
  }
  const last = readSeal(workspace.db)?.content;
  reopen();
  for (let level = 0; level < 250; level += 1) undo(workspace.db, who);
  expect(readSeal(workspace.db)?.content).toBe(first);
  reopen();
  for (let level = 0; level < 250; level += 1) redo(workspace.db, who);
  expect(readSeal(workspace.db)?.content).toBe(last);
  expect(checkWorkspace(workspace)).toEqual([]);
}, 60_000);

it("brings back everything that hung on a removed workload and group", () => {
  change(workspace.db, told("all"), (writing) => {
    saveGroups(writing, [group("g-1")]);
    saveWorkloads(writing, [workload("w-1", { group: "g-1" }), workload("w-2")]);
    saveScenario(
      writing,
      scenario("s-1", {
        requirements: [
          {
            id: RequirementId.parse("r-1"),
            on: true,
            decidedBy: "정보화담당관",
            note: null,
            kind: "gate",
            gate: { is: "residency", countries: ["KR"] },
          },
        ],
        pins: [
          {
            workload: WorkloadId.parse("w-1"),
            region: RegionId.parse("naver:kr"),
            kind: "pinned",
            reason: "이미 계약함",
          },
        ],
        placements: [
          {
            workload: WorkloadId.parse("w-1"),
            offer: OfferId.parse("naver:kr:s2-g3"),
            region: RegionId.parse("naver:kr"),
          },
        ],
      }),
    );
    saveWaves(writing, ScenarioId.parse("s-1"), [
      {
        id: WaveId.parse("wave-1"),
        scenario: ScenarioId.parse("s-1"),
        number: 1,
        name: "1차",
        start: "2027-03-01",
        cutOver: "2027-03-12",
        workloads: [WorkloadId.parse("w-2"), WorkloadId.parse("w-1")],
        pinned: false,
      },
    ]);
  });
  const before = readPlan(workspace.db);
  expect(before.waves[0]?.workloads).toEqual(["w-2", "w-1"]);
  change(workspace.db, told("remove"), (writing) => {
    removeWorkloads(writing, [WorkloadId.parse("w-1")]);
    removeGroups(writing, [GroupId.parse("g-1")]);
  });
  expect(findScenario(workspace.db, ScenarioId.parse("s-1"))).toMatchObject({ pins: [], placements: [] });
  expect(readPlan(workspace.db).waves[0]?.workloads).toEqual(["w-2"]);
  undo(workspace.db, who);
  expect(readPlan(workspace.db)).toEqual(before);
});

it("tells what a step did, row by row", () => {
  change(workspace.db, told("add"), (writing) => saveGroups(writing, [group("g-1")]));
  change(workspace.db, told("rename"), (writing) => saveGroups(writing, [group("g-1", { name: "여권" })]));
  const [row] = stepRows(workspace.db, 3);
  expect(row).toMatchObject({
    table: "application_group",
    id: "g-1",
    before: { name: "업무-g-1" },
    after: { name: "여권" },
  });
});

it("tells what a step added as it was then, whatever became of it later, in the same step or another", () => {
  const { db } = workspace;
  const deed = fc.record({
    kind: fc.constantFrom("save", "remove"),
    number: fc.integer({ min: 1, max: 4 }),
    vcpu: fc.integer({ min: 1, max: 64 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(deed, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (steps) => {
      const from = lastStepNumber(db);
      /** What each step did, as seen by whoever did it. */
      const seen = new Map<number, [id: string, before: number | null, after: number | null][]>();
      for (const deeds of steps) {
        const lines: [string, number | null, number | null][] = [];
        change(db, told("mixed"), (writing) => {
          for (const { kind, number, vcpu } of deeds) {
            const id = WorkloadId.parse(`w-${number}`);
            const before = findWorkload(writing, id)?.vcpu ?? null;
            if (kind === "save") saveWorkloads(writing, [workload(id, { vcpu })]);
            else removeWorkloads(writing, [id]);
            const after = kind === "save" ? vcpu : null;
            if (before !== after) lines.push([id, before, after]);
          }
        });
        if (lastStepNumber(db) > from + seen.size) seen.set(lastStepNumber(db), lines);
      }
      if (seen.size > 0) {
        undo(db, who);
        redo(db, who);
      }
      for (const [number, lines] of seen)
        expect(
          stepRows(db, number).map(({ id, before, after }) => [id, before?.["vcpu"] ?? null, after?.["vcpu"] ?? null]),
        ).toEqual(lines);
      expect(checkWorkspace(workspace)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

it("restores the first content exactly after undoing whatever was done, and the last after redoing it", () => {
  const number = fc.integer({ min: 1, max: 12 });
  const deed = fc.oneof(
    fc.record({ kind: fc.constant("workload" as const), number, size: fc.double({ min: 0.1, max: 1e6, noNaN: true }) }),
    fc.record({
      kind: fc.constant("group" as const),
      number,
      name: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    }),
    fc.record({ kind: fc.constant("join" as const), number, other: number }),
    fc.record({ kind: fc.constant("remove workloads" as const), number, other: number }),
    fc.record({ kind: fc.constant("remove group" as const), number }),
    fc.record({ kind: fc.constant("place" as const), number }),
    fc.record({ kind: fc.constant("undo" as const) }),
    fc.record({ kind: fc.constant("redo" as const) }),
  );
  type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;
  const { db } = workspace;
  const first = readSeal(db)!.content;

  function perform(deed: Deed): void {
    if (deed.kind === "undo" || deed.kind === "redo") {
      const [name, go] = deed.kind === "undo" ? [undoName, undo] : [redoName, redo];
      if (name(db)) go(db, who);
      return;
    }
    change(db, told(deed.kind), (writing) => {
      if (deed.kind === "workload") saveWorkloads(writing, [workload(`w-${deed.number}`, { memoryGib: deed.size })]);
      if (deed.kind === "group") saveGroups(writing, [group(`g-${deed.number}`, { name: deed.name })]);
      if (deed.kind === "join") {
        saveGroups(writing, [group(`g-${deed.other}`)]);
        saveWorkloads(writing, [workload(`w-${deed.number}`, { group: `g-${deed.other}` })]);
      }
      if (deed.kind === "remove workloads") {
        removeWorkloads(writing, [WorkloadId.parse(`w-${deed.number}`), WorkloadId.parse(`w-${deed.other}`)]);
      }
      if (deed.kind === "remove group") removeGroups(writing, [GroupId.parse(`g-${deed.number}`)]);
      if (deed.kind === "place") {
        const region = RegionId.parse("naver:kr");
        const placements = listWorkloads(writing)
          .slice(0, deed.number)
          .map(({ id }) => ({ workload: id, offer: OfferId.parse("naver:kr:s2-g3"), region }));
        saveScenario(writing, scenario("s-1", { placements }));
      }
    });
  }

  fc.assert(
    fc.property(fc.array(deed, { minLength: 5, maxLength: 40 }), (deeds) => {
      deeds.forEach(perform);
      const last = readSeal(db)!.content;
      const plan = readPlan(db);
      let back = 0;
      for (; undoName(db); back += 1) undo(db, who);
      expect(readSeal(db)!.content).toBe(first);
      expect(contentDigest(db)).toBe(first);
      for (; back > 0; back -= 1) redo(db, who);
      expect(readSeal(db)!.content).toBe(last);
      expect(readPlan(db)).toEqual(plan);
      while (undoName(db)) undo(db, who); // the next case starts from the beginning again
    }),
    { seed: 20261121, numRuns: 25 },
  );
  expect(checkWorkspace(workspace)).toEqual([]);
}, 60_000);
