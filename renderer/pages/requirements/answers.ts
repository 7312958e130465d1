import { useMemo } from "react";
import { type Figure, computed, given } from "../../../shared/engines/explain.ts";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { say } from "../../../shared/model/sentence.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";

/** How many gates are on, what they leave, and whom they leave without a place. */
export function useAnswers(
  requirements: Scenario["requirements"],
  comparison: Comparison | null,
  isBusy: boolean,
): Answer[] {
  const { t, number, unknown } = useText();
  const figures = useMemo(() => comparison && figuresOf(comparison), [comparison]);
  const gates = requirements.filter((one) => one.kind === "gate");
  const noteOf = (words: string | null) =>
    isBusy ? t("requirements.computing") : (words ?? t("requirements.needs-inventory"));
  const count = (figure: Figure | undefined) => (figure?.value ? number(figure.value.low, 0) : unknown);
  const without = figures?.without.value?.low ?? 0;
  const unknownCells = comparison?.regions.reduce((sum, region) => sum + region.unknown, 0) ?? 0;
  return [
    {
      id: "gates",
      label: t("requirements.gates-on"),
      value: number(gates.filter((one) => one.on).length, 0),
      note: t("requirements.gates-note", { all: number(gates.length, 0) }),
    },
    {
      id: "regions",
      label: t("requirements.regions-left"),
      value: count(figures?.regions),
      note: noteOf(comparison && t("requirements.regions-note", { all: number(comparison.regions.length, 0) })),
      ...(figures ? { figure: figures.regions } : {}),
    },
    {
      id: "without",
      label: t("requirements.without"),
      value: count(figures?.without),
      note: noteOf(comparison && t("requirements.without-note", { all: number(comparison.workloads.length, 0) })),
      ...(figures ? { figure: figures.without } : {}),
      ...(without > 0 ? { tone: "warn" as const } : {}),
    },
    {
      id: "unknown",
      label: t("requirements.unknown-cells"),
      value: comparison ? number(unknownCells, 0) : unknown,
      note: noteOf(comparison && t("requirements.unknown-note")),
    },
  ];
}

/** The two counts as figures: each with the regions or workloads it counts. */
function figuresOf({ regions, workloads }: Comparison): { regions: Figure; without: Figure } {
  const lawful = regions.filter((region) => region.lawful > 0);
  const stuck = workloads.filter((workload) => workload.lawfulRegions === 0);
  return {
    regions: computed(
      "requirements.regions",
      say("requirements.figure-regions"),
      "count",
      lawful.length,
      "formula",
      `|{ r : ${lawful.length} / ${regions.length} }|`,
      [...regions]
        .sort((a, b) => b.lawful - a.lawful || a.region.localeCompare(b.region, "en"))
        .map((region) =>
          given(
            `requirements.region.${region.region}`,
            say("requirements.figure-region", { name: region.region }),
            "count",
            region.lawful,
            [],
          ),
        ),
    ),
    without: computed(
      "requirements.without",
      say("requirements.figure-without"),
      "count",
      stuck.length,
      "formula",
      `${stuck.length} / ${workloads.length}`,
      stuck.map((workload) =>
        given(
          `requirements.workload.${workload.workload}`,
          say("requirements.figure-workload", { name: workload.name }),
          "count",
          0,
          [],
        ),
      ),
    ),
  };
}
