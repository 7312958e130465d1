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
  const isLater = (a: Wave, b: Wave) => a.cutOver > b.cutOver || (a.cutOver === b.cutOver && a.number > b.number);
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
      if (one.readyFrom !== null && wave.start < one.readyFrom) breaks(10, wave, "critical", one.id);
      else if (one.readyFrom !== null && one.readyBy && wave.start < one.readyBy) breaks(10, wave, "advisory", one.id);
      if (one.evidenceUntil !== null && one.evidenceUntil < wave.cutOver) breaks(12, wave, "critical", one.id);
    }
    if (rules.freezes.some(holds) || question.holidays.some(({ day }) => day === wave.cutOver)) {
      breaks(9, wave, "critical", ...members.map(({ id }) => id));
    }
    if (wave.start < question.today) breaks(10, wave, "critical", ...members.map(({ id }) => id));
    // 11, the line: GiB to bits, over what the line gives in an hour
    const hours = (gib: number) =>
      (gib * 2 ** 30 * 8) / (settings.linkMbitPerSecond * 1e6 * settings.linkEfficiency) / 3600;
    const [low, high] = (["low", "high"] as const).map((end) =>
      hours(members.reduce((sum, { dataGib }) => sum + (dataGib?.[end] ?? 0), 0)),
    ) as [number, number]; // two ends
    const window = settings.windowHours;
    const change = question.copyAhead?.dailyChange ?? null;
    if (high > window && change === null) breaks(11, wave, low > window ? "critical" : "advisory");
    if (high > window && change !== null) {
      // begun on a day that is allowed, it runs day and night up to the cut-over; the changes of a day fit into window and day
      const first = addDays(wave.start, -(question.copyAhead?.seedDays ?? 0));
      const begin = first < question.today ? question.today : first;
      const fits = (hours: number) =>
        hours * change <= Math.min(window, 24) && addDays(begin, Math.ceil(hours / 24)) <= wave.cutOver;
      if (!fits(low)) breaks(11, wave, "critical");
      else if (!fits(high)) breaks(11, wave, "advisory");
    }
    const unsized = members.filter(({ dataGib }) => dataGib === null);
    if (unsized.length > 0) breaks(11, wave, "advisory", ...unsized.map(({ id }) => id));
  }
  crews(question, inOrder, membersOf, breaks);
  budgets(question, inOrder, membersOf, breaks);
  return found;
}

type Breaks = (rule: number, wave: Wave, severity: Broken["severity"], ...hurt: string[]) => void;

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
          .reduce((sum, { hours }) => sum + (hours?.[end] ?? settings.hoursPerWorkload), 0),
      );
      const can = (count: number): number => {
        let least = Infinity;
        for (let set = 0; set < 2 ** count; set += 1) {
          let most = 0;
          for (const [days, hours] of there) if ((days & set) > 0) most += hours;
          for (let i = 0; i < count; i += 1) if (((set >> i) & 1) === 0) most += work[i]!;
          least = Math.min(least, most);
        }
        return least;
      };
      return can(wave + 1) - can(wave) < work[wave]! - 1e-4;
    };
    inOrder.forEach((wave, place) => {
      if (isShort(place, "low")) breaks(11, wave, "critical");
      else if (isShort(place, "high")) breaks(11, wave, "advisory");
    });
  }
}

/** 13: month by month and day by day; the breach is that of the wave with which it begins. */
function budgets(
  question: WaveQuestion,
  inOrder: readonly Wave[],
  membersOf: (wave: Wave) => Moving[],
  breaks: Breaks,
): void {
  const from = question.budgetYearFrom!;
  const yearOf = (day: string) => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < from ? 1 : 0);
  for (const { year, limit } of question.budgets) {
    const months = Array.from({ length: 12 }, (_, i) => {
      const month = from - 1 + i;
      return `${year + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, "0")}`;
    });
    let [low, high] = [0, 0];
    let first: Wave | null = null;
    let maybe: Wave | null = null;
    let unknown: Wave | null = null;
    for (const wave of inOrder) {
      const paid = months.filter((month) => month >= wave.cutOver.slice(0, 7)).length;
      let double = 0;
      for (let day = 1; day <= (question.rules!.doubleRunningDays ?? 0); day += 1) {
        if (yearOf(addDays(wave.cutOver, day)) === year) double += 12 / 365;
      }
      for (const { monthly, monthlyToday, once } of membersOf(wave)) {
        const costs = [
          [paid, monthly],
          [double, monthlyToday ?? null],
          [yearOf(wave.cutOver) === year && once !== undefined ? 1 : 0, once ?? null],
        ] as const;
        for (const [times, cost] of costs) {
          if (times === 0) continue;
          if (cost === null) unknown ??= wave;
          low += times * (cost?.low ?? 0);
          high += times * (cost?.high ?? 0);
        }
      }
      if (low > limit) first ??= wave;
      if (high > limit) maybe ??= wave;
    }
    if (first) breaks(13, first, "critical");
    else if (maybe ?? unknown) breaks(13, (maybe ?? unknown)!, "advisory");
  }
}
