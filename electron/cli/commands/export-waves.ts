import type { HandedOver } from "../../../shared/contract/waving.ts";
import type { Context, Values } from "../command.ts";
import { openFor, scenarioOf, watched } from "../steps.ts";

/** What leaves of the waves and of the placement beside the inventory: by the word after `--to`. */
export const planTargets = ["csv-waves", "ics", "msproject", "opentofu"] as const;
export type PlanTarget = (typeof planTargets)[number];

/** Writes waves or placement to the file that was named, and says what it lacks. */
export async function exportOfPlan(
  context: Context,
  file: string,
  as: PlanTarget,
  out: string,
  values: Values,
): Promise<void> {
  const { service, run, print, json, language } = context;
  await openFor(context, file, "read");
  const scenario = await scenarioOf(context, typeof values["scenario"] === "string" ? values["scenario"] : null);
  const made: HandedOver =
    as === "opentofu"
      ? await run("handover.export", { scenario, as }, watched(context))
      : await run("waves.export", { scenario, as: as === "csv-waves" ? "csv" : as, language }, watched(context));
  print.clear();
  service.deliver(made.file, out);
  if (json) {
    print.json({ out, losses: made.losses });
    return;
  }
  print.line(out);
  for (const { what, name, message } of made.losses) print.line(`  ${what} ${name}: ${message[language]}`);
}
