import { ChangeTheme, type PlanChange, type PlanDifference } from "../../model/plan-difference.ts";
import { factChanges } from "./fact-changes.ts";
import { kinds } from "./kinds.ts";
import { resultChanges } from "./result-changes.ts";
import { placementChanges, requirementChanges, waveChanges } from "./scenario-changes.ts";
import { changedSections } from "./sections.ts";
import { type DifferenceInput, sideOf } from "./side.ts";

/**
 * What one plan says otherwise than another, field by field, in the words of the field (domain 11, report.md 3.5).
 *
 * Things are the same by their id, not by their name or place in a list. What changed in one scenario is compared in that
 * scenario; of the others it is only said that they changed. Held against itself, a plan has no change; held the other way
 * round, added and removed change places, and so do before and after.
 */
export function planDifference(older: DifferenceInput, newer: DifferenceInput): PlanDifference {
  const [from, to] = [sideOf(older), sideOf(newer)];
  const changes = [
    ...resultChanges(from, to),
    ...kinds.flatMap((kind) => kind.changes(from, to)),
    ...placementChanges(from, to),
    ...requirementChanges(from, to),
    ...waveChanges(from, to),
    ...factChanges(from, to),
  ];
  const byTheme = ChangeTheme.options.map((theme) => changes.filter((change) => change.theme === theme));
  const inOrder = byTheme.flat();
  return {
    from: older.side,
    to: newer.side,
    changes: inOrder,
    counts: byTheme.flatMap((own) => (own.length === 0 ? [] : [countOf(own)])),
    sections: changedSections(inOrder),
  };
}

function countOf(changes: readonly PlanChange[]): PlanDifference["counts"][number] {
  const of = (kind: PlanChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  return {
    theme: changes[0]!.theme,
    added: of("added"),
    removed: of("removed"),
    changed: of("changed"),
    things: new Set(changes.map(({ about }) => about)).size,
  };
}
