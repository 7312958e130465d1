import type { AssumptionKey } from "../model/assumption.ts";
import type { Disposition } from "../model/group.ts";
import type { WorkloadId } from "../model/id.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Range, exactly, range } from "../units/range.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { assumedFigure } from "./assumed.ts";
import { stated } from "./cost/line.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import type { Moving } from "./waves/question.ts";

/** Work of moving one workload, hours, with what makes it a range. */
export type Effort = Readonly<{ hours: NonNullable<Moving["hours"]>; reasons: readonly Sentence[] }>;

const wayKey = {
  rehost: "waves.effort-rehost",
  relocate: "waves.effort-relocate",
  replatform: "waves.effort-replatform",
  refactor: "waves.effort-refactor",
  repurchase: "waves.effort-repurchase",
} as const satisfies Partial<Record<Disposition, AssumptionKey>>;
const ways = Object.keys(wayKey) as (keyof typeof wayKey)[]; // the keys of a value of this very type

/** `span` `null`: how many times it may be is not known; `typical` is only what is planned with. */
type Factor = Readonly<{ typical: number; span: Range | null; key: AssumptionKey | null; reason: Sentence | null }>;

/**
 * What it takes to move a workload: the hours of an ordinary move × a factor for the way of moving × one for much data.
 *
 * A way nobody has decided spans the factors of all ways; the middle is then an ordinary move. As soon as the factor of a way
 * that is possible is stated by nobody, there is no upper end, and an ordinary move is only what is planned with. Data of
 * unknown size may or may not be much (domain 10.3: least, most and a reason).
 */
export function effortOf(assessment: Assessment, facts: WorkloadFacts): Effort {
  const { hoursPerWorkload } = assessment.plan.waveSettings;
  const way = wayFactor(assessment, facts);
  const size = sizeFactor(assessment, facts);
  const isKnown = way.span !== null && size.span !== null;
  return {
    hours: {
      typical: hoursPerWorkload * way.typical * size.typical,
      low: isKnown ? hoursPerWorkload * way.span.low * size.span.low : 0,
      high: isKnown ? hoursPerWorkload * way.span.high * size.span.high : null,
    },
    reasons: [way.reason, size.reason].filter((reason) => reason !== null),
  };
}

function wayFactor({ assumptions }: Assessment, { group }: WorkloadFacts): Factor {
  const way = group?.disposition ?? null;
  const key = way === null || way === "retain" || way === "retire" ? null : wayKey[way];
  const factor = key && assumptions[key];
  if (factor !== null) return { typical: factor, span: exactly(factor), key, reason: null };
  const ordinary = assumptions["waves.effort-rehost"] ?? 1;
  if (key !== null) {
    const named = inBothLanguages(say(`assumptions.${key}`));
    return { typical: ordinary, span: null, key, reason: say("schedule.way-unstated", { way: named }) };
  }
  const factors = ways.map((one) => assumptions[wayKey[one]]);
  const known = factors.filter((one) => one !== null);
  if (known.length === factors.length)
    return {
      typical: ordinary,
      span: range(Math.min(...known), Math.max(...known)),
      key,
      reason: say("schedule.way-open"),
    };
  const missing = ways
    .filter((one) => assumptions[wayKey[one]] === null)
    .map((one) => inBothLanguages(say(`assumptions.${wayKey[one]}`)));
  const named = { ko: missing.map(({ ko }) => ko).join("; "), en: missing.map(({ en }) => en).join("; ") };
  return { typical: ordinary, span: null, key, reason: say("schedule.way-open-unstated", { missing: named }) };
}

const NO_FACTOR: Factor = { typical: 1, span: exactly(1), key: null, reason: null };

function sizeFactor({ assumptions }: Assessment, { workload, needed }: WorkloadFacts): Factor {
  const from = assumptions["waves.large-from"];
  const factor = assumptions["waves.effort-large"];
  if (from === null || factor === null) return NO_FACTOR;
  const key = "waves.effort-large";
  const data = workload.storageUsedGib === null ? needed.storageGib : exactly(workload.storageUsedGib);
  if (data !== null && data.low >= from) return { typical: factor, span: exactly(factor), key, reason: null };
  if (data !== null && data.high < from) return NO_FACTOR;
  const span = range(Math.min(1, factor), Math.max(1, factor));
  return { typical: 1, span, key, reason: say("schedule.size-open", { from }) };
}

/** `effort/<workload>`: hours × factors. */
export function effortFigure(assessment: Assessment, facts: WorkloadFacts): Figure {
  const { workload } = facts;
  const id = `effort/${workload.id}`;
  const { hours, reasons } = effortOf(assessment, facts);
  const factor = (one: Factor, word: string): Figure[] => {
    if (one === NO_FACTOR) return [];
    if (one.key !== null && one.reason === null) return [assumedFigure(assessment.assumptions, one.key, "factor")];
    return [given(`${id}/${word}`, say(`schedule.factor-${word}`), "factor", one.span, [], one.reason)];
  };
  return computed(
    id,
    say("schedule.effort", { name: workload.name }),
    "hours",
    hours.high === null ? null : range(hours.low, hours.high),
    "product",
    "hours × factors",
    [
      stated(
        "waves/hours-per-workload",
        say("schedule.hours-per-workload"),
        "hours",
        assessment.plan.waveSettings.hoursPerWorkload,
      ),
      ...factor(wayFactor(assessment, facts), "way"),
      ...factor(sizeFactor(assessment, facts), "size"),
    ],
    reasons[0] ?? null,
  );
}

/** `wave-effort/<wave>`: the work of everything in a wave. */
export function waveEffortFigure(assessment: Assessment, wave: string): Figure | null {
  const held = assessment.plan.waves.find(({ id }) => id === wave);
  if (!held) return null;
  const members = held.workloads.flatMap((id: WorkloadId) => assessment.workload(id) ?? []);
  const label = say("schedule.wave-effort", { number: held.number });
  const id = `wave-effort/${wave}`;
  if (members.length === 0) return given(id, label, "hours", 0, [], say("schedule.wave-empty"));
  return sumOf(
    id,
    label,
    "hours",
    members.map((facts) => effortFigure(assessment, facts)),
  );
}
