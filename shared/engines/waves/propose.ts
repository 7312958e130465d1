import { type WaveId, type WorkloadId, compareIds } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { type Day, addDays, daysBetween } from "../../units/date.ts";
import { type Block, blocksOf, linksOf } from "./blocks.ts";
import { type Calendar, calendar, freezeOn } from "./calendar.ts";
import { capacityHours, dataOf, transferHours } from "./measure.ts";
import type { Moving, WaveQuestion } from "./question.ts";

export type Proposal = Readonly<{
  /** Pinned waves as they were, and new ones, numbered by cut-over. Ids of new waves are for this proposal only. */
  waves: readonly Wave[];
  unscheduled: readonly Readonly<{ workload: WorkloadId; sentence: Sentence }>[];
}>;

/** How far a cut-over is moved to get past freezes and late contracts, days. */
const LONGEST_WAIT = 800;

/**
 * Lays the moves out in waves, one after the other.
 *
 * Blocks (see `blocks.ts`) become free once what they need is in this or an earlier wave. Each wave takes free blocks in the
 * order: lower business impact first, ordinary before complex, then by id; as long as number, hours of work and copying
 * time fit, production is not mixed with development and test, and nobody's freeze, late contract or expiring certificate
 * is hit. A block that is too large for any wave gets one of its own. Pinned waves stay where they are and new ones keep
 * out of their days.
 */
export function propose(question: WaveQuestion): Proposal {
  const days = calendar(question.holidays);
  const pinned = question.waves.filter((wave) => wave.pinned && wave.scenario === question.scenario);
  const inPinned = new Set(pinned.flatMap((wave) => wave.workloads));
  const moving = [...question.workloads]
    .filter((workload) => workload.isPlaced && !inPinned.has(workload.id))
    .sort((a, b) => compareIds(a.id, b.id));

  const blocks = blocksOf(moving, question);
  const notBefore = afterPinned(question, pinned);
  const state = startWith(blocks);
  const laid: Laid[] = [];
  const fixed = [...pinned].sort((a, b) => compareDays(a.start, b.start) || compareIds(a.id, b.id));
  let from = question.earliest < question.today ? question.today : question.earliest;

  while (state.open > 0) {
    const wave = nextWave(question, blocks, state, days, from, notBefore);
    if (!wave) break;
    const clash = fixed.findIndex((other) => other.start <= wave.cutOver && other.cutOver >= wave.start);
    if (clash >= 0) {
      // keep out of the days of a wave laid by hand
      from = addDays(fixed[clash]!.cutOver, 1);
      continue;
    }
    fill(wave, wave.suits, question, blocks, state);
    laid.push(wave);
    from = addDays(wave.cutOver, 1);
  }

  const left = blocks.filter((_, block) => state.isOpen[block] === 1).flatMap((block) => block.members);
  const unplaced = question.workloads.filter((workload) => !workload.isPlaced && !inPinned.has(workload.id));
  return {
    waves: numbered(question, pinned, laid),
    unscheduled: [
      ...unplaced.map(({ id, name }) => ({ workload: id, sentence: say("waves.unscheduled-unplaced", { name }) })),
      ...left.map(({ id, name }) => ({ workload: id, sentence: say("waves.unscheduled-no-day", { name }) })),
    ].sort((a, b) => compareIds(a.workload, b.workload)),
  };
}

type NotBefore = ReadonlyMap<WorkloadId, Day>;

/** Cut-over of the latest pinned wave that a workload strictly depends on: it cannot move before. */
function afterPinned(question: WaveQuestion, pinned: readonly Wave[]): NotBefore {
  const cutOver = new Map(pinned.flatMap((wave) => wave.workloads.map((id) => [id, wave.cutOver] as const)));
  const found = new Map<WorkloadId, Day>();
  if (cutOver.size === 0) return found;
  const { graph } = linksOf(question.workloads, question);
  const usedBy = (node: number) => graph.to.subarray(graph.first[node], graph.first[node + 1]);
  question.workloads.forEach(({ id }, position) => {
    for (const to of usedBy(position)) {
      for (const used of to < question.workloads.length ? [to] : usedBy(to)) {
        const day = cutOver.get(question.workloads[used]!.id);
        if (day !== undefined && day > (found.get(id) ?? "")) found.set(id, day);
      }
    }
  });
  return found;
}

type Laid = { start: Day; cutOver: Day; members: Moving[]; isProduction: boolean };

type State = {
  /** Blocks still to be laid, and for each how many blocks it still waits for. */
  open: number;
  isOpen: Uint8Array;
  waits: Int32Array;
  usedBy: number[][];
  /** Free blocks in order of preference. */
  free: number[];
};

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

function startWith(blocks: readonly Block[]): State {
  const usedBy: number[][] = blocks.map(() => []);
  blocks.forEach(({ needs }, block) => {
    for (const other of needs) usedBy[other]!.push(block);
  });
  const state: State = {
    open: blocks.length,
    isOpen: new Uint8Array(blocks.length).fill(1),
    waits: Int32Array.from(blocks, ({ needs }) => needs.length),
    usedBy,
    free: [],
  };
  // joints between groups have no members: they are there as soon as they are free
  blocks.forEach((_, block) => {
    if (state.isOpen[block] === 1 && state.waits[block] === 0) free(block, blocks, state);
  });
  state.free.sort((a, b) => prefer(blocks, a, b));
  return state;
}

function free(first: number, blocks: readonly Block[], state: State): void {
  const ready = [first];
  for (const block of ready) {
    if (blocks[block]!.members.length > 0) {
      state.free.push(block);
      continue;
    }
    ready.push(...settle(block, state));
  }
}

/** Takes a block off the list; returns the blocks that waited for nothing else. */
function settle(block: number, state: State): number[] {
  if (state.isOpen[block] === 0) return [];
  state.isOpen[block] = 0;
  state.open -= 1;
  return state.usedBy[block]!.filter((other) => (state.waits[other]! -= 1) === 0);
}

function prefer(blocks: readonly Block[], a: number, b: number): number {
  const one = blocks[a]!;
  const other = blocks[b]!;
  return (
    other.grade - one.grade ||
    Number(one.isComplex) - Number(other.isComplex) ||
    compareIds(one.members[0]!.id, other.members[0]!.id)
  );
}

/** The earliest wave that some free block can be in; `null`: none can, however long one waits. */
function nextWave(
  question: WaveQuestion,
  blocks: readonly Block[],
  state: State,
  days: Calendar,
  from: Day,
  notBefore: NotBefore,
): (Laid & { suits: (block: Block) => boolean }) | null {
  let start = days.next(from);
  while (daysBetween(from, start) <= LONGEST_WAIT) {
    const cutOver = days.after(start, question.settings.daysPerWave);
    const wave = { start, cutOver, members: [], isProduction: false };
    const suits = makeFits(question, wave, notBefore);
    const suited = state.free.filter((block) => suits(blocks[block]!));
    // a block whose development and test part is still open is only taken when nothing else can be
    const first = suited.find((block) => !waitsForTest(blocks, state, block)) ?? suited[0];
    if (first !== undefined) return { ...wave, isProduction: blocks[first]!.isProduction, suits };
    start = days.next(addDays(start, 1));
  }
  return null;
}

const waitsForTest = (blocks: readonly Block[], state: State, block: number): boolean =>
  blocks[block]!.prefers.some((test) => state.isOpen[test] === 1);

/** Whether the calendar of a wave suits a block: freezes, contracts, certificates, pinned waves it depends on. */
function makeFits(question: WaveQuestion, { start, cutOver }: Laid, notBefore: NotBefore): (block: Block) => boolean {
  const groups = new Map(question.groups.map((group) => [group.id as string, group]));
  return ({ members }) =>
    members.every(
      (workload) =>
        (workload.readyFrom === null || workload.readyFrom <= start) &&
        (workload.evidenceUntil === null || workload.evidenceUntil >= cutOver) &&
        (notBefore.get(workload.id) ?? cutOver) <= cutOver &&
        freezeOn(cutOver, workload, groups) === null,
    );
}

function fill(
  wave: Laid,
  suits: (block: Block) => boolean,
  question: WaveQuestion,
  blocks: readonly Block[],
  state: State,
): void {
  const { settings } = question;
  const most = Math.min(settings.maxWorkloads, Math.floor(capacityHours(settings) / settings.hoursPerWorkload));
  let copying = 0;
  // what was open when the wave began stays open for rule 4: test belongs in an earlier wave
  const openBefore = Uint8Array.from(state.isOpen);
  const tooEarly = (block: number) => blocks[block]!.prefers.some((test) => openBefore[test] === 1);

  const take = (isLast: boolean): boolean => {
    let taken = false;
    const added: number[] = [];
    state.free = state.free.filter((number) => {
      const block = blocks[number]!;
      const hours = transferHours(dataOf(block.members) ?? { low: 0, high: 0 }, settings).high;
      const isFirst = wave.members.length === 0;
      const hasRoom = wave.members.length + block.members.length <= most && copying + hours <= settings.windowHours;
      if (block.isProduction !== wave.isProduction || !(hasRoom || isFirst) || !suits(block)) return true;
      if (tooEarly(number) && !(isLast && isFirst)) return true;
      wave.members.push(...block.members);
      copying += hours;
      taken = true;
      for (const next of settle(number, state)) added.push(next);
      return false;
    });
    for (const next of added) free(next, blocks, state);
    if (added.length > 0) state.free.sort((a, b) => prefer(blocks, a, b));
    return taken;
  };

  while (wave.members.length < most && take(false));
  if (wave.members.length === 0) take(true);
}

/** Waves in order of their cut-over with numbers from 1; names are numbers too, so that they need no language. */
function numbered(question: WaveQuestion, pinned: readonly Wave[], laid: readonly Laid[]): Wave[] {
  const greatest = Math.max(0, ...question.waves.map((wave) => Number(wave.id.slice("wave-".length))));
  const proposed = laid.map((wave, i) => ({
    id: `wave-${greatest + 1 + i}` as WaveId, // built to the pattern of a WaveId, parsed again at the gate
    scenario: question.scenario,
    number: 1,
    name: "",
    start: wave.start,
    cutOver: wave.cutOver,
    workloads: wave.members.map((workload) => workload.id).sort(compareIds),
    pinned: false,
  }));
  return [...pinned, ...proposed]
    .sort((a, b) => compareDays(a.cutOver, b.cutOver) || compareIds(a.id, b.id))
    .map((wave, i) => ({ ...wave, number: i + 1, name: wave.pinned ? wave.name : String(i + 1) }));
}
