import { type Sentence, say } from "../../model/sentence.ts";
import type { TransferWay } from "../../model/wave-calendar.ts";
import type { Wave, WaveSettings } from "../../model/wave.ts";
import { type Day, addDays } from "../../units/date.ts";
import { type Range, scaleRange } from "../../units/range.ts";
import { transferHours } from "./measure.ts";

/** What is known of copying ahead; `null`: nobody has said. */
export type CopyAhead = Readonly<{
  /** Share of the data that changes in a day, 0–1. */
  dailyChange: number | null;
  /** Days before the wave on which copying may begin. */
  seedDays: number | null;
}>;

/** How data gets there, how long it takes, and from when it is copied ahead. */
export type Copying = Readonly<{
  way: TransferWay;
  hours: Range;
  seedFrom: Day | null;
  /** Hours for what changes in a day. */
  deltaHours: Range | null;
  because: Sentence | null;
}>;

/**
 * Whether what a wave has to copy fits: inside its window, or ahead with the changes of the last day inside the window
 * (domain 10.1).
 *
 * Copying ahead runs day and night and has to be over by the cut-over; it may begin as many days before the wave as is said,
 * and never before the plan's day. A day's changes have to fit into a day, or the copy never catches up.
 */
export function copyingOf(
  dataGib: Range,
  { start, cutOver }: Pick<Wave, "start" | "cutOver">,
  settings: WaveSettings,
  { dailyChange, seedDays }: CopyAhead,
  today: Day,
): Copying {
  const window = settings.windowHours;
  const hours = transferHours(dataGib, settings);
  if (hours.high <= window) return { way: "whole", hours, seedFrom: null, deltaHours: null, because: null };
  const seedFrom = seedDay(hours.high, cutOver);
  if (dailyChange === null)
    return { way: "open", hours, seedFrom, deltaHours: null, because: say("schedule.change-unknown") };
  const deltaHours = scaleRange(hours, dailyChange);
  const most = Math.min(window, 24);
  const ahead = addDays(start, -Math.floor(seedDays ?? 0));
  const earliest = ahead > today ? ahead : today;
  const lastDay = seedDay(hours.low, cutOver);
  const told = (way: TransferWay, because: Sentence | null): Copying => ({ way, hours, seedFrom, deltaHours, because });
  if (deltaHours.low > most) return told("too-long", say("schedule.delta-too-long", { hours: deltaHours.low, window }));
  if (lastDay < earliest) return told("too-long", say("schedule.seed-too-long", { day: lastDay, earliest }));
  if (deltaHours.high > most) return told("open", say("schedule.delta-maybe", { hours: deltaHours.high, window }));
  if (seedFrom < earliest) return told("open", say("schedule.seed-maybe", { day: seedFrom, earliest }));
  return told("seed", null);
}

/** Latest day to begin copying day and night so that it is over on a day. */
const seedDay = (hours: number, until: Day): Day => addDays(until, -Math.ceil(hours / 24));
