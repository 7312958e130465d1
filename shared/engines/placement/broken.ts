import { type Sentence, say } from "../../model/sentence.ts";
import { type Link, type Option, type Problem, type ProblemLimit, nameOf } from "./problem.ts";
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

/** What a move breaks, each in a sentence. */
export function breaks(problem: Problem, tally: Tally, { limits, links, pins }: Broken): Sentence[] {
  return [
    ...limits.map((use) =>
      Number.isFinite(use.used)
        ? say(`placement.breaks-${limitKey(use.limit)}`, limitArgs(problem, use))
        : say("placement.breaks-untold"),
    ),
    ...links.map((link) => linkSentence(problem, tally, link)),
    ...pins.map(({ kind, region }) => say(`placement.breaks-${kind}`, { region: nameOf(problem, region) })),
  ];
}

function linkSentence(problem: Problem, { chosen }: Tally, link: Link): Sentence {
  const end = (id: string) => {
    const name = problem.workloads.find((workload) => workload.id === id)?.name ?? id;
    const at: Option | undefined = chosen.get(id);
    return { name, at: at ? nameOf(problem, at.region) : "" };
  };
  const [a, b] = [end(link.a), end(link.b)];
  const args = { a: a.name, b: b.name, atA: a.at, atB: b.at };
  switch (link.is) {
    case "near":
      return say("placement.breaks-near", { ...args, ms: link.maxRttMs });
    case "apart":
      return say(`placement.breaks-apart-${link.from}`, args);
    case "together":
      return say(`placement.breaks-together-${link.in}`, args);
  }
}
