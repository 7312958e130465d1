import type { Agency } from "../../model/agency.ts";
import type { Procurement, ProcurementRoute, ProcurementStep } from "../../model/procurement.ts";
import { type Day, addDays } from "../../units/date.ts";

/** Korea's own (ministry notice of 31 March 2022 and the user guide of July 2022); the contract step is the route's. */
const KOREA = ["project-plan", "prior-consultation", "security-review", "fee-estimate", "budget", "contract"] as const;
/** An open procedure of the EU ends with a standstill; a call-off or a direct award needs neither. */
const EU_TENDER = ["project-plan", "budget", "publication", "award", "standstill"] as const;
const EU_DIRECT = ["project-plan", "budget", "contract"] as const;

/** What has to be done, in its order, before a service may be used. */
export function stepsOf(edition: Agency["edition"], route: ProcurementRoute): readonly ProcurementStep[] {
  if (edition === "korea") return KOREA;
  return route === "tender" ? EU_TENDER : EU_DIRECT;
}

/** Days a step takes; typed by the agency and printed. `null`: not known. */
export type StepDays = Readonly<{ least: number | null; most: number | null }>;
export type Durations = Readonly<Record<Exclude<ProcurementStep, "contract">, StepDays>> &
  Readonly<{ contract: Readonly<Record<ProcurementRoute, StepDays>> }>;

/**
 * Where a step stands against the day it has to be done by.
 *
 * `late`: even its shortest duration is too long now. `tight`: its longest is. `open`: how long it takes, or what follows it,
 * is not known, and it is not surely late.
 */
export type StepStanding = "done" | "in-time" | "tight" | "late" | "open";

export type ProcurementDate = Readonly<{
  step: ProcurementStep;
  /** Days reckoned with; `null` ends are not known. */
  days: StepDays;
  /** Latest day to begin, and the day it has to be done by, by the longest durations; `null`: one of them is not known. */
  begin: Day | null;
  done: Day | null;
  /** Latest day to begin by the shortest durations; what is not known counts nothing. */
  lastBegin: Day;
  /** The day it was over; `null`: it is not. */
  doneOn: Day | null;
  standing: StepStanding;
}>;

type Bought = Pick<Procurement, "route" | "done">;

const daysOf = (step: ProcurementStep, route: ProcurementRoute, durations: Durations): StepDays =>
  step === "contract" ? durations.contract[route] : durations[step];

/**
 * When each step has to begin at the latest so that everything is done by a day, the start of the wave (domain 10.2).
 *
 * Steps that are over take no more time. Days are calendar days.
 */
export function procurementDates(
  by: Day,
  edition: Agency["edition"],
  { route, done: over }: Bought,
  durations: Durations,
  today: Day,
): ProcurementDate[] {
  const dates: ProcurementDate[] = [];
  const doneOn = new Map(over.map(({ step, on }) => [step, on]));
  let done: Day | null = by;
  let lastDone = by;
  for (const step of [...stepsOf(edition, route)].reverse()) {
    const days = daysOf(step, route, durations);
    const isOver = doneOn.has(step);
    const most: number | null = isOver ? 0 : days.most;
    const begin: Day | null = done === null || most === null ? null : addDays(done, -most);
    const lastBegin = addDays(lastDone, isOver ? 0 : -(days.least ?? 0));
    const standing = isOver ? "done" : standingOf(begin, lastBegin, today);
    dates.unshift({ step, days, begin, done, lastBegin, doneOn: doneOn.get(step) ?? null, standing });
    [done, lastDone] = [begin, lastBegin];
  }
  return dates;
}

function standingOf(begin: Day | null, lastBegin: Day, today: Day): StepStanding {
  if (lastBegin < today) return "late";
  if (begin === null) return "open";
  return begin < today ? "tight" : "in-time";
}

/** The day by which everything can be done, if what is left is begun today. */
export type Ready = Readonly<{
  /** By the shortest durations; what is not known counts nothing. */
  from: Day;
  /** By the longest; `null`: one is not known. */
  by: Day | null;
}>;

/** Steps that are not over and of which nobody has said how long they may take. */
export function stepsWithoutDays(
  edition: Agency["edition"],
  { route, done }: Bought,
  durations: Durations,
): ProcurementStep[] {
  const over = new Set(done.map(({ step }) => step));
  return stepsOf(edition, route).filter((step) => !over.has(step) && daysOf(step, route, durations).most === null);
}

/** The first day a wave may begin, one step after the other from today; with everything done, the last day something was. */
export function readyFrom(
  edition: Agency["edition"],
  { route, done }: Bought,
  durations: Durations,
  today: Day,
): Ready {
  const over = new Set(done.map(({ step }) => step));
  const left = stepsOf(edition, route).filter((step) => !over.has(step));
  if (left.length === 0) {
    const last = done
      .map(({ on }) => on)
      .sort()
      .at(-1)!;
    return { from: last, by: last };
  }
  let least = 0;
  let most: number | null = 0;
  for (const step of left) {
    const days = daysOf(step, route, durations);
    least += days.least ?? 0;
    most = most === null || days.most === null ? null : most + days.most;
  }
  return { from: addDays(today, least), by: most === null ? null : addDays(today, most) };
}
