import type { ChangeTheme, PlanChange } from "../../model/plan-difference.ts";
import { type Sentence, type Text, say } from "../../model/sentence.ts";
import { isSame, labelKey, leavesOf, valueText } from "./leaves.ts";
import type { Side } from "./side.ts";

/** Things of one kind that both plans may hold: what they are, how they are told apart and called. */
export type Kind<Thing extends object> = Readonly<{
  theme: ChangeTheme;
  /** Also the word it is called by: `difference.thing-<kind>`. */
  kind: string;
  /** What makes it the same thing on both sides. */
  key: (thing: Thing) => string;
  name: (thing: Thing, side: Side) => Text | string;
  /** What is compared elsewhere, or is no statement. */
  skip?: readonly string[];
}>;

const never = ["id", "scenario"];

/** What came, what went, and each field that says something else; things in the order of their keys on the newer side. */
export function changesOf<Thing extends object>(
  list: (side: Side) => readonly Thing[],
  of: Kind<NoInfer<Thing>>,
  from: Side,
  to: Side,
): PlanChange[] {
  const { theme, kind, name } = of;
  const [before, after] = [keyed(list(from), of.key), keyed(list(to), of.key)];
  const skip = new Set([...never, ...(of.skip ?? [])]);
  const base = (key: string, thing: Thing, side: Side) => ({
    theme,
    about: `${kind}/${key}`,
    thing: thingSentence(kind, name(thing, side)),
    figure: null,
  });
  const whole = { field: null, before: null, after: null };

  return [
    ...[...before].flatMap(([key, thing]): PlanChange[] =>
      after.has(key) ? [] : [{ ...base(key, thing, from), ...whole, kind: "removed" }],
    ),
    ...[...after].flatMap(([key, thing]): PlanChange[] => {
      const old = before.get(key);
      if (!old) return [{ ...base(key, thing, to), ...whole, kind: "added" }];
      if (isSame(old, thing)) return [];
      const [was, is] = [leavesOf(old, skip), leavesOf(thing, skip)];
      const paths = [...new Set([...was.keys(), ...is.keys()])].filter((path) => !isSame(was.get(path), is.get(path)));
      return paths.map((path) => ({
        ...base(key, thing, to),
        kind: "changed",
        field: say(labelKey(kind, path)),
        before: valueText(was.get(path), path, { kind, nameOf: from.nameOf }),
        after: valueText(is.get(path), path, { kind, nameOf: to.nameOf }),
      }));
    }),
  ];
}

export const thingSentence = (kind: string, name: Text | string): Sentence => say(`difference.thing-${kind}`, { name });

/** By key, in their order; of several under one key (rates of one currency on several days) the second is `key#2`. */
function keyed<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing> {
  const held = new Map<string, Thing>();
  const counts = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    held.set(count === 1 ? key : `${key}#${count}`, thing);
  }
  return held;
}
