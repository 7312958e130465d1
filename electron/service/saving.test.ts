import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ImportPlan, plainImport, planImport } from "../../shared/exchange/plan-import.ts";
import type { Cell, Workbook } from "../../shared/exchange/workbook.ts";
import { beginning, told } from "../database/past/example.ts";
import {
  checkWorkspace,
  closeWorkspace,
  connectBeside,
  createWorkspace,
  openWorkspace,
  type Workspace,
} from "../database/database.ts";
import { contentDigest, readSeal } from "../database/digest.ts";
import { lastStepNumber, listSteps } from "../database/steps.ts";
import { listWorkloads } from "../database/workloads.ts";
import { countsOf, portionsOf, rowsOf, stepName } from "./commit-import.ts";
import { existingOf } from "./existing.ts";
import { saveBeside, startSaver } from "./save-thread.ts";
import { type Begun, type Portion, savePlan } from "./saving.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sovplan-saving-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const who = { at: "2026-11-21T10:00:00.000Z", by: "tester" };
const workspaceNamed = (name: string): string => {
  const path = join(folder, `${name}.sovplan`);
  closeWorkspace(createWorkspace(path, told("made"), beginning));
  return path;
};

const heading = ["이름", "호스트명", "환경", "업무명", "CPU 수(소켓)", "코어 수", "메모리(GB)", "비고"];
const book = (rows: readonly Cell[][]): Workbook => ({
  file: "서버.xlsx",
  digest: "0",
  kind: "xlsx",
  encoding: null,
  encodingGuessed: false,
  delimiter: null,
  json: null,
  sheets: [
    {
      name: "서버",
      hidden: false,
      merges: [],
      formulas: { count: 0, first: null },
      hiddenRows: 0,
      longNumbers: { count: 0, first: null },
      rows: [heading, ...rows].map((cells, at) => ({ number: at + 1, cells })),
    },
  ],
});
const map = {
  mapFormat: 1 as const,
  name: "서버",
  encoding: null,
  delimiter: null,
  answers: {},
  sheets: [
    {
      sheet: null,
      rows: "workloads" as const,
      headerRow: 1,
      columns: [
        { column: "이름", field: "name", unit: null },
        { column: "호스트명", field: "hostname", unit: null },
        { column: "환경", field: "environment", unit: null },
        { column: "업무명", field: "group", unit: null },
        { column: "코어 수", field: "vcpu", unit: null },
        { column: "메모리(GB)", field: "memoryGib", unit: "GiB" },
        { column: "비고", field: "note", unit: null },
      ],
    },
  ],
};
/** Every third has a note with half a character in it, as cut texts of other tools have. */
const rows = (count: number, memory: number): Cell[][] =>
  Array.from({ length: count }, (_, at) => [
    `서버 ${at}`,
    `host-${at}.example`,
    ["운영", "시험", null][at % 3]!,
    `업무 ${at % 40}`,
    1,
    4,
    memory + at / 4,
    at % 3 === 0 ? `잘린 글 \ud83d ${at}` : null,
  ]);

const planned = (path: string, given: readonly Cell[][]): { plan: ImportPlan; planStep: number } => {
  const db = connectBeside(path, "read", {});
  try {
    const file = { workbook: book(given), format: null, map, answers: {} };
    return { plan: planImport([file], existingOf(db), plainImport), planStep: lastStepNumber(db) };
  } finally {
    db.close();
  }
};

type Portions = (begun: Begun) => Iterable<Portion>;
type Way = (
  path: string,
  given: ReturnType<typeof planned>,
  remove?: readonly string[],
  portions?: Portions,
) => Promise<void>;
const savingOf = ({ plan, planStep }: ReturnType<typeof planned>, remove: readonly string[]) => ({
  step: { ...who, name: stepName(plan) },
  planStep,
  counts: countsOf(plan),
  remove,
});
const here: Way = (path, given, remove = []) => {
  const db = connectBeside(path, "write", {});
  try {
    savePlan(
      db,
      savingOf(given, remove),
      (begun) => portionsOf(given.plan, who.at, begun, false),
      () => undefined,
    );
    return Promise.resolve();
  } finally {
    db.close();
  }
};
let written: number[] = [];
const beside: Way = (path, given, remove = [], portions = (begun) => portionsOf(given.plan, who.at, begun, true)) =>
  saveBeside(startSaver(), { ...savingOf(given, remove), workspace: path, nativeBinding: null }, portions, (done) =>
    written.push(done),
  );

function opened<Found>(path: string, look: (workspace: Workspace) => Found): Found {
  const workspace = openWorkspace(path);
  try {
    return look(workspace);
  } finally {
    closeWorkspace(workspace);
  }
}

describe("a plan that is saved by a thread of its own", () => {
  it("comes to the same file as one that is saved here: new rows, changed ones, removed ones", async () => {
    const [one, other] = [workspaceNamed("one"), workspaceNamed("other")];
    const all: [Cell[][], string[]][] = [
      [rows(2500, 8), []],
      [rows(2600, 16), ["w-3", "w-2400"]], // as many changed, a hundred new, two gone
      [rows(2600, 16), []],
    ];
    for (const [given, remove] of all) {
      await here(one, planned(one, given), remove);
      const plan = planned(other, given);
      written = [];
      await beside(other, plan, remove);
      expect(written.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThanOrEqual(rowsOf(plan.plan));
    }
    const [left, right] = [one, other].map((path) =>
      opened(path, (workspace) => {
        expect(checkWorkspace(workspace)).toEqual([]); // the seal is computed anew
        const { db } = workspace;
        expect(readSeal(db)!.content).toBe(contentDigest(db));
        return {
          content: contentDigest(db),
          workloads: listWorkloads(db),
          steps: listSteps(db, { before: null, limit: 9 }),
        };
      }),
    );
    expect(right!.workloads).toEqual(left!.workloads);
    expect(right!.workloads[0]!.note).toBe("잘린 글 \ufffd 0");
    expect(right!.content).toBe(left!.content);
    expect(right!.steps).toEqual(left!.steps);
  });

  it("is refused where the workspace has changed since, and changes nothing", async () => {
    const path = workspaceNamed("plan");
    const old = planned(path, rows(10, 8));
    await here(path, planned(path, rows(3, 8)));
    await expect(beside(path, old)).rejects.toMatchObject({ failure: { code: "import-plan-stale" } });
    expect(opened(path, ({ db }) => listWorkloads(db))).toHaveLength(3);
  });

  it("leaves the file whole and free where its rows cannot be laid, or cannot be written", async () => {
    const path = workspaceNamed("plan");
    const given = planned(path, rows(1500, 8));
    const breaks: Portions = function* (begun) {
      let count = 0;
      for (const portion of portionsOf(given.plan, who.at, begun, true)) {
        if ((count += 1) === 3) throw new Error("rows ran out");
        yield portion;
      }
    };
    await expect(beside(path, given, [], breaks)).rejects.toThrow("rows ran out");
    const unfit: Portions = function* (begun) {
      for (const portion of portionsOf(given.plan, who.at, begun, true))
        yield { ...portion, rows: portion.rows.map((row) => row.map((cell) => (cell === 4 ? -4 : cell))) };
    };
    await expect(beside(path, given, [], unfit)).rejects.toThrow("CHECK constraint failed");
    expect(opened(path, (workspace) => [checkWorkspace(workspace), listWorkloads(workspace.db)])).toEqual([[], []]);
    await beside(path, given);
    expect(opened(path, ({ db }) => listWorkloads(db))).toHaveLength(1500);
  });
});
