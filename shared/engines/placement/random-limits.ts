import type { RequirementId } from "../../model/id.ts";
import type { Criterion } from "../../model/requirement.ts";
import { meterOf } from "./meters.ts";
import { type Problem, type ProblemLimit, layerOf } from "./problem.ts";

/** Kinds of limits, links and objectives; every one of them turns up as `kind` of some problem of a series. */
export const KINDS = [
  "share cost each", "share cost one", "share workloads each", "share workloads one",
  "concentration cost", "concentration workloads", "budget", "total-budget", "providers", "openings", "group-together",
  "quota vcpu", "quota gpu", "quota workloads", "mean latency", "mean sovereignty", "mean lock-in", "commitment",
  "near", "apart site", "apart region", "apart provider", "apart owner", "apart control-plane",
  "together region", "together provider", "recovery", "pins",
] as const; // prettier-ignore
export type Kind = (typeof KINDS)[number];

/** A number from 0 up to `sides`, itself left out. */
export type Dice = (sides: number) => number;

/** Limits round what one answer uses: at it, a little above, sometimes below. */
export function limitsOf(dice: Dice, kinds: ReadonlySet<Kind>, problem: Problem): ProblemLimit[] {
  const witness = problem.workloads.flatMap((each) =>
    each.options.length > 0 ? [[each, each.options[dice(each.options.length)]!] as const] : [],
  );
  const first = witness[0];
  if (!first) return [];
  const at = first[1].region;
  const provider = layerOf(problem, at, "provider");
  const layer = (["provider", "owner", "country", "control-plane"] as const)[dice(4)]!;
  const near = (limit: ProblemLimit): number => {
    const meter = meterOf(problem, limit)!;
    for (const [workload, option] of witness) meter.add(workload, option, 1);
    const used = meter.used();
    const isLeast = limit.is === "commitment" || (limit.is === "mean" && limit.criterion === "sovereignty");
    const factor = [0.97, 1, 1.02, 1.1, 1.3][dice(5)]!;
    return Number.isFinite(used) ? used * (isLeast ? 2 - factor : factor) : 50;
  };
  const requirement = "r-1" as RequirementId; // ids of tests
  const atMostOne = (share: number): number => Math.min(1, Math.max(0.05, share));

  return [...kinds].flatMap((kind): ProblemLimit[] => {
    const [word, what, whose] = kind.split(" ") as [string, string, string]; // read only where the kind has them
    switch (word) {
      case "share": {
        const share = {
          requirement, is: "share", layer, of: what as "cost" | "workloads",
          id: whose === "one" ? layerOf(problem, at, layer) : null, max: 1,
        } as const; // prettier-ignore
        return [{ ...share, max: atMostOne(near(share) * (whose === "one" ? 0.8 : 1)) }];
      }
      case "concentration": {
        const limit = { requirement, is: "concentration", layer, of: what as "cost" | "workloads", max: 1 } as const;
        return [{ ...limit, max: atMostOne(near(limit)) }];
      }
      case "budget":
        return [{ requirement, is: "budget", perYear: near({ requirement, is: "budget", perYear: 1 }) }];
      case "total-budget":
        return [{ requirement, is: "total-budget", total: near({ requirement, is: "total-budget", total: 1 }) }];
      case "providers":
        return [{ requirement, is: "providers", max: 1 + dice(3) }];
      case "group-together":
        return [{ requirement, is: "group-together" }];
      case "quota": {
        const where =
          dice(2) === 0 ? ({ kind: "region", id: at } as const) : ({ kind: "provider", id: provider } as const);
        const limit = {
          requirement,
          is: "quota",
          at: where,
          of: what as "vcpu" | "gpu" | "workloads",
          max: 1,
        } as const;
        return [{ ...limit, max: Math.floor(0.8 * near(limit)) }];
      }
      case "mean": {
        const limit = { requirement, is: "mean", criterion: what as Exclude<Criterion, "cost">, bound: 0 } as const;
        return [{ ...limit, bound: near(limit) }];
      }
      case "commitment": {
        const limit = { requirement, is: "commitment", provider, perYear: 1 } as const;
        return [{ ...limit, perYear: near(limit) }];
      }
      default:
        return [];
    }
  });
}
