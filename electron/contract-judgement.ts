import type { Client } from "../shared/contract/client.ts";
import type { RegionId, ScenarioId, WorkloadId } from "../shared/model/id.ts";

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
  verdicts: async () => {},
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
  // sovereignty
  // reach
  // cost
  // lock-in
  // resilience
};
