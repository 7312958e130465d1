import { formatMoney, formatNumber, formatPriceDays } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import { type Command, numberOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption, watched } from "../steps.ts";

/** Finds the best lawful placement with a proven gap, and keeps it. */
export const placeCommand: Command = {
  name: "place",
  usage: "FILE [--gap 0.001] [--time-limit S] [--export-model model.lp] [--dry-run] [--scenario NAME]",
  about: "cli.place",
  options: {
    gap: { type: "string" },
    "time-limit": { type: "string" },
    "export-model": { type: "string" },
    "dry-run": { type: "boolean" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, run, service, print, json, language } = context;
    const gap = numberOption(values, "gap", 0, 1) ?? 0.001;
    const timeLimitS = numberOption(values, "time-limit", 0.1, 3600) ?? 60;
    const model = values["export-model"];
    const keep = values["dry-run"] !== true;
    await openFor(context, file!, keep ? "change" : "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);

    if (typeof model === "string") {
      const made = await run("placement.export-model", { scenario }, watched(context));
      service.deliver(made.file, model);
      print.say("cli.model-written", { file: model });
    }
    const result = await run("placement.solve", { scenario, gap, timeLimitS }, watched(context));
    print.clear();
    if (result.outcome === "infeasible") {
      if (json) print.json(result);
      for (const way of result.relaxations) print.line(`  ${sayIn(language, way)}`);
      throw refusal("no-lawful-placement");
    }
    if (keep) await call("placement.adopt", { scenario, placements: result.placements });
    if (json) {
      print.json(result);
      return;
    }

    const unknown = text(language, "cli.unknown");
    print.table(
      [
        text(language, "cli.region"),
        text(language, "cli.workloads-count"),
        text(language, "cli.monthly"),
        text(language, "freshness.priced-on"),
      ],
      result.byRegion.map(({ region, workloads, monthly, pricedOn }) => [
        region,
        workloads,
        monthly ? formatMoney(language, monthly) : unknown,
        pricedOn ? formatPriceDays(pricedOn) : text(language, "catalogue.unpriced"),
      ]),
    );
    print.line();
    print.line(
      text(language, "cli.placed", {
        placed: result.placements.length,
        unplaced: result.unplaced.length,
        value: result.value === null ? unknown : formatNumber(language, result.value, 2),
        gap: result.gap === null ? unknown : `${formatNumber(language, 100 * result.gap, 3)} %`,
        monthly: result.monthly ? formatMoney(language, result.monthly) : unknown,
        coverage: result.coverage === null ? unknown : `${formatNumber(language, 100 * result.coverage, 0)} %`,
      }),
    );
    for (const sentence of result.binding) print.line(`  ${sayIn(language, sentence)}`);
    for (const { workload, sentence } of result.unplaced.slice(0, 20))
      print.line(`  ${workload}  ${sayIn(language, sentence)}`);
  },
};
