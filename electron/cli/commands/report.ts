import type { Command } from "../command.ts";
import { WrongUsage, choiceOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption, watched } from "../steps.ts";

/** The migration plan as PDF: the same bytes as from the window and the web page. */
export const reportCommand: Command = {
  name: "report",
  usage: "FILE --out plan.pdf [--annex annex.xlsx] [--template K|E] [--redacted] [--lang ko|en] [--scenario NAME]",
  about: "cli.report",
  options: {
    out: { type: "string" },
    annex: { type: "string" },
    template: { type: "string" },
    redacted: { type: "boolean" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, run, service, print, json } = context;
    const out = values["out"];
    const { annex } = values;
    if (typeof out !== "string" || !out) throw new WrongUsage("cli.out-wanted");
    if (typeof annex === "string" && !annex) throw new WrongUsage("cli.out-wanted");
    const template = choiceOption(values, "template", ["K", "E"]);
    const redacted = values["redacted"] === true;
    const asked = choiceOption(values, "lang", ["ko", "en"]);
    await openFor(context, file!, "read");
    const { open } = await call("workspace.state", {});
    const language = asked ?? open!.agency.language;
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const form = { ...(template ? { template } : {}), ...(redacted ? { redacted } : {}) };
    const report = await run("report.write", { scenario, language, ...form }, watched(context));
    service.deliver(report.file, out);
    const tables =
      typeof annex === "string"
        ? await run("report.annex", { scenario, language, ...(redacted ? { redacted } : {}) }, watched(context))
        : null;
    if (tables) service.deliver(tables.file, annex as string); // there are tables only where a file was named
    print.clear();
    const { pages, digest } = report;
    if (json) print.json({ out, pages, digest, language, ...(tables ? { annex, sheets: tables.sheets } : {}) });
    else {
      print.say("cli.report-done", { out, pages, digest: digest.slice(0, 12) });
      if (tables) print.say("cli.annex-done", { out: annex as string, sheets: tables.sheets }); // as above
    }
  },
};
