import type { Certification, Country, PriceClass, Provider, Region } from "../../model/catalogue.ts";
import type { Gate } from "../../model/requirement.ts";
import type { GateReason, Verdict } from "../../model/result.ts";
import type { DataClass, Objective, RulePack } from "../../model/rule-pack.ts";
import type { VerdictOverride } from "../../model/scenario.ts";
import type { Range } from "../../units/range.ts";
import type { Day } from "../../units/date.ts";
import { judgeGates } from "./gates.ts";
import type { GpuUse, Gpus } from "./gpu.ts";
import { setByHand } from "./overrides.ts";
import { judgePack } from "./packs.ts";

/** Claimed and evidenced level per objective, as the sovereignty engine answers; an objective left out is not known. */
export type SealLevels = Readonly<Partial<Record<Objective, Readonly<{ claimed: Range; evidenced: Range }>>>>;

/** One workload profile × one region × one day. Everything a rule may look at. */
export type Question = Readonly<{
  /** `null`: some data set has no class. */
  dataClass: DataClass | null;
  /** Countries that every data set of the workload allows; `null`: none has a rule of its own; `[]`: they exclude each other. */
  residency: readonly Country[] | null;
  /** Round trip the users of its group accept, ms; `null`: no bound. */
  maxRttMs: number | null;
  region: Region;
  /** Who answers for the region: the federation member where there is one, otherwise the provider. */
  provider: Provider;
  /** Certificates of that provider. */
  certifications: readonly Certification[];
  /** The packs switched on. */
  packs: readonly RulePack[];
  gates: readonly Gate[];
  /** `null`: no sovereignty framework was asked. */
  sealLevels: SealLevels | null;
  /** Class of the offer chosen there; `null`: none was chosen. */
  priceClass: PriceClass | null;
  priced: boolean;
  /** Users' weighted 90th percentile, ms; `null`: cannot be told. */
  userLatencyP90: Range | number | null;
  /** What the workload needs; `null`: the inventory names none. */
  gpuNeed: Gpus | null;
  /** What those GPUs are for; `null`: nobody has said. */
  gpuUse: GpuUse | null;
  /** GPU sizes that are sold there. */
  gpusSold: readonly Gpus[];
  /** Evidence that ends within so many days after the day is told. */
  warnDays: number;
  /** What a person has set for this workload there. */
  byHand: readonly VerdictOverride[];
  /** The day the verdict is for: the cut-over, not today. */
  day: Day;
}>;

/**
 * Which rules let a workload into a region, which forbid it, and which cannot be told (domain 4.1).
 *
 * Every rule of every pack and every gate is answered, the failing ones first, so that a reader sees all that stands in
 * the way and not only the first thing. Only evidence counts; a claim is mentioned and does not pass.
 */
export function judge(question: Question): GateReason[] {
  const reasons = [...question.packs.flatMap((pack) => judgePack(pack, question)), ...judgeGates(question)];
  return failingFirst(setByHand(reasons, question.byHand));
}

/**
 * The verdict of the whole: one failure fails it, one unknown leaves it open.
 *
 * With `fail` an open verdict counts as failed. With `allow` it stays *unknown*: it may be placed, and is listed.
 */
export function overallVerdict(reasons: readonly GateReason[], unknownCountsAs: "fail" | "allow"): Verdict {
  if (reasons.some((reason) => reason.verdict === "fail")) return "fail";
  if (!reasons.some((reason) => reason.verdict === "unknown")) return "pass";
  return unknownCountsAs === "fail" ? "fail" : "unknown";
}

const order: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };
/** Array sorting is stable: within one verdict the order of packs and rules stays. */
const failingFirst = (reasons: readonly GateReason[]): GateReason[] =>
  [...reasons].sort((a, b) => order[a.verdict] - order[b.verdict]);
