import type { Headline, PlanChange } from "../../model/plan-difference.ts";
import { type Text, say } from "../../model/sentence.ts";
import { figureValue } from "../../text/figure.ts";
import { formatDay } from "../../text/format.ts";
import { inBothLanguages } from "../../text/text.ts";
import { isSame } from "./leaves.ts";
import type { Side } from "./side.ts";

/** What the plan comes to now and what it came to then, each as it was said; equal figures are left out. */
export function resultChanges(from: Side, to: Side): PlanChange[] {
  const before = new Map(from.headline.map((one) => [one.id, one]));
  const after = new Set(to.headline.map(({ id }) => id));
  const gone = from.headline.filter(({ id }) => !after.has(id));
  return [
    ...to.headline.flatMap((now): PlanChange[] => {
      const was = before.get(now.id);
      if (was && isSame(said(was), said(now))) return [];
      return [changed(now, was ? headlineText(was) : notThere(), headlineText(now))];
    }),
    ...gone.map((was) => ({ ...changed(was, headlineText(was), notThere()), figure: null })),
  ];
}

/** What is read of it; a figure that is worked out to the last bit otherwise, and is printed the same, has not changed. */
const said = (headline: Headline): unknown => headlineText(headline);

const notThere = (): Text => inBothLanguages(say("difference.not-computed"));

function changed(headline: Headline, before: Text, after: Text): PlanChange {
  const { id, label, isFigure } = headline;
  return {
    theme: "results",
    kind: "changed",
    about: `result/${id}`,
    thing: label,
    field: null,
    before,
    after,
    figure: isFigure ? id : null,
  };
}

export function headlineText({ unit, value, day }: Headline): Text {
  if (unit === "day") return day === null ? notThere() : { ko: formatDay("ko", day), en: formatDay("en", day) };
  return { ko: figureValue("ko", { value, unit }), en: figureValue("en", { value, unit }) };
}
