import type { Comparison, PlacementResult } from "../../../shared/model/result.ts";
import { explain } from "../../hooks/explain.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { figureId } from "../../parts/place-names.ts";
import { shortMoney } from "../../parts/short-money.ts";

/** Value, proven gap, cost, weakest sovereignty, latency, what is placed. Only an adopted placement can be asked about. */
export function answersOf(
  words: Words,
  result: PlacementResult,
  comparison: Comparison,
  isProposed: boolean,
  onUnplaced: () => void,
): Answer[] {
  const { t, of, number, percent, range, unknown } = words;
  const { value, bound, gap, monthly, coverage, weakest } = result;
  const ask = (id: string) => (isProposed ? {} : { onOpen: () => explain(id, result.scenario) });
  const nameOf = new Map(comparison.regions.map(({ provider, providerName }) => [provider, of(providerName)]));
  return [
    {
      id: "value",
      label: t("placement-page.value"),
      value: value === null ? unknown : number(value, 2),
      note: !isProposed
        ? t("placement-page.outcome-adopted")
        : result.outcome === "optimal"
          ? t("placement-page.outcome-optimal")
          : t("placement-page.outcome-feasible", { bound: bound === null ? unknown : number(bound, 2) }),
      ...ask("score/plan"),
    },
    ...(isProposed
      ? [
          {
            id: "gap",
            label: t("placement-page.proven-gap"),
            value: gap === null ? unknown : percent(gap, 3),
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
        ? t("placement-page.weakest-is", { objective: weakest.objective, level: range(weakest.level, 0) })
        : unknown,
      note: weakest ? (nameOf.get(weakest.provider) ?? weakest.provider) : "",
      ...(weakest ? { onOpen: () => explain(figureId.sovereignty(weakest.provider), result.scenario) } : {}),
    },
    {
      id: "latency",
      label: t("placement-page.latency"),
      value: result.latencyP90 === null ? unknown : `${number(result.latencyP90)} ms`,
    },
    {
      id: "placed",
      label: t("placement-page.placed"),
      value: `${number(result.placements.length, 0)} / ${number(result.unplaced.length, 0)}`,
      note: t("placement-page.placed-note", { count: result.byRegion.length }),
      ...(result.unplaced.length > 0 ? { tone: "warn" as const, onOpen: onUnplaced } : {}),
    },
  ];
}
