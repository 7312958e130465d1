import { z } from "zod";
import { Evidence } from "../model/evidence.ts";
import { type Sentence, Sentence as SentenceSchema } from "../model/sentence.ts";
import { Range, exactly, range } from "../units/range.ts";

/** What a figure is counted in. Money figures are in whole minor units of the currency. */
export const Unit = z.enum([
  "KRW",
  "EUR",
  "USD",
  "KRW/month",
  "EUR/month",
  "USD/month",
  "price",
  "rate",
  "ms",
  "km",
  "percent",
  "points",
  "level",
  "HHI",
  "share",
  "vCPU",
  "GiB",
  "GB",
  "GB/month",
  "months",
  "hours",
  "days",
  "years",
  "minutes/year",
  "count",
  "factor",
  "date",
]);
export type Unit = z.infer<typeof Unit>;

/** How a figure is made of its parts. `given`: it has none, it was read or typed. `formula`: see `formula`. */
export const Combine = z.enum(["given", "sum", "mean", "weighted-mean", "maximum", "minimum", "product", "formula"]);
export type Combine = z.infer<typeof Combine>;

/**
 * A figure that can defend itself.
 *
 * `value` is the least and greatest value the formula can take over what is not known, `null` when it cannot be computed at
 * all (`because` then says why). `formula` is printed with the figures filled in; `parts` are its inputs, each a figure
 * again; `evidence` is what a given figure was read from. The tree of parts is what `explain` prints.
 */
export type Figure = Readonly<{
  id: string;
  label: Sentence;
  unit: Unit;
  value: Range | null;
  combine: Combine;
  formula: string;
  parts: readonly Figure[];
  evidence: readonly Evidence[];
  because: Sentence | null;
}>;

/** A figure that was read or typed, with what it rests on. */
export function given(
  id: string,
  label: Sentence,
  unit: Unit,
  value: Range | number | null,
  evidence: readonly Evidence[],
  because: Sentence | null = null,
): Figure {
  const held = typeof value === "number" ? exactly(value) : value;
  return { id, label, unit, value: held, combine: "given", formula: "", parts: [], evidence, because };
}

/** A figure computed by a formula that its engine has evaluated; `value` and `parts` must belong together. */
export function computed(
  id: string,
  label: Sentence,
  unit: Unit,
  value: Range | number | null,
  combine: Combine,
  formula: string,
  parts: readonly Figure[],
  because: Sentence | null = null,
): Figure {
  const held = typeof value === "number" ? exactly(value) : value;
  return { id, label, unit, value: held, combine, formula, parts, evidence: [], because };
}

/** The sum of the parts; not computable as soon as one part is not. */
export function sumOf(id: string, label: Sentence, unit: Unit, parts: readonly Figure[]): Figure {
  const missing = parts.find((part) => part.value === null);
  const value = missing
    ? null
    : range(
        parts.reduce((sum, part) => sum + part.value!.low, 0),
        parts.reduce((sum, part) => sum + part.value!.high, 0),
      );
  return computed(id, label, unit, value, "sum", "Σ", parts, missing?.because ?? null);
}

/** Finds a figure by its id anywhere in a tree. */
export function findFigure(root: Figure, id: string): Figure | null {
  if (root.id === id) return root;
  for (const part of root.parts) {
    const found = findFigure(part, id);
    if (found) return found;
  }
  return null;
}

/** The schema of the tree above, for the gate. */
export const FigureSchema: z.ZodType<Figure> = z.strictObject({
  id: z.string(),
  label: SentenceSchema,
  unit: Unit,
  value: Range.nullable(),
  combine: Combine,
  formula: z.string(),
  get parts() {
    return z.array(FigureSchema);
  },
  evidence: z.array(Evidence),
  because: SentenceSchema.nullable(),
});
