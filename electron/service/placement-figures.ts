import type { Figure } from "../../shared/engines/explain.ts";
import { findFigure } from "../../shared/engines/explain.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { Session } from "./session.ts";

const held = new WeakMap<Session, Map<string, Figure>>();

/**
 * Figures that come of solving, by id: they cannot be made again from the plan alone, so the last ones stay in memory for as long
 * as the program runs.
 */
export function solvedFigures(session: Session) {
  const all = held.get(session) ?? new Map<string, Figure>();
  held.set(session, all);
  const key = (scenario: ScenarioId | null, id: string): string => {
    const named = scenario ?? session.plan().scenarios[0]?.id ?? "";
    return `${session.required().path} ${named} ${id.split("/").slice(0, 2).join("/")}`;
  };
  return {
    keep: (scenario: ScenarioId, figure: Figure): void => void all.set(key(scenario, figure.id), figure),
    find: (scenario: ScenarioId | null, id: string): Figure | null => {
      const root = all.get(key(scenario, id));
      return root ? findFigure(root, id) : null;
    },
  };
}
