import { formatMoney, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** How hard it would be to leave: facets by provider, concentration on four layers, exit cost at dates. */
export const lockInCommand: Command = {
  name: "lock-in",
  usage: "FILE [--scenario NAME]",
  about: "cli.lock-in-about",
  options: { ...scenarioOption },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const lockIn = await call("lock-in.overview", { scenario });
    if (json) {
      print.json(lockIn);
      return;
    }
    const open = text(language, "cli.unknown");
    print.table(
      [text(language, "cli.provider"), text(language, "cli.lock-in"), text(language, "cli.reason")],
      lockIn.providers.map(({ name, lockIn, worst }) => [
        name[language],
        formatRange(language, lockIn),
        sayIn(language, worst),
      ]),
    );
    print.line();
    print.table(
      [
        text(language, "cli.layer"),
        text(language, "cli.hhi-cost"),
        text(language, "cli.hhi-count"),
        text(language, "cli.band"),
      ],
      lockIn.layers.map(({ layer, byCost, byCount, band }) => [
        text(language, `layer.${layer}`),
        byCost ? formatRange(language, byCost, 0) : open,
        byCount ? formatRange(language, byCount, 0) : open,
        text(language, `band.${band}`),
      ]),
    );
    print.line();
    print.table(
      [text(language, "cli.date"), text(language, "cli.exit-cost")],
      lockIn.exit.map(({ date, cost, because }) => [
        date,
        cost ? formatMoney(language, cost) : because ? sayIn(language, because) : open,
      ]),
    );
  },
};
