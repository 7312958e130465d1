import { allows } from "./cut-over-days.ts";
import type { Load, Windows } from "./windows.ts";

/** A wave of a proposal: its first and last day as numbers, and its blocks. */
export type Filled = { start: number; cutOver: number; blocks: number[]; isProduction: boolean };

export type Filling = Readonly<{ waves: readonly Filled[]; left: readonly number[] }>;

const DUST = 1e-6;
/** A block that is too much work for a wave of the set length gets one of up to so many workdays. */
const LONGEST_WAVE = 260;

/**
 * Fills waves one after the other with blocks in a given order of preference.
 *
 * A block is free once what it needs is in this or an earlier wave. The next wave is the earliest that suits some free block; then
 * free blocks join it as long as number, hours of each crew and copying time fit, production is not mixed with development and
 * test, a group's test part was there before, and nobody's freeze, contract or certificate is hit. What is due before a pinned wave
 * goes first.
 */
export function fillWaves(windows: Windows, order: Int32Array): Filling {
  const state = begin(windows, order);
  const waves: Filled[] = [];
  let from = 0;
  while (state.free.length > 0) {
    const opened = openNext(windows, state, from, waves.length);
    if (!opened) break;
    const { wave, first, next } = opened;
    fill(windows, state, wave, first, waves.length);
    waves.push(wave);
    from = next;
  }
  const left = windows.blocks.flatMap((_, block) => (state.isOpen[block] === 1 ? [block] : []));
  return { waves, left };
}

type State = {
  readonly rank: Float64Array;
  readonly isOpen: Uint8Array;
  readonly waits: Int32Array;
  /** Free blocks, best first. */
  free: number[];
};

function begin({ blocks, usedBy }: Windows, order: Int32Array): State {
  const rank = new Float64Array(blocks.length);
  order.forEach((block, place) => {
    // what is due before a pinned wave comes before all that is not
    rank[block] = blocks[block]!.due === Infinity ? 1e9 + place : blocks[block]!.due * 1e4 + place / blocks.length;
  });
  const state: State = {
    rank,
    isOpen: new Uint8Array(blocks.length).fill(1),
    waits: Int32Array.from(blocks, ({ needs }) => needs.length),
    free: [],
  };
  for (let block = 0; block < blocks.length; block += 1) {
    if (state.waits[block] === 0 && state.isOpen[block] === 1) release(blocks, usedBy, state, block);
  }
  state.free.sort((a, b) => rank[a]! - rank[b]!);
  return state;
}

/** A block that waits for nothing: joints between groups have no members and are over at once. */
function release(blocks: Windows["blocks"], usedBy: Windows["usedBy"], state: State, first: number): void {
  const ready = [first];
  for (const block of ready) {
    const { members, isStuck } = blocks[block]!;
    if (isStuck) continue;
    if (members.length > 0) state.free.push(block);
    else ready.push(...settle(usedBy, state, block));
  }
}

/** Takes a block off the list; returns the blocks that waited for nothing else. */
function settle(usedBy: Windows["usedBy"], state: State, block: number): number[] {
  state.isOpen[block] = 0;
  return usedBy[block]!.filter((other) => (state.waits[other]! -= 1) === 0);
}

type Opened = { wave: Filled; first: number; next: number };

/** The earliest wave that some free block can be in; `null`: none can, however long one waits. */
function openNext(windows: Windows, state: State, from: number, count: number): Opened | null {
  const { workdays, open, blocks, settings, wait } = windows;
  const length = settings.daysPerWave;
  const last = Math.min(workdays.length - length, from + wait);
  let longer: Opened | null = null;
  for (let at = from; at <= last; at += 1) {
    const start = workdays[at]!;
    const cutOver = workdays[at + length - 1]!;
    if (longer && longer.wave.cutOver < cutOver) return longer;
    if (open[cutOver] === 0) continue;
    const pilot = pilotOf(windows, count, cutOver);
    let found = -1;
    for (const block of state.free) {
      const load = blocks[block]!;
      if (!suits(load, start, cutOver)) continue;
      if (!fits(windows, load, start, cutOver)) {
        longer ??= lengthened(windows, block, at);
        continue;
      }
      const isBetter = found < 0 || isBetterFirst(blocks, state, block, found, pilot);
      if (isBetter) found = block;
      if (found === block && !waitsForTest(blocks, state, block) && load.members.length <= pilot) break;
    }
    if (found < 0) continue;
    const wave = { start, cutOver, blocks: [], isProduction: blocks[found]!.isProduction };
    return { wave, first: found, next: at + length };
  }
  return longer;
}

/** Most workloads of the next wave if it is the pilot; `Infinity`: it is not. */
function pilotOf({ firstPinned, rules }: Windows, count: number, cutOver: number): number {
  return count === 0 && cutOver < firstPinned ? (rules?.pilotWorkloads ?? Infinity) : Infinity;
}

/** A test part before the production that waits for it; and a pilot that is small enough, or as small as can be. */
function isBetterFirst(blocks: readonly Load[], state: State, block: number, held: number, pilot: number): boolean {
  const waits = Number(waitsForTest(blocks, state, block)) - Number(waitsForTest(blocks, state, held));
  if (waits !== 0) return waits < 0;
  const heldSize = blocks[held]!.members.length;
  return heldSize > pilot && blocks[block]!.members.length < heldSize;
}

const waitsForTest = (blocks: readonly Load[], { isOpen }: State, block: number): boolean =>
  blocks[block]!.prefers.some((test) => isOpen[test] === 1 && !blocks[test]!.isStuck);

const suits = ({ ready, bounds }: Load, start: number, cutOver: number): boolean =>
  ready <= start && allows(bounds, cutOver);

function fits({ hoursBefore }: Windows, { crews, hours }: Load, start: number, cutOver: number): boolean {
  return crews.every((crew, i) => {
    const there = hoursBefore[crew]![cutOver + 1]! - hoursBefore[crew]![start]!;
    return hours[i]! <= there + DUST;
  });
}

/** A longer wave for a block that is too much work for one of the set length; where none helps, the set length. */
function lengthened(windows: Windows, block: number, at: number): Opened {
  const { workdays, open, blocks, settings } = windows;
  const load = blocks[block]!;
  const start = workdays[at]!;
  let end = at + settings.daysPerWave - 1;
  for (let longer = end + 1; longer < Math.min(workdays.length, at + LONGEST_WAVE); longer += 1) {
    const cutOver = workdays[longer]!;
    if (open[cutOver] === 0 || !allows(load.bounds, cutOver) || !fits(windows, load, start, cutOver)) continue;
    end = longer;
    break;
  }
  const wave = { start, cutOver: workdays[end]!, blocks: [], isProduction: load.isProduction };
  return { wave, first: block, next: end + 1 };
}

function fill(windows: Windows, state: State, wave: Filled, first: number, count: number): void {
  const { blocks, usedBy, settings, hoursBefore } = windows;
  const most = Math.min(settings.maxWorkloads, pilotOf(windows, count, wave.cutOver));
  const left = hoursBefore.map((before) => before[wave.cutOver + 1]! - before[wave.start]!);
  // what was open when the wave began stays open for rule 4: test belongs in an earlier wave
  const openBefore = state.isOpen.slice();
  let [size, copying] = [0, 0];

  const take = (block: number): void => {
    const load = blocks[block]!;
    wave.blocks.push(block);
    size += load.members.length;
    copying += load.copying;
    load.crews.forEach((crew, i) => (left[crew]! -= load.hours[i]!));
    state.free.splice(state.free.indexOf(block), 1);
    const freed = settle(usedBy, state, block);
    if (freed.length === 0) return;
    for (const each of freed) release(blocks, usedBy, state, each);
    state.free.sort((a, b) => state.rank[a]! - state.rank[b]!);
  };

  take(first);
  for (let hasTaken = true; hasTaken && size < most;) {
    hasTaken = false;
    for (const block of [...state.free]) {
      const load = blocks[block]!;
      if (load.isProduction !== wave.isProduction || size + load.members.length > most) continue;
      if (copying + load.copying > settings.windowHours || !suits(load, wave.start, wave.cutOver)) continue;
      if (load.crews.some((crew, i) => load.hours[i]! > left[crew]! + DUST)) continue;
      if (load.prefers.some((test) => openBefore[test] === 1 && !blocks[test]!.isStuck)) continue;
      take(block);
      hasTaken = true;
    }
  }
}
