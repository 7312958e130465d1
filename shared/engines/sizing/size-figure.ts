import type { Workload } from "../../model/workload.ts";
import { say } from "../../model/sentence.ts";
import type { Range } from "../../units/range.ts";
import { saysGpuModel } from "../../model/gpu-name.ts";
import { type Figure, computed, given } from "../explain.ts";
import type { GpuFit, GpuNeed } from "./gpu-fit.ts";
import type { NeededSize, SizedBy } from "./needed.ts";

/** Formulae of a size; their parts stand in the order they are named. */
export const AS_IT_IS = "as it is";
export const CORES = "min(now, max(least, roundup(now × used × comfort)))";
export const MEMORY = "min(now, step × roundup(now × used × comfort ÷ step))";

/** `size/<workload>` with vCPU, memory, storage and GPUs as parts, each computable again from what is beside it. */
export function sizeFigure(workload: Workload, needed: NeededSize, gpus: GpuFit): Figure {
  const id = `size/${workload.id}`;
  const { comfort, minVcpu, memoryStepGib } = needed.settings;
  type Name = "vcpu" | "memory" | "storage";
  const part = (
    name: Name,
    unit: Figure["unit"],
    value: Range | null,
    now: number | null,
    by: SizedBy,
    used: number,
  ): Figure => {
    const place = `${id}/${name}`;
    const isMeasured = by !== "as-is" && by !== "kept";
    const isCores = name === "vcpu";
    const stated = given(
      `${place}/now`,
      say("sizing.now"),
      unit,
      now,
      [],
      say(now === null ? "sizing.unknown" : "sizing.as-stated"),
    );
    const factors = [
      given(`${place}/used`, say(`sizing.used-${by}`), "share", used, [], say("sizing.as-stated")),
      given("assumption/sizing.comfort", say("assumptions.sizing.comfort"), "factor", comfort, [], say("cost.stated")),
      isCores
        ? given(
            "assumption/sizing.min-vcpu",
            say("assumptions.sizing.min-vcpu"),
            "count",
            minVcpu,
            [],
            say("cost.stated"),
          )
        : given(
            "assumption/sizing.memory-step",
            say("assumptions.sizing.memory-step"),
            "GiB",
            memoryStepGib,
            [],
            say("cost.stated"),
          ),
    ];
    return computed(
      place,
      say(`sizing.${name}`),
      unit,
      value,
      "formula",
      !isMeasured ? AS_IT_IS : isCores ? CORES : MEMORY,
      [stated, ...(isMeasured ? factors : [])],
      value === null ? say("sizing.unknown") : null,
    );
  };
  return computed(
    id,
    say("sizing.size", { name: workload.name }),
    "vCPU",
    needed.vcpu,
    "formula",
    "vCPU (memory and storage beside it)",
    [
      part("vcpu", "vCPU", needed.vcpu, workload.vcpu, needed.cpuBy, needed.cpuShare),
      part("memory", "GiB", needed.memoryGib, workload.memoryGib, needed.memoryBy, needed.memoryShare),
      part("storage", "GiB", needed.storageGib, workload.storageGib, "as-is", 1),
      ...(workload.details.gpu ? [gpusNeeded(`${id}/gpus`, workload.details.gpu, gpus)] : []),
    ],
    needed.reasons[0] ?? (needed.vcpu === null ? say("sizing.unknown") : null),
  );
}

/** By what the GPUs of an offer are compared: H200-equivalents, the model, or the number alone. */
function gpusNeeded(id: string, { model, count }: GpuNeed, gpus: GpuFit): Figure {
  if (!saysGpuModel(model)) return given(id, say("sizing.gpus"), "count", count, [], say("sizing.gpus-by-count"));
  const one = gpus.equivalent(model);
  const name = say("sizing.gpu-count", { model });
  if (!one) return given(id, name, "count", count, [], say("sizing.gpus-by-model", { model }));
  const { source, asOf, note, h200 } = one;
  const evidence = { source, asOf, note, method: "listed", standing: "proven" } as const;
  return computed(id, say("sizing.gpus-h200"), "factor", count * h200, "product", "GPUs × H200-equivalents of one", [
    given(`${id}/count`, name, "count", count, [], say("sizing.as-stated")),
    given(`${id}/worth`, say("sizing.gpu-worth", { model }), "factor", h200, [evidence]),
  ]);
}
