import type { Criterion, Weight } from "../model/requirement.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { majorRange } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment, CellFacts, RegionFacts, ScorePart, WorkloadFacts } from "./assess.ts";
import { type Figure, computed, given } from "./explain.ts";
import { weightsOf } from "./score-parts.ts";

/** The score of one workload in one region: points by criterion, each its weight times where the value lies. */
export function scoreOfCell(
  assessment: Assessment,
  facts: WorkloadFacts,
  place: RegionFacts,
  cell: CellFacts,
  id = `score/${facts.workload.id}@${place.region.id}`,
): Figure {
  const label = say("score.workload", { name: facts.workload.name, region: place.region.id });
  if (!cell.score) {
    const why = cell.noFit ?? cell.reasons[0]?.sentence ?? say("comparing.no-weight");
    return given(id, label, "points", null, [], why);
  }
  const weights = weightsOf(assessment.scenario);
  const parts = cell.parts.map((part, at) => pointsFigure(id, part, weights[at]!, { facts, place, cell }));
  return computed(id, label, "points", cell.score, "sum", "Σ", parts);
}

type Where = Readonly<{ facts: WorkloadFacts; place: RegionFacts; cell: CellFacts }>;

function pointsFigure(score: string, part: ScorePart, weight: Weight, where: Where): Figure {
  const id = `${score}/${part.criterion}`;
  const label = say(`score.${part.criterion}`, { weight: Math.round(part.weight * 10) / 10 });
  const stated = say("comparing.weight-stated");
  const worth = given(`${id}/weight`, say("comparing.weight"), "points", part.weight, [], stated);
  const factors = [worth, shareFigure(`${id}/share`, id, part, weight, where)];
  return computed(id, label, "points", part.points, "product", "weight × share", factors);
}

/** Where the value lies between the two fixed points; anywhere, where it is not known. */
function shareFigure(id: string, about: string, part: ScorePart, { best, worst }: Weight, where: Where): Figure {
  const unit = unitOf(part.criterion);
  const stated = say("comparing.point-stated");
  const inputs = [
    valueFigure(`${about}/value`, part, where),
    given(`${about}/best`, say("comparing.best"), unit, best, [], stated),
    given(`${about}/worst`, say("comparing.worst"), unit, worst, [], stated),
  ];
  const isKnown = part.value !== null && best !== worst;
  const formula = isKnown ? "min(1, max(0, (value − worst) / (best − worst)))" : "0 … 1";
  return computed(id, say("comparing.share"), "share", part.share, "formula", formula, inputs);
}

function valueFigure(id: string, { criterion, value }: ScorePart, { facts, place, cell }: Where): Figure {
  const label = criterion === "sovereignty" ? sovereigntyLabel(place) : say(`score.${criterion}-value`);
  const origin = originOf(criterion, place, id);
  if (criterion !== "cost" || value === null || cell.monthly === null) {
    const because = value === null ? say("score.not-known") : takenFrom(origin);
    return given(id, label, unitOf(criterion), value, [], because);
  }
  return computed(id, label, "price", value, "formula", "cost a month / needed vCPU", [
    given(`${id}/monthly`, say("comparing.monthly"), "price", majorRange(cell.monthly), [], takenFrom(origin)),
    given(`${id}/vcpu`, say("sizing.vcpu"), "vCPU", facts.needed.vcpu, [], takenFrom(`size/${facts.workload.id}`)),
  ]);
}

const unitOf = (criterion: Criterion): "ms" | "price" | "points" =>
  criterion === "latency" ? "ms" : criterion === "cost" ? "price" : "points";

const takenFrom = (figure: string): Sentence => say("score.taken-from", { figure });

/** The figure in which a criterion's value is taken apart; a cost stands at the same address as the score it is for. */
const originOf = (criterion: Criterion, { region, provider, seller }: RegionFacts, id: string): string =>
  ({
    cost: id.replace(/^score\/(.*)\/cost\/value$/, "cost/$1"),
    latency: `latency/${region.id}`,
    sovereignty: `sovereignty/${provider.id}`,
    "lock-in": `lock-in/${seller.id}`,
  })[criterion];

/** The score never stands without its weakest objective, here either. */
function sovereigntyLabel({ sovereignty }: RegionFacts): Sentence {
  if (!sovereignty) return say("score.sovereignty-value");
  const { overallLevel, weakest } = sovereignty;
  return say("score.sovereignty-value-weakest", { level: rangeWords(overallLevel), weakest });
}

const rangeWords = ({ low, high }: Range): string => (low === high ? String(low) : `${low}–${high}`);

/**
 * How many points a region has more or fewer than the one a workload is placed in, criterion by criterion:
 * `why-not/<workload>@<region>`.
 *
 * `null`: it is not placed, stands there already, or may not go to one of the two, so there is nothing to subtract.
 */
export function whyNotFigure(assessment: Assessment, facts: WorkloadFacts, place: RegionFacts): Figure | null {
  const placed = assessment.scenario.placements.find(({ workload }) => workload === facts.workload.id);
  const chosen = placed && assessment.region(placed.region);
  if (!chosen || chosen === place) return null;
  const [there, here] = [assessment.cell(facts, place), assessment.cellAsPlaced(facts, chosen)];
  if (!there.score || !here.score) return null;
  const id = `why-not/${facts.workload.id}@${place.region.id}`;
  const wanted = scoreOfCell(assessment, facts, place, there);
  const held = scoreOfCell(assessment, facts, chosen, here, `score/${facts.workload.id}`);
  const parts = there.parts.map(({ criterion }, at) => {
    const [more, less] = [wanted.parts[at]!, held.parts[at]!];
    const label = say(`comparing.difference-${criterion}`);
    return computed(`${id}/${criterion}`, label, "points", minus(more.value!, less.value!), "formula", "there − here", [
      more,
      less,
    ]);
  });
  const names = { name: facts.workload.name, region: place.region.id, chosen: chosen.region.id };
  const sum = parts.map(({ value }) => value!).reduce((a, b) => range(a.low + b.low, a.high + b.high));
  return computed(id, say("comparing.difference", names), "points", sum, "sum", "Σ", parts);
}

const minus = (a: Range, b: Range): Range => range(a.low - b.high, a.high - b.low);
