import { formatNumber, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** Proposes migration waves, checks every ordering rule and keeps them; `--dry-run` only shows. */
export const wavesCommand: Command = {
  name: "waves",
  usage: "FILE [--keep] [--dry-run] [--scenario NAME]",
  about: "cli.waves",
  options: { "dry-run": { type: "boolean" }, keep: { type: "boolean" }, ...scenarioOption },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json, language } = context;
    const change = values["dry-run"] !== true && values["keep"] !== true;
    await openFor(context, file!, change ? "change" : "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    let plan = await call(values["keep"] === true ? "waves.current" : "waves.propose", { scenario });
    if (change) {
      await call("waves.adopt", {
        scenario,
        waves: plan.waves.map(({ wave }) => ({ ...wave, id: wave.pinned ? wave.id : null })),
      });
      plan = await call("waves.current", { scenario });
    }
    if (json) {
      print.json(plan);
      return;
    }

    const unknown = text(language, "cli.unknown");
    print.table(
      [
        text(language, "cli.wave"),
        text(language, "cli.start"),
        text(language, "cli.cut-over"),
        text(language, "cli.workloads-count"),
        text(language, "cli.hours"),
        text(language, "cli.data"),
        text(language, "cli.risk"),
      ],
      plan.waves.map(({ wave, hours, dataGib, risk }) => [
        wave.name,
        wave.start,
        wave.cutOver,
        wave.workloads.length,
        formatNumber(language, hours, 0),
        dataGib ? formatRange(language, dataGib, 0) : unknown,
        text(language, `risk.${risk}`),
      ]),
    );
    for (const issue of plan.issues.slice(0, 30))
      print.line(`  ${text(language, `severity.${issue.severity}`)}  ${sayIn(language, issue.sentence)}`);
    if (plan.unscheduled.length > 0) print.line(text(language, "cli.unscheduled", { count: plan.unscheduled.length }));
  },
};
