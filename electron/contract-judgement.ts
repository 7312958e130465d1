import type { Client } from "../shared/contract/client.ts";
import { dayOfPlacing, placingChanges } from "./contract-placing.ts";
import { dayOfRegistering, registeringChanges } from "./contract-registering.ts";
import { dayOfReporting, reportingChanges } from "./contract-reporting.ts";
import { dayOfVersioning, versioningChanges } from "./contract-versioning.ts";
import { dayOfWaving, wavingChanges } from "./contract-waving.ts";
import { ProviderId, type RegionId, RulePackId, ScenarioId, WorkloadId } from "../shared/model/id.ts";

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
  comparing: async ({ call, note, scenario, workload, region }) => {
    note("pareto", await call("compare.pareto", { scenario }));
    note("sensitivity", await call("compare.sensitivity", { scenario, workload: null, swing: 0.2 }));
    note("sensitivity-of-one", await call("compare.sensitivity", { scenario, workload, swing: 0.2 }));
    note("scenarios", await call("compare.scenarios", { scenarios: [scenario] }));
    note("offers", await call("compare.offers", { scenario, workload, region, sort: "monthly", limit: 20 }));
    note("another-day", await call("compare.overview", { scenario, date: "2031-01-01" }));
  },
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
  sovereignty: async ({ call, scenario, note }) => {
    note("sovereignty", await call("sovereignty.overview", { scenario }));
    const provider = ProviderId.parse("naver");
    note("questionnaire", await call("sovereignty.questionnaire", { scenario, provider, framework: null }));
    note("profiles", await call("profiles.list", {}));
    note("change of control", await call("drill.control", { scenario, change: takeover }));
    note("drills", await call("drills.list", { scenario }));
  },
  reach: async ({ call, scenario, note }) => {
    note("reach", await call("reach.users", { scenario, boundMs: 20, access: "5g", lawfulOnly: true }));
    note("chatty", await call("reach.chatty", { scenario }));
  },
  cost: async ({ call, scenario, note }) => {
    note("cost", await call("cost.overview", { scenario }));
    note("cost years", await call("cost.years", { scenario }));
    note("cost as it is", await call("cost.as-is", { scenario }));
    note("cost commitments", await call("cost.commitments", { scenario }));
    note("cost sensitivity", await call("cost.sensitivity", { scenario }));
    note("contract terms", await call("contract-terms.list", {}));
  },
  "lock-in": async ({ call, scenario, note }) => {
    note("exit", await call("lock-in.exit", { scenario, provider: null, date: "2027-01-12" }));
    note("exit curve", await call("lock-in.curve", { scenario, provider: null }));
    note("components", await call("lock-in.components", { scenario, workload: null }));
    note("lock-in today", await call("lock-in.today", { scenario }));
    note("cloud services", await call("lock-in.services", {}));
    note("used services", await call("used-services.list", {}));
    note("proposed services", await call("used-services.propose", {}));
    note("facet statements", await call("facet-statements.list", {}));
    note("exit checks", await call("exit-checks.list", { scenario }));
  },
  resilience: async ({ call, scenario, note }) => {
    note("resilience", await call("resilience.overview", { scenario }));
    const board = await call("resilience.domains", { scenario });
    note("domains", board);
    note("pairs", await call("resilience.pairs", { scenario }));
    note("second places", await call("resilience.propose", { scenario, apart: "site" }));
    note("outage", await call("drill.outage", { scenario, domain: board.domains[0]!.domain }));
  },
  placing: dayOfPlacing,
  registering: dayOfRegistering,
  reporting: dayOfReporting,
  waving: dayOfWaving,
  versioning: dayOfVersioning,
};

export async function dayOfJudgement(asked: Asked): Promise<void> {
  for (const ask of Object.values(parts)) await ask(asked);
}

type Changing = Pick<Client, "call" | "run">;

const queue = {
  id: null,
  workload: WorkloadId.parse("w-1"),
  service: "aws/sqs",
  openness: null,
  equivalent: null,
  share: 0.1,
  note: null,
};
const policy = {
  component: "naver",
  model: "interoperability",
  facet: "policy",
  answer: 3,
  because: "read in the terms",
  evidence: null,
};

const takeover = { caps: "cloud-act", buyer: "US", provider: ProviderId.parse("naver") };
const framework = RulePackId.parse("kr-csf-reading-1.2.1");
const audited = {
  provider: ProviderId.parse("naver"),
  framework,
  criterion: "sov-5-l1",
  claimed: "met" as const,
  evidenced: "met" as const,
  source: "audit of 2026, chapter 5",
  evidence: null,
  validTo: "2028-12-31",
};
const ours = {
  id: null,
  name: "ours",
  framework,
  weights: { "SOV-1": 1, "SOV-2": 3, "SOV-3": 2, "SOV-4": 1, "SOV-5": 1, "SOV-6": 1, "SOV-7": 1, "SOV-8": 0 },
  home: ["KR"],
  levelRule: "min" as const,
  note: null,
};
const drilled = { scenario: ScenarioId.parse("s-1"), asked: { kind: "change-of-control", change: takeover }, note: null } as const; // prettier-ignore

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
  "criterion-answers.save": ({ call }) => call("criterion-answers.save", { answers: [audited] }),
  "profiles.save": ({ call }) => call("profiles.save", ours),
  "profiles.remove": async ({ call }) => {
    const { id } = await call("profiles.save", ours);
    await call("profiles.save", { ...ours, name: "theirs" });
    return call("profiles.remove", { ids: [id] });
  },
  "scenarios.choose-profile": async ({ call }) => {
    const { id } = await call("profiles.save", ours);
    return call("scenarios.choose-profile", { scenario: drilled.scenario, profile: id });
  },
  "drills.save": ({ call }) => call("drills.save", drilled),
  "drills.remove": async ({ call }) => {
    const { id } = await call("drills.save", drilled);
    await call("drills.save", { ...drilled, note: "again" });
    return call("drills.remove", { ids: [id] });
  },
  // reach
  // cost
  "contract-terms.save": async ({ call }) => {
    const { providers } = await call("catalogue.overview", {});
    const { id } = await call("commitments.save", {
      id: null,
      name: "Contract with terms",
      provider: providers[0]!.provider.id,
      currency: "EUR",
      kind: "pooled",
      minimums: [{ year: 2027, minor: 100_000 }],
      note: null,
    });
    const ramp = [{ year: 2027, low: 10_000, base: 50_000, high: 90_000 }];
    const terms = { signedOn: "2026-10-01", noticeDays: 60, terminationFee: null, resale: 0.25, ramp };
    return call("contract-terms.save", { terms: [{ commitment: id, jurisdiction: "DE", ...terms }] });
  },
  "scenarios.choose-term": async ({ call }) => {
    const [scenario] = await call("scenarios.list", {});
    return call("scenarios.choose-term", { scenario: scenario!.id, term: "three-years" });
  },
  // lock-in
  "used-services.save": ({ call }) => call("used-services.save", { services: [queue] }),
  "used-services.remove": async ({ call }) => {
    const { ids } = await call("used-services.save", { services: [queue, { ...queue, service: "aws/lambda" }] });
    return call("used-services.remove", { ids: ids.slice(0, 1) });
  },
  "facet-statements.save": ({ call }) => call("facet-statements.save", { statements: [policy] }),
  "facet-statements.remove": async ({ call }) => {
    const other = { ...policy, facet: "transport" };
    await call("facet-statements.save", { statements: [policy, other] });
    const { component, model, facet } = policy;
    return call("facet-statements.remove", { component, model, facet });
  },
  "exit-checks.save": ({ call }) =>
    call("exit-checks.save", {
      checks: [
        {
          scenario: ScenarioId.parse("s-1"),
          item: "tested",
          state: "done",
          checkedOn: "2026-11-20",
          note: "at the desk",
          evidence: null,
        },
      ],
    }),
  // resilience
  "recoveries.save": async ({ call }) => call("recoveries.save", await twoDesigns(call)),
  "recoveries.remove": async ({ call }) => {
    const { scenario, recoveries } = await twoDesigns(call);
    await call("recoveries.save", { scenario, recoveries });
    return call("recoveries.remove", { scenario, workloads: [recoveries[0]!.workload] });
  },
  // placing
  ...placingChanges,
  ...registeringChanges,
  ...reportingChanges,
  ...wavingChanges,
  ...versioningChanges,
};

/** Two workloads that are placed, each to come back hot; where is not decided. */
async function twoDesigns(call: Changing["call"]) {
  const [scenario] = await call("scenarios.list", {});
  const recoveries = scenario!.placements
    .slice(0, 2)
    .map(({ workload }) => ({ workload, mode: "hot" as const, region: null }));
  return { scenario: scenario!.id, recoveries };
}
