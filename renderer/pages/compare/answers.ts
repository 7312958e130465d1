import type { Comparison } from "../../../shared/model/result.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { isNowhere } from "./filters.ts";
import { type Leader, isOrderCertain } from "./ranking.ts";

/** The best three for what is looked at, each with its weakest part, and how many workloads have no place at all. */
export function answersOf(
  words: Words,
  comparison: Comparison,
  ranked: readonly Leader[],
  isTried: boolean,
  nameOf: (id: RegionId) => string,
  open: Readonly<{ region: (id: string) => void; nowhere: () => void }>,
): Answer[] {
  const { t, number, range, unknown } = words;
  const top = ranked.filter(({ region }) => region.lawful > 0).slice(0, 3);
  const certain = isOrderCertain(top[0]?.region.score ?? null, top[1]?.region.score ?? null);
  const nowhere = comparison.workloads.filter(isNowhere).length;
  return [
    ...top.map(({ region, bestFor }, index): Answer => {
      const weakest = region.sovereignty
        ? t("compare-page.weakest", {
            // the objective is one word, also at the end of a line
            objective: region.sovereignty.weakest.replace("-", "\u2011"),
            level: range(region.sovereignty.overallLevel, 0).replace("–", "–\u2060"), // not broken after the dash either
          })
        : t("compare-page.weakest-unknown");
      return {
        id: `place-${index + 1}`,
        label: t(`compare-page.place-${(index + 1) as 1 | 2 | 3}`, { region: nameOf(region.region) }), // at most three
        value: region.score ? range(region.score) : unknown,
        note: [
          // for how many workloads it is best is known for what is saved only
          isTried
            ? `${t("compare-page.tried-note")} · ${weakest}`
            : t("compare-page.place-note", { lawful: number(region.lawful, 0), count: number(bestFor, 0), weakest }),
          ...(index === 0 && certain !== null
            ? [t(certain ? "compare-page.order-certain" : "compare-page.order-open")]
            : []),
        ].join(" · "),
        onOpen: () => open.region(region.region),
      };
    }),
    {
      id: "nowhere",
      label: t("compare-page.nowhere"),
      value: number(nowhere, 0),
      note:
        nowhere > 0
          ? t("compare-page.nowhere-note", {
              all: number(comparison.workloads.filter(({ stays }) => !stays).length, 0),
            })
          : t("compare-page.nowhere-none"),
      ...(nowhere > 0 ? { tone: "warn" as const, onOpen: open.nowhere } : {}),
    },
  ];
}
