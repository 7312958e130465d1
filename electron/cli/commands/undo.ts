import { inBothLanguages, sayIn } from "../../../shared/text/text.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import type { Command } from "../command.ts";
import { openFor } from "../steps.ts";

const step = (name: "undo" | "redo"): Command => ({
  name,
  usage: "FILE",
  about: `cli.${name}`,
  options: {},
  positionals: { least: 1, most: 1 },
  run: async (context, [file]) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "change");
    const { open } = await call("workspace.state", {});
    const what = open![name];
    if (!what) throw refusal(`nothing-to-${name}`);
    await call(`workspace.${name}`, {});
    if (json) print.json({ [name]: inBothLanguages(what) });
    else print.say(`cli.${name}-done`, { what: sayIn(language, what) });
  },
});

export const undoCommand = step("undo");
export const redoCommand = step("redo");
