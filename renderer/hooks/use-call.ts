import { type QueryClient, type UseQueryResult, keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CallName, Input, Output } from "../../shared/contract/contract.ts";
import { call } from "../host.ts";

/** Asks the host, and asks again when what the answer stands on has changed. `enabled: false` waits. */
export function useCall<Name extends CallName>(
  name: Name,
  input: Input<Name>,
  options: Readonly<{ enabled?: boolean; keepPrevious?: boolean }> = {},
): UseQueryResult<Output<Name>> {
  return useQuery<Output<Name>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    // the key says which call; while its next answer is on the way the last one stays readable
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Words whose answers stand on themselves alone; every other answer is made of the whole plan. */
const alone = new Set(["workloads", "groups", "data-sets", "dependencies", "commitments", "locations", "fx"]);

/** Long answers made of the catalogue: asked for again only where it, or what they are counted in, has changed. */
const ofCatalogue: Readonly<Record<string, readonly string[]>> = {
  "catalogue.cities": ["catalogue"],
  "catalogue.overview": ["catalogue"],
  "offers.find": ["catalogue", "fx", "workspace"],
  "editions.diff": ["catalogue", "editions", "workspace"],
};

/** Answers about a proposal. Nothing else stands on what is solved but not kept yet. */
const ofProposal: ReadonlySet<string> = new Set([
  "placement.proposal",
  "placement.reason",
  "placement.difference",
  "compare.why-not",
  "figure.explain",
]);

/** Whether an answer to `name` may have changed when the host announces `words`. */
export function standsOn(name: string, words: readonly string[]): boolean {
  if (words.every((one) => one === "placement.proposal")) return ofProposal.has(name);
  const word = name.slice(0, name.indexOf("."));
  const made = ofCatalogue[name];
  if (made) return made.some((one) => words.includes(one));
  if (!alone.has(word)) return true;
  return words.includes(word) || words.includes("workspace") || words.includes("inventory");
}

export function askAgain(queries: QueryClient, words: readonly string[]): void {
  void queries.invalidateQueries({ predicate: (query) => standsOn(String(query.queryKey[0]), words) });
}
