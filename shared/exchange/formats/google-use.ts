import type { Tag, Utilisation } from "../../model/workload.ts";
import type { Notebook } from "../notes.ts";
import type { Table } from "../table.ts";
import { momentOf } from "../values.ts";
import type { Row } from "../workbook.ts";
import { toolRow, useOrNull } from "./tool-rows.ts";

/** What was measured of one machine, over all its time stamps. */
export type MeasuredUse = Readonly<{
  cpu: Partial<Utilisation> | null;
  memory: Partial<Utilisation> | null;
  networkInMbPerSecond: number | null;
  networkOutMbPerSecond: number | null;
  /** Figures no field of ours holds, and how much they rest on. */
  other: Tag[];
}>;

/** Below this share of the time between the first and the last sample a machine was not watched well enough. */
const GAPPY = 0.9;

export type Statistics = Readonly<Record<"avg" | "p50" | "p90" | "p95" | "p99" | "max", number>>;

/** The mean, the peak, and percentiles between them; a percentile is the sample at the nearest rank. */
export function statistics(samples: readonly number[]): Statistics | null {
  if (samples.length === 0) return null;
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (percent: number): number => sorted[Math.ceil((percent * sorted.length) / 100) - 1]!;
  const avg = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return { avg, p50: at(50), p90: at(90), p95: at(95), p99: at(99), max: at(100) };
}

/**
 * Share of the time between the first and the last sample that the samples cover, 0–1.
 *
 * The usual distance between two samples (their median) is what one sample stands for.
 */
export function coverage(minutes: readonly number[]): number | null {
  const times = [...new Set(minutes)].sort((a, b) => a - b);
  if (times.length < 2) return null;
  const steps = times.slice(1).map((time, at) => time - times[at]!);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)]!;
  return Math.min(1, (times.length * usual) / (times.at(-1)! - times[0]! + usual));
}

/** Sums up the samples of one machine. `memoryGib` turns bytes into shares; without it they are left out. */
export function useOf(
  rows: readonly Readonly<{ table: Table; row: Row }>[],
  name: string,
  memoryGib: number | null,
  notes: Notebook,
): MeasuredUse {
  const samples: Record<string, number[]> = { cpu: [], memory: [], reads: [], writes: [], sent: [], received: [] };
  const times: { minute: number; text: string }[] = [];
  const bytes = memoryGib === null ? null : memoryGib * 2 ** 30;
  const add = (what: string, value: number | null): void => {
    if (value !== null) samples[what]!.push(value);
  };
  for (const { table, row } of rows) {
    const cells = toolRow(table, row, notes);
    const time = cells.read("time", momentOf, "DATE_BAD");
    if (time !== null) times.push({ minute: minuteOf(time), text: time });
    add("cpu", cells.percent("cpu"));
    const [used, free] = [cells.decimal("usedMemory"), cells.decimal("freeMemory")];
    const share = cells.percent("memory") ?? shareOfBytes(used, free, bytes);
    if (share !== null && share > 1)
      notes.note("RANGE_ODD", "warning", { low: 0, high: 100 }, cells.where("usedMemory"));
    else add("memory", share);
    for (const what of ["reads", "writes", "sent", "received"]) add(what, cells.decimal(what));
  }
  times.sort((a, b) => a.minute - b.minute);
  const [from, to] = [times[0]?.text, times.at(-1)?.text];
  const covered = coverage(times.map(({ minute }) => minute));
  const percent = covered === null ? null : Math.round(covered * 100);
  const [first] = rows;
  if (covered !== null && covered < GAPPY && first !== undefined)
    notes.note(
      "USE_GAPS",
      "warning",
      { name, from: from!, to: to!, count: rows.length, percent: percent! },
      { sheet: first.table.sheet.name, row: first.row.number },
    );
  const said = (what: string, key: string, times = 1): Tag[] => {
    const found = statistics(samples[what]!);
    if (found === null) return [];
    const value = Object.entries(found).map(([name, one]) => `${name} ${short(one * times)}`);
    return [{ key, value: value.join(", ") }];
  };
  const megabytes = (what: string): number | null => {
    const found = statistics(samples[what]!);
    return found === null ? null : short(found.avg / 1e6);
  };
  return {
    cpu: useOrNull(shares(samples["cpu"]!)),
    memory: useOrNull(shares(samples["memory"]!)),
    networkInMbPerSecond: megabytes("received"),
    networkOutMbPerSecond: megabytes("sent"),
    other: [
      ...said("cpu", "CpuUtilizationPercentage", 100),
      ...said("memory", "MemoryUtilizationPercentage", 100),
      ...said("reads", "DiskReadOperationsPerSec"),
      ...said("writes", "DiskWriteOperationsPerSec"),
      ...said("sent", "NetworkBytesPerSecSent"),
      ...said("received", "NetworkBytesPerSecReceived"),
      ...(from === undefined
        ? []
        : [
            { key: "TimeStamp", value: `${rows.length}: ${from} – ${to!}${percent === null ? "" : ` (${percent} %)`}` },
          ]),
    ],
  };
}

const short = (number: number): number => Math.round(number * 1e6) / 1e6;
const shares = (samples: readonly number[]): Partial<Record<keyof Utilisation, number>> => {
  const found = statistics(samples);
  return found === null ? {} : { avg: short(found.avg), p95: short(found.p95), max: short(found.max) };
};

/** Used bytes go before free ones: free memory may count caches. */
function shareOfBytes(used: number | null, free: number | null, all: number | null): number | null {
  if (used !== null && free !== null && used + free > 0) return used / (used + free);
  if (all === null || all === 0) return null;
  if (used !== null) return used / all;
  return free === null ? null : Math.max(0, 1 - free / all);
}

/** Minutes since an early day; seconds do not matter here. */
const minuteOf = (moment: string): number => new Date(moment.length === 10 ? moment : `${moment}Z`).getTime() / 60_000;
