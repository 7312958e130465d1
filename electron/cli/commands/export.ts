import type { Command } from "../command.ts";
import { WrongUsage } from "../command.ts";
import { openFor, watched } from "../steps.ts";

/** The whole plan as one open, documented JSON file. */
export const exportCommand: Command = {
  name: "export",
  usage: "FILE --json plan.json",
  about: "cli.export",
  options: {},
  positionals: { least: 1, most: 2 },
  run: async (context, [file, out]) => {
    // `--json plan.json`: the common flag says the format, the path after it arrives as a positional
    if (!context.json || !out) throw new WrongUsage("cli.export-wanted");
    await openFor(context, file!, "read");
    const made = await context.run("plan.export", { scenario: null }, watched(context));
    context.service.deliver(made.file, out);
    context.print.json({ out, digest: made.digest });
  },
};
