import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startService } from "../../electron/service/service.ts";
import type { LaidWave } from "../../shared/contract/waving.ts";
import { type Client, connect } from "../../shared/contract/client.ts";
import { RequirementId, WorkloadId } from "../../shared/model/id.ts";
import { addDays } from "../../shared/units/date.ts";

/** What one live check costs, CPU ms: how long the first one takes, and those that follow. */
export type Checked = Readonly<{
  workloads: number;
  waves: number;
  dependencies: number;
  issues: number;
  answerKb: number;
  /** The first in a process that has just opened the file, with judging every workload. */
  firstMs: number;
  p50Ms: number;
  worstMs: number;
  /** With the JSON of question and answer, as over a door. */
  doorP50Ms: number;
  doorWorstMs: number;
  /** With a budget for each year, so that the plan's money is laid anew at each step. */
  budgetP50Ms: number;
  budgetWorstMs: number;
}>;

const CALLS = 120;
/** Calls that warm the process up, not counted. */
const WARM = 20;

/**
 * Moves a workload or a wave at each step, as a hand does, and asks for every rule: contract, service, engine and back.
 *
 * Every workload stands in some wave, whether or not it has a place: dragging asks for that too.
 */
export async function checkLive(folder: string, size: number): Promise<Checked> {
  const file = join(folder, "agency.sovplan");
  const made = spawnSync(process.execPath, [
    join(import.meta.dirname, "../agency/agency.ts"),
    file,
    "--workloads",
    String(size),
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const sovplan = join(import.meta.dirname, "../../electron/cli/sovplan.js");
  const placed = spawnSync(process.execPath, [sovplan, "place", file]);
  if (placed.status !== 0) throw new Error(String(placed.stderr));

  const service = startService({
    door: "command-line",
    now: () => new Date("2026-11-21T09:00:00.000Z"),
    by: "bench",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch: join(folder, "scratch"),
    nativeBinding: null,
    logBug: (error) => String(error),
  });
  try {
    await service.open(file);
    const { call } = connect({ send: service.answer, listen: service.listen });
    const scenario = (await call("scenarios.list", {}))[0]!.id; // a workspace has one
    const ids = Array.from({ length: size }, (_, at) => WorkloadId.parse(`w-${at + 1}`));
    const laid = laidOut(ids);
    const first = await cpu(() => call("waves.check", { scenario, waves: laid }));
    const times: number[] = [];
    const door: number[] = [];
    let waves = laid;
    for (let step = 0; step < CALLS + WARM; step += 1) {
      waves = moved(waves, step);
      const asked = { scenario, waves };
      const own = await cpu(() => call("waves.check", asked));
      const overDoor = await cpu(async () =>
        JSON.stringify(await service.answer("waves.check", JSON.parse(JSON.stringify(asked)))),
      );
      if (step < WARM) continue;
      times.push(own.ms);
      door.push(overDoor.ms);
    }
    const { length } = JSON.stringify(first.value);
    await budgetSet(call);
    const withBudget: number[] = [];
    for (let step = 0; step < CALLS; step += 1) {
      waves = moved(waves, step);
      const { ms, value } = await cpu(() => call("waves.check", { scenario, waves }));
      if (!value.issues.some(({ rule }) => rule === 13)) throw new Error("the budget was not looked at");
      if (step >= WARM) withBudget.push(ms);
    }
    return {
      workloads: size,
      waves: laid.length,
      dependencies: (await call("dependencies.list", {})).length,
      issues: first.value.issues.length,
      answerKb: Math.round(length / 1024),
      firstMs: first.ms,
      p50Ms: middle(times),
      worstMs: Math.max(...times),
      doorP50Ms: middle(door),
      doorWorstMs: Math.max(...door),
      budgetP50Ms: middle(withBudget),
      budgetWorstMs: Math.max(...withBudget),
    };
  } finally {
    await service.close();
  }
}

async function budgetSet(call: Client["call"]): Promise<void> {
  const [found] = await call("scenarios.list", {});
  const limit = { is: "budget", perYear: { minor: 5_000_000_000, currency: "KRW" } } as const;
  const about = { id: RequirementId.parse("r-900"), on: true, decidedBy: null, note: null };
  await call("requirements.save", {
    scenario: found!.id,
    unknown: found!.unknown,
    requirements: [...found!.requirements, { ...about, kind: "limit", limit }],
  });
}

/** Waves of 40, two weeks apart, some of them side by side. */
function laidOut(ids: readonly WorkloadId[]): LaidWave[] {
  return Array.from({ length: Math.ceil(ids.length / 40) }, (_, at) => {
    const start = addDays("2027-01-04", 7 * at);
    return {
      id: null,
      scenario: "s-1" as never,
      number: at + 1,
      name: String(at + 1),
      start,
      cutOver: addDays(start, 11),
      workloads: ids.slice(40 * at, 40 * at + 40),
      pinned: false,
    };
  });
}

/** One workload to the next wave; every fifth time a wave by a day. */
function moved(waves: readonly LaidWave[], step: number): LaidWave[] {
  const from = (step * 7) % waves.length;
  const to = (from + 1) % waves.length;
  const taken = waves[from]!.workloads[step % Math.max(1, waves[from]!.workloads.length)];
  return waves.map((wave, at) => {
    if (step % 5 === 0)
      return at === from ? { ...wave, start: addDays(wave.start, 1), cutOver: addDays(wave.cutOver, 1) } : wave;
    if (taken === undefined) return wave;
    if (at === from) return { ...wave, workloads: wave.workloads.filter((id) => id !== taken) };
    return at === to ? { ...wave, workloads: [...wave.workloads, taken] } : wave;
  });
}

async function cpu<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
