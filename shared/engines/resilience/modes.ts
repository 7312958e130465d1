import { type RecoveryMode, modeRank } from "../../model/recovery.ts";
import { type Range, exactly, range } from "../../units/range.ts";

/** What a disaster-recovery mode promises, and what runs at the second place for it (domain 8). */
export type ModeTerms = Readonly<{
  /** Until the service is back, minutes; `null`: nothing brings it back. */
  rtoMinutes: Range | null;
  /** Of data lost, minutes; `null`: nobody states how old the last copy is. */
  rpoMinutes: Range | null;
  /** Part of the workload's own capacity that runs at the second place. */
  capacity: Range;
  /** Part of its stored data that is kept there. */
  storage: Range;
}>;

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** 730 hours, as in every price of this product. */
const MONTH = 730 * HOUR;
const YEAR = 12 * MONTH;

/**
 * The words of the source, read as ranges so that they can be computed with.
 *
 * “About 0” is read as up to a minute, “minutes” as 1 to 60, “hours to a day” as 1 to 24 hours, “weeks” as one week to a
 * month, “months” as one month to a year. “Last backup” says nothing of its age, so it is not known.
 */
const promised: Readonly<Record<RecoveryMode, Pick<ModeTerms, "rtoMinutes" | "rpoMinutes">>> = {
  mirror: { rtoMinutes: range(0, 1), rpoMinutes: range(0, 1) },
  hot: { rtoMinutes: range(0, 4 * HOUR), rpoMinutes: range(1, HOUR) },
  warm: { rtoMinutes: range(WEEK, MONTH), rpoMinutes: range(HOUR, DAY) },
  cold: { rtoMinutes: range(MONTH, YEAR), rpoMinutes: null },
  none: { rtoMinutes: null, rpoMinutes: null },
};

/**
 * A mode with what it needs at the second place.
 *
 * Mirror and hot run in full there. Warm runs a part, or holds the data only: between nothing and all until somebody types
 * `warmCapacity`. Cold runs nothing; its backup may lie there or elsewhere.
 */
export function modeTerms(mode: RecoveryMode, warmCapacity: number | null): ModeTerms {
  return { ...promised[mode], ...spaceOf(mode, warmCapacity) };
}

function spaceOf(mode: RecoveryMode, warmCapacity: number | null): Pick<ModeTerms, "capacity" | "storage"> {
  switch (mode) {
    case "mirror":
      // two active sites that must survive the loss of one: N / (N − 1) of the capacity in all, so all of it at each
      return { capacity: exactly(capacityFactor(2) - 1), storage: exactly(1) };
    case "hot":
      return { capacity: exactly(1), storage: exactly(1) };
    case "warm":
      return { capacity: warmCapacity === null ? range(0, 1) : exactly(warmCapacity), storage: exactly(1) };
    case "cold":
      return { capacity: exactly(0), storage: range(0, 1) };
    case "none":
      return { capacity: exactly(0), storage: exactly(0) };
  }
}

/** N / (N − 1): capacity over all of N active sites that must survive the loss of one, as a multiple of what is needed. */
export function capacityFactor(sites: number): number {
  if (!(sites >= 2)) throw new RangeError(`to survive the loss of one site takes two, not ${sites}`);
  return sites / (sites - 1);
}

/** The mode a rank of the register stands for: 0 none … 4 mirror. */
export const modeOfRank = (rank: number): RecoveryMode => ranked[Math.round(rank)] ?? "mirror";
const ranked: readonly RecoveryMode[] = ["none", "cold", "warm", "hot", "mirror"];

/** Whether a designed mode is at least what is asked for. */
export const isAtLeast = (designed: RecoveryMode, asked: RecoveryMode): boolean =>
  modeRank(designed) >= modeRank(asked);
