import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ExportTarget } from "../../../shared/contract/exporting.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import type { Context, Values } from "../command.ts";
import { type Command, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption, watched } from "../steps.ts";
import { type PlanTarget, exportOfPlan, planTargets } from "./export-waves.ts";

const tools = [...ExportTarget.options.filter((word) => word !== "xlsx" && word !== "csv"), ...planTargets];
const MOST_WAVES = 10_000;

/** The whole plan as one open JSON file; the inventory and its results as tables; or the files of another tool. */
export const exportCommand: Command = {
  name: "export",
  usage:
    "FILE --json plan.json | --xlsx OUT.xlsx | --csv DIR [--cp949 [--replace]] | --to TOOL DIR [--wave N] | --to ics|msproject|csv-waves|opentofu OUT [--scenario NAME]",
  about: "cli.export",
  options: {
    xlsx: { type: "string" },
    csv: { type: "string" },
    cp949: { type: "boolean" },
    replace: { type: "boolean" },
    to: { type: "string" },
    wave: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 2 },
  run: async (context, [file, out], values) => {
    const target = targetOf(values, out);
    if (target !== null) {
      const { as, out: to } = target;
      if (isOfPlan(as)) return exportOfPlan(context, file!, as, to, values);
      return exportTables(context, file!, { as, out: to }, values);
    }
    // `--json plan.json`: the common flag says the format, the path after it arrives as a positional
    if (!context.json || !out) throw new WrongUsage("cli.export-wanted");
    await openFor(context, file!, "read");
    const made = await context.run("plan.export", { scenario: null }, watched(context));
    context.service.deliver(made.file, out);
    context.print.json({ out, digest: made.digest });
  },
};

type Target<As = ExportTarget | PlanTarget> = Readonly<{ as: As; out: string }>;

const isOfPlan = (as: ExportTarget | PlanTarget): as is PlanTarget => planTargets.some((word) => word === as);

/** What was asked for, and where it goes; `null`: none of the tables. */
function targetOf(values: Values, positional: string | undefined): Target | null {
  const { xlsx, csv } = values;
  const tool = choiceOption(values, "to", tools);
  const given = [
    ...(typeof xlsx === "string" ? [{ as: "xlsx" as const, out: xlsx }] : []),
    ...(typeof csv === "string" ? [{ as: "csv" as const, out: csv }] : []),
    ...(tool === null ? [] : [{ as: tool, out: positional ?? "" }]),
  ];
  if (given.length === 0) return null;
  const [target] = given;
  if (given.length > 1 || target!.out === "") throw new WrongUsage("cli.export-wanted");
  return target!;
}

async function exportTables(
  context: Context,
  file: string,
  { as, out }: Target<ExportTarget>,
  values: Values,
): Promise<void> {
  const { service, run, print, json, language } = context;
  const wave = numberOption(values, "wave", 1, MOST_WAVES);
  const name = typeof values["scenario"] === "string" ? values["scenario"] : null;
  await openFor(context, file, "read");
  const scenario = await scenarioOf(context, name);
  const made = await run(
    "inventory.export",
    {
      as,
      scenario,
      workloads: null,
      encoding: values["cp949"] === true ? "cp949" : "utf-8",
      replace: values["replace"] === true,
      waves: wave === null ? null : [wave],
    },
    watched(context),
  );
  print.clear();
  const { rows, identical, losses, unwritable } = made;
  const characters = unwritable.map(({ character, count }) => `${character} ×${count}`).join("  ");
  if (made.whole === null) throw refusal("export-unwritable", { characters });
  if (as !== "xlsx") mkdirSync(out, { recursive: true });
  for (const { file, name } of made.files) service.deliver(file, as === "xlsx" ? out : join(out, name));
  if (json) {
    print.json({ out, files: made.files.map(({ name }) => name), rows, identical, losses, unwritable });
    return;
  }
  for (const { name } of made.files) print.line(as === "xlsx" ? out : join(out, name));
  for (const { what, name, message } of losses) print.line(`  ${what} ${name}: ${message[language]}`);
  if (characters !== "") print.say("cli.export-replaced", { characters });
  if (identical) print.say("cli.export-identical", identical);
}
