import type { Utilisation, Workload } from "../../model/workload.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, exactly } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";

export type SizingSettings = Readonly<{ comfort: number; minVcpu: number; memoryStepGib: number }>;

/** Which figure of the utilisation was used; `as-is`: none, the size stays as it stands. */
export type SizedBy = "p95" | "max" | "avg" | "as-is" | "kept";

/** What a workload needs at its target. `null`: its size is not known. */
export type NeededSize = Readonly<{
  vcpu: Range | null;
  memoryGib: Range | null;
  storageGib: Range | null;
  cpuBy: SizedBy;
  memoryBy: SizedBy;
  /** Data confidence, 0–5 (domain 6.1): a sheet with one mean value is worth one star, none at all none. */
  stars: number;
  reasons: readonly Sentence[];
}>;

/**
 * Right-sizing (domain 6.1): needed vCPU = max(minimum, ⌈cores · utilisation · comfort⌉), memory rounded up to a step.
 *
 * The 95th percentile is used where it is known, else the peak, else the mean; without any the size stays as it is. A
 * size is kept, never reduced, where pressure was measured; databases keep their memory. It never grows beyond what is
 * there: comfort gives room inside the present size only.
 */
export function neededSize(workload: Workload, { comfort, minVcpu, memoryStepGib }: SizingSettings): NeededSize {
  const { vcpu, memoryGib, storageGib, keepSize, kind } = workload;
  const reasons: Sentence[] = [];
  const cpu = keepSize ? KEPT : usedShare(workload.cpu);
  const memory = keepSize || kind === "database" ? KEPT : usedShare(workload.memory);
  if (keepSize) reasons.push(say("sizing.kept"));
  if (!keepSize && kind === "database") reasons.push(say("sizing.database-memory"));
  if (cpu.by === "as-is") reasons.push(say("sizing.no-utilisation"));
  if (cpu.by === "avg") reasons.push(say("sizing.mean-only"));

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
    stars: cpu.by === "p95" ? 5 : cpu.by === "max" ? 2 : cpu.by === "avg" ? 1 : 0,
    reasons,
  };
}

type Used = Readonly<{ share: number; by: SizedBy; isMeasured: boolean }>;
const KEPT: Used = { share: 1, by: "kept", isMeasured: false };

function usedShare({ p95, max, avg }: Utilisation): Used {
  if (p95 !== null) return { share: p95, by: "p95", isMeasured: true };
  if (max !== null) return { share: max, by: "max", isMeasured: true };
  if (avg !== null) return { share: avg, by: "avg", isMeasured: true };
  return { share: 1, by: "as-is", isMeasured: false };
}

/** Up to the next whole number; a billionth of binary dust (2.0000000000000004) does not count. */
const ceil = (value: number): number => Math.ceil(value - 1e-9);

/** `size/<workload>` with vCPU, memory and storage as parts. */
export function sizeFigure(workload: Workload, needed: NeededSize): Figure {
  const id = `size/${workload.id}`;
  const because = needed.reasons[0] ?? null;
  const part = (
    name: "vcpu" | "memory" | "storage",
    unit: Figure["unit"],
    value: Range | null,
    now: number | null,
    by: SizedBy,
  ): Figure =>
    computed(
      `${id}/${name}`,
      say(`sizing.${name}`),
      unit,
      value,
      "formula",
      by === "as-is" || by === "kept" ? "as it is" : `min(now, roundup(now × ${by} × comfort))`,
      [
        given(
          `${id}/${name}/now`,
          say("sizing.now"),
          unit,
          now,
          [],
          say(now === null ? "sizing.unknown" : "sizing.as-stated"),
        ),
      ],
      value === null ? say("sizing.unknown") : null,
    );
  return computed(
    id,
    say("sizing.size", { name: workload.name }),
    "vCPU",
    needed.vcpu,
    "formula",
    "max(least, roundup(cores × utilisation × comfort))",
    [
      part("vcpu", "vCPU", needed.vcpu, workload.vcpu, needed.cpuBy),
      part("memory", "GiB", needed.memoryGib, workload.memoryGib, needed.memoryBy),
      part("storage", "GiB", needed.storageGib, workload.storageGib, "as-is"),
    ],
    because,
  );
}
