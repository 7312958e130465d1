import type { Recovery, RecoveryMode } from "../model/recovery.ts";
import type { Apart, RecoveryProposal } from "../model/resilience.ts";
import { say } from "../model/sentence.ts";
import type { MoneyRange } from "../units/money.ts";
import type { RegionFacts, WorkloadFacts } from "./assess.ts";
import { mayGo } from "./compare.ts";
import { copyCostOf } from "./recover-cost.ts";
import { requiredMode, sumOfCosts } from "./recover-design.ts";
import type { Board } from "./recover-outage.ts";
import { type Standing, isDatabase } from "./recover-standing.ts";
import { sharedOf } from "./resilience/domains.ts";
import { isAtLeast } from "./resilience/modes.ts";

/**
 * A second place for every production workload whose grade asks for one and that has none, too weak a mode, or one that is
 * refused.
 *
 * What stands together comes back together where one region takes all of it, so that its tiers stay near each other;
 * otherwise each by itself. Only lawful regions that share nothing of `apart` for sure, cheapest first; unpriced ones last.
 * Nothing is saved.
 */
export function proposeRecoveries(board: Board, apart: Apart): RecoveryProposal {
  const recoveries: Recovery[] = [];
  const groups: RecoveryProposal["groups"] = [];
  const notFound: RecoveryProposal["notFound"] = [];

  for (const { group, members } of board.groups) {
    const required = requiredMode(board.assessment, group.grade);
    if (required === null || required === "none") continue;
    const found: Found[] = [];
    for (const together of byFirstPlace(members.filter((one) => needsPlace(board, one, required)))) {
      const place = cheapest(board, together, required, apart);
      if (place) {
        found.push(...place);
        continue;
      }
      for (const one of together) {
        const alone = together.length > 1 ? cheapest(board, [one], required, apart) : null;
        if (alone) found.push(...alone);
        else notFound.push({ ...nameOf(one), sentence: say(`resilience.no-place-${apart}`, nameArgs(one)) });
      }
    }
    if (found.length === 0) continue;
    recoveries.push(...found.map(({ recovery }) => recovery));
    groups.push({
      group: group.id,
      name: group.name,
      mode: required,
      second: [...new Set(found.map(({ recovery }) => recovery.region!))].sort(),
      workloads: found.length,
      monthly: sumOfCosts(board.assessment, found).monthly,
    });
  }
  return { scenario: board.assessment.scenario.id, recoveries, groups, notFound };
}

type Found = Readonly<{ recovery: Recovery; monthly: MoneyRange | null; because: null }>;

const nameOf = ({ facts }: Standing) => ({ workload: facts.workload.id, name: facts.workload.name });
const nameArgs = ({ facts, first }: Standing) => ({
  name: facts.workload.name,
  first: first!.region.id, // only what is placed is asked for
});

function needsPlace({ places }: Board, { facts, first, second, recovery }: Standing, required: RecoveryMode): boolean {
  if (!first) return false;
  if (!second || !isAtLeast(recovery.mode, required)) return true;
  return places.issues(first, second, recovery.mode, isDatabase(facts)).some(({ severity }) => severity === "refusal");
}

function byFirstPlace(standings: readonly Standing[]): Standing[][] {
  const bundles = new Map<string, Standing[]>();
  for (const one of standings) {
    const key = one.first!.region.id; // only what is placed is asked for
    bundles.set(key, [...(bundles.get(key) ?? []), one]);
  }
  return [...bundles.values()];
}

function cheapest(board: Board, together: readonly Standing[], mode: RecoveryMode, apart: Apart): Found[] | null {
  const { assessment, places } = board;
  const first = together[0]!.first!;
  let best: { place: RegionFacts; worth: number; found: Found[] } | null = null;
  for (const place of assessment.regions) {
    if (!isApart(board, first, place, apart)) continue;
    const takes = together.every(
      ({ facts }) =>
        isLawful(board, facts, place) &&
        !places.issues(first, place, mode, isDatabase(facts)).some(({ severity }) => severity === "refusal"),
    );
    if (!takes) continue;
    const found = together.map((one): Found => {
      const { monthly } = copyCostOf(assessment, { facts: one.facts, second: place }, mode);
      const recovery = { workload: one.facts.workload.id, mode, region: place.region.id };
      return { recovery, monthly, because: null };
    });
    const worth = found.reduce((sum, { monthly }) => sum + (monthly ? monthly.low + monthly.high : Infinity), 0);
    if (best && (best.worth < worth || (best.worth === worth && best.place.region.id < place.region.id))) continue;
    best = { place, worth, found };
  }
  return best?.found ?? null;
}

/** As a cell says it, without working out what it costs: almost every place is dropped here. */
function isLawful({ assessment }: Board, facts: WorkloadFacts, place: RegionFacts): boolean {
  const { offer } = assessment.fit(facts, place);
  if (!offer) return false;
  const { classOf, kindOf, judged } = assessment.verdicts;
  return mayGo(assessment, { offer: offer.id, verdict: judged(classOf(facts), place, kindOf(offer)).verdict });
}

/** Whether two places surely share none of what must be apart; what nobody tells may be shared. */
function isApart({ places }: Board, first: RegionFacts, second: RegionFacts, apart: Apart): boolean {
  const { shared, unknown } = sharedOf(places.footprint(first), places.footprint(second));
  const touched = new Set([...shared.map(({ kind }) => kind), ...unknown]);
  return kept[apart].every((kind) => !touched.has(kind));
}

const kept = {
  site: ["site", "region"],
  provider: ["site", "region", "provider"],
  owner: ["site", "region", "provider", "owner", "control-plane"],
} as const satisfies Record<Apart, unknown>;
