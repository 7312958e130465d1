import type { AssumptionKey } from "../model/assumption.ts";
import type { FailureDomain } from "../model/drill.ts";
import { type RegionId, compareIds } from "../model/id.ts";
import type { FallenGroup, FallenWorkload, OutageDrill } from "../model/resilience.ts";
import type { RecoveryMode } from "../model/recovery.ts";
import type { Verdict } from "../model/result.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import { type MoneyRange, roundMoney } from "../units/money.ts";
import { type Range, addRange, exactly, range, scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type Places, type Standing, groupsOf, isDatabase, placesOf, standingsOf } from "./recover-standing.ts";
import { isInside } from "./resilience/domains.ts";
import { modeTerms } from "./resilience/modes.ts";
import { type Fallen, type Stand, fallFrom, fateOf, usersOf } from "./resilience/outage.ts";
import { meets, slowest, timesRange } from "./resilience/times.ts";
import { linksOf } from "./waves/blocks.ts";
import { listsOf } from "./waves/graph.ts";

/** Everything an outage is worked out from; made once for all domains of a scenario. */
export type Board = Readonly<{
  assessment: Assessment;
  places: Places;
  standings: readonly Standing[];
  groups: ReturnType<typeof groupsOf>;
  /** Where each stands if what is not known turns out well, and if it turns out badly; who needs it, by the same measure. */
  well: Reading;
  badly: Reading;
  at: ReadonlyMap<string, number>;
}>;

type Reading = Readonly<{ stands: readonly Stand[]; users: readonly (readonly number[])[] }>;

export function boardOf(assessment: Assessment): Board {
  const standings = standingsOf(assessment);
  const places = placesOf(assessment);
  // a group stands for its production workloads: nobody's service waits for its test system
  const ends = standings.map(({ facts, isProduction }) => ({
    id: facts.workload.id,
    group: isProduction ? facts.workload.group : null,
  }));
  const { dependencies } = assessment.plan;
  const confirmed = dependencies.filter(({ proposed }) => !proposed);
  const reading = (list: typeof dependencies, trust: boolean): Reading => ({
    stands: standings.map((standing) => standOf(places, standing, trust)),
    users: usersOf(listsOf(linksOf(ends, { dependencies: list }).graph), ends.length),
  });
  return {
    assessment,
    places,
    standings,
    groups: groupsOf(assessment, standings),
    well: reading(confirmed, true),
    badly: reading(dependencies, false),
    at: new Map(ends.map(({ id }, position) => [id, position])),
  };
}

/** A mirror holds where the round trip is surely short enough; on trust, where it is not surely too long. */
function standOf(places: Places, { first, second, recovery, facts }: Standing, trust: boolean): Stand {
  const mirrors = recovery.mode === "mirror" && first !== null && second !== null;
  const together = mirrors ? places.synchronous(first, second) : "pass";
  const database = isDatabase(facts);
  const breaks = trust ? database === true && together === "fail" : database !== false && together !== "pass";
  return {
    first: first?.region.id ?? null,
    mode: recovery.mode,
    second: second?.region.id ?? null,
    mirrorHolds: !breaks,
  };
}

/** The same outage twice: with everything that is not known turning out well, and turning out badly. */
export type Twice = Readonly<{
  surely: Fallen;
  atMost: Fallen;
  lost: ReadonlySet<string>;
  lostAtMost: ReadonlySet<string>;
}>;

export function switchOff({ assessment, places, well, badly }: Board, domain: FailureDomain): Twice {
  const lost = new Set<string>();
  const lostAtMost = new Set<string>();
  for (const place of assessment.regions) {
    const inside = isInside(places.footprint(place), domain);
    if (inside === true) lost.add(place.region.id);
    if (inside !== false) lostAtMost.add(place.region.id);
  }
  const fall = ({ stands, users }: Reading, gone: ReadonlySet<string>): Fallen =>
    fallFrom(
      stands.map((stand) => fateOf(stand, gone)),
      users,
    );
  return { lost, lostAtMost, surely: fall(well, lost), atMost: fall(badly, lostAtMost) };
}

/** Every group an outage interrupts; a group is interrupted with any of its production workloads, since nobody says which could stand in for another. */
export function groupsHit({ groups, at }: Board, { surely, atMost }: Twice) {
  return groups.flatMap(({ group, members }) => {
    const positions = members.map(({ facts }) => at.get(facts.workload.id)!);
    const down = positions.filter((position) => atMost.back[position] !== null);
    const isSure = positions.some((position) => surely.back[position] !== null);
    return down.length > 0 ? [{ group, down, of: members.length, certain: isSure }] : [];
  });
}

export const countOf = (hit: readonly Readonly<{ certain: boolean }>[]): Range =>
  range(hit.filter(({ certain }) => certain).length, hit.length);

/**
 * One failure domain switched off (domain 8): what is down directly and through strict dependencies, which groups of which
 * grade, how long, what data, how many users, whether what is left suffices, and what the hour costs.
 *
 * What is not known (an owner nobody names, a dependency nobody confirmed, a mirror that may be too far apart) widens every
 * count: from what falls for sure to what falls at most.
 */
export function outageOf(board: Board, domain: FailureDomain): OutageDrill {
  const { assessment, standings } = board;
  const twice = switchOff(board, domain);
  const workloads = standings.flatMap((_, position) => fallenWorkload(board, twice, position) ?? []);
  const groups = groupsHit(board, twice).map((hit) => fallenGroup(board, twice, hit));
  const inside = assessment.regions.filter(({ region }) => twice.lost.has(region.id));
  const lost = countOf(groups);
  const hour = hourOf(assessment, groups);
  const grades = ([1, 2, 3, 4, null] as const).map((grade) => ({
    grade,
    lost: countOf(groups.filter((one) => one.grade === grade)),
    of: board.groups.filter(({ group }) => group.grade === grade).length,
  }));
  const drill = {
    scenario: assessment.scenario.id,
    domain,
    name: domainName(board, domain),
    regions: inside.map(({ region }) => region.id).sort(),
    workloads,
    groups: groups.sort(bySeverity),
    lost,
    grades: grades.filter(({ of }) => of > 0),
    carriedOn: standings.filter(
      ({ first, recovery }, position) =>
        first && twice.lost.has(first.region.id) && recovery.mode === "mirror" && twice.atMost.back[position] === null,
    ).length,
    exposed: standings.filter(
      ({ first, second }) => first && second && !twice.lost.has(first.region.id) && twice.lost.has(second.region.id),
    ).length,
    users: {
      known: range(headsOf(groups.filter(({ certain }) => certain)), headsOf(groups)),
      unknown: groups.filter(({ users }) => users === null).length,
    },
    capacity: takenOver(board, twice),
    hour: hour.amount,
    hourBecause: hour.because,
    notKnown: notKnown(board, twice),
  };
  return { ...drill, outcome: outcomeOf(drill) };
}

type Hit = ReturnType<typeof groupsHit>[number];

const backAgain = ({ assessment }: Board, mode: RecoveryMode) =>
  modeTerms(mode, assessment.assumptions["recovery.warm-capacity"]);

function fallenWorkload(board: Board, { surely, atMost, lostAtMost }: Twice, position: number): FallenWorkload | null {
  const mode = atMost.back[position] ?? null;
  if (mode === null) return null;
  const { facts, first, second, recovery } = board.standings[position]!;
  const isDirect = first !== null && lostAtMost.has(first.region.id);
  const through = atMost.through[position]!;
  return {
    workload: facts.workload.id,
    name: facts.workload.name,
    group: facts.workload.group,
    how: isDirect ? "direct" : "through",
    through: through < 0 ? null : board.standings[through]!.facts.workload.id,
    certain: (surely.back[position] ?? null) !== null,
    from: first?.region.id ?? null,
    mode: recovery.mode,
    to: second?.region.id ?? null,
    ...timesOf(board, surely.back[position] ?? null, mode, isDirect ? recovery.mode : null),
  };
}

/** From the better way back to the worse; data is lost only where its own place is. */
function timesOf(
  board: Board,
  best: RecoveryMode | null,
  worst: RecoveryMode,
  lostWith: RecoveryMode | null,
): { rto: Range | null; rpo: Range | null } {
  const late = backAgain(board, worst);
  const early = backAgain(board, best ?? worst);
  const rto = late.rtoMinutes && early.rtoMinutes && range(early.rtoMinutes.low, late.rtoMinutes.high);
  if (lostWith === null) return { rto, rpo: exactly(0) };
  return { rto, rpo: worst === "none" && lostWith !== "none" ? null : backAgain(board, lostWith).rpoMinutes };
}

function fallenGroup(board: Board, twice: Twice, { group, down, of, certain }: Hit): FallenGroup {
  const rows = down.map((position) => fallenWorkload(board, twice, position)!);
  const rto = slowest(rows.map((row) => row.rto));
  return {
    group: group.id,
    name: group.name,
    grade: group.grade,
    users: group.users,
    certain,
    down: down.length,
    of,
    rto,
    rpo: slowest(rows.map((row) => row.rpo)),
    rtoTarget: group.rtoMinutes,
    meetsRto: meets(rto, group.rtoMinutes),
  };
}

const headsOf = (groups: readonly FallenGroup[]): number => groups.reduce((sum, { users }) => sum + (users ?? 0), 0);

const bySeverity = (a: FallenGroup, b: FallenGroup): number =>
  (a.grade ?? 5) - (b.grade ?? 5) || (b.users ?? 0) - (a.users ?? 0) || compareIds(a.group, b.group);

/** Where what was lost comes back: how much it needs there, and how much of it is running. */
function takenOver({ standings, assessment }: Board, { lostAtMost }: Twice): OutageDrill["capacity"] {
  const byRegion = new Map<RegionId, { needed: Range | null; running: Range | null }>();
  for (const { facts, first, second, recovery } of standings) {
    if (!first || !second || !lostAtMost.has(first.region.id) || lostAtMost.has(second.region.id)) continue;
    const held = byRegion.get(second.region.id) ?? { needed: exactly(0), running: exactly(0) };
    const { vcpu } = facts.needed;
    const { capacity } = modeTerms(recovery.mode, assessment.assumptions["recovery.warm-capacity"]);
    byRegion.set(second.region.id, {
      needed: held.needed && vcpu && addRange(held.needed, vcpu),
      running: held.running && vcpu && addRange(held.running, timesRange(vcpu, capacity)),
    });
  }
  return [...byRegion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, { needed, running }]) => ({ region, needed, running, enough: enough(needed, running) }));
}

function enough(needed: Range | null, running: Range | null): Verdict {
  if (!needed || !running) return "unknown";
  // the same workloads on both sides: a full share is enough however large they turn out to be
  if (running.low >= needed.low && running.high >= needed.high) return "pass";
  return running.high < needed.high ? "fail" : "unknown";
}

/** Σ groups lost × what an hour costs for their grade; not computable as soon as one grade has no amount. */
function hourOf(
  { assumptions, plan }: Assessment,
  groups: readonly FallenGroup[],
): { amount: MoneyRange | null; because: Sentence | null } {
  const { currency } = plan.agency;
  let sum = exactly(0);
  for (const grade of [1, 2, 3, 4, null] as const) {
    const hit = groups.filter((one) => one.grade === grade);
    if (hit.length === 0) continue;
    if (grade === null) return { amount: null, because: say("resilience.hour-no-grade", { count: hit.length }) };
    const each = assumptions[hourKey[grade]];
    if (each === null) return { amount: null, because: say("resilience.hour-no-amount", { grade }) };
    // the amount a person typed, once in whole minor units, then times whole groups
    sum = addRange(sum, scaleRange(countOf(hit), roundMoney(each, currency).minor));
  }
  return { amount: { low: sum.low, high: sum.high, currency }, because: null };
}

export const hourKey = {
  1: "recovery.hour-grade-1",
  2: "recovery.hour-grade-2",
  3: "recovery.hour-grade-3",
  4: "recovery.hour-grade-4",
} as const satisfies Record<number, AssumptionKey>;

function notKnown({ assessment, standings }: Board, { lost, lostAtMost }: Twice): Sentence[] {
  const open = new Set([...lostAtMost].filter((region) => !lost.has(region)));
  const there = standings.filter(({ first }) => first && open.has(first.region.id)).length;
  const proposed = assessment.plan.dependencies.filter((one) => one.proposed && one.strict).length;
  const unplaced = standings.filter(({ facts, first }) => !first && !facts.stays).length;
  return [
    ...(there > 0 ? [say("resilience.drill-open-places", { count: there, regions: open.size })] : []),
    ...(proposed > 0 ? [say("resilience.drill-proposed", { count: proposed })] : []),
    ...(unplaced > 0 ? [say("resilience.drill-unplaced", { count: unplaced })] : []),
    say("resilience.drill-not-published"),
  ];
}

/** A domain as a person reads it; its own id where no region stands in it. */
export function domainName({ assessment, places }: Pick<Board, "assessment" | "places">, domain: FailureDomain): Text {
  const { kind, id } = domain;
  const place = assessment.regions.find((one) => places.footprint(one).domains[kind].id === id);
  return place ? places.footprint(place).domains[kind].name : { ko: id, en: id };
}

/** Counts and sums, as a kept drill writes them down. */
function outcomeOf(drill: Omit<OutageDrill, "outcome">): OutageDrill["outcome"] {
  const of = (grade: number): Range => drill.grades.find((one) => one.grade === grade)?.lost ?? exactly(0);
  return {
    workloadsDown: drill.workloads.filter(({ certain }) => certain).length,
    workloadsDownAtMost: drill.workloads.length,
    groupsLost: drill.lost.low,
    groupsLostAtMost: drill.lost.high,
    gradeOneLost: of(1).low,
    gradeOneLostAtMost: of(1).high,
    usersAtLeast: drill.users.known.low,
    groupsWithUnknownUsers: drill.users.unknown,
    longestRtoMinutes: slowest(drill.groups.map(({ rto }) => rto))?.high ?? null,
    hourLow: drill.hour?.low ?? null,
    hourHigh: drill.hour?.high ?? null,
  };
}
