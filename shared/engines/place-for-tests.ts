import type { Limit } from "../model/requirement.ts";
import type { Scenario } from "../model/scenario.ts";
import { makeRequirement } from "../samples/make.ts";

/** Limits that are on, numbered from r-900, so that a test names only what each one says. */
export const limitsForTests = (...limits: readonly Limit["limit"][]): Limit[] =>
  limits.map((limit, at) => makeRequirement(900 + at, { kind: "limit", limit }) as Limit); // made as one in the same line

/** A scenario that asks these limits beside its gates and weights, and no others. */
export const withLimits = (scenario: Scenario, ...limits: readonly Limit["limit"][]): Scenario => ({
  ...scenario,
  requirements: [...scenario.requirements.filter(({ kind }) => kind !== "limit"), ...limitsForTests(...limits)],
});
