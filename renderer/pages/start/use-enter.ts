import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLocation } from "wouter";
import { pathOf } from "../../routes.ts";

/** Goes to the inventory of the workspace that was just opened, once the desk knows of it; before that it would be sent back. */
export function useEnter(): () => Promise<void> {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return useCallback(async () => {
    await queries.invalidateQueries();
    go(pathOf("inventory"));
  }, [queries, go]);
}
