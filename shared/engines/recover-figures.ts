import type { Group } from "../model/group.ts";
import type { RegionId } from "../model/id.ts";
import { RecoveryMode } from "../model/recovery.ts";
import { say } from "../model/sentence.ts";
import { roundMoney } from "../units/money.ts";
import { type Range, addRange, exactly, scaleRange } from "../units/range.ts";
import { assumedFigure } from "./assumed.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { copyCost } from "./recover-cost.ts";
import { type Board, countOf, domainName, groupsHit, hourKey, switchOff } from "./recover-outage.ts";
import { domainKey, type Standing } from "./recover-standing.ts";
import type { FailureDomain } from "../model/drill.ts";
import { MINUTES_PER_YEAR, complement, inSeries, systemUnavailability } from "./resilience/availability.ts";
import { causesOf, commonCause } from "./resilience/domains.ts";
import { modeTerms } from "./resilience/modes.ts";
import { timesRange } from "./resilience/times.ts";

/**
 * How much of the year a group is there, and how many minutes it is not: `availability/<group>`, `downtime/<group>`.
 *
 * Every place its production workloads stand in must be there, so their shares multiply; a mirror or hot standby in another
 * place makes two sites of one (domain 8). Switching over, and what the group depends on, are not in it. `alone`: as it
 * would be without any second place, for comparing.
 */
export function availabilityOf(
  board: Board,
  group: Group,
  members: readonly Standing[],
  variant: "alone" | null = null,
): { availability: Figure; downtime: Figure } {
  const { assessment } = board;
  const which = variant === null ? group.id : `${group.id}/${variant}`;
  const id = `availability/${which}`;
  const words = { group: group.name };
  const label = say(variant === null ? "resilience.availability" : "resilience.availability-alone", words);
  const placed = members.filter(({ first }) => first !== null);
  const because =
    placed.length < members.length
      ? say("resilience.not-all-placed", { count: members.length - placed.length, of: members.length })
      : assessment.assumptions["recovery.availability"] === null
        ? say("resilience.no-availability")
        : null;
  const parts = because && placed.length < members.length ? [] : legsOf(board, id, placed);
  const value = because ? null : inSeries(parts.map((part) => part.value!));
  const availability = computed(id, label, "share", value, "product", "Π", parts, because);
  const downtime = computed(
    `downtime/${which}`,
    say(variant === null ? "resilience.downtime" : "resilience.downtime-alone", words),
    "minutes/year",
    value && timesRange(complement(value), exactly(MINUTES_PER_YEAR)),
    "formula",
    "(1 − A) × 525,600",
    [availability],
    because,
  );
  return { availability, downtime };
}

const between = say("resilience.common-cause-between");

/** One part for each set of places a workload of the group may run in. */
function legsOf({ assessment, places }: Board, id: string, placed: readonly Standing[]): Figure[] {
  const site = assumedFigure(assessment.assumptions, "recovery.availability", "share");
  const legs = new Map<string, Figure>();
  for (const { first, second, recovery } of placed) {
    const isPair =
      first && second && first !== second && (recovery.mode === "mirror" || recovery.mode === "hot") ? second : null;
    const key = [first!, ...(isPair ? [isPair] : [])].map(({ region }) => region.id).sort();
    if (legs.has(key.join("+"))) continue;
    const at = `${id}/${key.join("+")}`;
    if (!isPair) {
      const label = say("resilience.availability-one", { place: key[0]! });
      legs.set(key.join("+"), computed(at, label, "share", site.value, "product", "A", [site], site.because));
      continue;
    }
    const beta = commonCause(places.footprint(first!), places.footprint(isPair), places.causes);
    const [least, most] = causesOf(places.footprint(first!), places.footprint(isPair));
    const cause =
      least === most
        ? assumedFigure(assessment.assumptions, `recovery.beta-${least}`, "share")
        : given(`${at}/common-cause`, say("resilience.common-cause"), "share", beta, [], between);
    const value = site.value && complement(systemUnavailability(complement(site.value), beta, 2));
    legs.set(
      key.join("+"),
      computed(
        at,
        say("resilience.availability-two", { first: key[0]!, second: key[1]! }),
        "share",
        value,
        "formula",
        "1 − (β × U + ((1 − β) × U)²), U = 1 − A",
        [site, cause],
        site.because,
      ),
    );
  }
  return [...legs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}

/** vCPU that run at a place for the recovery of what stands elsewhere: `capacity/<region>`, one part a mode. */
export function capacityFigure({ assessment, standings }: Board, region: RegionId): Figure | null {
  const id = `capacity/${region}`;
  const back = standings.filter(({ second }) => second?.region.id === region);
  const parts = RecoveryMode.options.flatMap((mode) => {
    const own = back.filter(({ recovery }) => recovery.mode === mode);
    if (own.length === 0) return [];
    const sizes = own.map(({ facts }) => facts.needed.vcpu);
    const needed = sizes.some((size) => size === null) ? null : sizes.map((size) => size!).reduce(addRange);
    const { capacity } = modeTerms(mode, assessment.assumptions["recovery.warm-capacity"]);
    const unknown = needed === null ? say("resilience.size-unknown") : null;
    return [
      computed(
        `${id}/${mode}`,
        say(`resilience.capacity-${mode}`, { count: own.length }),
        "vCPU",
        needed && timesRange(needed, capacity),
        "product",
        "vCPU × share",
        [
          given(`${id}/${mode}/needed`, say("resilience.capacity-needed"), "vCPU", needed, [], unknown),
          given(
            `${id}/${mode}/share`,
            say("resilience.share-there"),
            "share",
            capacity,
            [],
            say(`resilience.runs-${mode}`),
          ),
        ],
        unknown,
      ),
    ];
  });
  return parts.length === 0 ? null : sumOf(id, say("resilience.capacity", { region }), "vCPU", parts);
}

/** What copies cost a month: `recovery/plan`, one part a group; `recovery/<group>`, one part a workload. */
export function recoveryFigure(board: Board, id: string): Figure | null {
  const { assessment, groups } = board;
  const unit = `${assessment.plan.agency.currency}/month` as const;
  if (id === "plan") {
    const parts = groups.flatMap(
      ({ group, members }) => (members.some(isCopied) ? [recoveryFigure(board, group.id)!] : []), // one of the groups walked over
    );
    return sumOf("recovery/plan", say("resilience.copies-plan"), unit, parts);
  }
  const found = groups.find(({ group }) => group.id === id);
  if (!found) return null;
  const parts = found.members
    .filter(isCopied)
    .map((one) => copyCost(assessment, one).figure(`recovery/${one.facts.workload.id}`));
  const label = say("resilience.copies", { group: found.group.name });
  if (parts.length === 0) return given(`recovery/${id}`, label, unit, 0, [], say("resilience.no-copies"));
  return sumOf(`recovery/${id}`, label, unit, parts);
}

const isCopied = ({ first, recovery }: Standing): boolean => first !== null && recovery.mode !== "none";

/** Groups that the loss of a domain takes, by grade: `outage/<kind>:<id>`; what an hour of it costs: `hour/<kind>:<id>`. */
export function outageFigure(board: Board, domain: FailureDomain): Figure {
  const id = `outage/${domainKey(domain)}`;
  const parts = lostByGrade(board, domain).map(({ grade, lost }) =>
    given(`${id}/${grade ?? "unknown"}`, gradeLabel(grade), "count", lost, [], say("resilience.lost-why")),
  );
  return sumOf(id, say("resilience.lost", { domain: domainName(board, domain) }), "count", parts);
}

export function hourFigure(board: Board, domain: FailureDomain): Figure {
  const { assessment } = board;
  const id = `hour/${domainKey(domain)}`;
  const { currency } = assessment.plan.agency;
  const parts = lostByGrade(board, domain)
    .filter(({ lost }) => lost.high > 0)
    .map(({ grade, lost }) => {
      const at = `${id}/${grade ?? "unknown"}`;
      const typed = grade === null ? null : assessment.assumptions[hourKey[grade]];
      const each = typed === null ? null : roundMoney(typed, currency).minor;
      const because =
        grade === null
          ? say("resilience.hour-no-grade", { count: lost.high })
          : each === null
            ? say("resilience.hour-no-amount", { grade })
            : null;
      return computed(
        at,
        gradeLabel(grade),
        currency,
        each === null ? null : scaleRange(lost, each),
        "product",
        "groups × cost of the hour",
        [
          given(
            `${at}/lost`,
            say("resilience.lost", { domain: domainName(board, domain) }),
            "count",
            lost,
            [],
            say("resilience.lost-why"),
          ),
          given(`${at}/each`, say("resilience.hour-each"), currency, each, [], because ?? say("assumptions.stated")),
        ],
        because,
      );
    });
  return sumOf(id, say("resilience.hour", { domain: domainName(board, domain) }), currency, parts);
}

const gradeLabel = (grade: number | null) =>
  grade === null ? say("resilience.grade-unknown") : say("resilience.grade", { grade });

function lostByGrade(board: Board, domain: FailureDomain): { grade: 1 | 2 | 3 | 4 | null; lost: Range }[] {
  const hit = groupsHit(board, switchOff(board, domain));
  return ([1, 2, 3, 4, null] as const).flatMap((grade) => {
    const isThere = board.groups.some(({ group }) => group.grade === grade);
    return isThere ? [{ grade, lost: countOf(hit.filter(({ group }) => group.grade === grade)) }] : [];
  });
}
