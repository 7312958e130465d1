import { formatMoney, formatNumber, formatPriceDays, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Command, dayOption } from "../command.ts";
import { questionOf, workloadIn } from "./compare-questions.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** Who is best for what: every region over all workloads, or every region for one workload with its reasons. */
export const compareCommand: Command = {
  name: "compare",
  usage:
    "FILE [--workload ID] [--pareto | --sensitivity [--swing 0.2] | --scenarios A,B | --offers --workload ID [--region ID] [--sort WORD] [--limit N] | --why-not REGION --workload ID] [--date D] [--scenario NAME]",
  about: "cli.compare",
  options: {
    workload: { type: "string" },
    pareto: { type: "boolean" },
    sensitivity: { type: "boolean" },
    swing: { type: "string" },
    scenarios: { type: "string" },
    offers: { type: "boolean" },
    region: { type: "string" },
    sort: { type: "string" },
    limit: { type: "string" },
    "why-not": { type: "string" },
    date: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const day = dayOption(values, "date");
    const asked = { scenario, ...(day === null ? {} : { date: day }) };
    const ask = questionOf(values);
    if (ask) return ask(context, asked);
    const unknown = text(language, "cli.unknown");

    const workload = workloadIn(values);
    if (workload) {
      const [row] = await call("compare.cells", { ...asked, workloads: [workload] });
      if (json) {
        print.json(row);
        return;
      }
      print.table(
        [
          text(language, "cli.region"),
          text(language, "cli.verdict"),
          text(language, "cli.monthly"),
          text(language, "freshness.priced-on"),
          text(language, "cli.latency-column"),
          text(language, "cli.score"),
          text(language, "cli.reason"),
        ],
        row!.cells.map((cell) => [
          cell.region,
          text(language, `verdict.${cell.verdict}`),
          cell.monthly ? formatMoney(language, cell.monthly) : unknown,
          cell.pricedOn ?? (cell.offer ? text(language, "catalogue.unpriced") : "–"),
          cell.latency ? formatNumber(language, cell.latency.p90) : unknown,
          cell.score ? formatRange(language, cell.score) : "–",
          cell.noFit ? sayIn(language, cell.noFit) : cell.reasons[0] ? sayIn(language, cell.reasons[0].sentence) : "",
        ]),
      );
      return;
    }

    const comparison = await call("compare.overview", asked);
    if (json) {
      print.json(comparison);
      return;
    }
    print.table(
      [
        text(language, "cli.region"),
        text(language, "cli.lawful"),
        text(language, "cli.undecided"),
        text(language, "cli.monthly"),
        text(language, "freshness.priced-on"),
        text(language, "cli.latency-column"),
        text(language, "cli.sovereignty"),
        text(language, "cli.lock-in"),
        text(language, "cli.score"),
      ],
      comparison.regions.map((region) => [
        `${region.providerName[language]} · ${region.region}`,
        region.lawful,
        region.unknown,
        region.monthly ? formatMoney(language, region.monthly) : unknown,
        region.pricedOn ? formatPriceDays(region.pricedOn) : text(language, "catalogue.unpriced"),
        region.latency ? formatNumber(language, region.latency.p90) : unknown,
        region.sovereignty
          ? `${formatRange(language, region.sovereignty.score)} (${region.sovereignty.weakest} ${formatRange(language, region.sovereignty.overallLevel, 0)})`
          : unknown,
        region.lockIn ? formatRange(language, region.lockIn) : unknown,
        region.score ? formatRange(language, region.score) : "–",
      ]),
    );
  },
};
