import { compareIds } from "../../model/id.ts";
import type { Wave } from "../../model/wave.ts";
import { addDays, daysBetween } from "../../units/date.ts";
import { type Block, blocksOf, linksOf } from "./blocks.ts";
import { crewsOf, hoursByCrew } from "./crews.ts";
import { type Bounds, boundsOf, frozenGroups, openDays } from "./cut-over-days.ts";
import { type Days, daysBetweenEnds } from "./days.ts";
import { dataOf, transferHours } from "./measure.ts";
import type { Moving, WaveQuestion } from "./question.ts";
import { stuckOf } from "./stuck.ts";

/** How far a cut-over is moved to get past freezes and late contracts, days; and how far a proposal looks at all. */
const LONGEST_WAIT = 1200;
const FARTHEST = 40_000;

/** A block with everything that bounds its wave, in numbers. */
export type Load = Block &
  Readonly<{
    /** Hours of copying at most. */
    copying: number;
    /** Crews that move it, and the hours it takes each, in the middle of their range. */
    crews: readonly number[];
    hours: readonly number[];
    /** First day its wave may begin: contracts are surely signed. */
    ready: number;
    /** Days its cut-over has to lie in; not before what it needs in pinned waves. */
    bounds: Bounds;
    /** Last day for a cut-over before pinned waves that need it; `Infinity`: none does. */
    due: number;
    /** Its circle has a part elsewhere, so that it cannot move as a whole. */
    isStuck: boolean;
  }>;

/** The question of which blocks go into which window. */
export type Windows = Readonly<{
  blocks: readonly Load[];
  usedBy: readonly (readonly number[])[];
  days: Days;
  /** Days that may be worked, in order, as numbers of `days`. */
  workdays: Int32Array;
  /** Days that may see a cut-over: 1. */
  open: Uint8Array;
  /** By crew: hours it has before each day, once pinned waves have theirs. */
  hoursBefore: readonly Float64Array[];
  settings: WaveQuestion["settings"];
  rules: WaveQuestion["rules"];
  /** Cut-over of the first pinned wave; `Infinity`: there is none. A new wave before it is the first of all. */
  firstPinned: number;
  /** Workdays to look ahead for a window that suits anybody. */
  wait: number;
}>;

export function windowsOf(question: WaveQuestion, moving: readonly Moving[], pinned: readonly Wave[]): Windows {
  const { earliest, today, settings, rules } = question;
  const blocks = blocksOf(moving, question);
  const first = earliest > today ? earliest : today;
  const days = horizon(question, first, blocks.length, moving, pinned);
  const { crews, crewOf } = crewsOf(question, days);
  const left = crews.map(({ hoursOn }) => hoursOn.slice());
  reserve(question, pinned, days, left, crewOf);

  const open = openDays(question, days);
  for (const { cutOver } of pinned) open[Math.max(0, days.at(cutOver))] = 0;
  const frozen = frozenGroups(question);
  const { notBefore, due } = aroundPinned(question, moving, pinned, days);
  const stuck = new Set(stuckOf(question, pinned).keys());

  const loads = blocks.map((block): Load => {
    const { members } = block;
    const hours = [...hoursByCrew(members, question, crewOf)];
    const known = members.filter(({ dataGib }) => dataGib !== null);
    const bounds = boundsOf(members, frozen, days);
    return {
      ...block,
      copying: transferHours(dataOf(known) ?? { low: 0, high: 0 }, settings).high,
      crews: hours.map(([crew]) => crew),
      hours: hours.map(([, { typical }]) => typical),
      ready: Math.max(0, ...members.map(({ readyFrom, readyBy }) => dayOr(days, readyBy ?? readyFrom, 0))),
      bounds: { ...bounds, first: Math.max(0, ...members.map(({ id }) => notBefore.get(id) ?? 0)) },
      due: Math.min(...members.map(({ id }) => due.get(id) ?? Infinity)),
      isStuck: members.some(({ id }) => stuck.has(id)),
    };
  });
  const usedBy: number[][] = loads.map(() => []);
  loads.forEach(({ needs }, block) => {
    for (const other of needs) usedBy[other]!.push(block);
  });

  const workdays = Int32Array.from(days.isWorkday.keys()).filter((day) => days.isWorkday[day] === 1);
  return {
    blocks: passedDown(loads),
    usedBy,
    days,
    workdays,
    open,
    hoursBefore: left.map(summed),
    settings,
    rules,
    firstPinned: Math.min(...pinned.map(({ cutOver }) => days.at(cutOver)), Infinity),
    wait: Math.ceil((LONGEST_WAIT * 5) / 7),
  };
}

/** What is due takes with it what it needs. */
function passedDown(loads: readonly Load[]): Load[] {
  const due = loads.map((load) => load.due);
  for (let block = loads.length - 1; block >= 0; block -= 1) {
    for (const other of loads[block]!.needs) due[other] = Math.min(due[other]!, due[block]!);
  }
  return loads.map((load, block) => ({ ...load, due: due[block]! }));
}

function horizon(
  { settings, holidays }: WaveQuestion,
  first: string,
  blocks: number,
  moving: readonly Moving[],
  pinned: readonly Wave[],
): Days {
  let last = first;
  for (const { readyFrom, readyBy } of moving) {
    const ready = readyBy ?? readyFrom;
    if (ready !== null && ready > last) last = ready;
  }
  for (const { cutOver } of pinned) if (cutOver > last) last = cutOver;
  const atMost = daysBetween(first, last) + LONGEST_WAIT + Math.ceil(2.1 * blocks * settings.daysPerWave);
  return daysBetweenEnds(first, addDays(first, Math.min(atMost, FARTHEST)), holidays);
}

/** Takes the hours of pinned waves from the latest days that are free: what has to be done before them keeps the earliest. */
function reserve(
  question: WaveQuestion,
  pinned: readonly Wave[],
  days: Days,
  left: readonly Float64Array[],
  crewOf: (workload: Moving) => number,
): void {
  const byId = new Map(question.workloads.map((workload) => [workload.id, workload]));
  const latestFirst = [...pinned].sort((a, b) =>
    a.start < b.start ? 1 : a.start > b.start ? -1 : compareIds(a.id, b.id),
  );
  for (const { start, cutOver, workloads } of latestFirst) {
    const members = workloads.flatMap((id) => byId.get(id) ?? []);
    for (const [crew, { typical }] of hoursByCrew(members, question, crewOf)) {
      let open = typical;
      for (let day = days.at(cutOver); day >= Math.max(0, days.at(start)) && open > 0; day -= 1) {
        const taken = Math.min(open, left[crew]![day]!);
        left[crew]![day]! -= taken;
        open -= taken;
      }
    }
  }
}

type DayOf = ReadonlyMap<string, number>;

/** Cut-over of the latest pinned wave a workload strictly depends on, and the last day before the first that depends on it. */
function aroundPinned(
  question: WaveQuestion,
  moving: readonly Moving[],
  pinned: readonly Wave[],
  days: Days,
): { notBefore: DayOf; due: DayOf } {
  const notBefore = new Map<string, number>();
  const due = new Map<string, number>();
  const cutOver = new Map(pinned.flatMap((wave) => wave.workloads.map((id) => [id, days.at(wave.cutOver)] as const)));
  if (cutOver.size === 0) return { notBefore, due };
  const { workloads } = question;
  const { graph } = linksOf(workloads, question);
  const usedBy = (node: number) => graph.to.subarray(graph.first[node], graph.first[node + 1]);
  const movingIds = new Set<string>(moving.map(({ id }) => id));
  workloads.forEach(({ id: user }, position) => {
    for (const to of usedBy(position)) {
      for (const at of to < workloads.length ? [to] : usedBy(to)) {
        const used = workloads[at]!.id;
        const [own, other] = [cutOver.get(user), cutOver.get(used)];
        if (other !== undefined && movingIds.has(user)) notBefore.set(user, Math.max(notBefore.get(user) ?? 0, other));
        if (own !== undefined && movingIds.has(used)) due.set(used, Math.min(due.get(used) ?? Infinity, own - 1));
      }
    }
  });
  return { notBefore, due };
}

const dayOr = (days: Days, day: string | null, otherwise: number): number => (day === null ? otherwise : days.at(day));

function summed(hoursOn: Float64Array): Float64Array {
  const before = new Float64Array(hoursOn.length + 1);
  for (let day = 0; day < hoursOn.length; day += 1) before[day + 1] = before[day]! + hoursOn[day]!;
  return before;
}
