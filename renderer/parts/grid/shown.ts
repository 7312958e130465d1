import { useEffect } from "react";
import { create } from "zustand";

/** The rows a grid shows after search and chips, of all it has; what leaves can be what is shown. */
export type Shown = Readonly<{ ids: readonly string[]; of: number }>;

const useGrids = create<Readonly<Record<string, Shown | null>>>(() => ({}));

/** Tells what a grid shows, as long as it is there. */
export function useTellShown(name: string, ids: readonly string[], of: number): void {
  useEffect(() => {
    useGrids.setState({ [name]: { ids, of } });
    return () => useGrids.setState({ [name]: null });
  }, [name, ids, of]);
}

/** What the grid of that name shows now; `null` while it is not there or shows everything. */
export function useShown(name: string): Shown | null {
  return useGrids((grids) => {
    const shown = grids[name] ?? null;
    return shown === null || shown.ids.length === shown.of ? null : shown;
  });
}
