import type { Input } from "../../../shared/contract/contract.ts";
import type { WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";

export type Waves = Input<"waves.adopt">["waves"];
type Draft = Waves[number];

/** Waves numbered by cut-over; equal days keep their order. */
export const numbered = (waves: readonly Draft[]): Waves =>
  waves
    .toSorted((a, b) => (a.cutOver < b.cutOver ? -1 : a.cutOver > b.cutOver ? 1 : 0))
    .map((wave, index) => ({ ...wave, number: index + 1 }));

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

export const without = (waves: readonly Wave[], id: WaveId): Waves => numbered(waves.filter((wave) => wave.id !== id));

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
