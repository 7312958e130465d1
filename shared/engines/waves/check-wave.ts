import type { WorkloadId } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { isProduction } from "./blocks.ts";
import { freezeForAll, freezeOn } from "./calendar.ts";
import type { Findings } from "./findings.ts";
import type { Lying } from "./lying.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/** The first quarter of the waves, at least one, are the ones to learn in. */
const LEARNING = 0.25;

const ids = (workloads: readonly Moving[]): WorkloadId[] => workloads.map(({ id }) => id);

/** The rules that look at one wave alone: 5 to 10 and 12. */
export function checkWave(question: WaveQuestion, lying: Lying, w: number, found: Findings): void {
  const wave = lying.waves[w]!;
  const members = lying.members[w]!;
  checkKind(question, lying, w, found);
  checkSize(question, lying, w, found);
  checkDays(question, wave, members, w, found);
}

/** Rules 5, 6 and 7: production apart, and nothing grave or complex in the waves to learn in. */
function checkKind({ groups }: WaveQuestion, { members: all, rank, waves }: Lying, w: number, found: Findings): void {
  const members = all[w]!;
  const test = members.filter((workload) => !isProduction(workload));
  const production = members.find(isProduction);
  if (test.length > 0 && production) {
    const sentence = say("waves.rule-5", { production: production.name, test: test[0]!.name });
    found.add(w, 5, [production.id, ...ids(test)], sentence);
  }

  if (waves.length < 2 || rank[w]! >= Math.max(1, Math.floor(LEARNING * waves.length))) return;
  const grave = new Set<string>(groups.filter((group) => group.grade === 1).map((group) => group.id));
  for (const { id, name, group, isComplex } of members) {
    if (group !== null && grave.has(group)) found.add(w, 6, [id], say("waves.rule-6", { name }));
    if (isComplex === true) found.add(w, 7, [id], say("waves.rule-7", { name }));
  }
}

/** Rule 8: the number of workloads; the first wave may be a pilot with a bound of its own. */
function checkSize({ settings, rules }: WaveQuestion, { members, rank }: Lying, w: number, found: Findings): void {
  const number = members[w]!.length;
  const most = settings.maxWorkloads;
  const pilot = rank[w] === 0 ? (rules?.pilotWorkloads ?? null) : null;
  const least = rules?.minWorkloads ?? null;
  if (number > most) found.add(w, 8, [], say("waves.rule-8", { number, most }));
  if (pilot !== null && number > pilot) found.add(w, 8, [], say("waves.rule-8-pilot", { number, most: pilot }));
  if (pilot === null && least !== null && number < least)
    found.add(w, 8, [], say("waves.rule-8-few", { number, least }));
}

/** That nobody can tell when what it needs is bought, and what somebody would have to say. */
function unknownReady({ name, readyOpen }: Moving): Sentence {
  if (!readyOpen) return say("waves.rule-10-unknown", { name });
  return say(readyOpen.key, { ...readyOpen.args, name });
}

/** Rules 9, 10 and 12: the days. What is not surely bought by the start, nor surely too late, is not known, and that is said. */
function checkDays(
  { groups: all, rules, holidays, today }: WaveQuestion,
  { start, cutOver }: Wave,
  members: readonly Moving[],
  w: number,
  found: Findings,
): void {
  const frozen = new Map(all.filter(({ freezes }) => freezes.length > 0).map((group) => [group.id as string, group]));
  for (const workload of members) {
    const { id, name, readyFrom, readyBy, evidenceUntil } = workload;
    const freeze = freezeOn(cutOver, workload, frozen);
    if (freeze) {
      const { from, to, reason } = freeze;
      found.add(w, 9, [id], say("waves.rule-9-freeze", { name, day: cutOver, from, to, reason }));
    }
    if (readyFrom !== null && readyFrom > start) {
      found.add(w, 10, [id], say("waves.rule-10", { name, ready: readyFrom, start }));
    } else if (!readyBy) {
      found.may(w, 10, [id], unknownReady(workload));
    } else if (readyBy > start) {
      found.may(w, 10, [id], say("waves.rule-10-maybe", { name, ready: readyBy, start }));
    }
    if (evidenceUntil !== null && evidenceUntil < cutOver) {
      found.add(w, 12, [id], say("waves.rule-12", { name, until: evidenceUntil, day: cutOver }));
    }
  }

  const closed = freezeForAll(cutOver, rules);
  if (closed) {
    const { from, to, reason } = closed;
    found.add(w, 9, ids(members), say("waves.rule-9-all", { day: cutOver, from, to, reason }));
  }
  const holiday = holidays.find(({ day }) => day === cutOver);
  if (holiday) found.add(w, 9, ids(members), say("waves.rule-9-holiday", { day: cutOver, holiday: holiday.name }));
  if (start < today) found.add(w, 10, ids(members), say("waves.rule-10-past", { start, today }));
}
