import type { DataSet } from "../../model/data-set.ts";
import type { Dependency } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { Band, FieldId } from "../../model/quality.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Utilisation, Workload } from "../../model/workload.ts";
import { type Figure, computed } from "../explain.ts";
import { allPoints, fields, isKnownOfDataSet, isKnownOfGroup, isKnownOfWorkload } from "./fields.ts";

/** How far one field is known, 0–1, and why not wholly. */
export type Credit = Readonly<{ field: FieldId; credit: number; because: Sentence | null }>;

/** How much is known of one workload, its group, its data and its links. */
export type Completeness = Readonly<{
  /** Σ weight × credit ÷ Σ weight, 0–1. */
  share: number;
  band: Band;
  /** Stars of its utilisation, 0–5. */
  stars: number;
  credits: readonly Credit[];
  missing: readonly FieldId[];
}>;

/**
 * Confidence in a workload: the share of what figures need that is known, each field by its weight (fields.ts).
 *
 * A field counts whole or not at all, with three exceptions. Utilisation counts by its stars: a 95th percentile is worth
 * five of five, a peak two, a mean one, for a mean hides the hours that decide the size. Data counts by the share of the
 * group's data sets. Links that were only proposed by a file count half until somebody confirms them. What a workload
 * does not need is not missing: use, where its size is kept anyway. Filling in a field never lowers the share.
 *
 * `dataSets` are those of its group; `dependencies` those that touch it or its group.
 */
export function completenessOf(
  workload: Workload,
  group: Group | null,
  dataSets: readonly DataSet[],
  dependencies: readonly Dependency[],
): Completeness {
  const credits = fields.map(({ id, of }): Credit => {
    if (id === "dependencies") return ofLinks(dependencies);
    if (id === "cpuP95") return ofUse(id, workload.cpu, workload.keepSize);
    if (id === "memoryP95") return ofUse(id, workload.memory, workload.keepSize || workload.kind === "database");
    if (of === "workload") return whole(id, isKnownOfWorkload(id, workload));
    if (!group) return { field: id, credit: 0, because: say("quality.no-group") };
    if (of === "group") return whole(id, isKnownOfGroup(id, group));
    if (dataSets.length === 0) return { field: id, credit: 0, because: say("quality.no-data-set") };
    const known = dataSets.filter((one) => isKnownOfDataSet(id, one)).length;
    const credit = known / dataSets.length;
    const because = credit < 1 ? say("quality.data-sets-known", { known, all: dataSets.length }) : null;
    return { field: id, credit, because };
  });
  const share = credits.reduce((sum, { credit }, at) => sum + fields[at]!.weight * credit, 0) / allPoints;
  return {
    share,
    band: bandOf(share),
    stars: starsOf(workload.cpu),
    credits,
    missing: credits.filter(({ credit }) => credit < 1).map(({ field }) => field),
  };
}

const whole = (field: FieldId, isKnown: boolean): Credit => ({ field, credit: isKnown ? 1 : 0, because: null });

function ofUse(field: FieldId, use: Utilisation, isNotNeeded: boolean): Credit {
  const stars = starsOf(use);
  if (stars === 5) return { field, credit: 1, because: null };
  if (isNotNeeded) return { field, credit: 1, because: say("quality.use-not-needed") };
  return { field, credit: stars / 5, because: stars > 0 ? say(`quality.use-${stars === 2 ? "max" : "avg"}`) : null };
}

function ofLinks(dependencies: readonly Dependency[]): Credit {
  const field = "dependencies";
  if (dependencies.some(({ proposed }) => !proposed)) return { field, credit: 1, because: null };
  if (dependencies.length > 0) return { field, credit: 0.5, because: say("quality.links-proposed") };
  return { field, credit: 0, because: say("quality.no-links") };
}

/** Five for a 95th percentile, two for a peak, one for a single mean, none without (domain 6.1). */
export const starsOf = ({ p95, max, avg }: Utilisation): number =>
  p95 !== null ? 5 : max !== null ? 2 : avg !== null ? 1 : 0;

/** A billionth of binary dust does not move a band. */
export const bandOf = (share: number): Band => (share >= 0.8 - 1e-9 ? "high" : share >= 0.5 - 1e-9 ? "medium" : "low");

/** `confidence/<workload>`: every field with its points of its weight, and what each gap widens. */
export function confidenceFigure(workload: Workload, { share, credits }: Completeness): Figure {
  const id = `confidence/${workload.id}`;
  const parts = credits.map(({ field, credit, because }, at) => {
    const { weight, label, widens } = fields[at]!;
    return computed(
      `${id}/${field}`,
      label,
      "points",
      weight * credit,
      "formula",
      `${weight} × ${rounded(credit)}`,
      [],
      because ?? (credit < 1 ? widens : say("quality.figure-known")),
    );
  });
  const points = credits.map(({ credit }, at) => rounded(fields[at]!.weight * credit)).join(" + ");
  return computed(
    id,
    say("quality.figure-workload", { name: workload.name }),
    "share",
    share,
    "formula",
    `(${points}) ÷ ${allPoints}`,
    parts,
  );
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
