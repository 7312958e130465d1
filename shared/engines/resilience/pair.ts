import type { Latency, Verdict } from "../../model/result.ts";
import type { RecoveryMode } from "../../model/recovery.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Footprint, sharedOf } from "./domains.ts";

export type Issue = Readonly<{ severity: "refusal" | "warning" | "note"; sentence: Sentence }>;

/**
 * Whether a synchronous database may run in both of two places: the round trip must surely be within the limit.
 *
 * The band of the estimate decides: within at p90 is a yes, beyond at p10 a no, and anything between is not known.
 */
export function mayRunSynchronously(between: Latency | null, limitMs: number): Verdict {
  if (between === null) return "unknown";
  if (between.p90 <= limitMs) return "pass";
  return between.p10 > limitMs ? "fail" : "unknown";
}

export type PairQuestion = Readonly<{
  first: Footprint;
  second: Footprint;
  mode: RecoveryMode;
  /** Whether a database writes to both at once; `null`: nobody says what runs on it. */
  isDatabase: boolean | null;
  synchronous: Verdict;
  limitMs: number;
}>;

/**
 * What stands against two places as one design: two sites are not two failure domains (domain 8).
 *
 * One site for both is refused, and so is a mirrored database farther away than the limit; one provider, owner or control
 * plane is a warning. What is not known is said and refuses nothing.
 */
export function pairIssues({ first, second, mode, isDatabase, synchronous, limitMs }: PairQuestion): Issue[] {
  if (mode === "none") return [];
  const { shared, unknown } = sharedOf(first, second);
  const kinds = new Set(shared.map(({ kind }) => kind));
  const places = { first: first.region, second: second.region };
  const issues: Issue[] = [];

  if (kinds.has("region")) issues.push(refuse(say("resilience.same-region", places)));
  else if (kinds.has("site"))
    issues.push(refuse(say("resilience.same-site", { ...places, site: first.domains.site.name })));
  else if (unknown.includes("site")) issues.push(warn(say("resilience.site-unknown", places)));

  if (!kinds.has("site") && !kinds.has("region"))
    for (const kind of ["provider", "owner", "control-plane"] as const) {
      if (kind === "owner" && kinds.has("provider")) continue; // one company says it already
      if (kinds.has(kind)) issues.push(warn(say(`resilience.same-${kind}`, { name: first.domains[kind].name })));
      else if (unknown.includes(kind)) issues.push(note(say(`resilience.${kind}-unknown`, places)));
    }

  if (mode === "mirror") issues.push(...synchronyIssues(isDatabase, synchronous, limitMs, places));
  return issues;
}

function synchronyIssues(
  isDatabase: boolean | null,
  synchronous: Verdict,
  limitMs: number,
  places: Readonly<{ first: string; second: string }>,
): Issue[] {
  if (isDatabase === false || synchronous === "pass") return [];
  const args = { ...places, limit: limitMs };
  if (synchronous === "unknown") return [warn(say("resilience.round-trip-open", args))];
  if (isDatabase === true) return [refuse(say("resilience.too-far", args))];
  return [warn(say("resilience.too-far-if-database", args))];
}

const refuse = (sentence: Sentence): Issue => ({ severity: "refusal", sentence });
const warn = (sentence: Sentence): Issue => ({ severity: "warning", sentence });
const note = (sentence: Sentence): Issue => ({ severity: "note", sentence });
