import type { Command } from "../command.ts";
import { WrongUsage, choiceOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption, watched } from "../steps.ts";

/** The migration plan as PDF: the same bytes as from the window and the web page. */
export const reportCommand: Command = {
  name: "report",
  usage: "FILE --out plan.pdf [--lang ko|en] [--scenario NAME]",
  about: "cli.report",
  options: { out: { type: "string" }, ...scenarioOption },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, run, service, print, json } = context;
    const out = values["out"];
    if (typeof out !== "string" || !out) throw new WrongUsage("cli.out-wanted");
    const asked = choiceOption(values, "lang", ["ko", "en"]);
    await openFor(context, file!, "read");
    const { open } = await call("workspace.state", {});
    const language = asked ?? open!.agency.language;
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const report = await run("report.write", { scenario, language }, watched(context));
    service.deliver(report.file, out);
    print.clear();
    if (json) print.json({ out, pages: report.pages, digest: report.digest, language });
    else print.say("cli.report-done", { out, pages: report.pages, digest: report.digest.slice(0, 12) });
  },
};
