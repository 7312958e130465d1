import { type Sentence, say } from "../../model/sentence.ts";
import { fewNames } from "./few-names.ts";
import { type Link, type Problem, nameOf } from "./problem.ts";
import type { Tally } from "./tally.ts";

/** What a move breaks between two: one sentence a kind, with how many pairs there are of it and the first few of them. */
export function linkBreaks(problem: Problem, tally: Tally, links: readonly Link[]): Sentence[] {
  const told = new Set<string>();
  // a copy in the region of its workload is on its site too: of what one limit asks of a pair, one is enough
  const once = links.filter(({ a, b, is, because, requirement }) => {
    if (because !== "recovery") return true;
    const key = `${a} ${b} ${is} ${requirement}`;
    return !told.has(key) && told.add(key);
  });
  return byKey(once, kindOf).map(([kind, alike]) => {
    const [first] = alike;
    if (first.because === "recovery") return say(`placement.breaks-second-${kind}`, seconds(problem, tally, alike));
    if (pairsOf(alike).length > 1) return say(`placement.breaks-${kind}-many`, many(problem, alike));
    return say(`placement.breaks-${kind}`, {
      ...pair(problem, tally, first),
      ...(first.is === "near" ? { ms: first.maxRttMs } : {}),
    });
  });
}

/** How links in the way would have to give way, one sentence for all that come from one source. */
export const linkNeeds = (problem: Problem, tally: Tally, links: readonly Link[]): Sentence[] =>
  byKey(links, ({ because }) => because).map(([because, alike]) => {
    if (because === "recovery") return say("placement.need-link-recovery", seconds(problem, tally, alike));
    if (pairsOf(alike).length > 1) return say(`placement.need-links-${because}`, many(problem, alike));
    return say(`placement.need-link-${because}`, pair(problem, tally, alike[0]));
  });

function kindOf(link: Link): string {
  const kind = link.is === "near" ? "near" : link.is === "apart" ? `apart-${link.from}` : `together-${link.in}`;
  return link.because === "recovery" && link.is === "together" ? "together" : kind;
}

type Some<T> = readonly [T, ...T[]];

function byKey(links: readonly Link[], keyOf: (link: Link) => string): (readonly [string, Some<Link>])[] {
  const found = new Map<string, [Link, ...Link[]]>();
  for (const link of links) {
    const key = `${link.because === "recovery" ? "second" : "pair"} ${keyOf(link)}`;
    const alike = found.get(key);
    if (alike) alike.push(link);
    else found.set(key, [link]);
  }
  return [...found].map(([key, alike]) => [key.slice(key.indexOf(" ") + 1), alike]);
}

const workloadOf = ({ workloads }: Problem, id: string) => workloads.find((workload) => workload.id === id);
const endName = (problem: Problem, id: string): string => workloadOf(problem, id)?.name ?? id;

const pairsOf = (links: readonly Link[]): readonly Link[] => [
  ...new Map(links.map((link) => [[link.a, link.b].sort().join(" "), link])).values(),
];

function many(problem: Problem, links: readonly Link[]): Sentence["args"] {
  const pairs = pairsOf(links);
  const names = pairs.map(({ a, b }) => `${endName(problem, a)} ↔ ${endName(problem, b)}`);
  return { count: pairs.length, pairs: fewNames(names) };
}

function pair(problem: Problem, { chosen }: Tally, { a, b }: Link): Sentence["args"] {
  const at = (id: string) => nameOf(problem, chosen.get(id)?.region ?? "");
  return { a: endName(problem, a), b: endName(problem, b), atA: at(a), atB: at(b) };
}

/** Workloads and where their second places stand. */
function seconds(problem: Problem, { chosen }: Tally, links: readonly Link[]): Sentence["args"] {
  const pairs = pairsOf(links);
  const places = pairs.flatMap(({ a, b }) =>
    [a, b].flatMap((id) => {
      const region = workloadOf(problem, id)?.standby ? chosen.get(id)?.region : undefined;
      return region === undefined ? [] : [nameOf(problem, region)];
    }),
  );
  return { count: pairs.length, names: fewNames(pairs.map(({ a }) => endName(problem, a))), at: fewNames(places) };
}
