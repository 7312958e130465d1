import { formatNumber } from "../../../shared/text/format.ts";
import { text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor } from "../steps.ts";

/** What the inventory holds, a line a workload; what is not known says so. */
export const workloadsCommand: Command = {
  name: "workloads",
  usage: "FILE",
  about: "cli.workloads",
  options: {},
  positionals: { least: 1, most: 1 },
  run: async (context, [file]) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const workloads = await call("workloads.list", {});
    if (json) {
      print.json(workloads);
      return;
    }
    const groups = new Map((await call("groups.list", {})).map((group) => [group.id, group.name]));
    const known = (value: number | null) =>
      value === null ? text(language, "cli.unknown") : formatNumber(language, value);
    print.table(
      ["id", text(language, "cli.name"), text(language, "cli.group"), "vCPU", "GiB", text(language, "cli.storage")],
      workloads.map((w) => [
        w.id,
        w.name,
        (w.group && groups.get(w.group)) ?? "",
        known(w.vcpu),
        known(w.memoryGib),
        known(w.storageGib),
      ]),
    );
  },
};
