import { moneyOverTime } from "../../shared/engines/money-over-time.ts";
import { procurementsOf } from "../../shared/engines/schedule-procurement.ts";
import { transfersOf } from "../../shared/engines/schedule-transfer.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls } from "./handlers.ts";

/** What surrounds the waves and has a date. */
export function waveDateCalls(results: Assessments): Calls<"waves.calendar" | "waves.money"> {
  return {
    "waves.money": ({ scenario }) => moneyOverTime(results.assessment(scenario)),
    "waves.calendar": ({ scenario }) => {
      const assessment = results.assessment(scenario);
      const waves = results.waves(scenario).waves.map(({ wave }) => wave);
      return {
        scenario,
        procurements: procurementsOf(assessment, waves),
        transfers: transfersOf(assessment, waves),
        holidays: results.holidays(),
      };
    },
  };
}
