import { sayIn, text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor } from "../steps.ts";

/** Every change of the workspace, newest first: who, when, what. */
export const historyCommand: Command = {
  name: "history",
  usage: "FILE",
  about: "cli.history",
  options: {},
  positionals: { least: 1, most: 1 },
  run: async (context, [file]) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const steps = await call("workspace.history", { before: null, limit: 1000 });
    if (json) {
      print.json(steps);
      return;
    }
    print.table(
      [
        "#",
        text(language, "cli.when"),
        text(language, "cli.who"),
        text(language, "cli.what"),
        text(language, "cli.rows"),
      ],
      steps.map((step) => [
        step.number,
        step.at.slice(0, 19).replace("T", " "),
        step.by,
        `${step.kind === "do" ? "" : `${text(language, `step.${step.kind}`)} `}${sayIn(language, step.name)}`,
        step.rows,
      ]),
    );
  },
};
