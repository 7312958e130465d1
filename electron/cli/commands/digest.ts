import type { Command } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** What the plan stands on and what follows from it, as two digests: equal here, in the window and on the web page. */
export const digestCommand: Command = {
  name: "digest",
  usage: "FILE [--scenario NAME]",
  about: "cli.digest",
  options: { ...scenarioOption },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json } = context;
    await openFor(context, file!, "read");
    const named = values["scenario"];
    const scenario = typeof named === "string" ? await scenarioOf(context, named) : null;
    const { inputs, results } = await call("plan.digest", { scenario });
    if (json) {
      print.json({ inputs, results });
      return;
    }
    print.line(`inputs   sha256:${inputs}`);
    print.line(`results  sha256:${results}`);
  },
};
