import type { Workload } from "../../model/workload.ts";
import { say } from "../../model/sentence.ts";
import type { Range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import type { NeededSize, SizedBy } from "./needed.ts";

/** Formulae of a size; their parts stand in the order they are named. */
export const AS_IT_IS = "as it is";
export const CORES = "min(now, max(least, roundup(now × used × comfort)))";
export const MEMORY = "min(now, step × roundup(now × used × comfort ÷ step))";

/** `size/<workload>` with vCPU, memory and storage as parts, each computable again from what is beside it. */
export function sizeFigure(workload: Workload, needed: NeededSize): Figure {
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
    ],
    needed.reasons[0] ?? (needed.vcpu === null ? say("sizing.unknown") : null),
  );
}
