import type { Client } from "../shared/contract/client.ts";
import { type RegionId, RulePackId, type ScenarioId, type WorkloadId } from "../shared/model/id.ts";

type Asked = Pick<Client, "call" | "run"> &
  Readonly<{
    scenario: ScenarioId;
    workload: WorkloadId;
    region: RegionId;
    note: (name: string, value: unknown) => void;
  }>;

/** Everything that can be asked about a judgement, one part a feature; it is asked through each door alike. */
const parts: Readonly<Record<string, (asked: Asked) => Promise<void>>> = {
  assumptions: async ({ call, note }) => {
    note("assumptions", await call("assumptions.list", {}));
  },
  comparing: async () => {},
  verdicts: async ({ call, scenario, workload, note }) => {
    const [csap, nis] = [RulePackId.parse("kr-csap-2023"), RulePackId.parse("kr-nis-2026-draft")];
    const other = { scenario, on: [nis], off: [csap], date: "2027-09-01", limit: 50 };
    note("verdicts.switch", await call("verdicts.switch", other));
    note("verdicts.packs", await call("verdicts.packs", { scenario, packs: [[csap], [nis], []], date: null }));
    note("verdicts.list", await call("verdicts.list", { scenario, date: null, verdict: null }));
    note("verdicts.workload", await call("verdicts.workload", { scenario, workload, date: "2027-03-01" }));
    note("verdicts.gates", await call("verdicts.gates", { scenario, date: null }));
    note("verdicts.flows", await call("verdicts.flows", { scenario }));
  },
  sovereignty: async () => {},
  reach: async () => {},
  cost: async () => {},
  "lock-in": async () => {},
  resilience: async () => {},
};

export async function dayOfJudgement(asked: Asked): Promise<void> {
  for (const ask of Object.values(parts)) await ask(asked);
}

type Changing = Pick<Client, "call" | "run">;

/** Every call of a judgement that changes the workspace. */
export const judgementChanges: Readonly<Record<string, (given: Changing) => Promise<unknown>>> = {
  // assumptions
  "assumptions.save": ({ call }) =>
    call("assumptions.save", { assumptions: [{ key: "sizing.comfort", value: 1.5, reason: "peak at year's end" }] }),
  // each change begins where nothing was changed
  "assumptions.reset": async ({ call }) => {
    const stated = { value: 2, reason: null };
    await call("assumptions.save", {
      assumptions: [
        { key: "sizing.comfort", ...stated },
        { key: "cost.horizon", ...stated },
      ],
    });
    return call("assumptions.reset", { keys: ["sizing.comfort"] });
  },
  // comparing
  // verdicts
  "overrides.save": async ({ call }) => {
    const [scenario] = await call("scenarios.list", {});
    const [workload] = await call("workloads.list", {});
    const byHand = { rule: "kr-csap-2023/csap-grade", verdict: "pass" as const, reason: "approved on conditions" };
    return call("overrides.save", {
      scenario: scenario!.id,
      overrides: [{ workload: workload!.id, region: null, decidedBy: "security office", ...byHand }],
    });
  },
  // sovereignty
  // reach
  // cost
  // lock-in
  // resilience
};
