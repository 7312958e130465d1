import { type Command, WrongUsage } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";
import { acceptBreach, withdrawAcceptance } from "./waves-accept.ts";
import { runbook } from "./waves-runbook.ts";
import { printWaves } from "./waves-tables.ts";

const modes = ["propose", "check", "dry-run", "keep", "runbook", "accept", "withdraw"] as const;

/**
 * Proposes migration waves, checks every ordering rule and keeps them.
 *
 * `--propose` only shows a proposal, `--check` only what lies; `--dry-run` and `--keep` are their names of before.
 */
export const wavesCommand: Command = {
  name: "waves",
  usage:
    "FILE [--propose | --check] [--scenario NAME] | FILE --runbook WAVE [--template NAME|usual] [--save] | FILE --accept [WAVE:]RULE --by NAME --reason TEXT [--date D] | FILE --withdraw [WAVE:]RULE",
  about: "cli.waves",
  options: {
    propose: { type: "boolean" },
    check: { type: "boolean" },
    "dry-run": { type: "boolean" },
    keep: { type: "boolean" },
    runbook: { type: "string" },
    template: { type: "string" },
    save: { type: "boolean" },
    accept: { type: "string" },
    withdraw: { type: "string" },
    by: { type: "string" },
    reason: { type: "string" },
    date: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json } = context;
    const given = modes.filter((mode) => values[mode] !== undefined);
    if (given.length > 1)
      throw new WrongUsage("cli.waves-one", { options: given.map((mode) => `--${mode}`).join(", ") });
    const [mode] = given;
    const showsOnly = mode === "propose" || mode === "dry-run" || mode === "check" || mode === "keep";
    const reads = showsOnly || (mode === "runbook" && values["save"] !== true);
    await openFor(context, file!, reads ? "read" : "change");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null); // declared as text
    switch (mode) {
      case "runbook":
        return runbook(context, scenario, values);
      case "accept":
        return acceptBreach(context, scenario, values);
      case "withdraw":
        return withdrawAcceptance(context, scenario, values);
      case "check":
      case "keep":
        break;
      case "propose":
      case "dry-run":
      case undefined: {
        const proposal = await call("waves.propose", { scenario });
        if (mode !== undefined) {
          if (json) print.json(proposal);
          else await printWaves(context, scenario, proposal);
          return;
        }
        await call("waves.adopt", {
          scenario,
          waves: proposal.waves.map(({ wave }) => ({ ...wave, id: wave.pinned ? wave.id : null })),
        });
      }
    }
    const plan = await call("waves.current", { scenario });
    if (json) print.json(plan);
    else await printWaves(context, scenario, plan);
  },
};
