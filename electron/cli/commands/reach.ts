import { Access } from "../../../shared/model/reach.ts";
import { formatNumber, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Command, WrongUsage, choiceOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** What users feel towards each region; with a bound, who keeps it and the fewest sites that reach all; split dependencies. */
export const reachCommand: Command = {
  name: "reach",
  usage: "FILE [--bound MS] [--access fibre|wifi|5g] [--all] [--chatty] [--scenario NAME]",
  about: "cli.reach",
  options: {
    bound: { type: "string" },
    access: { type: "string" },
    all: { type: "boolean" },
    chatty: { type: "boolean" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json, language } = context;
    choiceOption(values, "access", Access.options);
    const boundMs = typeof values["bound"] === "string" ? Number(values["bound"]) : null;
    if (boundMs !== null && !(boundMs > 0 && boundMs <= 10_000)) throw new WrongUsage("cli.reach-number");
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const number = (value: number): string => formatNumber(language, value, 1);
    const unknown = text(language, "cli.unknown");

    if (values["chatty"] === true) {
      const tiers = await call("reach.chatty", { scenario });
      if (json) {
        print.json(tiers);
        return;
      }
      print.table(
        [
          text(language, "cli.reach-from"),
          text(language, "cli.reach-to"),
          text(language, "cli.region"),
          text(language, "cli.reach-trips"),
          text(language, "cli.reach-wait"),
        ],
        tiers.map(({ from, to, regions, roundTrips, waitMs, because }) => [
          from,
          to,
          `${regions.from} – ${regions.to}`,
          roundTrips ?? unknown,
          waitMs ? formatRange(language, waitMs) : because ? sayIn(language, because) : unknown,
        ]),
      );
      return;
    }

    const reach = await call("reach.users", {
      scenario,
      boundMs,
      access: (values["access"] as Access | undefined) ?? null,
      lawfulOnly: values["all"] !== true,
    });
    if (json) {
      print.json(reach);
      return;
    }
    print.table(
      [
        text(language, "cli.region"),
        text(language, "cli.reach-mean"),
        text(language, "cli.reach-p50"),
        text(language, "cli.reach-p90"),
        text(language, "cli.reach-users"),
        text(language, "cli.reach-method"),
      ],
      reach.regions.map(({ region, latency, meanMs, usersMet }) => [
        region,
        number(meanMs),
        number(latency.p50),
        number(latency.p90),
        usersMet === null ? "–" : `${number(100 * usersMet)} %`,
        latency.method,
      ]),
    );
    if (!reach.cover) return;
    print.line();
    print.line(
      reach.cover.sites.length === 0
        ? text(language, "cli.reach-nobody")
        : text(language, "cli.reach-sites", { count: reach.cover.sites.length, sites: reach.cover.sites.join(", ") }),
    );
    if (reach.cover.because) print.line(sayIn(language, reach.cover.because));
  },
};
