import { type Sentence, say } from "../../model/sentence.ts";
import { linkBreaks } from "./link-words.ts";
import { type Problem, type ProblemLimit, nameOf } from "./problem.ts";
import type { Broken, Tally, Use } from "./tally.ts";

/** Which sentence speaks of a limit, whatever is said of it: `share-cost`, `quota-gpu`, `mean-latency`, `budget` … */
export function limitKey(limit: ProblemLimit): string {
  switch (limit.is) {
    case "share":
      return `share-${limit.of}`;
    case "concentration":
      return `concentration-${limit.layer}`;
    case "quota":
      return `quota-${limit.of}`;
    case "mean":
      return `mean-${limit.criterion}`;
    default:
      return limit.is;
  }
}

/** What fills the gaps of a sentence about a limit: what is used, what is allowed, whose it is. */
export function limitArgs(problem: Problem, { limit, used, who }: Use): Sentence["args"] {
  const name = who === null ? {} : { who: nameOf(problem, who) };
  // what cannot be told is said as all of it
  const told = Number.isFinite(used) ? used : 0;
  switch (limit.is) {
    case "share":
      return { who: "", ...name, used: 100 * Math.min(1, used), limit: 100 * limit.max };
    case "concentration":
      return { used: 10_000 * Math.min(1, used), limit: 10_000 * limit.max };
    case "budget":
      return { used: told, limit: limit.perYear, currency: problem.currency };
    case "total-budget":
      return { used: told, limit: limit.total, currency: problem.currency };
    case "commitment":
      return { ...name, used: told, limit: limit.perYear, currency: problem.currency };
    case "providers":
      return { used: told, limit: limit.max };
    case "quota":
      return { ...name, used: told, limit: limit.max };
    case "mean":
      return { used: told, limit: limit.bound };
    case "group-together":
      return {};
  }
}

/** What a move breaks: each limit and pin in a sentence, links by kind. */
export function breaks(problem: Problem, tally: Tally, { limits, links, pins }: Broken): Sentence[] {
  return [
    ...limits.map((use) =>
      Number.isFinite(use.used)
        ? say(`placement.breaks-${limitKey(use.limit)}`, limitArgs(problem, use))
        : say("placement.breaks-untold"),
    ),
    ...linkBreaks(problem, tally, links),
    ...pins.map(({ kind, region }) => say(`placement.breaks-${kind}`, { region: nameOf(problem, region) })),
  ];
}
