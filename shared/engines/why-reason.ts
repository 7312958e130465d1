import type { WorkloadId } from "../model/id.ts";
import type { Alternative, PlacementOf, PlacementReason } from "../model/placing.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Currency } from "../units/money.ts";
import { inBothLanguages } from "../text/text.ts";
import { roundMoneyRange } from "../units/money.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { type Figure, computed, given } from "./explain.ts";
import { problemOf } from "./place-problem.ts";
import { type Option, type Problem, nameOf } from "./placement/problem.ts";
import { type Contender, reasonsFor } from "./placement/reasons.ts";
import { decisiveOf, lookAt } from "./verdicts.ts";
import { type Stand, basisOf } from "./why-stand.ts";

/** Why a workload goes where it goes; `null`: it is placed nowhere. */
export function reasonOf(stand: Stand, workload: WorkloadFacts): PlacementReason | null {
  const { assessment, of, problem, tally, weights, result } = stand;
  const { id } = workload.workload;
  const found = reasonsFor(problem, tally, id, {
    weights,
    vcpuOf: ({ workload: one, standby }) => (standby === null ? (assessment.workload(one)?.needed.vcpu ?? null) : null),
  });
  if (!found) return null;
  const { chosen, runnerUp, others, reasons, heldBy } = found;
  const plain = (contender: Contender): Alternative => alternative(problem.currency, contender);
  return {
    workload: id,
    of,
    chosen: plain(chosen),
    recovery: result.recoveries.find((recovery) => recovery.workload === id) ?? null,
    reasons: [...reasons],
    runnerUp: runnerUp && plain(runnerUp),
    others: others.map(plain),
    refused: refusedBy(assessment, workload, optionsOf(problem, id)),
    heldBy: [...heldBy],
    figure: figureIdOf(of, id, chosen.option, runnerUp?.option ?? null),
  };
}

const optionsOf = ({ workloads }: Problem, id: WorkloadId): readonly Option[] =>
  workloads.find((workload) => workload.id === id)?.options ?? [];

function alternative(currency: Currency, { option, ahead, brokenBy, needs }: Contender): Alternative {
  const { region, offer, term, score, monthly } = option;
  return {
    region,
    offer,
    term,
    score,
    monthly: monthly && roundMoneyRange(monthly, currency),
    ahead,
    brokenBy: [...brokenBy],
    needs: [...needs],
  };
}

/** The regions that are no option, by the rule that decides there; a rule that says it in several ways by its commonest example. */
function refusedBy(
  assessment: Assessment,
  workload: WorkloadFacts,
  options: readonly Option[],
): PlacementReason["refused"] {
  const lawful = new Set(options.map(({ region }) => region));
  const rules = new Map<string, Map<string, { sentence: Sentence; regions: number }>>();
  for (const place of assessment.regions) {
    if (lawful.has(place.region.id)) continue;
    const decisive = decisiveOf(lookAt(assessment, workload, place));
    const { rule, sentence } = decisive ?? { rule: "", sentence: say("placement.refused-otherwise") };
    const said = rules.get(rule) ?? new Map<string, { sentence: Sentence; regions: number }>();
    rules.set(rule, said);
    const key = JSON.stringify(sentence);
    said.set(key, { sentence, regions: (said.get(key)?.regions ?? 0) + 1 });
  }
  return [...rules]
    .map(([rule, said]) => {
      const wordings = [...said.values()].sort((a, b) => b.regions - a.regions);
      const { sentence } = wordings[0]!; // a rule is listed with its first wording
      const example = say("placement.refused-such-as", { example: inBothLanguages(sentence) });
      return {
        rule,
        sentence: wordings.length === 1 ? sentence : example,
        regions: wordings.reduce((sum, one) => sum + one.regions, 0),
      };
    })
    .sort((a, b) => b.regions - a.regions || (a.rule < b.rule ? -1 : 1))
    .map(({ sentence, regions }) => ({ sentence, regions }));
}

/** The figure that takes the lead of one place over another apart; of one place alone its score. */
export const figureIdOf = (of: PlacementOf, id: WorkloadId, chosen: Option, other: Option | null): string =>
  `placement-reason/${of}/${id}@${placeId(chosen)}${other ? `~${placeId(other)}` : ""}`;
const placeId = ({ region, term }: Option): string => `${region}+${term}`;

/**
 * How far a place is ahead of another for a workload: `placement-reason/<kept|proposed>/<workload>@<region>+<term>~<region>+<term>`.
 *
 * Guaranteed points against guaranteed points, criterion by criterion. With one place only it is that place's score.
 */
export function reasonFigure(assessment: Assessment, rest: string): Figure | null {
  const [, of, id, places] = /^(kept|proposed)\/([^@/]+)@(.+)$/.exec(rest) ?? [];
  if (id === undefined || places === undefined) return null;
  const problem = problemOf(assessment, basisOf(of === "kept" ? "kept" : "proposed"));
  const workload = problem.workloads.find((one) => one.id === id);
  const [first = "", second = ""] = places.split("~");
  const optionAt = (place: string): Option | undefined =>
    workload?.options.find((option) => place === placeId(option) || place.startsWith(`${placeId(option)}/`));
  const [here, there] = [optionAt(first), optionAt(second)];
  if (!workload || !here || (second !== "" && !there)) return null;

  const root = `placement-reason/${of}/${id}@${placeId(here)}${there ? `~${placeId(there)}` : ""}`;
  const names = { workload: workload.name, region: nameOf(problem, here.region) };
  const own = assessment.scenario.term ?? "on-demand";
  const origin = ({ region, term }: Option): Sentence =>
    say("score.taken-from", { figure: `score/${id}@${region}${term === own ? "" : `+${term}`}` });
  const points = (name: string, option: Option, value: number): Figure =>
    given(
      name,
      say("placement.figure-proven", { region: nameOf(problem, option.region) }),
      "points",
      value,
      [],
      origin(option),
    );
  const parts = here.parts.map(({ criterion, points: own }) => {
    const label = say(`placement.figure-${criterion}`);
    const part = `${root}/${criterion}`;
    if (!there) return given(part, label, "points", own.low, [], origin(here));
    const other = there.parts.find((one) => one.criterion === criterion)?.points.low ?? 0;
    return computed(part, label, "points", own.low - other, "formula", "here − there", [
      points(`${part}/here`, here, own.low),
      points(`${part}/there`, there, other),
    ]);
  });
  const sum = parts.reduce((total, { value }) => total + (value?.low ?? 0), 0);
  const label = there
    ? say("placement.figure-ahead", { ...names, other: nameOf(problem, there.region) })
    : say("placement.figure-alone", names);
  return computed(root, label, "points", sum, "sum", "Σ", parts);
}
