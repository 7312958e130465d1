import { countsOf } from "../../../shared/engines/completeness/counts.ts";
import { fieldOf } from "../../../shared/engines/completeness/fields.ts";
import { type Figure, computed } from "../../../shared/engines/explain.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { Group } from "../../../shared/model/group.ts";
import { type Sentence, say } from "../../../shared/model/sentence.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { type TextKey, inBothLanguages } from "../../../shared/text/text.ts";

/** How much is known of one field, over everything that has it, and which results the gaps widen. */
export type FieldKnowledge = Readonly<{
  id: string;
  of: "workload" | "group" | "data-set";
  field: Sentence;
  widens: Sentence;
  known: number;
  all: number;
}>;

type Known = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dataSets: readonly DataSet[];
}>;

/**
 * Known and unknown fields among those that a figure of the plan is made of.
 *
 * A name or a note may be empty without widening anything, so it does not count here.
 */
export function knowledge(held: Known): FieldKnowledge[] {
  return countsOf(held).map(({ field, of, known, all }) => {
    const { label, widens } = fieldOf(field);
    return { id: `${of}.${field}`, of, field: label, widens, known, all };
  });
}

const ofWord = {
  workload: "inventory.of-workload",
  group: "inventory.of-group",
  "data-set": "inventory.of-data-set",
} as const;
const words = (key: TextKey) => inBothLanguages(say(key));

/** The share of those fields that is known: Σ known ÷ Σ all, each field with its own share below it. */
export function knownFigure(fields: readonly FieldKnowledge[]): Figure {
  const known = fields.reduce((sum, field) => sum + field.known, 0);
  const all = fields.reduce((sum, field) => sum + field.all, 0);
  const parts = fields.map((field) =>
    computed(
      `inventory.known.${field.id}`,
      say("inventory.figure-field", { of: words(ofWord[field.of]), field: inBothLanguages(field.field) }),
      "share",
      field.known / field.all,
      "formula",
      `${field.known} ÷ ${field.all}`,
      [],
      field.widens,
    ),
  );
  return computed(
    "inventory.known",
    say("inventory.figure-known"),
    "share",
    all === 0 ? null : known / all,
    "formula",
    `${known} ÷ ${all}`,
    parts,
  );
}

/** How many of those fields nobody knows, most first. */
export function unknownFigure(fields: readonly FieldKnowledge[]): Figure {
  const parts = fields
    .filter((field) => field.known < field.all)
    .sort((a, b) => b.all - b.known - (a.all - a.known) || a.id.localeCompare(b.id, "en"))
    .map((field) =>
      computed(
        `inventory.unknown.${field.id}`,
        say("inventory.figure-field-unknown", { of: words(ofWord[field.of]), field: inBothLanguages(field.field) }),
        "count",
        field.all - field.known,
        "formula",
        `${field.all} − ${field.known}`,
        [],
        field.widens,
      ),
    );
  const total = fields.reduce((sum, field) => sum + field.all - field.known, 0);
  return computed("inventory.unknown", say("inventory.figure-unknown"), "count", total, "sum", "Σ", parts);
}
