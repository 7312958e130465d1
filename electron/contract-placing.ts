import type { Client } from "../shared/contract/client.ts";
import { type ScenarioId, RequirementId, type WorkloadId } from "../shared/model/id.ts";
import type { Limit } from "../shared/model/requirement.ts";

type Asking = Pick<Client, "call" | "run">;
type Asked = Asking &
  Readonly<{ scenario: ScenarioId; workload: WorkloadId; note: (name: string, value: unknown) => void }>;

/** Near enough to prove quickly; what is compared is that every door gives the same. */
const effort = { gap: 0.01, timeLimitS: 60 };

/** One limit of several kinds, each switched on and each that a sample agency can keep. */
export const someLimits: readonly Limit[] = (
  [
    { is: "group-together" },
    { is: "share", layer: "owner", of: "workloads", id: null, max: 0.9 },
    { is: "providers", max: 3, onboarding: { minor: 100_000, currency: "EUR" }, perYear: null, known: [] },
    { is: "mean", criterion: "sovereignty", bound: 1 },
  ] as const satisfies readonly Limit["limit"][]
).map((limit, at) => ({
  id: RequirementId.parse(`r-${900 + at}`),
  on: true,
  decidedBy: null,
  note: null,
  kind: "limit",
  limit: limit.is === "providers" ? { ...limit, known: [] } : limit,
}));

/** Everything that can be asked about a placement beside solving and keeping it. */
export async function dayOfPlacing({ call, run, scenario, note }: Asked): Promise<void> {
  const [first] = (await call("scenarios.list", {})).find(({ id }) => id === scenario)!.placements;
  const { workload } = first!;
  note("reason", await call("placement.reason", { scenario, of: "kept", workload }));
  note("no proposal yet", await call("placement.proposal", { scenario }));
  note("check of limits", await run("placement.check-limits", { scenario, limits: [...someLimits] }));
  note("solved", await run("placement.solve", { scenario, ...effort }));
  note("proposal", await call("placement.proposal", { scenario }));
  note("reason of the proposal", await call("placement.reason", { scenario, of: "proposed", workload }));
  const [from, to] = (["kept", "proposed"] as const).map((of) => ({ scenario, of }));
  note("difference", await call("placement.difference", { from: from!, to: to! }));
  note("limit prices", await run("placement.limit-prices", { scenario, ...effort }));
  note("swings", await run("placement.sensitivity", { scenario, ...effort, swing: 0.2 }));
  note("front", await run("placement.pareto", { scenario, ...effort, against: "sovereignty", points: 3 }));
  note("fronts", await call("placement.fronts", { scenario }));
  note("point", await call("placement.pick-point", { scenario, against: "sovereignty", at: 0 }));
}

/** Every call of placing that changes the workspace, beside keeping and pinning. */
export const placingChanges: Readonly<Record<string, (given: Asking) => Promise<unknown>>> = {
  "placement.choose-objective": async ({ call }) => {
    const [scenario] = await call("scenarios.list", {});
    const objective = scenario!.objective === "cost" ? null : "cost";
    return call("placement.choose-objective", { scenario: scenario!.id, objective });
  },
};
