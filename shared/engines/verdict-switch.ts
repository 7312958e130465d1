import { type RulePackId, RequirementId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import type { Verdict } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { ChangedVerdict, PackSetVerdicts, VerdictCounts, VerdictSwitch } from "../model/verdicts.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { type Alike, alikeOf, bestOf, decisiveOf, lookAt, nothingToJudge, verdictOf } from "./verdicts.ts";

/** Which packs are to go on and off, and what is announced for one of them. */
export type PackChange = Readonly<{
  on: readonly RulePackId[];
  off: readonly RulePackId[];
  switches: readonly Readonly<{ pack: RulePackId; switch: string; on: boolean }>[];
}>;

/** Of a gate that stands in no scenario: it is tried out and never saved. */
const TRIED = RequirementId.parse("r-999999999");

/** The scenario with other packs on. It is a question, not a change: nobody saves it. */
export function withPacks(scenario: Scenario, { on, off, switches }: PackChange): Scenario {
  const has = new Set(packsIn(scenario.requirements).map(({ pack }) => pack));
  const added = on
    .filter((pack) => !has.has(pack))
    .map((pack): Requirement => ({
      ...{ id: TRIED, on: true, decidedBy: null, note: null, kind: "gate" as const },
      gate: { is: "rule-pack", pack },
    }));
  const requirements = [...scenario.requirements, ...added].map((requirement): Requirement => {
    if (requirement.kind !== "gate" || requirement.gate.is !== "rule-pack") return requirement;
    const { pack, switches: held = [] } = requirement.gate;
    const asked = switches.filter((one) => one.pack === pack);
    const kept = held.filter((id) => !asked.some((one) => one.switch === id));
    const now = [...kept, ...asked.filter((one) => one.on).map((one) => one.switch)];
    return {
      ...requirement,
      on: off.includes(pack) ? false : on.includes(pack) ? true : requirement.on,
      gate: { is: "rule-pack", pack, ...(now.length > 0 ? { switches: now } : {}) },
    };
  });
  return { ...scenario, requirements };
}

/** The scenario with these packs on and no others. */
export function withOnly(scenario: Scenario, packs: readonly RulePackId[]): Scenario {
  const off = packsIn(scenario.requirements).flatMap(({ pack }) => (packs.includes(pack) ? [] : [pack]));
  return withPacks(scenario, { on: packs, off, switches: [] });
}

const packsIn = (requirements: readonly Requirement[]) =>
  requirements.flatMap((one) =>
    one.kind === "gate" && one.gate.is === "rule-pack" ? [{ pack: one.gate.pack, on: one.on }] : [],
  );

/** The packs that are on. */
export const packsOn = ({ requirements }: Scenario): RulePackId[] => [
  ...new Set(packsIn(requirements).flatMap(({ pack, on }) => (on ? [pack] : []))),
];

/**
 * What turns when one assessment takes the place of another of the same plan: workload by workload and region by region,
 * with the rule that decides (domain 4.1). `from` and `limit`: which part of the changed ones is told in full.
 */
export function switchVerdicts(before: Assessment, after: Assessment, from: number, limit: number): VerdictSwitch {
  const [was, is] = [alikeOf(before), alikeOf(after)];
  const rowIn = (all: readonly Alike[]) =>
    new Map(all.flatMap((alike) => alike.workloads.map((facts) => [facts.workload.id, { facts, ...alike }] as const)));
  const [old, fresh] = [rowIn(was), rowIn(is)];
  const workloads = new Map<string, number>();
  const pairs = new Map<string, number>();
  const changed: ChangedVerdict[] = [];
  const lostAll: VerdictSwitch["lostAll"] = [];
  const sum = { pairs: 0, workloads: 0, lost: 0 };

  for (const { workload } of before.workloads) {
    const [a, b] = [old.get(workload.id), fresh.get(workload.id)];
    if (!a || !b) continue;
    count(workloads, bestOf(a.regions), bestOf(b.regions));
    const turned = [...a.codes.keys()].filter((at) => a.codes[at] !== b.codes[at]);
    if (turned.length > 0) sum.workloads += 1;
    for (const at of turned) {
      const change = { before: verdictOf[a.codes[at]!]!, after: verdictOf[b.codes[at]!]! };
      count(pairs, change.before, change.after);
      if (sum.pairs >= from && changed.length < limit) changed.push(told(before, after, a.facts, b.facts, at, change));
      sum.pairs += 1;
    }
    const open = before.regions.findIndex((_, at) => mayStand(before, verdictOf[a.codes[at]!]!));
    if (open < 0 || b.codes.some((code) => mayStand(after, verdictOf[code]!))) continue;
    sum.lost += 1;
    const decisive = decisiveOf(lookAt(after, b.facts, after.regions[open]!));
    if (decisive && lostAll.length < LISTED) lostAll.push({ workload: workload.id, name: workload.name, ...decisive });
  }
  return {
    packs: { before: packsOn(before.scenario), after: packsOn(after.scenario) },
    remarks: remarksOf(after, is),
    before: countWorkloads(was),
    after: countWorkloads(is),
    workloads: movedOf(workloads),
    pairs: movedOf(pairs),
    changedPairs: sum.pairs,
    changedWorkloads: sum.workloads,
    changed,
    lostAllCount: sum.lost,
    lostAll,
    because: nothingToJudge(after),
  };
}

/** Names of workloads that are told before only their number is. */
const LISTED = 200;

/** Whether a verdict lets a workload go there, as the scenario takes what is not known. */
export const mayStand = ({ scenario }: Assessment, verdict: Verdict): boolean =>
  verdict === "pass" || (verdict === "unknown" && scenario.unknown === "allow");

function told(
  before: Assessment,
  after: Assessment,
  was: WorkloadFacts,
  is: WorkloadFacts,
  at: number,
  change: Pick<ChangedVerdict, "before" | "after">,
): ChangedVerdict {
  const place = after.regions[at]!;
  const decisive = decisiveOf(lookAt(after, is, place)) ?? decisiveOf(lookAt(before, was, before.regions[at]!)); // one of both is no pass
  return {
    workload: is.workload.id,
    name: is.workload.name,
    region: place.region.id,
    ...change,
    rule: decisive!.rule,
    sentence: decisive!.sentence,
  };
}

function count(into: Map<string, number>, before: Verdict, after: Verdict): void {
  const key = `${before} ${after}`;
  into.set(key, (into.get(key) ?? 0) + 1);
}

const movedOf = (counts: ReadonlyMap<string, number>): VerdictSwitch["pairs"] =>
  verdictOf.flatMap((before) =>
    verdictOf.flatMap((after) => {
      const found = counts.get(`${before} ${after}`);
      return found ? [{ before, after, count: found }] : [];
    }),
  );

function countWorkloads(all: readonly Alike[]): VerdictCounts {
  const counts = { pass: 0, unknown: 0, fail: 0 };
  for (const { workloads, regions } of all) counts[bestOf(regions)] += workloads.length;
  return counts;
}

/** What packs say of themselves: that they are drafts, over, not yet in force, or not there; for how many workloads. */
function remarksOf(assessment: Assessment, all: readonly Alike[]): VerdictSwitch["remarks"] {
  const [place] = assessment.regions;
  const remarks = new Map<string, VerdictSwitch["remarks"][number]>();
  if (!place) return [];
  for (const { workloads } of all)
    for (const { rule, pack, verdict, sentence } of lookAt(assessment, workloads[0]!, place).reasons) {
      if (pack === null || rule !== `${pack}/status`) continue;
      const key = `${rule} ${sentence.key}`;
      const held = remarks.get(key);
      remarks.set(key, { pack, verdict, sentence, workloads: (held?.workloads ?? 0) + workloads.length });
    }
  return [...remarks.values()];
}

/** One set of packs in numbers. */
export function packSetVerdicts(assessment: Assessment): PackSetVerdicts {
  const all = alikeOf(assessment);
  const pairs = { pass: 0, unknown: 0, fail: 0 };
  const open = new Set<number>();
  for (const { workloads, regions, codes } of all) {
    for (const verdict of verdictOf) pairs[verdict] += regions[verdict] * workloads.length;
    codes.forEach((code, at) => {
      if (mayStand(assessment, verdictOf[code]!)) open.add(at);
    });
  }
  return { packs: packsOn(assessment.scenario), workloads: countWorkloads(all), pairs, regions: open.size };
}
