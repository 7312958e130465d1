import type { UseQueryResult } from "@tanstack/react-query";
import type { WorkspaceState } from "../../shared/contract/contract.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { useDesk } from "./desk.ts";
import { useCall } from "./use-call.ts";

export type OpenWorkspace = NonNullable<WorkspaceState["open"]>;

export const useWorkspaceState = (): UseQueryResult<WorkspaceState> => useCall("workspace.state", {});

/** The open workspace, `null` where none is or it is not known yet. */
export const useWorkspace = (): OpenWorkspace | null => useWorkspaceState().data?.open ?? null;

/** Whether the workspace can be changed; screens grey out what would be refused. */
export const useCanChange = (): boolean => {
  const open = useWorkspace();
  return open !== null && !open.readOnly;
};

/** The scenario that is chosen in the frame, or the first one while none is. */
export function useScenarioId(): ScenarioId | null {
  const chosen = useDesk((desk) => desk.scenario);
  const open = useWorkspace();
  if (!open) return null;
  return open.scenarios.find((one) => one.id === chosen)?.id ?? open.scenarios[0]?.id ?? null;
}

export function useScenario(): Scenario | null {
  const id = useScenarioId();
  const { data } = useCall("scenarios.list", {}, { enabled: id !== null });
  return data?.find((one) => one.id === id) ?? null;
}
