import type { Figure } from "../../../shared/engines/explain.ts";
import { figureText } from "../../../shared/text/figure.ts";
import type { Command } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** Any figure: its value or range, formula, inputs and evidence, as a tree. */
export const explainCommand: Command = {
  name: "explain",
  usage: "FILE FIGURE-ID [--scenario NAME]",
  about: "cli.explain",
  options: { ...scenarioOption },
  positionals: { least: 2, most: 2 },
  run: async (context, [file, id], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const figure: Figure = await call("figure.explain", { scenario, id: id! });
    if (json) print.json(figure);
    else print.line(figureText(language, figure));
  },
};
