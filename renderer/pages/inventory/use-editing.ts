import { useCallback, useState } from "react";
import { useLocation } from "wouter";
import { pathOf } from "../../routes.ts";

/** Which row of a tab is open in the drawer: in the address, so that it can be found and gone back to; `new` is none yet. */
export function useEditing<Thing extends { id: string }>(tab: string, things: readonly Thing[], openId: string | null) {
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = useCallback((thing: Thing) => go(pathOf("inventory", tab, thing.id)), [go, tab]);
  return {
    chosen: new Set([...chosen].filter((id) => things.some((thing) => thing.id === id))),
    choose: setChosen,
    open,
    add: () => go(pathOf("inventory", tab, "new")),
    close: () => go(pathOf("inventory", tab)),
    isNew: openId === "new",
    editing: things.find((thing) => thing.id === openId) ?? null,
  };
}
