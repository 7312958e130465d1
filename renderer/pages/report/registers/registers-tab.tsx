import type { ScenarioId } from "../../../../shared/model/id.ts";

export function RegistersTab(_given: Readonly<{ scenario: ScenarioId }>) {
  return <div className="report-tab" />;
}
