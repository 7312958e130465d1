import type { Group } from "../model/group.ts";
import { say } from "../model/sentence.ts";
import { roundHalfAway } from "../units/money.ts";
import { range, scaleRange } from "../units/range.ts";
import { type Figure, computed } from "./explain.ts";
import { availabilityOf, recoveryFigure } from "./recover-figures.ts";
import type { Board } from "./recover-outage.ts";
import type { Standing } from "./recover-standing.ts";
import { costPerAvoidedHour } from "./resilience/availability.ts";

/**
 * What an hour of outage avoided costs: `avoided-hour/<group>` (domain 8).
 *
 * A year of the group's copies over the hours it would be away more without them; one availability of a site stands behind
 * both, so the hours differ by the designs alone. Not computable where nothing is designed, or no hour is avoided for sure.
 */
export function avoidedHourFigure(board: Board, group: Group, members: readonly Standing[]): Figure {
  const { currency } = board.assessment.plan.agency;
  const id = `avoided-hour/${group.id}`;
  const label = say("resilience.avoided-hour", { group: group.name });
  const copies = recoveryFigure(board, group.id)!; // the group is one of the board's
  const { downtime } = availabilityOf(board, group, members);
  const without = members.map((one) => ({ ...one, second: null }));
  const alone = availabilityOf(board, group, without, "alone").downtime;
  const parts = [copies, alone, downtime];
  const formula = "12 × copies a month ÷ ((minutes alone − minutes as designed) ÷ 60)";
  const missing = (because: Figure["because"]): Figure =>
    computed(id, label, currency, null, "formula", formula, parts, because);

  if (copies.parts.length === 0) return missing(say("resilience.no-copies"));
  if (!copies.value) return missing(copies.because);
  if (!downtime.value || !alone.value) return missing(downtime.because);
  const hours = range(
    Math.max(0, alone.value.low - downtime.value.high) / 60,
    Math.max(0, alone.value.high - downtime.value.low) / 60,
  );
  const each = costPerAvoidedHour(scaleRange(copies.value, 12), hours);
  if (!each) return missing(say("resilience.avoids-none"));
  const value = range(roundHalfAway(each.low), roundHalfAway(each.high));
  return computed(id, label, currency, value, "formula", formula, parts);
}
