import type { Figure } from "../engines/explain.ts";
import type { Section } from "./document.ts";
import type { ReportInput } from "./input.ts";

/** A figure of the plan: where it is printed, and the id under which the app, the command line and the annex have it. */
export type ListedFigure = Readonly<{ section: string; figure: Figure }>;

/** How a plan asks for a figure by its id; `null`: there is no such figure. */
export type FindFigure = (id: string) => Figure | null;

/**
 * The figures that the plan prints beside those of single workloads, section by section in the order they are read.
 *
 * `written`: the sections, whose pieces may name figures of their own. A figure stands once, where it is read first.
 */
export function listedFigures(input: ReportInput, written: readonly Section[], find: FindFigure): ListedFigure[] {
  const own = ownFigures(input);
  const found = new Map<string, ListedFigure>();
  for (const { number, blocks } of written) {
    const ids = [...(own.get(number) ?? []), ...blocks.flatMap(({ figures = [] }) => figures)];
    for (const id of ids) {
      if (found.has(id)) continue;
      const figure = find(id);
      if (figure) found.set(id, { section: number, figure });
    }
  }
  return [...found.values()];
}

/** Of more groups than this nobody reads a list; each figure still opens by its id. */
const MOST_GROUPS = 200;

/** Ids by section, made from the results that the sections are written from. */
function ownFigures(input: ReportInput): Map<string, string[]> {
  const { plan, placement, lockIn, spending, waves, money, swings } = input;
  const placed = placement?.placements ?? [];
  const regions = [...new Set(placed.map(({ region }) => region as string))];
  const providers = lockIn.providers.map(({ provider }) => provider);
  const groupOf = new Map(plan.workloads.map(({ id, group }) => [id, group]));
  const groups = [...new Set(placed.flatMap(({ workload }) => groupOf.get(workload) ?? []))];
  const years = spending.years.years.map(({ year }) => year);
  const each = (words: readonly string[], of: readonly (string | number)[]): string[] =>
    of.flatMap((one) => words.map((word) => `${word}/${one}`));
  return new Map([
    ["1", ["cost/plan", "score/plan", "lock-in/plan", "recovery/plan"]],
    ["5", ["confidence/inventory", "cost/as-is"]],
    ["8", ["verdicts/regions", ...each(["sovereignty"], providers), ...each(["mean-score", "latency"], regions)]],
    [
      "9",
      [
        ...each(["lock-in"], providers),
        ...each(
          ["hhi"],
          lockIn.layers.map(({ layer }) => layer),
        ),
        ...each(
          ["commitment"],
          plan.commitments.map(({ id }) => id),
        ),
      ],
    ],
    ["10", groups.length <= MOST_GROUPS ? each(["recovery", "availability"], groups) : []],
    [
      "11",
      each(
        ["wave-effort"],
        waves.waves.map(({ wave }) => wave.id),
      ),
    ],
    [
      "12",
      each(
        ["wave-transfer"],
        waves.waves.map(({ wave }) => wave.id),
      ),
    ],
    [
      "13",
      [
        "cost/month",
        ...each(
          ["cost/item"],
          spending.overview.lines.map(({ item }) => item),
        ),
        "cost/one-off",
        ...each(["cost/year", "cost/cumulated"], years),
        ...["cost/vat", "cost/with-vat", "cost/total", "cost/npv", "cost/payback", "cost/over-time"],
        ...each(
          ["cost/fiscal-year", "cost/budget-left", "cost/staying"],
          money.years.map(({ year }) => year),
        ),
        ...swings.flatMap(({ figures }) => figures),
      ],
    ],
    [
      "17",
      each(
        ["exit"],
        lockIn.exit.map(({ date }) => date),
      ),
    ],
  ]);
}

/** The figure of each placed workload's month: as many as there are workloads, so they stand in the annex alone. */
export const workloadFigures = ({ placement }: ReportInput): string[] =>
  (placement?.placements ?? []).map(
    ({ workload, region, term }) => `cost/${workload}@${region}${term ? `+${term}` : ""}`,
  );
