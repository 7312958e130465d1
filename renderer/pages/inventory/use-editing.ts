import { useCallback, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { useBack } from "../../hooks/use-back.ts";
import { pathOf } from "../../routes.ts";

/** Which row of a tab is open in the drawer: in the address, so that it can be found and gone back to; `new` is none yet. */
export function useEditing<Thing extends { id: string }>(tab: string, things: readonly Thing[], openId: string | null) {
  const [, go] = useLocation();
  const [marked, choose] = useState<ReadonlySet<string>>(new Set());
  const back = useBack();
  const close = (): void => back(pathOf("inventory", tab));
  const open = useCallback((thing: Thing) => go(pathOf("inventory", tab, thing.id)), [go, tab]);
  // what has been removed meanwhile is not chosen any more
  const chosen = useMemo(() => {
    if (marked.size === 0) return marked;
    const there = new Set(things.map((thing) => thing.id));
    return new Set([...marked].filter((id) => there.has(id)));
  }, [marked, things]);
  const editing = useMemo(
    () => (openId === null ? null : (things.find((thing) => thing.id === openId) ?? null)),
    [things, openId],
  );
  return {
    chosen,
    choose,
    open,
    add: () => go(pathOf("inventory", tab, "new")),
    close,
    isNew: openId === "new",
    editing,
  };
}
