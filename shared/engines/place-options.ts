import type { Placement } from "../model/scenario.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { majorRange } from "../units/money.ts";
import { range } from "../units/range.ts";
import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";
import { mayGo } from "./compare.ts";
import type { Matrix } from "./matrix.ts";
import type { Option, ProblemWorkload } from "./placement/problem.ts";
import { pointsOf } from "./score-parts.ts";

/** At which prices: those of today for a new answer, those it was made with for the placement that stands. */
export type Basis = "today" | "as-placed";

/** Every workload that moves, with the lawful regions it may be placed in and its share of the whole by needed vCPU. */
export function problemWorkloads(assessment: Assessment, basis: Basis): ProblemWorkload[] {
  const matrix = assessment.matrix();
  const placed = new Map(
    basis === "today" ? [] : assessment.scenario.placements.map((placement) => [placement.workload, placement]),
  );
  const weightOf = ({ needed }: WorkloadFacts): number => needed.vcpu?.low ?? 1;
  const whole = matrix.workloads.reduce((sum, facts) => sum + (facts.stays ? 0 : weightOf(facts)), 0);
  const optionsOf = optionsIn(matrix);
  const whyNot = new Map<number, Sentence>();

  return matrix.workloads.flatMap((facts, row): ProblemWorkload[] => {
    if (facts.stays) return [];
    const { workload, group } = facts;
    const options = withPlacement(assessment, facts, optionsOf(row), placed.get(workload.id));
    const noOption = options.length > 0 ? null : whyNowhereOnce(assessment, facts, matrix.kindOf[row]!, whyNot);
    return [
      {
        id: workload.id,
        name: workload.name,
        group: group?.id ?? null,
        share: weightOf(facts) / whole,
        options,
        noOption,
      },
    ];
  });
}

/** The open cells of a row as options; what a criterion brings to a region is said once for all workloads. */
function optionsIn(matrix: Matrix): (row: number) => Option[] {
  const { start, column, regions, workloads, weights, shares, scores, low, high, currency } = matrix;
  const points = pointsOf(weights);
  const partAt = (nth: number, at: number): Option["parts"][number] => ({
    criterion: weights[nth]!.criterion,
    points: range(points[nth]! * shares[nth]!.low[at]!, points[nth]! * shares[nth]!.high[at]!),
  });
  const there = shares.map(({ by }, nth) => (by === "cell" ? null : regions.map((_, at) => partAt(nth, at))));

  return (row) => {
    if (!scores) return [];
    const uses = workloads[row]!.needed.vcpu?.high ?? 1;
    return Array.from(column.subarray(start[row], start[row + 1]), (at, nth) => {
      const cell = start[row]! + nth;
      return {
        ...placeOf(regions[at]!),
        offer: matrix.offerOf(row, at).id,
        monthly: Number.isNaN(low[cell]!) ? null : majorRange({ low: low[cell]!, high: high[cell]!, currency }),
        score: range(scores.low[cell]!, scores.high[cell]!),
        parts: there.map((parts, nth) => parts?.[at] ?? partAt(nth, cell)),
        uses,
      };
    });
  };
}

const placeOf = ({ region, seller, provider }: RegionFacts): Pick<Option, "region" | "provider" | "owner"> => ({
  region: region.id,
  provider: seller.id,
  owner: provider.owner.name ?? provider.id,
});

/** Where a workload is placed, the option of that region as it was placed; the rest as today. */
function withPlacement(
  assessment: Assessment,
  facts: WorkloadFacts,
  options: Option[],
  placement: Placement | undefined,
): Option[] {
  const place = placement && assessment.region(placement.region);
  if (!place) return options;
  const cell = assessment.cellAsPlaced(facts, place);
  if (cell === assessment.cell(facts, place)) return options;
  const option = mayGo(assessment, cell) ? optionOf(facts, place, cell) : null;
  const order = assessment.regions.map(({ region }) => region.id);
  const rest = options.filter(({ region }) => region !== place.region.id);
  if (!option) return rest;
  const before = rest.filter(({ region }) => order.indexOf(region) < order.indexOf(place.region.id));
  return [...before, option, ...rest.slice(before.length)];
}

function optionOf(facts: WorkloadFacts, place: RegionFacts, cell: CellFacts): Option | null {
  return cell.score
    ? {
        ...placeOf(place),
        offer: cell.offer!,
        monthly: cell.monthly && majorRange(cell.monthly),
        score: cell.score,
        parts: cell.parts.map(({ criterion, points }) => ({ criterion, points })),
        uses: facts.needed.vcpu?.high ?? 1,
      }
    : null;
}

/** Workloads that neither rules nor price lists can tell apart go nowhere for one reason; only their names differ. */
function whyNowhereOnce(
  assessment: Assessment,
  facts: WorkloadFacts,
  kind: number,
  known: Map<number, Sentence>,
): Sentence {
  const held = known.get(kind);
  if (held) return held;
  const sentence = whyNowhere(
    facts,
    assessment.regions.map((region) => assessment.cell(facts, region)),
  );
  if (!("name" in sentence.args)) known.set(kind, sentence);
  return sentence;
}

/** What stands in the way: a size no offer reaches, else the commonest reason of the regions that fail least. */
function whyNowhere({ workload, needed }: WorkloadFacts, cells: readonly CellFacts[]): Sentence {
  if (needed.vcpu === null || needed.memoryGib === null) return say("placement.no-size", { name: workload.name });
  const lawful = cells.filter((cell) => cell.noFit && cell.reasons.every(({ verdict }) => verdict !== "fail"));
  if (lawful.length > 0 && lawful[0]!.noFit) return lawful[0]!.noFit;
  // the regions that come nearest to lawful say best what is missing
  const fails = (cell: CellFacts): number => cell.reasons.filter(({ verdict }) => verdict === "fail").length;
  const least = Math.min(...cells.map(fails));
  const counts = new Map<string, { sentence: Sentence; count: number }>();
  for (const { reasons } of cells.filter((cell) => fails(cell) === least)) {
    const [reason] = reasons;
    if (!reason) continue;
    const held = counts.get(reason.rule);
    counts.set(reason.rule, { sentence: held?.sentence ?? reason.sentence, count: (held?.count ?? 0) + 1 });
  }
  const most = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))[0];
  return most ? most[1].sentence : say("placement.no-region", { name: workload.name });
}
