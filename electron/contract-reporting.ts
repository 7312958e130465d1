import type { Client } from "../shared/contract/client.ts";
import type { ScenarioId } from "../shared/model/id.ts";

type Asking = Pick<Client, "call" | "run">;

/** Everything that can be asked about the printed plan beside writing it. */
export async function dayOfReporting({
  call,
  scenario,
  note,
}: Asking & Readonly<{ scenario: ScenarioId; note: (name: string, value: unknown) => void }>): Promise<void> {
  note("form of the plan", await call("report.settings", {}));
  note("sections of the plan", await call("report.sections", { scenario }));
}

/** What changes how the plan is printed, and what its sections are told to say. */
export const reportingChanges: Readonly<
  Record<string, (given: Asking & Readonly<{ scenario: ScenarioId }>) => Promise<unknown>>
> = {
  "report.save-settings": async ({ call }) => {
    const { settings } = await call("report.settings", {});
    return call("report.save-settings", { ...settings, bilingual: !settings.bilingual });
  },
  "report.save-section": ({ call, scenario }) =>
    call("report.save-section", { scenario, section: "4", on: false, remark: "Not for this board." }),
};
