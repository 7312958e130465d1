import type { ChangeOfControl } from "../model/drill.ts";
import { ProviderId } from "../model/id.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { majorRange, minorPerMajor } from "../units/money.ts";
import { exactly } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { controlFigureId, idsOf, movingOf, portfolioAfter, shareOf, workloadsOf } from "./control.ts";
import { type ReadyControl, readyControl } from "./control-ready.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { masteryOf, triedOn } from "./mastery.ts";
import { questionOf } from "./mastery-overview.ts";
import { ruleEvidence } from "./sovereignty/answers.ts";
import { type LevelFigure, scoreFigure } from "./sovereignty/score.ts";

/**
 * A figure of a change of control by what follows `control/`: `cloud-act:US/touched`, `cloud-act:US:ovh/after/ovh` …
 *
 * `null`: there is no such figure, or the change cannot be run.
 */
export function controlFigure(assessment: Assessment, rest: string): Figure | null {
  const [key = "", word, named] = rest.split("/");
  const [caps, buyer, provider = null] = key.split(":");
  const id = provider === null ? null : ProviderId.safeParse(provider);
  if (!caps || !buyer || !word || id?.success === false) return null;
  const change: ChangeOfControl = { caps, buyer, provider: id?.data ?? null };
  const ready = readyControl(assessment, change);
  if ("because" in ready) return null;
  const root = controlFigureId(change);
  if (word === "after") return named === undefined ? null : scoreAfter(assessment, ready, root, named);
  return portfolioFigure(assessment, ready, root, word);
}

function portfolioFigure(assessment: Assessment, { tried }: ReadyControl, root: string, word: string): Figure | null {
  const { landed, touched, changed, fallen } = portfolioAfter(assessment, tried);
  const id = `${root}/${word}`;
  switch (word) {
    case "touched":
      return countBy(
        id,
        say("mastery.touched"),
        touched.map(({ place }) => place.region.id),
      );
    case "fails":
    case "opens": {
      const verdict = word === "fails" ? "fail" : "unknown";
      const list = changed.filter(({ after }) => after === verdict);
      return countBy(id, say(`mastery.${word}`), list.map(({ region }) => region)); // prettier-ignore
    }
    case "touched-share":
    case "fallen-share": {
      const some = word === "touched-share" ? idsOf(touched) : workloadsOf(fallen);
      const label = say(`mastery.${word}`);
      const found = shareOf(landed, some);
      if (!found) return given(id, label, "percent", null, [], say("control.no-share"));
      const { share, part, rest } = found;
      if (part.high === 0) return given(id, label, "percent", exactly(0), [], say("control.no-part"));
      const unit = `${part.currency}/month` as const;
      const amount = (name: string, value: typeof part): Figure =>
        given(
          `${id}/${name}`,
          say(`control.share-${name}`),
          unit,
          { low: value.low, high: value.high },
          [],
          say("control.counted"),
        );
      const formula = `100 / (1 + ${printed(rest)} / ${printed(part)})`;
      return computed(id, label, "percent", share, "formula", formula, [amount("rest", rest), amount("part", part)]);
    }
    case "moving": {
      const isFallen = fallen.length > 0;
      const exit = movingOf(assessment, isFallen ? workloadsOf(fallen) : idsOf(touched));
      const label = say(isFallen ? "mastery.moving-fallen" : "mastery.moving-touched");
      return exit ? sumOf(id, label, assessment.plan.agency.currency, [exit.figure]) : null;
    }
    default:
      return null;
  }
}

const printed = (amount: Parameters<typeof majorRange>[0]): string => {
  const { low, high } = majorRange(amount);
  const digits = minorPerMajor[amount.currency] === 1 ? 0 : 2;
  return low === high ? low.toFixed(digits) : `(${low.toFixed(digits)}–${high.toFixed(digits)})`;
};

/** A count with one part a region. */
function countBy(id: string, label: Sentence, regions: readonly string[]): Figure {
  const counts = new Map<string, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, count]) =>
      given(`${id}/${region}`, say("control.in-region", { region }), "count", count, [], say("control.counted")),
    );
  return parts.length === 0
    ? given(id, label, "count", 0, [], say("control.no-part"))
    : sumOf(id, label, "count", parts);
}

/** The score of a provider afterwards: every level the lower of what it was and its ceiling. */
function scoreAfter(assessment: Assessment, ready: ReadyControl, root: string, named: string): Figure | null {
  const provider = ready.providers.find(({ id }) => id === named);
  const framework = assessment.framework?.framework;
  const before = provider && masteryOf(questionOf(assessment), provider).levels;
  if (!provider || !framework || !before) return null;
  const { tried, caps } = ready;
  const after = triedOn(before, tried, provider.id);
  const isCertain = tried.reach.get(provider.id) !== "open";
  const levelFigure: LevelFigure = (id, label, objective, level) => {
    const was = before[objective];
    const limit = tried.caps[objective];
    const held = given(
      `${id}/before`,
      say("control.before"),
      "level",
      was.evidenced,
      was.evidence,
      was.reasons.at(-1) ?? null,
    );
    if (limit === undefined) return computed(id, label, "level", level.evidenced, "sum", "=", [held]);
    const cap = given(`${id}/ceiling`, say("control.ceiling"), "level", limit, [
      ruleEvidence(caps.source, assessment.plan.agency.planDate),
    ]);
    // where nobody knows whether it is reached, the ceiling may hold or not
    if (!isCertain) return given(id, label, "level", level.evidenced, was.evidence, level.reasons.at(-1) ?? null);
    return computed(id, label, "level", level.evidenced, "minimum", "min", [held, cap], level.reasons.at(-1) ?? null);
  };
  return scoreFigure(`${root}/after/${provider.id}`, after, framework, provider, levelFigure);
}
