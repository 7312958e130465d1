import type { ScenarioId } from "../../../../shared/model/id.ts";

export function RegistersTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  return <div className="report-tab" data-scenario={scenario} />;
}
