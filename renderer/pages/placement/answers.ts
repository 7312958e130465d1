import type { Comparison, PlacementResult } from "../../../shared/model/result.ts";
import { minorPerMajor } from "../../../shared/units/money.ts";
import { explain } from "../../hooks/explain.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { figureId } from "../../parts/place-names.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { tight } from "./tight.ts";

/** Value, proven gap, cost, weakest sovereignty, what decides, what is placed. Only a kept placement can be asked about. */
export function answersOf(
  words: Words,
  result: PlacementResult,
  comparison: Comparison,
  /** Which placement it is; the kept one with the answer that proves it, where there is one. */
  standing: "proposed" | PlacementResult | null,
  go: (tab: "unplaced" | "limits") => void,
): Answer[] {
  const { t, say, of, number, percent, range, unknown } = words;
  const { value, monthly, coverage, weakest } = result;
  const limits = tight(result);
  const isProposed = standing === "proposed";
  const proof = isProposed ? result : standing;
  const ask = (id: string) => (isProposed ? {} : { onOpen: () => explain(id, result.scenario) });
  const nameOf = new Map(comparison.regions.map(({ provider, providerName }) => [provider, of(providerName)]));
  return [
    {
      id: "value",
      label: t(`placement-page.value-of-${result.objective}`),
      value: value === null ? unknown : objectiveWords(words, result, value),
      note: !proof
        ? t("placement-page.outcome-adopted")
        : proof.outcome === "optimal"
          ? t("placement-page.outcome-optimal")
          : t("placement-page.outcome-feasible", {
              bound: proof.bound === null ? unknown : objectiveWords(words, result, proof.bound),
            }),
      // means of one criterion have no figure of their own
      ...(result.objective === "score" ? ask("score/plan") : result.objective === "cost" ? ask("cost/plan") : {}),
    },
    ...(proof
      ? [
          {
            id: "gap",
            label: t("placement-page.proven-gap"),
            value: proof.gap === null ? unknown : percent(proof.gap, 3),
            note: t("placement-page.proven-gap-note"),
          },
        ]
      : []),
    {
      id: "monthly",
      label: t("placement-page.monthly"),
      value: monthly ? shortMoney(words, monthly) : unknown,
      note: monthly
        ? t("placement-page.monthly-note", { coverage: coverage === null ? unknown : percent(coverage) })
        : t("placement-page.monthly-unknown"),
      ...ask("cost/plan"),
    },
    {
      id: "weakest",
      label: t("placement-page.weakest"),
      value: weakest
        ? t("placement-page.weakest-is", { objective: weakest.objective, level: joined(range(weakest.level, 0)) })
        : unknown,
      note: weakest ? (nameOf.get(weakest.provider) ?? weakest.provider) : "",
      ...(weakest ? { onOpen: () => explain(figureId.sovereignty(weakest.provider), result.scenario) } : {}),
    },
    {
      id: "decides",
      label: t("placement-page.decides"),
      value: limits[0] ? firstWords(say(limits[0])) : t("placement-page.decides-none"),
      note:
        limits.length === 0
          ? t("placement-page.decides-gates")
          : limits.length === 1
            ? t("placement-page.decides-alone")
            : t("placement-page.decides-count", { count: number(limits.length - 1, 0) }),
      onOpen: () => go("limits"),
    },
    {
      id: "placed",
      label: t("placement-page.placed"),
      value: `${number(result.placements.length, 0)} / ${number(result.unplaced.length, 0)}`,
      note: t("placement-page.placed-note", { count: result.byRegion.filter(({ workloads }) => workloads > 0).length }),
      ...(result.unplaced.length > 0 ? { tone: "warn" as const, onOpen: () => go("unplaced") } : {}),
    },
  ];
}

/** A range that is not broken over two lines: behind its dash stands a joiner of words. */
const joined = (text: string): string => text.replace("–", "–\u2060");

/** The value of the objective in its own unit: points, ms, or money a month. */
function objectiveWords(words: Words, { objective, monthly }: PlacementResult, value: number): string {
  const { t, number } = words;
  if (objective === "cost" && monthly) {
    const minor = Math.round(value * minorPerMajor[monthly.currency]);
    return t("placement-page.per-month", {
      amount: shortMoney(words, { low: minor, high: minor, currency: monthly.currency }),
    });
  }
  return objective === "latency" ? `${number(value)} ms` : number(value, 2);
}

/** What a sentence is about, before its colon; the whole stands where the answer leads. */
const firstWords = (sentence: string): string => {
  const colon = sentence.indexOf(":");
  return colon > 0 && colon < 40
    ? sentence.slice(0, colon)
    : sentence.length > 44
      ? `${sentence.slice(0, 43)}…`
      : sentence;
};
