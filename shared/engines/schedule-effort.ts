import type { AssumptionKey } from "../model/assumption.ts";
import type { Disposition } from "../model/group.ts";
import type { WorkloadId } from "../model/id.ts";
import { type Sentence, say } from "../model/sentence.ts";
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

type Factor = Readonly<{ typical: number; span: Range; key: AssumptionKey | null; reason: Sentence | null }>;

/**
 * What it takes to move a workload: the hours of an ordinary move × a factor for the way of moving × one for much data.
 *
 * A way nobody has decided, or whose factor nobody has stated, spans what is stated of the ways, an ordinary move at least;
 * the middle is then an ordinary move. Data of unknown size may or may not be much (domain 10.3: least, most and a reason).
 */
export function effortOf(assessment: Assessment, facts: WorkloadFacts): Effort {
  const { hoursPerWorkload } = assessment.plan.waveSettings;
  const way = wayFactor(assessment, facts);
  const size = sizeFactor(assessment, facts);
  return {
    hours: {
      typical: hoursPerWorkload * way.typical * size.typical,
      low: hoursPerWorkload * way.span.low * size.span.low,
      high: hoursPerWorkload * way.span.high * size.span.high,
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
  const known = ways.flatMap((one) => assumptions[wayKey[one]] ?? []);
  const reason = key === null ? say("schedule.way-open") : say("schedule.way-unstated", { way: way ?? "" });
  return { typical: ordinary, span: range(Math.min(ordinary, ...known), Math.max(ordinary, ...known)), key, reason };
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
    range(hours.low, hours.high),
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
