import { create } from "zustand";
import type { Figure } from "../../shared/engines/explain.ts";
import type { ScenarioId } from "../../shared/model/id.ts";

/** What is being explained: a figure the page already holds, or the id of one the host must be asked for. */
export type Explained =
  Readonly<{ kind: "held"; figure: Figure }> | Readonly<{ kind: "asked"; id: string; scenario: ScenarioId | null }>;

type Explain = Readonly<{ open: Explained | null }>;

/** The explain drawer of the frame, open for one figure at a time. */
export const useExplain = create<Explain>(() => ({ open: null }));

/** Opens the explain drawer for a figure in hand, or for the id of one. */
export function explain(what: Figure | string, scenario: ScenarioId | null = null): void {
  useExplain.setState({
    open: typeof what === "string" ? { kind: "asked", id: what, scenario } : { kind: "held", figure: what },
  });
}

export const closeExplain = (): void => useExplain.setState({ open: null });
