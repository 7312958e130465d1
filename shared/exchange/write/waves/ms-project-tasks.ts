import type { TeamId, WaveId } from "../../../model/id.ts";
import { say } from "../../../model/sentence.ts";
import { sayIn, text } from "../../../text/text.ts";
import { type Day, addDays } from "../../../units/date.ts";
import { few } from "../few.ts";
import type { Loss } from "../written.ts";
import { type WavesOut, wavesIndex } from "./waves-out.ts";

/** A task before it is written: `level` 1 is a wave, 2 what is inside one. */
export type Task = Readonly<{
  /** What it stands for, so that assignments find it. */
  key: string;
  uid: number;
  name: string;
  level: 1 | 2;
  from: Day;
  to: Day;
  kind: "wave" | "work" | "cut-over" | "milestone";
  hours: number | null;
  isCritical: boolean;
  isPinned: boolean;
  notes: string;
  after: readonly number[];
}>;

/** Task of a wave's work by team, so that assignments find it. */
export const workKey = (wave: WaveId, team: TeamId | null): string => `${wave} ${team ?? ""}`;

export type Resource = Readonly<{ uid: number; team: TeamId | null; name: string; people: number }>;

/** The teams that have work in the waves, and the crew where somebody's work falls to it. */
export function resourcesOf({ plan, waves, language }: WavesOut, losses: Loss[]): Resource[] {
  const used = new Set(waves.teams.map(({ team }) => team));
  const teams = (plan.teams ?? []).filter(({ id }) => used.has(id));
  for (const { name, periods } of teams)
    if (periods.length > 0)
      losses.push({ what: "group", name, sentence: say("waves-out.loss-periods", { team: name }) });
  const crew: Resource[] =
    used.has(null) || used.size === 0
      ? [{ uid: 1, team: null, name: text(language, "waves-out.crew"), people: plan.waveSettings.engineers }]
      : [];
  return [...crew, ...teams.map(({ id, name, people }, at) => ({ uid: at + 1 + crew.length, team: id, name, people }))];
}

/** Tasks in the order they are written: each wave with what is inside it, then the milestones. */
export function tasksOf(out: WavesOut, losses: Loss[]): Task[] {
  const { plan, waves, language } = out;
  const index = wavesIndex(out);
  const teamNames = new Map((plan.teams ?? []).map(({ id, name }) => [id, name]));
  const tasks: Task[] = [];
  const cutOvers = new Map<WaveId, number>();
  const critical = new Set(waves.critical.map(({ wave }) => wave));
  const add = (task: Omit<Task, "uid">): number => {
    tasks.push({ uid: tasks.length + 1, ...task });
    return tasks.length;
  };
  for (const { wave, hours } of waves.waves) {
    const name = text(language, "waves-out.wave", { name: wave.name });
    const notes = [
      text(language, "waves-out.workloads", {
        count: wave.workloads.length,
        names: few(wave.workloads.map(index.nameOf)),
      }),
      ...waves.issues.filter((issue) => issue.wave === wave.id).map(({ sentence }) => sayIn(language, sentence)),
    ].join("\n");
    const shared = { isCritical: critical.has(wave.id), isPinned: wave.pinned };
    const { start: from, cutOver: to } = wave;
    add({ key: wave.id, name, level: 1, from, to, kind: "wave", hours: null, notes, after: [], ...shared });
    const last = from < to ? addDays(to, -1) : to;
    const working = waves.teams.filter((one) => one.wave === wave.id);
    const work = working.length === 0 ? [{ team: null, hours }] : working;
    const before = work.map((one) => {
      const team = one.team === null ? text(language, "waves-out.crew") : (teamNames.get(one.team) ?? one.team);
      return add({
        key: workKey(wave.id, one.team),
        name: text(language, "waves-out.task-team", { name, team }),
        level: 2,
        from,
        to: last,
        kind: "work",
        hours: one.hours,
        notes: "",
        after: [],
        ...shared,
      });
    });
    const cutOver = text(language, "waves-out.cut-over-of", { name });
    const key = `${wave.id} cut-over`;
    const after = from < to ? before : [];
    cutOvers.set(
      wave.id,
      add({ key, name: cutOver, level: 2, from: to, to, kind: "cut-over", hours: null, notes: "", after, ...shared }),
    );
  }
  for (const { id, name, day, note } of (plan.milestones ?? []).filter(({ scenario }) => scenario === waves.scenario))
    add({
      key: id,
      name,
      level: 1,
      from: day,
      to: day,
      kind: "milestone",
      hours: null,
      isCritical: false,
      isPinned: true,
      notes: note ?? "",
      after: [],
    });
  return linked(out, tasks, cutOvers, losses);
}

/** Cut-overs behind those of what they strictly depend on; only from an earlier day to a later one, so never in a circle. */
function linked(out: WavesOut, tasks: readonly Task[], cutOvers: ReadonlyMap<WaveId, number>, losses: Loss[]): Task[] {
  const { nameOf } = wavesIndex(out);
  const links = new Map<number, Set<number>>();
  let loose = 0;
  for (const { from, to, user, used, order, kind } of out.waves.crossings) {
    if (kind === "loose") {
      loose += 1;
      continue;
    }
    const [later, earlier] = [cutOvers.get(from), cutOvers.get(to)];
    if (later === undefined || earlier === undefined || order === "same-day") continue;
    if (order === "before") links.set(later, (links.get(later) ?? new Set()).add(earlier));
    else {
      const names = { user: nameOf(user), used: nameOf(used) };
      const sentence = say("waves-out.loss-order", names);
      losses.push({ what: "dependency", name: `${names.user} → ${names.used}`, sentence });
    }
  }
  if (loose > 0)
    losses.push({ what: "dependency", name: String(loose), sentence: say("waves-out.loss-loose", { count: loose }) });
  return tasks.map((task) => ({
    ...task,
    after: [...task.after, ...[...(links.get(task.uid) ?? [])].sort((a, b) => a - b)],
  }));
}
