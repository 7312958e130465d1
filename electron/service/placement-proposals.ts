import type { ScenarioId } from "../../shared/model/id.ts";
import type { PlacementResult } from "../../shared/model/result.ts";
import type { RowPrices } from "../solver/row-prices.ts";
import type { Session } from "./session.ts";

/** An answer that is not kept yet, and the row prices that proved it: the next question of the scenario begins with both. */
export type Proposal = Readonly<{ result: PlacementResult; prices: RowPrices | null }>;

const held = new WeakMap<Session, Map<string, Proposal>>();

/**
 * The last answer of each scenario of the open workspace, in memory of the desk until it is closed.
 *
 * Only an answer is ever put here: a question that fails, has no answer or is stopped leaves the last good one where it is.
 */
export function proposalsOf(session: Session) {
  const all = held.get(session) ?? new Map<string, Proposal>();
  held.set(session, all);
  const key = (scenario: ScenarioId): string => `${session.required().path} ${scenario}`;
  return {
    get: (scenario: ScenarioId): Proposal | null => all.get(key(scenario)) ?? null,
    set: (scenario: ScenarioId, proposal: Proposal): void => void all.set(key(scenario), proposal),
    forget: (scenario: ScenarioId): void => void all.delete(key(scenario)),
  };
}
