import { writeFileSync } from "node:fs";
import type { Output } from "../../../shared/contract/contract.ts";
import { csvRows } from "../../../shared/exchange/write/csv.ts";
import { minorPerMajor } from "../../../shared/units/money.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { type Command, type Context, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption, watchedToTheBest } from "../steps.ts";
import { placePen } from "./place-tables.ts";

const others = ["sovereignty", "lock-in", "latency"] as const;
type Other = (typeof others)[number];
type Front = Output<"placement.fronts">[number];

/** What more of one criterion costs: placements between the cheapest and the best of the other, to choose from. */
export const paretoCommand: Command = {
  name: "pareto",
  usage:
    "FILE [--against sovereignty|lock-in|latency [--points 12] [--gap 0.001] [--time-limit S] [--csv FILE] [--pick POINT]] [--scenario NAME]",
  about: "cli.pareto",
  options: {
    against: { type: "string" },
    points: { type: "string" },
    gap: { type: "string" },
    "time-limit": { type: "string" },
    csv: { type: "string" },
    pick: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const against = choiceOption(values, "against", others);
    const points = numberOption(values, "points", 2, 60) ?? 12;
    const at = numberOption(values, "pick", 0, 59);
    const csv = values["csv"];
    const effort = {
      gap: numberOption(values, "gap", 0, 1) ?? 0.001,
      timeLimitS: numberOption(values, "time-limit", 0.1, 3600) ?? 60,
    };
    const alone = ["points", "csv", "pick"].find((name) => values[name] !== undefined);
    if (against === null && alone) throw new WrongUsage("cli.pareto-needs-against", { option: `--${alone}` });

    await openFor(context, file!, against === null ? "read" : "change");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    if (against === null) return showFronts(context, scenario);
    if (at !== null) return pick(context, scenario, against, at);

    const asked = { scenario, ...effort, against, points: Math.round(points) };
    const front = await context.run("placement.pareto", asked, watchedToTheBest(context));
    context.print.clear();
    if (typeof csv === "string") {
      writeFileSync(csv, asCsv(front));
      context.print.say("cli.pareto-csv", { file: csv, count: front.points.length });
    }
    if (context.json) context.print.json(front);
    else printFront(context, front);
  },
};

async function showFronts(context: Context, scenario: ScenarioId): Promise<void> {
  const fronts = await context.call("placement.fronts", { scenario });
  if (context.json) {
    context.print.json(fronts);
    return;
  }
  const { t } = placePen(context);
  if (fronts.length === 0) context.print.line(t("cli.pareto-none"));
  for (const front of fronts) printFront(context, front);
}

/** Keeps the placement of one point, as `place` keeps the best one. */
async function pick(context: Context, scenario: ScenarioId, against: Other, at: number): Promise<void> {
  const result = await context.call("placement.pick-point", { scenario, against, at });
  const { placements, recoveries } = result;
  await context.call("placement.adopt", { scenario, placements, ...(recoveries.length > 0 ? { recoveries } : {}) });
  if (context.json) context.print.json(result);
  else context.print.say("cli.pareto-picked", { at, count: placements.length });
}

function printFront(context: Context, front: Front): void {
  const { print } = context;
  const { t, said, span, money, number, percent } = placePen(context);
  print.line(`${t("cli.pareto-against", { criterion: t(`criterion.${front.against}`) })}: ${said(front.sentence)}`);
  if (front.isStale) print.line(t("cli.pareto-stale"));
  print.table(
    [
      t("cli.pareto-at"),
      t("cli.pareto-held"),
      t("cli.monthly"),
      ...others.map((criterion) => t(`criterion.${criterion}`)),
      t("cli.score"),
      t("cli.pareto-gap"),
      t("cli.pareto-moved"),
      t("cli.pareto-dominated"),
    ],
    front.points.map((point) => [
      point.at,
      point.held === null ? t("cli.pareto-end") : number(point.held, 2),
      point.outcome === "infeasible" ? t("cli.pareto-impossible") : money(point.monthly),
      ...others.map((criterion) => span(point.means[criterion], 2)),
      number(point.score, 2),
      point.gap === null ? "–" : percent(point.gap, 3),
      point.moved ?? "–",
      point.isDominated ? t("cli.pareto-dominated") : "–",
    ]),
  );
  print.line();
}

/** One row a point, numbers bare, money in major units; empty: not known. */
function asCsv(front: Front): string {
  const head = [
    "point",
    "held",
    "outcome",
    "currency",
    "monthly_low",
    "monthly_high",
    ...others.flatMap((criterion) => [`${criterion}_low`, `${criterion}_high`]),
    "score",
    "gap",
    "moved",
    "dominated",
  ];
  return csvRows([
    head,
    ...front.points.map(({ at, held, outcome, monthly, means, score, gap, moved, isDominated }) => {
      const major = (minor: number): number => (monthly ? minor / minorPerMajor[monthly.currency] : minor);
      return [
        at,
        held,
        outcome,
        monthly?.currency ?? null,
        monthly ? major(monthly.low) : null,
        monthly ? major(monthly.high) : null,
        ...others.flatMap((criterion) => [means[criterion]?.low ?? null, means[criterion]?.high ?? null]),
        score,
        gap,
        moved,
        isDominated ? "Y" : "N",
      ];
    }),
  ]);
}
