import { refusal } from "../../shared/contract/failure.ts";
import { controlDrill } from "../../shared/engines/control.ts";
import { readyControl } from "../../shared/engines/control-ready.ts";
import type { ChangeOfControl } from "../../shared/model/drill.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { ControlDrill } from "../../shared/model/mastery.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import type { Assessments } from "./assessments.ts";
import type { Day } from "../../shared/units/date.ts";
import { isCountry } from "./country.ts";

/** Runs a change of control over a scenario, or says what stands in its way. */
export function controlOf(
  results: Assessments,
  scenario: ScenarioId,
  change: ChangeOfControl,
  date?: Day,
): ControlDrill {
  if (!isCountry(change.buyer)) throw refusal("no-such-country", { country: change.buyer }, "change.buyer");
  const assessment = results.assessment(scenario, date);
  const ready = readyControl(assessment, change);
  if ("because" in ready) throw refusal("control", { why: inBothLanguages(ready.because) }, `change.${ready.field}`);
  return controlDrill(assessment, results.comparison(scenario, date), change, ready);
}
