import { type Day, addYears } from "../../shared/units/date.ts";

type Dates = Readonly<{ validFrom: Day | null; validTo: Day | null; lastConfirmed: Day | null }>;

/** The last day that can be defended: stated, or one term after the first day or after the last sighting, the later one. */
export function lastKnownDay(dates: Dates, termYears: number | null): Day | null {
  if (dates.validTo !== null) return dates.validTo;
  if (termYears === null) return null;
  const { validFrom, lastConfirmed } = dates;
  const firstEnd = validFrom === null ? null : addYears(validFrom, termYears);
  const wasRenewed = firstEnd !== null && lastConfirmed !== null && lastConfirmed > firstEnd;
  if (firstEnd !== null && !wasRenewed) return firstEnd;
  return lastConfirmed === null ? null : addYears(lastConfirmed, termYears);
}
