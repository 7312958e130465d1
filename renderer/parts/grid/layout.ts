/** The order, columns and frozen part that a person chose. `frozenTo`: the last column that stays; `null`: none does. */
export type Layout = Readonly<{
  sorting: { id: string; desc: boolean }[];
  visibility: Record<string, boolean>;
  frozenTo?: string | null;
}>;

const empty: Layout = { sorting: [], visibility: {} };

/** What a person last chose for a grid. */
export function keptLayout(name: string): Layout {
  try {
    const kept = JSON.parse(localStorage.getItem(`sovplan.grid.${name}`) ?? "null") as Layout | null; // written by keepLayout
    return kept ? { ...empty, ...kept } : empty;
  } catch {
    return empty;
  }
}

export function keepLayout(name: string, layout: Layout): void {
  try {
    localStorage.setItem(`sovplan.grid.${name}`, JSON.stringify(layout));
  } catch {
    // nothing is lost but the layout
  }
}
