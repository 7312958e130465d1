import type { Utilisation, Workload } from "../../model/workload.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, exactly } from "../../units/range.ts";

export type SizingSettings = Readonly<{
  comfort: number;
  minVcpu: number;
  memoryStepGib: number;
  /** Which percentile of the utilisation is asked for; left out: 95. */
  percentile?: number;
  /** Every size stays as it stands. */
  asIs?: boolean;
}>;

/** Which figure of the utilisation was used; `as-is`: none, the size stays as it stands. */
export type SizedBy = "p95" | "max" | "avg" | "as-is" | "kept";

/** Why a workload may be one to retire: next to nothing is used, or nothing at all. A hint, never a deletion. */
export type IdleHint = "idle" | "zombie";

/** What a workload needs at its target. `null`: its size is not known. */
export type NeededSize = Readonly<{
  vcpu: Range | null;
  memoryGib: Range | null;
  storageGib: Range | null;
  cpuBy: SizedBy;
  memoryBy: SizedBy;
  /** Shares that were used, 0–1; 1 where the size stays. */
  cpuShare: number;
  memoryShare: number;
  /** Data confidence, 0–5 (domain 6.1): a sheet with one mean value is worth one star, none at all none. */
  stars: number;
  hint: IdleHint | null;
  reasons: readonly Sentence[];
  settings: SizingSettings;
}>;

/** The percentile of databases, whatever is asked for the rest (domain 6.1). */
const DATABASE_PERCENTILE = 99;
/** Below this share of processor and memory a machine is idle (domain 6.1). */
const IDLE = 0.05;

/**
 * Right-sizing (domain 6.1): needed vCPU = max(minimum, ⌈cores · utilisation · comfort⌉), memory rounded up to a step.
 *
 * Tools tell a mean, a 95th percentile and a peak. Of these the one is taken that lies nearest above the percentile asked
 * for: the peak for 99, the 95th percentile down to 51, the mean for 50; where it is missing, the next. Without any the size
 * stays as it is. A size is kept, never reduced, where pressure was measured; databases keep their memory and go by the
 * peak. It never grows beyond what is there: comfort gives room inside the present size only.
 */
export function neededSize(workload: Workload, settings: SizingSettings): NeededSize {
  const { vcpu, memoryGib, storageGib, keepSize, kind } = workload;
  const { comfort, minVcpu, memoryStepGib, percentile = 95, asIs = false } = settings;
  const isDatabase = kind === "database";
  const asked = isDatabase ? Math.max(percentile, DATABASE_PERCENTILE) : percentile;
  const isKept = keepSize || asIs;
  const cpu = isKept ? KEPT : usedShare(workload.cpu, asked);
  const memory = isKept || isDatabase ? KEPT : usedShare(workload.memory, asked);
  const hint = hintOf(workload);

  const needed =
    vcpu === null ? null : Math.min(vcpu, Math.max(minVcpu, ceil(vcpu * cpu.share * (cpu.isMeasured ? comfort : 1))));
  const room =
    memoryGib === null
      ? null
      : ceil((memoryGib * memory.share * (memory.isMeasured ? comfort : 1)) / memoryStepGib) * memoryStepGib;
  return {
    vcpu: needed === null ? null : exactly(needed),
    memoryGib: room === null || memoryGib === null ? null : exactly(Math.min(memoryGib, room)),
    storageGib: storageGib === null ? null : exactly(storageGib),
    cpuBy: cpu.by,
    memoryBy: memory.by,
    cpuShare: cpu.share,
    memoryShare: memory.share,
    stars: stars[cpu.by],
    hint,
    reasons: [
      ...(keepSize ? [say("sizing.kept")] : []),
      ...(asIs && !keepSize ? [say("sizing.all-as-is")] : []),
      ...(!isKept && isDatabase ? [say("sizing.database-memory")] : []),
      ...(cpu.by === "as-is" ? [say("sizing.no-utilisation")] : []),
      ...(cpu.by === "avg" ? [say("sizing.mean-only")] : []),
      ...(cpu.by === "p95" && asked > 95 ? [say("sizing.below-asked", { asked })] : []),
      ...(hint ? [say(`sizing.${hint}`)] : []),
    ],
    settings,
  };
}

const stars: Readonly<Record<SizedBy, number>> = { p95: 5, max: 2, avg: 1, "as-is": 0, kept: 0 };

type Used = Readonly<{ share: number; by: SizedBy; isMeasured: boolean }>;
const KEPT: Used = { share: 1, by: "kept", isMeasured: false };

/** What lies nearest above the percentile asked for comes first; the mean stands for the median. */
const orders: Readonly<Record<"peak" | "high" | "middle", readonly (keyof Utilisation)[]>> = {
  peak: ["max", "p95", "avg"],
  high: ["p95", "max", "avg"],
  middle: ["avg", "p95", "max"],
};

function usedShare(used: Utilisation, asked: number): Used {
  const order = asked > 95 ? orders.peak : asked > 50 ? orders.high : orders.middle;
  for (const by of order) {
    const share = used[by];
    if (share !== null) return { share, by, isMeasured: true };
  }
  return { share: 1, by: "as-is", isMeasured: false };
}

/** Both processor and memory must have been measured; the network is known to no sheet as a share. */
function hintOf({ cpu, memory }: Workload): IdleHint | null {
  const most = ({ max, p95, avg }: Utilisation): number | null => max ?? p95 ?? avg;
  const [cpuUsed, memoryUsed] = [most(cpu), most(memory)];
  if (cpuUsed === null || memoryUsed === null) return null;
  if (cpuUsed === 0 && memoryUsed === 0) return "zombie";
  return cpuUsed < IDLE && memoryUsed < IDLE ? "idle" : null;
}

/** Up to the next whole number; a billionth of binary dust (2.0000000000000004) does not count. */
const ceil = (value: number): number => Math.ceil(value - 1e-9);
