import type { WaveIssue } from "../../model/result.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import type { Day } from "../../units/date.ts";
import { isProduction, linksOf } from "./blocks.ts";
import { calendar, freezeOn } from "./calendar.ts";
import { components } from "./components.ts";
import { capacityHours, dataOf, transferHours } from "./measure.ts";
import type { Moving, WaveQuestion } from "./question.ts";

const CRITICAL = new Set([1, 2, 3, 9, 10, 11, 12, 13]);
/** The first quarter of the waves, at least one, are the ones to learn in. */
const LEARNING = 0.25;

/**
 * Every ordering rule of domain chapter 10.1 on waves from anywhere: proposed, dragged or kept from last year.
 *
 * One issue for each rule and wave, with the first thing found and how many more there are. Rules 10, 12 and 13 speak only
 * where a contract date, a certificate's end or a budget is known.
 */
export function checkWaves(question: WaveQuestion, waves: readonly Wave[]): WaveIssue[] {
  const found = new Findings(waves);
  const at = new Map(waves.flatMap((wave, w) => wave.workloads.map((id) => [id, w] as const)));
  const workloads = question.workloads;
  const numbers = waves.map((wave) => wave.number);
  const waveOf = workloads.map((workload) => at.get(workload.id) ?? -1);

  checkOrder(question, waveOf, numbers, found);
  checkGroups(workloads, waveOf, numbers, found);
  const members = waves.map((): Moving[] => []);
  workloads.forEach((workload, i) => waveOf[i]! >= 0 && members[waveOf[i]!]!.push(workload));
  waves.forEach((wave, w) => checkWave(question, wave, w, members[w]!, waves.length, found));
  checkBudgets(question, waves, members, found);
  return found.issues();
}

/** Rules 1 and 3: circles in one wave, and nothing before what it depends on. */
function checkOrder(question: WaveQuestion, waveOf: number[], numbers: number[], found: Findings): void {
  const { workloads } = question;
  const { edges } = linksOf(workloads, question);
  const { of } = components(edges);
  const first = new Map<number, number>();
  workloads.forEach((workload, i) => {
    const known = first.get(of[i]!);
    if (known === undefined) first.set(of[i]!, i);
    else if (waveOf[known] !== waveOf[i]) {
      const w = waveOf[i]! >= 0 ? waveOf[i]! : waveOf[known]!;
      const isLeft = waveOf[i]! < 0 || waveOf[known]! < 0;
      const [a, b] = waveOf[known]! < 0 ? [workload, workloads[known]!] : [workloads[known]!, workload];
      found.add(w, 1, say(isLeft ? "waves.rule-1-left" : "waves.rule-1", { a: a.name, b: b.name }));
    }
  });

  workloads.forEach((workload, i) => {
    if (waveOf[i]! < 0) return;
    for (const to of edges[i]!) {
      for (const used of to < workloads.length ? [to] : edges[to]!) {
        if (used === i || waveOf[used]! < 0 || of[used] === of[i]) continue;
        if (numbers[waveOf[used]!]! <= numbers[waveOf[i]!]!) continue;
        const args = { user: workload.name, used: workloads[used]!.name, later: numbers[waveOf[used]!]! };
        found.add(waveOf[i]!, 3, say("waves.rule-3", args));
      }
    }
  });
}

/** Rules 2 and 4: the production part of a group in one wave, its development and test part in one before it. */
function checkGroups(workloads: readonly Moving[], waveOf: number[], numbers: number[], found: Findings): void {
  type Part = { first: Moving; wave: number; latest: number };
  const parts = new Map<string, { production: Part | null; test: Part | null }>();
  workloads.forEach((workload, i) => {
    if (workload.group === null || waveOf[i]! < 0) return;
    const group = parts.get(workload.group) ?? { production: null, test: null };
    const part = isProduction(workload) ? "production" : "test";
    const held = group[part];
    if (held && held.wave !== waveOf[i]) {
      found.add(waveOf[i]!, 2, say("waves.rule-2", { a: held.first.name, b: workload.name }));
    }
    const later = held && numbers[held.latest]! > numbers[waveOf[i]!]! ? held.latest : waveOf[i]!;
    group[part] = { first: held?.first ?? workload, wave: held?.wave ?? waveOf[i]!, latest: later };
    parts.set(workload.group, group);
  });
  for (const { production, test } of parts.values()) {
    if (!production || !test || numbers[test.latest]! <= numbers[production.wave]!) continue;
    const args = { test: test.first.name, production: production.first.name };
    found.add(production.wave, 4, say("waves.rule-4", args));
  }
}

/** The rules that look at one wave alone: 5 to 12. */
function checkWave(
  question: WaveQuestion,
  wave: Wave,
  w: number,
  members: Moving[],
  count: number,
  found: Findings,
): void {
  const { settings } = question;
  const groups = new Map(question.groups.map((group) => [group.id as string, group]));
  const test = members.find((workload) => !isProduction(workload));
  const production = members.find(isProduction);
  if (test && production) found.add(w, 5, say("waves.rule-5", { production: production.name, test: test.name }));

  const isFirst = wave.number <= Math.max(1, Math.floor(LEARNING * count));
  for (const workload of members) {
    const grade = workload.group === null ? null : (groups.get(workload.group)?.grade ?? null);
    if (isFirst && count > 1 && grade === 1) found.add(w, 6, say("waves.rule-6", { name: workload.name }));
    if (isFirst && count > 1 && workload.isComplex) found.add(w, 7, say("waves.rule-7", { name: workload.name }));

    const freeze = freezeOn(wave.cutOver, workload, groups);
    if (freeze) {
      const args = { name: workload.name, day: wave.cutOver, from: freeze.from, to: freeze.to, reason: freeze.reason };
      found.add(w, 9, say("waves.rule-9-freeze", args));
    }
    if (workload.readyFrom !== null && workload.readyFrom > wave.start) {
      found.add(w, 10, say("waves.rule-10", { name: workload.name, ready: workload.readyFrom, start: wave.start }));
    }
    if (workload.evidenceUntil !== null && workload.evidenceUntil < wave.cutOver) {
      const args = { name: workload.name, until: workload.evidenceUntil, day: wave.cutOver };
      found.add(w, 12, say("waves.rule-12", args));
    }
  }

  if (members.length > settings.maxWorkloads) {
    found.add(w, 8, say("waves.rule-8", { number: members.length, most: settings.maxWorkloads }));
  }
  const holiday = calendar(question.holidays).holidayOn(wave.cutOver);
  if (holiday) found.add(w, 9, say("waves.rule-9-holiday", { day: wave.cutOver, holiday: holiday.name }));
  if (wave.start < question.today)
    found.add(w, 10, say("waves.rule-10-past", { start: wave.start, today: question.today }));

  const hours = members.length * settings.hoursPerWorkload;
  const capacity = capacityHours(settings);
  if (hours > capacity) found.add(w, 11, say("waves.rule-11-hours", { hours, capacity }));
  const unknown = members.filter((workload) => workload.dataGib === null).length;
  const known = dataOf(members.filter((workload) => workload.dataGib !== null)) ?? { low: 0, high: 0 };
  const copying = transferHours(known, settings);
  const window = settings.windowHours;
  if (copying.low > window) found.add(w, 11, say("waves.rule-11-transfer", { hours: copying.low, window }));
  else if (copying.high > window)
    found.may(w, 11, say("waves.rule-11-transfer-maybe", { hours: copying.high, window }));
  if (unknown > 0) found.may(w, 11, say("waves.rule-11-transfer-unknown", { number: unknown }));
}

/** Rule 13: what has moved costs from its cut-over to the end of the calendar year, and in full in the years after. */
function checkBudgets(question: WaveQuestion, waves: readonly Wave[], members: Moving[][], found: Findings): void {
  for (const { year, limit, currency } of question.budgets) {
    let low = 0;
    let high = 0;
    let unpriced = 0;
    let last = -1;
    waves.forEach((wave, w) => {
      const months = monthsIn(year, wave.cutOver);
      if (months === 0) return;
      for (const { monthly } of members[w]!) {
        low += months * (monthly?.low ?? 0);
        high += months * (monthly?.high ?? 0);
        unpriced += monthly === null ? 1 : 0;
      }
      if (last < 0 || wave.number > waves[last]!.number) last = w;
    });
    if (last < 0) continue;
    if (low > limit) found.add(last, 13, say("waves.rule-13", { year, spent: low, limit, currency }));
    else if (high > limit || unpriced > 0) {
      found.may(last, 13, say("waves.rule-13-maybe", { year, spent: high, limit, currency, unpriced }));
    }
  }
}

/** Months of a year that are paid for after a cut-over; the month of the cut-over counts in full. */
function monthsIn(year: number, cutOver: Day): number {
  const moved = Number(cutOver.slice(0, 4));
  if (moved > year) return 0;
  return moved < year ? 12 : 13 - Number(cutOver.slice(5, 7));
}

/** Issues as they are met: the first of each rule and kind in a wave keeps its words, the others are counted. */
class Findings {
  readonly #waves: readonly Wave[];
  readonly #held = new Map<
    string,
    { wave: number; rule: number; severity: WaveIssue["severity"]; sentence: Sentence; more: number }
  >();

  constructor(waves: readonly Wave[]) {
    this.#waves = waves;
  }

  /** A rule that is broken. */
  add(wave: number, rule: number, sentence: Sentence): void {
    this.#keep(wave, rule, sentence, CRITICAL.has(rule) ? "critical" : "advisory");
  }

  /** A rule that may be broken: what is not known decides. Never worse than advisory. */
  may(wave: number, rule: number, sentence: Sentence): void {
    this.#keep(wave, rule, sentence, "advisory");
  }

  issues(): WaveIssue[] {
    return [...this.#held.values()]
      .sort((a, b) => this.#number(a.wave) - this.#number(b.wave) || a.rule - b.rule)
      .map(({ wave, rule, severity, sentence, more }) => ({
        wave: this.#waves[wave]?.id ?? null,
        rule,
        severity,
        sentence: say(sentence.key, { ...sentence.args, more }),
        hurt: [],
      }));
  }

  #keep(wave: number, rule: number, sentence: Sentence, severity: WaveIssue["severity"]): void {
    const key = `${wave} ${sentence.key}`;
    const held = this.#held.get(key);
    if (held) held.more += 1;
    else this.#held.set(key, { wave, rule, severity, sentence, more: 0 });
  }

  #number(wave: number): number {
    return this.#waves[wave]?.number ?? 0;
  }
}
