/** What one wave has to copy. Days are numbers; a day's hours are 24 × its number and on. */
export type Copies = Readonly<{
  number: number;
  /** Day of the cut-over. */
  due: number;
  /** First day on which it may be copied ahead. */
  release: number;
  /** With the line to itself. */
  hours: number;
}>;

export type Laid = Readonly<{
  /** From the beginning of its window until it is over, if it is copied inside. */
  hours: number;
  /** Of these, hours in which the line still serves windows that began before. */
  wait: number;
  /** It is copied inside its window. */
  isWhole: boolean;
  /** Hours in the window for what changes in a day; `null`: nobody has said how much does. */
  deltaHours: number | null;
  /** Latest day to begin copying ahead; `null`: it is not copied ahead. */
  seedFrom: number | null;
  /** What is copied ahead is over in time. */
  isSeeded: boolean;
  fits: boolean;
}>;

const DAY = 24;
const DUST = 1e-9;

/** Whether windows that many days apart meet: each is the last hours up to the end of its cut-over day. */
export const windowsMeet = (daysApart: number, windowHours: number): boolean => Math.abs(daysApart) * DAY < windowHours;

/**
 * Lays what waves copy on the one line there is.
 *
 * All waves of one day share its window, each by what it has to copy, so that all are over together. A window longer than a
 * day may meet the next: what is due first goes first, and what does not fit into its own window delays nobody. Where a
 * window is too short for all of them, all of that day are copied ahead, and the window takes a day's changes. Copies ahead
 * take the hours that windows leave, each the latest that are free before its cut-over; those that may begin last choose first,
 * so that if all of them can be over in time at all, they are.
 */
export function layOnLine(waves: readonly Copies[], windowHours: number, dailyChange: number | null): Laid[] {
  const laid = waves.map((): Laid => NOTHING);
  const loads: { due: number; hours: number }[] = [];
  const ahead: number[] = [];
  let over = -Infinity;
  for (const [due, members] of byDay(waves)) {
    const end = (due + 1) * DAY;
    const begin = end - windowHours;
    const wait = Math.max(begin, over) - begin;
    const together = members.reduce((sum, w) => sum + waves[w]!.hours, 0);
    const hours = wait + together;
    const isWhole = hours <= windowHours + DUST;
    const deltaHours = dailyChange === null ? null : wait + together * dailyChange;
    const load = isWhole || dailyChange === null ? together : together * dailyChange;
    const fits = isWhole || (deltaHours !== null && deltaHours <= Math.min(windowHours, DAY) + DUST);
    for (const w of members) laid[w] = { hours, wait, isWhole, deltaHours, seedFrom: null, isSeeded: true, fits };
    if (!isWhole) ahead.push(...members);
    loads.push({ due, hours: load });
    over = Math.min(end, begin + wait + load);
  }
  if (ahead.length > 0) seed(waves, laid, ahead, usedByWindows(loads, windowHours));
  return laid;
}

const NOTHING: Laid = {
  hours: 0,
  wait: 0,
  isWhole: true,
  deltaHours: 0,
  seedFrom: null,
  isSeeded: true,
  fits: true,
};

/** Waves with something to copy by the day of their cut-over, first day first. */
function byDay(waves: readonly Copies[]): [number, number[]][] {
  const days = new Map<number, number[]>();
  waves.forEach(({ due, hours }, w) => {
    if (hours <= 0) return;
    const held = days.get(due);
    if (held) held.push(w);
    else days.set(due, [w]);
  });
  return [...days].sort(([a], [b]) => a - b);
}

/** Hours of each day that windows take, each as late as it can be. */
function usedByWindows(
  loads: readonly Readonly<{ due: number; hours: number }>[],
  windowHours: number,
): Map<number, number> {
  const used = new Map<number, number>();
  let next = Infinity;
  for (const { due, hours } of [...loads].reverse()) {
    const end = Math.min((due + 1) * DAY, next);
    const begin = Math.max((due + 1) * DAY - windowHours, end - hours);
    for (let day = Math.floor(begin / DAY); day * DAY < end; day += 1) {
      const part = Math.min(end, (day + 1) * DAY) - Math.max(begin, day * DAY);
      if (part > 0) used.set(day, (used.get(day) ?? 0) + part);
    }
    next = Math.min(next, begin);
  }
  return used;
}

/** Copies ahead: what is left of each day, the latest first. */
function seed(waves: readonly Copies[], laid: Laid[], ahead: readonly number[], used: Map<number, number>): void {
  const order = [...ahead].sort((a, b) => {
    const [one, other] = [waves[a]!, waves[b]!];
    return other.release - one.release || other.due - one.due || other.number - one.number || b - a;
  });
  for (const w of order) {
    const { due, release, hours } = waves[w]!;
    let open = hours;
    let day = due;
    while (open > DUST && day > release) {
      day -= 1;
      const taken = Math.min(open, Math.max(0, DAY - (used.get(day) ?? 0)));
      used.set(day, (used.get(day) ?? 0) + taken);
      open -= taken;
    }
    const isSeeded = open <= DUST;
    const seedFrom = isSeeded ? day : Math.min(day, release) - Math.ceil(open / DAY - DUST);
    laid[w] = { ...laid[w]!, seedFrom, isSeeded, fits: laid[w]!.fits && isSeeded };
  }
}
