import type { ScenarioId } from "../../../../shared/model/id.ts";

export function VersionsTab(_given: Readonly<{ scenario: ScenarioId }>) {
  return <div className="report-tab" />;
}
