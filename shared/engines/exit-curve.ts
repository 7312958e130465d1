import { numberOf } from "../model/assumption.ts";
import type { ProviderId } from "../model/id.ts";
import { type ExitCurve, ExitTerm } from "../model/parting.ts";
import { type Day, addDays, addYears } from "../units/date.ts";
import type { Assessment } from "./assess.ts";
import { exitOf } from "./exit-of.ts";
import { NO_CHARGE_FROM } from "./lock-in/egress.ts";

/**
 * What leaving would cost, quarter by quarter from the plan's date over its horizon (domain 5.4).
 *
 * The days on either side of the ban on switching charges stand in it, so that the jump shows where the contract's law has one.
 */
export function exitCurve(assessment: Assessment, provider: ProviderId | null): ExitCurve {
  const { planDate } = assessment.plan.agency;
  const end = addYears(planDate, numberOf(assessment.assumptions, "cost.horizon"));
  const ban = [addDays(NO_CHARGE_FROM, -1), NO_CHARGE_FROM].filter((day) => day > planDate && day <= end);
  const dates = [...new Set([planDate, ...quartersBetween(planDate, end), ...ban, end])].sort();
  const exits = dates.map((date) => exitOf(assessment, { provider, date }).answer);
  const amountOf = (at: number, term: ExitTerm) => exits[at]!.lines.find((line) => line.term === term)!.amount; // every term has a line

  const after = dates.indexOf(NO_CHARGE_FROM);
  const before = after < 1 ? null : amountOf(after - 1, "egress");
  const free = after < 1 ? null : amountOf(after, "egress");
  const isJump =
    free !== null && (before === null ? free.high === 0 : free.high < before.high || free.low < before.low);
  return {
    scenario: assessment.scenario.id,
    provider,
    points: exits.map(({ date, known, total }, at) => ({
      date,
      egress: amountOf(at, "egress"),
      owed: amountOf(at, "commitment-shortfall"),
      known,
      total,
    })),
    jump: isJump ? NO_CHARGE_FROM : null,
    missing: ExitTerm.options.filter((term) => exits.every((_, at) => amountOf(at, term) === null)),
    because: exits[0]!.because, // there is a plan's date
  };
}

/** First days of the quarters after a day, up to another. */
function quartersBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const month of ["01", "04", "07", "10"]) {
      const day = `${year}-${month}-01`;
      if (day > from && day < to) days.push(day);
    }
  return days;
}
