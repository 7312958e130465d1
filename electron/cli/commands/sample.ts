import type { Command } from "../command.ts";
import { WrongUsage, choiceOption } from "../command.ts";

/** A workspace filled with the synthetic sample agency. */
export const sampleCommand: Command = {
  name: "sample",
  usage: "FILE [--agency korea|eu]",
  about: "cli.sample",
  options: { agency: { type: "string" } },
  positionals: { least: 1, most: 1 },
  run: async ({ service, print, json, call }, [file], values) => {
    if (!file) throw new WrongUsage("cli.too-few");
    const sample = choiceOption(values, "agency", ["korea", "eu"]) ?? "korea";
    await service.createSample(file, sample);
    const { open } = await call("workspace.state", {});
    if (json) print.json(open);
    else
      print.say("cli.sample-done", {
        file,
        agency: open!.agency.name,
        workloads: open!.counts.workloads,
        groups: open!.counts.groups,
      });
  },
};
