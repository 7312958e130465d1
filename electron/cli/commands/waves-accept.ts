import type { ScenarioId, WaveId } from "../../../shared/model/id.ts";
import { type Context, type Values, WrongUsage, dayOption } from "../command.ts";
import { waveMeant } from "./waves-runbook.ts";

type Breach = Readonly<{ scenario: ScenarioId; wave: WaveId | null; rule: number }>;

/** `2:9` is rule 9 of wave 2; `13` is rule 13 of the plan. */
async function breachMeant(context: Context, scenario: ScenarioId, word: string): Promise<Breach> {
  const found = /^(?:(.+):)?(\d{1,2})$/.exec(word);
  if (!found) throw new WrongUsage("cli.breach-wanted", { word });
  const [, wave, rule] = found;
  return {
    scenario,
    wave: wave === undefined ? null : (await waveMeant(context, scenario, wave)).id,
    rule: Number(rule),
  };
}

/** `--accept [WAVE:]RULE`: somebody answers for a rule that is broken. */
export async function acceptBreach(context: Context, scenario: ScenarioId, values: Values): Promise<void> {
  const { by, reason } = values;
  if (typeof by !== "string" || typeof reason !== "string") throw new WrongUsage("cli.accept-wanted");
  const breach = await breachMeant(context, scenario, String(values["accept"]));
  const { open } = await context.call("workspace.state", {});
  const acceptedOn = dayOption(values, "date") ?? open!.agency.planDate; // a workspace was opened just before
  await context.call("waves.accept", { ...breach, acceptedBy: by, acceptedOn, reason });
  if (context.json) context.print.json(await context.call("waves.acceptances", { scenario }));
  else context.print.say("cli.breach-accepted", { rule: breach.rule, by });
}

/** `--withdraw [WAVE:]RULE`: nobody answers for it any more. */
export async function withdrawAcceptance(context: Context, scenario: ScenarioId, values: Values): Promise<void> {
  const breach = await breachMeant(context, scenario, String(values["withdraw"]));
  await context.call("waves.withdraw-acceptance", breach);
  if (context.json) context.print.json(await context.call("waves.acceptances", { scenario }));
  else context.print.say("cli.breach-withdrawn", { rule: breach.rule });
}
