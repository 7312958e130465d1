import { useMemo, useState } from "react";
import { create } from "zustand";
import { useWorkspace } from "./workspace.ts";

const useKept = create<{ changes: Readonly<Record<string, object>> }>(() => ({ changes: {} }));
const none: object = {};

/**
 * What is being typed in a form. It is kept while the page is open, so a drawer that was closed by mistake shows it again;
 * only the fields that were changed are kept, everything else is as it stands now.
 */
export function useDraft<Thing extends object>(name: string, base: Thing) {
  const workspace = useWorkspace()?.name ?? "";
  const key = `${workspace} ${name}`;
  const changes = useKept((kept) => kept.changes[key]) ?? none;
  const [isFound, setFound] = useState(changes !== none);
  const draft = useMemo((): Thing => ({ ...base, ...changes }), [base, changes]);

  function set(part: Partial<Thing>): void {
    useKept.setState(({ changes: all }) => {
      const now = Object.entries({ ...all[key], ...part }).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify((base as Record<string, unknown>)[field]), // a field of its own
      );
      return { changes: now.length > 0 ? { ...all, [key]: Object.fromEntries(now) } : without(all, key) };
    });
  }

  return {
    draft,
    set,
    isChanged: changes !== none,
    /** It was there when the form opened: typed before, and never saved. */
    isFound,
    forget: () => {
      useKept.setState(({ changes: all }) => ({ changes: without(all, key) }));
      setFound(false);
    },
  };
}

const without = (all: Readonly<Record<string, object>>, key: string): Record<string, object> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
