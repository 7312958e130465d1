import { say } from "../model/sentence.ts";
import type { Assessment } from "./assess.ts";
import { type Figure, computed, given } from "./explain.ts";
import { mayStand } from "./verdict-switch.ts";
import { alikeOf, listVerdicts, nothingToJudge, verdictOf } from "./verdicts.ts";

/**
 * `verdicts/regions`: regions that some workload may go to, one part a region. `verdicts/without`: workloads that may go
 * nowhere, one part a reason. `null`: there is no such figure.
 */
export function verdictFigure(assessment: Assessment, rest: string): Figure | null {
  const [word] = rest.split("/");
  if (word !== "regions" && word !== "without") return null;
  const because = nothingToJudge(assessment);
  const id = `verdicts/${word}`;
  const label = say(`verdicts.figure-${word}`);
  if (because) return given(id, label, "count", null, [], because);
  return word === "regions" ? regionsLeft(assessment) : withoutPlace(assessment);
}

function regionsLeft(assessment: Assessment): Figure {
  const counts = new Map<number, number>();
  for (const { workloads, codes } of alikeOf(assessment))
    codes.forEach((code, at) => {
      if (mayStand(assessment, verdictOf[code]!)) counts.set(at, (counts.get(at) ?? 0) + workloads.length);
    });
  const why = say("verdicts.figure-region-why");
  const parts = [...counts]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([at, count]) => {
      const { region, seller } = assessment.regions[at]!;
      const args = { provider: seller.name, region: region.code, count };
      return given(`verdicts/regions/${region.id}`, say("verdicts.figure-region", args), "count", 1, [], why);
    });
  const label = say("verdicts.figure-regions");
  return computed("verdicts/regions", label, "count", parts.length, "sum", "Σ", parts);
}

function withoutPlace(assessment: Assessment): Figure {
  const reasons = new Map<string, { count: number; because: Figure["because"] }>();
  for (const { verdict, rule, sentence } of listVerdicts(assessment)) {
    if (mayStand(assessment, verdict)) continue;
    const key = rule ?? "-";
    reasons.set(key, { count: (reasons.get(key)?.count ?? 0) + 1, because: reasons.get(key)?.because ?? sentence });
  }
  const parts = [...reasons]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([rule, { count, because }]) =>
      given(`verdicts/without/${rule}`, say("verdicts.figure-by-rule", { rule }), "count", count, [], because),
    );
  const total = parts.reduce((sum, { value }) => sum + (value?.low ?? 0), 0);
  const label = say("verdicts.figure-without");
  if (parts.length === 0) return given("verdicts/without", label, "count", 0, [], say("verdicts.figure-region-why"));
  return computed("verdicts/without", label, "count", total, "sum", "Σ", parts);
}
