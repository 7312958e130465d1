import { isGpuModel, saysGpuModel } from "../../model/gpu-name.ts";
import { say } from "../../model/sentence.ts";
import type { ZoneKind } from "../../model/catalogue.ts";
import type { Finding } from "./packs.ts";

/** GPUs of one machine. `model`: as the sheet or the list words it; `null`: not said. */
export type Gpus = Readonly<{ model: string | null; count: number }>;

/** Models are trained on them, or asked. */
export type GpuUse = "training" | "inference";

/**
 * Whether a site at the edge suits what GPUs are for (domain 3.1): models are trained in the core; they may be asked at the
 * edge as well, near whom they answer. `null`: no edge, or no GPUs, so there is nothing to judge.
 */
export function judgeGpuUse(need: Gpus | null, use: GpuUse | null, zone: ZoneKind): Finding | null {
  if (need === null || zone !== "edge") return null;
  const verdict = use === "training" ? "fail" : use === "inference" ? "pass" : "unknown";
  return { verdict, sentence: say(`eligibility.edge-gpu-${use ?? "open"}`) };
}

/**
 * Whether a workload that needs GPUs finds as many of them in one size.
 *
 * A workload of which the inventory names no GPU asks for none. Where only other models are sold nobody can tell whether
 * they do the work: names of models differ between sheets and price lists.
 */
export function judgeGpu(need: Gpus | null, sold: readonly Gpus[]): Finding {
  if (need === null) return { verdict: "pass", sentence: say("eligibility.gpu-not-asked") };
  const { count } = need;
  const most = sold.reduce((held, one) => Math.max(held, one.count), 0);
  const args = { count, most, model: need.model ?? "GPU", models: namesOf(sold) };
  if (most < count) return { verdict: "fail", sentence: say(`eligibility.gpu-${most === 0 ? "none" : "fewer"}`, args) };
  const enough = sold.filter((one) => one.count >= count);
  if (saysGpuModel(need.model) && !enough.some(({ model }) => model !== null && isGpuModel(model, need.model!))) {
    return { verdict: "unknown", sentence: say("eligibility.gpu-other-model", args) };
  }
  return { verdict: "pass", sentence: say("eligibility.gpu-sold", args) };
}

const namesOf = (sold: readonly Gpus[]): string =>
  [...new Set(sold.flatMap(({ model }) => (model === null ? [] : [model])))].sort().slice(0, 5).join(", ") || "-";
