import { type Sentence, say } from "../../model/sentence.ts";
import type { TransferWay } from "../../model/wave-calendar.ts";
import type { Wave, WaveSettings } from "../../model/wave.ts";
import { type Day, addDays, daysBetween } from "../../units/date.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Copies, type Laid, layOnLine, windowsMeet } from "./line.ts";
import type { Lying } from "./lying.ts";
import { dataOf, transferHours } from "./measure.ts";
import type { WaveQuestion } from "./question.ts";

/** What is known of copying ahead; `null`: nobody has said. */
export type CopyAhead = Readonly<{
  /** Share of the data that changes in a day, 0–1. */
  dailyChange: number | null;
  /** Days before the wave on which copying may begin. */
  seedDays: number | null;
}>;

/** A wave with what it puts on the line: what is known of its data, and whether that is all. */
export type Freight = Pick<Wave, "start" | "cutOver" | "number"> & Readonly<{ dataGib: Range; isAll: boolean }>;

/** How data gets there, how long it takes, and from when it is copied ahead. */
export type Copying = Readonly<{
  way: TransferWay;
  /** Hours until it is over in the window: its own and those of the waves that have the same line then. */
  hours: Range;
  /** Hours it would take with the line to itself. */
  alone: Range;
  /** Hours of them it waits for windows that began before. */
  wait: Range;
  /** Waves that cut over on the same day and have something to copy, by their place in the list. */
  beside: readonly number[];
  /** One whose window meets its own and whose data nobody knows the size of; `null`: none. */
  unknownBeside: number | null;
  seedFrom: Day | null;
  /** Hours for what changes in a day, shared as the window is. */
  deltaHours: Range | null;
  /** Whether it fits for the least and for the most there may be to copy. */
  fits: Readonly<{ low: boolean; high: boolean }>;
  because: Sentence | null;
}>;

type Bounds = Readonly<{ settings: WaveSettings; copyAhead: CopyAhead; today: Day }>;

/**
 * Whether what waves have to copy fits: inside their windows, or ahead with the changes of the last day inside the window
 * (domain 10.1). There is one line: waves whose windows or copies ahead meet share it (`line.ts`).
 *
 * Copying ahead runs day and night and has to be over by the cut-over; it may begin as many days before the wave as is said,
 * and never before the plan's day. A day's changes have to fit into a day, or the copy never catches up.
 */
export function copyingsOf(waves: readonly Freight[], bounds: Bounds): Copying[] {
  const { settings, copyAhead, today } = bounds;
  const alone = waves.map(({ dataGib }) => transferHours(dataGib, settings));
  const zero = waves.reduce((first, { start }) => (start < first ? start : first), today);
  const releases = waves.map(({ start }) => {
    const ahead = addDays(start, -Math.floor(copyAhead.seedDays ?? 0));
    return daysBetween(zero, ahead > today ? ahead : today);
  });
  const at = (end: "low" | "high"): readonly Laid[] =>
    layOnLine(
      waves.map(({ cutOver, number }, w): Copies => ({
        number,
        due: daysBetween(zero, cutOver),
        release: releases[w]!,
        hours: alone[w]![end],
      })),
      settings.windowHours,
      copyAhead.dailyChange,
    );
  const [low, high] = [at("low"), at("high")];
  return waves.map((wave, w): Copying => {
    const [least, most] = [low[w]!, high[w]!];
    const shared = {
      hours: spanOf(least.hours, most.hours),
      alone: alone[w]!,
      wait: spanOf(least.wait, most.wait),
      beside: waves.flatMap((other, o) => (o !== w && other.cutOver === wave.cutOver && alone[o]!.high > 0 ? [o] : [])),
      unknownBeside: alone[w]!.high > 0 ? unknownBeside(waves, w, settings.windowHours) : null,
      fits: { low: least.fits, high: most.fits },
    };
    return { ...shared, ...toldOf([least, most], { ...bounds, zero, release: releases[w]! }) };
  });
}

/** The same for one wave, or one piece of data, that has the line to itself. */
export const copyingOf = (dataGib: Range, wave: Pick<Wave, "start" | "cutOver">, bounds: Bounds): Copying =>
  copyingsOf([{ ...wave, number: 1, dataGib, isAll: true }], bounds)[0]!;

/** The copies of waves as they lie; what nobody knows the size of is not in them. */
export function copyingsIn(question: WaveQuestion, { waves, members }: Lying): Copying[] {
  const { settings, today, copyAhead = NOTHING_SAID } = question;
  const freight = waves.map(({ start, cutOver, number }, w): Freight => {
    const sized = members[w]!.filter(({ dataGib }) => dataGib !== null);
    const isAll = sized.length === members[w]!.length;
    return { start, cutOver, number, dataGib: dataOf(sized) ?? exactly(0), isAll };
  });
  return copyingsOf(freight, { settings, copyAhead, today });
}

const NOTHING_SAID: CopyAhead = { dailyChange: null, seedDays: null };

const spanOf = (a: number, b: number): Range => range(Math.min(a, b), Math.max(a, b));

function unknownBeside(waves: readonly Freight[], w: number, windowHours: number): number | null {
  const { cutOver } = waves[w]!;
  const found = waves.findIndex(
    (other, o) => o !== w && !other.isAll && windowsMeet(daysBetween(cutOver, other.cutOver), windowHours),
  );
  return found < 0 ? null : found;
}

type Told = Pick<Copying, "way" | "seedFrom" | "deltaHours" | "because">;

/** The way it is copied, and what speaks against it, from the least and the most there may be to copy. */
function toldOf(
  [low, high]: readonly [Laid, Laid],
  { settings, copyAhead, zero, release }: Bounds & Readonly<{ zero: Day; release: number }>,
): Told {
  const window = settings.windowHours;
  if (high.isWhole) return { way: "whole", seedFrom: null, deltaHours: null, because: null };
  const dayOf = ({ seedFrom }: Laid): Day | null => (seedFrom === null ? null : addDays(zero, seedFrom));
  const seedFrom = dayOf(high);
  if (copyAhead.dailyChange === null || high.deltaHours === null)
    return { way: "open", seedFrom, deltaHours: null, because: say("schedule.change-unknown") };
  const deltaHours = low.deltaHours === null ? exactly(high.deltaHours) : spanOf(low.deltaHours, high.deltaHours);
  const told = (way: TransferWay, because: Sentence | null): Told => ({ way, seedFrom, deltaHours, because });
  const earliest = addDays(zero, release);
  if (!low.fits)
    return told(
      "too-long",
      low.isSeeded
        ? say("schedule.delta-too-long", { hours: deltaHours.low, window })
        : say("schedule.seed-too-long", { day: dayOf(low) ?? earliest, earliest }),
    );
  if (!high.fits)
    return told(
      "open",
      high.isSeeded
        ? say("schedule.delta-maybe", { hours: deltaHours.high, window })
        : say("schedule.seed-maybe", { day: seedFrom ?? earliest, earliest }),
    );
  return told("seed", null);
}
