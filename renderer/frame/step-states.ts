import { useCall } from "../hooks/use-call.ts";
import { useWorkloads } from "../hooks/use-workloads.ts";
import { type OpenWorkspace, useScenario } from "../hooks/workspace.ts";
import type { Step } from "../routes.ts";

export type StepState =
  | Readonly<{ kind: "done" }>
  | Readonly<{ kind: "attention"; count: number }>
  | Readonly<{ kind: "ready" }>
  | Readonly<{ kind: "empty" }>;

const done: StepState = { kind: "done" };
const ready: StepState = { kind: "ready" };
const empty: StepState = { kind: "empty" };
const attention = (count: number): StepState => (count > 0 ? { kind: "attention", count } : done);

/** What there is to see at each step, from what the frame knows anyway; nothing is computed for it. */
export function useStepStates(open: OpenWorkspace): Record<Step, StepState> {
  const { workloads, placed, waves } = open.counts;
  const scenario = useScenario();
  const list = useWorkloads().data?.rows;
  // only read where a page has asked already: this answer is dear
  const { data: comparison } = useCall(
    "compare.overview",
    { scenario: scenario?.id ?? open.scenarios[0]!.id },
    { enabled: false },
  );

  const { data: without } = useCall(
    "figure.explain",
    { scenario: scenario?.id ?? open.scenarios[0]!.id, id: "verdicts/without" },
    { enabled: false },
  );
  const { data: recovery } = useCall(
    "resilience.overview",
    { scenario: scenario?.id ?? open.scenarios[0]!.id },
    { enabled: false },
  );

  const withoutSize = list?.filter((one) => one.vcpu === null || one.memoryGib === null).length ?? 0;
  // without those that stay where they are, where the page has told
  const withoutOffer =
    without?.value?.low ?? comparison?.workloads.filter((one) => one.lawfulRegions === 0 && !one.stays).length ?? 0;
  const gates = scenario?.requirements.filter((one) => one.kind === "gate" && one.on).length ?? 0;
  const uncovered = recovery ? (recovery.grades.find(({ grade }) => grade === 1)?.uncovered ?? 0) : null;
  const has = workloads > 0;
  return {
    inventory: has ? attention(withoutSize) : empty,
    catalogue: done,
    requirements: gates > 0 ? attention(withoutOffer) : has ? ready : empty,
    compare: has ? ready : empty,
    "lock-in": placed > 0 ? ready : empty,
    placement: placed > 0 ? attention(Math.max(0, workloads - placed)) : has ? ready : empty,
    cost: placed > 0 ? ready : empty,
    resilience: placed === 0 ? empty : uncovered === null ? ready : attention(uncovered),
    waves: waves > 0 ? done : placed > 0 ? ready : empty,
    report: placed > 0 ? ready : empty,
  };
}
