import type { Dependency } from "../../model/dependency.ts";
import type { Wave } from "../../model/wave.ts";
import { addDays, weekday } from "../../units/date.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/** A broken rule: the wave it is the fault of, and those who are hurt. */
export type Broken = { rule: number; wave: string; severity: "critical" | "advisory"; hurt: string[] };

/**
 * A checker that knows nothing but domain 10.1, slow and plain: every pair, every day, every set of waves.
 *
 * Only tests ask it: what `checkWaves` finds is to be what this finds.
 */
export function slowly(question: WaveQuestion, waves: readonly Wave[]): Broken[] {
  const { workloads, settings } = question;
  const rules = question.rules!;
  const found: Broken[] = [];
  const breaks = (rule: number, wave: Wave, severity: Broken["severity"], ...hurt: string[]) =>
    found.push({ rule, wave: wave.id, severity, hurt });
  const waveOf = (workload: Moving) => waves.find((wave) => wave.workloads.includes(workload.id));
  const isLater = (a: Wave, b: Wave) =>
    a.cutOver !== b.cutOver
      ? a.cutOver > b.cutOver
      : a.number !== b.number
        ? a.number > b.number
        : waves.indexOf(a) > waves.indexOf(b);
  const production = (workload: Moving) => workload.environment === "production" || workload.environment === null;
  const inOrder = [...waves].sort((a, b) => (isLater(a, b) ? 1 : -1));
  const membersOf = (wave: Wave) => workloads.filter((workload) => waveOf(workload) === wave);

  // strict dependencies between workloads, a group for each of its members
  const standsFor = (end: Dependency["from"]) =>
    workloads.filter(({ id, group }) => end.kind !== "external" && (end.kind === "group" ? group : id) === end.id);
  const pairs = question.dependencies
    .filter(({ strict }) => strict)
    .flatMap(({ from, to }) => standsFor(from).flatMap((user) => standsFor(to).map((used) => [user, used] as const)))
    .filter(([user, used]) => user !== used);
  const reaches = new Map(workloads.map((from) => [from, new Set<Moving>()]));
  for (const [user, used] of pairs) reaches.get(user)!.add(used);
  for (const over of workloads) {
    for (const from of workloads)
      if (reaches.get(from)!.has(over)) for (const to of reaches.get(over)!) reaches.get(from)!.add(to);
  }

  // 1
  for (const one of workloads) {
    const wave = waveOf(one);
    const circle = workloads.filter((other) => reaches.get(one)!.has(other) && reaches.get(other)!.has(one));
    if (wave && circle.some((other) => waveOf(other) !== wave)) breaks(1, wave, "critical", one.id);
  }
  // 2 and 4
  for (const one of workloads) {
    const wave = waveOf(one);
    if (!wave || one.group === null) continue;
    const group = workloads.filter((other) => other.group === one.group && waveOf(other));
    const part = group.filter((other) => production(other) === production(one));
    if (part.some((other) => waveOf(other) !== wave)) breaks(2, wave, "critical", one.id);
    const tests = group.filter((other) => !production(other));
    if (production(one) && tests.some((test) => isLater(waveOf(test)!, wave))) breaks(4, wave, "advisory", one.id);
  }
  // 3
  for (const [user, used] of pairs) {
    const [wave, other] = [waveOf(user), waveOf(used)];
    if (wave && other && isLater(other, wave)) breaks(3, wave, "critical", user.id);
    if (wave && !other) breaks(3, wave, "advisory", user.id);
  }
  for (const wave of waves) {
    const members = membersOf(wave);
    const tests = members.filter((one) => !production(one));
    // 5
    if (tests.length > 0 && tests.length < members.length) breaks(5, wave, "advisory", ...tests.map(({ id }) => id));
    // 6 and 7: the first quarter of several waves
    if (waves.length > 1 && inOrder.indexOf(wave) < Math.max(1, Math.floor(waves.length / 4))) {
      for (const { id, group, isComplex } of members) {
        if (question.groups.some((each) => each.id === group && each.grade === 1)) breaks(6, wave, "advisory", id);
        if (isComplex) breaks(7, wave, "advisory", id);
      }
    }
    // 8
    const isPilot = wave === inOrder[0] && rules.pilotWorkloads !== null;
    if (members.length > settings.maxWorkloads) breaks(8, wave, "advisory");
    if (isPilot && members.length > rules.pilotWorkloads) breaks(8, wave, "advisory");
    if (!isPilot && members.length < (rules.minWorkloads ?? 0)) breaks(8, wave, "advisory");
    // 9, 10 and 12
    const holds = ({ from, to }: { from: string; to: string }) => from <= wave.cutOver && wave.cutOver <= to;
    for (const one of members) {
      const freezes = question.groups.find(({ id }) => id === one.group)?.freezes ?? [];
      if (freezes.some(holds)) breaks(9, wave, "critical", one.id);
      // not before the first day surely breaks it, on or after the last surely not; between them, or without them, nobody knows
      const isSurelyOpen = one.readyFrom !== null && wave.start < one.readyFrom;
      const isSurelyDone = typeof one.readyBy === "string" && one.readyBy <= wave.start;
      if (isSurelyOpen) breaks(10, wave, "critical", one.id);
      else if (!isSurelyDone) breaks(10, wave, "advisory", one.id);
      if (one.evidenceUntil !== null && one.evidenceUntil < wave.cutOver) breaks(12, wave, "critical", one.id);
    }
    if (rules.freezes.some(holds) || question.holidays.some(({ day }) => day === wave.cutOver)) {
      breaks(9, wave, "critical", ...members.map(({ id }) => id));
    }
    if (wave.start < question.today) breaks(10, wave, "critical", ...members.map(({ id }) => id));
    const unsized = members.filter(({ dataGib }) => dataGib === null);
    if (unsized.length > 0) breaks(11, wave, "advisory", ...unsized.map(({ id }) => id));
  }
  line(question, waves, membersOf, breaks);
  crews(question, inOrder, membersOf, breaks);
  budgets(question, inOrder, breaks);
  return found;
}

type Breaks = (rule: number, wave: Wave, severity: Broken["severity"], ...hurt: string[]) => void;

/** The most of the first so many pieces that can be done: for any of them, what the time of the others gives and all of theirs. */
function most(work: readonly number[], timeOf: (set: readonly number[]) => number): number {
  let least = Infinity;
  for (let set = 0; set < 2 ** work.length; set += 1) {
    const inside = work.flatMap((_, i) => ((set >> i) & 1 ? [i] : []));
    const outside = work.reduce((sum, hours, i) => sum + ((set >> i) & 1 ? 0 : hours), 0);
    least = Math.min(least, outside + timeOf(inside));
  }
  return least;
}

/**
 * 11, the line: there is one, and it copies for one wave what it does not copy for another in the same hour.
 *
 * Windows are the last hours of the cut-over day; all waves of a day are over together. Where that is too late, a day's changes
 * are left for the window, and the rest is copied before the cut-over day, in hours that no window takes.
 */
function line(
  question: WaveQuestion,
  waves: readonly Wave[],
  membersOf: (wave: Wave) => Moving[],
  breaks: Breaks,
): void {
  const { settings, today } = question;
  const window = settings.windowHours;
  const change = question.copyAhead?.dailyChange ?? null;
  const at = (day: string) => Math.round((Date.parse(day) - Date.parse("2020-01-01")) / 864e5);
  const slow = new Map<Wave, Set<"low" | "high">>(waves.map((wave) => [wave, new Set()]));
  for (const end of ["low", "high"] as const) {
    // GiB to bits, over what the line gives in an hour
    const hoursOf = (wave: Wave) =>
      membersOf(wave).reduce((sum, { dataGib }) => sum + (dataGib?.[end] ?? 0), 0) *
      ((2 ** 30 * 8) / (settings.linkMbitPerSecond * 1e6 * settings.linkEfficiency) / 3600);
    const copying = waves.filter((wave) => hoursOf(wave) > 0);
    const days = [...new Set(copying.map(({ cutOver }) => at(cutOver)))].sort((a, b) => a - b);
    const copied: number[] = [];
    const ahead: Wave[] = [];
    // time of some windows: hours are counted once where windows overlap
    const timeOf = (set: readonly number[]): number => {
      let [sum, until] = [0, -Infinity];
      for (const i of set) {
        const over = (days[i]! + 1) * 24;
        sum += over - Math.max(until, over - window);
        until = over;
      }
      return sum;
    };
    days.forEach((day, i) => {
      const own = copying.filter(({ cutOver }) => at(cutOver) === day);
      const all = own.reduce((sum, wave) => sum + hoursOf(wave), 0);
      // what fits into the window beside the windows before, without anything of them being given up
      const room = most([...copied, 1e9], (set) => timeOf(set)) - most(copied, (set) => timeOf(set));
      const isWhole = all <= room + 1e-6;
      if (!isWhole) ahead.push(...own);
      if (!isWhole && (change === null || all * change > Math.min(room, room - window + 24) + 1e-6))
        for (const wave of own) slow.get(wave)!.add(end);
      copied[i] = isWhole || change === null ? all : all * change;
    });
    // the hours that windows take, each as late as it can be
    const free = new Map<number, number>();
    let next = Infinity;
    days.forEach((_, i) => {
      const k = days.length - 1 - i;
      const over = Math.min(next, (days[k]! + 1) * 24);
      const begin = Math.max((days[k]! + 1) * 24 - window, over - copied[k]!);
      for (let hour = begin; hour < over - 1e-9;) {
        const day = Math.floor(hour / 24 + 1e-12);
        const step = Math.min(over, (day + 1) * 24) - hour;
        free.set(day, (free.get(day) ?? 24) - step);
        hour += step;
      }
      next = Math.min(next, begin);
    });
    const first = (wave: Wave) => {
      const may = addDays(wave.start, -(question.copyAhead?.seedDays ?? 0));
      return at(may < today ? today : may);
    };
    ahead.sort(
      (a, b) =>
        first(b) - first(a) ||
        at(b.cutOver) - at(a.cutOver) ||
        b.number - a.number ||
        waves.indexOf(b) - waves.indexOf(a),
    );
    const daysOf = (set: readonly number[]): number => {
      const open = new Set<number>();
      for (const i of set) for (let day = first(ahead[i]!); day < at(ahead[i]!.cutOver); day += 1) open.add(day);
      return [...open].reduce((sum, day) => sum + Math.max(0, free.get(day) ?? 24), 0);
    };
    ahead.forEach((wave, i) => {
      const can = (count: number) => most(ahead.slice(0, count).map(hoursOf), daysOf);
      if (can(i + 1) - can(i) < hoursOf(wave) - 1e-6) slow.get(wave)!.add(end);
    });
  }
  for (const wave of waves) {
    if (slow.get(wave)!.has("low")) breaks(11, wave, "critical");
    else if (slow.get(wave)!.has("high")) breaks(11, wave, "advisory");
    const hasData = membersOf(wave).some(({ dataGib }) => dataGib !== null && dataGib.high > 0);
    const meets = waves.filter(
      (other) => other !== wave && Math.abs(at(other.cutOver) - at(wave.cutOver)) * 24 < window,
    );
    const isOpen = meets.some((other) => membersOf(other).some(({ dataGib }) => dataGib === null));
    if (hasData && isOpen) breaks(11, wave, "advisory");
  }
}

/** 11, people: of the first so many waves no more can be done than any set of them has days for, and the others have work. */
function crews(
  question: WaveQuestion,
  inOrder: readonly Wave[],
  membersOf: (wave: Wave) => Moving[],
  breaks: Breaks,
): void {
  const { settings } = question;
  const teams = [...question.teams!, null];
  const teamOf = (group: string | null) =>
    question.teams!.find(({ groups }) => groups.some((each) => each === group)) ?? null;
  for (const team of teams) {
    const hoursOn = (day: string): number => {
      if (weekday(day) === 0 || weekday(day) === 6 || question.holidays.some((holiday) => holiday.day === day))
        return 0;
      if (!team) return settings.engineers * settings.hoursPerDay;
      const period = [...team.periods].reverse().find(({ from, to }) => from <= day && day <= to);
      return (period?.people ?? team.people) * team.hoursPerDay;
    };
    // each day, the waves it belongs to and the hours there are
    const there = new Map<number, number>();
    const [begin, end] = [inOrder.map(({ start }) => start).sort()[0]!, inOrder.at(-1)!.cutOver];
    for (let day = begin; day <= end; day = addDays(day, 1)) {
      const set = inOrder.reduce(
        (sum, { start, cutOver }, i) => sum + (start <= day && day <= cutOver ? 2 ** i : 0),
        0,
      );
      there.set(set, (there.get(set) ?? 0) + hoursOn(day));
    }
    const isShort = (wave: number, end: "low" | "high"): boolean => {
      const work = inOrder.map((each) =>
        membersOf(each)
          .filter(({ group }) => teamOf(group) === team)
          .reduce((sum, { hours }) => sum + (hours ? (hours[end] ?? Infinity) : settings.hoursPerWorkload), 0),
      );
      const timeOf = (waves: readonly number[]): number => {
        let hours = 0;
        for (const [set, each] of there) if (waves.some((i) => (set >> i) & 1)) hours += each;
        return hours;
      };
      const can = (count: number): number => most(work.slice(0, count), timeOf);
      return can(wave + 1) - can(wave) < work[wave]! - 1e-4;
    };
    inOrder.forEach((wave, place) => {
      if (isShort(place, "low")) breaks(11, wave, "critical");
      else if (isShort(place, "high")) breaks(11, wave, "advisory");
    });
  }
}

/** 13: month by month; the breach is that of the last wave that had cut over in the month with which it began, or else of the first. */
function budgets(question: WaveQuestion, inOrder: readonly Wave[], breaks: Breaks): void {
  const days = new Map(inOrder.flatMap(({ workloads, cutOver }) => workloads.map((id) => [id as string, cutOver])));
  for (const { year, limit } of question.budgets) {
    const { parts } = question.spending!(days).find((one) => one.year === year)!;
    const months = [...new Set(parts.map(({ month }) => month))].sort();
    const until = (month: string) => parts.filter((part) => part.month <= month);
    const over = (end: "low" | "high") =>
      months.find((month) => until(month).reduce((sum, { amount }) => sum + (amount?.[end] ?? 0), 0) > limit);
    const unknown = months.find((month) => until(month).some(({ amount }) => amount === null));
    const [surely, maybe] = [over("low"), over("high")];
    const month = surely ?? maybe ?? unknown;
    if (month === undefined) continue;
    const wave = [...inOrder].reverse().find(({ cutOver }) => cutOver.slice(0, 7) <= month) ?? inOrder[0]!;
    breaks(13, wave, surely === undefined ? "advisory" : "critical");
  }
}
