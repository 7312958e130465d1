import { useMemo } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { WaveAcceptance } from "../../../shared/model/wave-rules.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";
import type { Surroundings } from "./gantt-of.ts";

const none: readonly never[] = [];

export type Around = Surroundings &
  Readonly<{ calendar: Output<"waves.calendar"> | null; acceptances: readonly WaveAcceptance[] }>;

/** What stands around the waves of a scenario. Each part comes when it comes: the waves are shown before. */
export function useAround(scenario: ScenarioId): Around {
  const calendar = useCall("waves.calendar", { scenario }, { keepPrevious: true }).data ?? null;
  const rules = useCall("waves.rules", {}).data ?? null;
  const groups = useCall("groups.list", {}).data ?? none;
  const milestones = useCall("milestones.list", { scenario }).data ?? none;
  const teams = useCall("teams.list", {}).data ?? none;
  const acceptances = useCall("waves.acceptances", { scenario }).data ?? none;
  const workloads = useWorkloads().data?.rows;
  const names = useMemo(() => new Map(workloads?.map((one) => [one.id, one])), [workloads]);
  const holidays = calendar?.holidays ?? none;
  return useMemo(
    () => ({ calendar, holidays, rules, groups, milestones, teams, acceptances, names }),
    [calendar, holidays, rules, groups, milestones, teams, acceptances, names],
  );
}
