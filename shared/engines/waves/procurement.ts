import { type Day, addDays } from "../../units/date.ts";

/**
 * Steps of buying a digital service in Korea, in their order (domain 10.2; ministry notice of 31 March 2022 and the user
 * guide of July 2022). The contract step is the route's.
 */
const STEPS = ["project-plan", "prior-consultation", "security-review", "fee-estimate", "budget", "contract"] as const;
export type ProcurementStep = (typeof STEPS)[number];
export type ProcurementRoute = "catalogue" | "direct" | "tender";

/** Days each step takes; typed by the agency and printed. `null`: not known, so nothing before it can be dated. */
export type Durations = Readonly<Record<Exclude<ProcurementStep, "contract">, number | null>> &
  Readonly<{ contract: Readonly<Record<ProcurementRoute, number | null>> }>;

export type ProcurementDate = Readonly<{
  step: ProcurementStep;
  /** Latest day to begin, and the day it has to be done by; `null`: a duration after it is not known. */
  begin: Day | null;
  done: Day | null;
  /** Begins before today: too late, a critical violation. */
  isLate: boolean;
}>;

/** When each step has to begin at the latest so that everything is done by a day: the start of the wave. */
export function procurementDates(
  by: Day,
  route: ProcurementRoute,
  durations: Durations,
  today: Day,
): ProcurementDate[] {
  const dates: ProcurementDate[] = [];
  let done: Day | null = by;
  for (const step of [...STEPS].reverse()) {
    const days: number | null = step === "contract" ? durations.contract[route] : durations[step];
    const begin: Day | null = done === null || days === null ? null : addDays(done, -days);
    dates.unshift({ step, begin, done, isLate: begin !== null && begin < today });
    done = begin;
  }
  return dates;
}

/** The first day a wave may begin if everything is started today; `null`: a duration is not known. */
export function readyFrom(route: ProcurementRoute, durations: Durations, today: Day): Day | null {
  let days = 0;
  for (const step of STEPS) {
    const each = step === "contract" ? durations.contract[route] : durations[step];
    if (each === null) return null;
    days += each;
  }
  return addDays(today, days);
}
