import { refusal } from "../../../shared/contract/failure.ts";
import type { Command } from "../command.ts";
import { openFor } from "../steps.ts";

/** Whether the workspace is whole: structure, content digest, history chain, references. */
export const checkCommand: Command = {
  name: "check",
  usage: "FILE",
  about: "cli.check",
  options: {},
  positionals: { least: 1, most: 1 },
  run: async (context, [file]) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const { sound, findings, digest } = await call("workspace.check", {});
    if (json) print.json({ sound, findings, digest });
    else for (const finding of findings) print.line(finding[language]);
    if (!sound) throw refusal("not-sound");
    if (!json) print.say("cli.check-done", { digest: digest.slice(0, 16) });
  },
};
