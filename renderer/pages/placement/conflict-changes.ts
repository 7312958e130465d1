import type { Relaxation } from "../../../shared/model/placing.ts";
import type { Limit, Requirement } from "../../../shared/model/requirement.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";

/** A limit of the scenario as it is, and as a relaxation would have it. */
export type Changed = Readonly<{ before: Limit; after: Limit }>;

/**
 * The limits a relaxation changes; a limit that is let go is switched off, not removed.
 *
 * `null`: it cannot be applied to limits alone, because it changes a pin or a dependency, or a limit that is no longer there.
 */
export function changedBy({ changes }: Relaxation, { requirements }: Pick<Scenario, "requirements">): Changed[] | null {
  const all = changes.map(({ requirement, limit }): Changed | null => {
    const before = requirements.find((one): one is Limit => one.kind === "limit" && one.id === requirement);
    if (!before) return null;
    return { before, after: limit === null ? { ...before, on: false } : { ...before, limit } };
  });
  if (all.length === 0 || all.includes(null)) return null;
  return all.flatMap((one) => one ?? []);
}

export const withRelaxation = (requirements: readonly Requirement[], changed: readonly Changed[]): Requirement[] =>
  requirements.map((one) => changed.find(({ before }) => before.id === one.id)?.after ?? one);

/** Whether the scenario is already as the relaxation would have it. */
export const isDone = (changed: readonly Changed[]): boolean =>
  changed.every(
    ({ before, after }) => before.on === after.on && JSON.stringify(before.limit) === JSON.stringify(after.limit),
  );
