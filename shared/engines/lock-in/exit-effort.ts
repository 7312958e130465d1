import type { Assumptions } from "../../model/assumption.ts";
import type { Openness } from "../../model/leaving.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";

/** How many components may be as open as this: one where it is known, all that are possible where it is not. */
export type EffortClass = Readonly<{ openness: readonly Openness[]; count: number }>;

/** Person-months and days it takes to build the components anew elsewhere; `null`: a number nobody has typed. */
export type Effort = Readonly<{
  personMonths: Range | null;
  figure: Figure;
  days: Range | null;
  because: Sentence | null;
  daysBecause: Sentence | null;
}>;

/**
 * Effort to leave: Σ count × effort of one component of that openness, from the register of assumptions.
 *
 * Components are rebuilt side by side, so the days are those of the slowest kind. What is not known to be one kind or another
 * has the range over all it may be.
 */
export function exitEffort(id: string, classes: readonly EffortClass[], assumptions: Assumptions): Effort {
  const some = classes.filter(({ count }) => count > 0);
  const spanOf = (kind: "effort" | "days", openness: readonly Openness[]): Range | Openness => {
    const values = openness.map((one) => ({ one, value: assumptions[`exit.${kind}-${one}`] }));
    const missing = values.find(({ value }) => value === null);
    if (missing) return missing.one;
    const known = values.map(({ value }) => value!);
    return range(Math.min(...known), Math.max(...known));
  };

  const parts = some.map(({ openness, count }): Figure => {
    const span = spanOf("effort", openness);
    const name = openness.join("-or-");
    const label = say(`lock-in.effort-${openness.length === 1 ? openness[0]! : "open"}`);
    const isKnown = typeof span !== "string";
    const why = isKnown ? say("lock-in.from-register") : say(`lock-in.needs-effort-${span}`);
    const each = given(`${id}/${name}/each`, say("lock-in.effort-each"), "months", isKnown ? span : null, [], why);
    const number = given(`${id}/${name}/count`, label, "count", count, [], say("lock-in.effort-counted"));
    const value = isKnown ? range(count * span.low, count * span.high) : null;
    return computed(
      `${id}/${name}`,
      label,
      "months",
      value,
      "product",
      "count × months",
      [number, each],
      isKnown ? null : why,
    );
  });
  const lacking = parts.find(({ value }) => value === null);
  const personMonths = lacking
    ? null
    : range(
        parts.reduce((sum, { value }) => sum + value!.low, 0),
        parts.reduce((sum, { value }) => sum + value!.high, 0),
      );
  const because = lacking?.because ?? null;
  const label = say("lock-in.exit-replatform-months");
  const figure =
    parts.length === 0
      ? given(id, label, "months", 0, [], say("lock-in.effort-nothing"))
      : computed(id, label, "months", personMonths, "sum", "Σ", parts, because);

  const spans = some.map(({ openness }) => spanOf("days", openness));
  const unsaid = spans.find((span) => typeof span === "string");
  const held = spans.filter((span) => typeof span !== "string");
  const days = unsaid
    ? null
    : held.reduce((most, span) => range(Math.max(most.low, span.low), Math.max(most.high, span.high)), exactly(0));
  const daysBecause = unsaid ? say(`lock-in.needs-days-${unsaid}`) : null;
  return { personMonths, figure, days, because, daysBecause };
}
