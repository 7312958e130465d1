import { useCallback } from "react";
import { useCall } from "../../hooks/use-call.ts";

/** Names of groups behind their ids; the few there are, as they are listed anyway. */
export function useNameOf(): (id: string) => string | null {
  const { data } = useCall("groups.list", {});
  return useCallback((id) => data?.find((group) => group.id === id)?.name ?? null, [data]);
}
