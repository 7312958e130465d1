import type { Input } from "../../../shared/contract/contract.ts";
import type { WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";
import { type Day, addDays } from "../../../shared/units/date.ts";

export type Waves = Input<"waves.adopt">["waves"];
type Draft = Waves[number];

/** Waves numbered by cut-over; equal days keep their order. A wave that is called by its number is called by its new one. */
export const numbered = (waves: readonly Draft[]): Waves =>
  waves
    .toSorted((a, b) => (a.cutOver < b.cutOver ? -1 : a.cutOver > b.cutOver ? 1 : 0))
    .map((wave, index) => ({
      ...wave,
      number: index + 1,
      name: /^\d+$/.test(wave.name) ? String(index + 1) : wave.name,
    }));

/** Puts workloads into one wave (`null`: into none). What a hand has laid is pinned. */
export function movedTo(waves: readonly Wave[], workloads: readonly WorkloadId[], to: WaveId | null): Waves {
  const moving = new Set(workloads);
  return numbered(
    waves.map((wave) => {
      const rest = wave.workloads.filter((id) => !moving.has(id));
      if (wave.id === to) return { ...wave, workloads: [...rest, ...workloads], pinned: true };
      return rest.length === wave.workloads.length ? wave : { ...wave, workloads: rest };
    }),
  );
}

/** The wave in place of its former self, or added; laid by hand, so pinned as it says. */
export function withWave(waves: readonly Wave[], wave: Draft): Waves {
  const isThere = waves.some(({ id }) => id === wave.id);
  return numbered(isThere ? waves.map((one) => (one.id === wave.id ? wave : one)) : [...waves, wave]);
}

export type WaveDays = Readonly<{ start: Day; cutOver: Day }>;

/** Which end of a wave a hand holds; the whole keeps its length. */
export type Part = "whole" | "start" | "end";

/** The days of a wave after a hand has moved a part of it by so many days; its end never comes before its start. */
export function shifted({ start, cutOver }: WaveDays, part: Part, by: number): WaveDays {
  const [first, last] = [addDays(start, by), addDays(cutOver, by)];
  if (part === "whole") return { start: first, cutOver: last };
  if (part === "start") return { start: first > cutOver ? cutOver : first, cutOver };
  return { start, cutOver: last < start ? start : last };
}

/** The wave on other days; laid by hand, so pinned. */
export const onDays = (waves: readonly Wave[], id: WaveId, days: WaveDays): Waves =>
  numbered(waves.map((wave) => (wave.id === id ? { ...wave, ...days, pinned: true } : wave)));

export const without = (waves: readonly Wave[], id: WaveId): Waves => numbered(waves.filter((wave) => wave.id !== id));

/** Who goes along when a workload is moved by hand: of its wave, those of its group and those it depends on both ways. */
export function companions(
  plan: Pick<WavePlan, "waves" | "cycles">,
  groupOf: (id: WorkloadId) => string | null,
  id: WorkloadId,
): WorkloadId[] {
  const wave = plan.waves.find((one) => one.wave.workloads.includes(id))?.wave;
  const group = groupOf(id);
  const cycle = new Set(plan.cycles.find((one) => one.includes(id)));
  const along = (wave?.workloads ?? []).filter(
    (one) => one === id || (group !== null && groupOf(one) === group) || cycle.has(one),
  );
  return along.length > 0 ? along : [id];
}

/** A proposal as it is sent: waves that lie already keep their id, new ones get one when they are saved. */
export function asAdopted(current: WavePlan, proposal: WavePlan): Waves {
  const known = new Set(current.waves.map(({ wave }) => wave.id));
  return proposal.waves.map(({ wave }) => ({ ...wave, id: known.has(wave.id) ? wave.id : null }));
}

/** How many workloads would cut over on another day than now. */
export function movedWorkloads(current: WavePlan, proposal: WavePlan): number {
  const days = (plan: WavePlan) =>
    new Map(plan.waves.flatMap(({ wave }) => wave.workloads.map((id) => [id, wave.cutOver] as const)));
  const [before, after] = [days(current), days(proposal)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id)).length;
}
