import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";

/** How many gates are on, what they leave, and whom they leave without a place. */
export function useAnswers(
  { id: scenario }: Scenario,
  requirements: Scenario["requirements"],
  comparison: Comparison | null,
  isBusy: boolean,
): Answer[] {
  const { t, number, unknown } = useText();
  const asked = { enabled: comparison !== null, keepPrevious: true };
  const { data: regions } = useCall("figure.explain", { scenario, id: "verdicts/regions" }, asked);
  const { data: without } = useCall("figure.explain", { scenario, id: "verdicts/without" }, asked);
  const gates = requirements.filter((one) => one.kind === "gate");
  const noteOf = (words: string | null) =>
    isBusy ? t("requirements.computing") : (words ?? t("requirements.needs-inventory"));
  const count = (figure: typeof regions) => (figure?.value ? number(figure.value.low, 0) : unknown);
  const stuck = without?.value?.low ?? 0;
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
      value: count(regions),
      note: noteOf(comparison && t("requirements.regions-note", { all: number(comparison.regions.length, 0) })),
      ...(regions ? { figure: regions } : {}),
    },
    {
      id: "without",
      label: t("requirements.without"),
      value: count(without),
      note: noteOf(comparison && t("requirements.without-note", { all: number(comparison.workloads.length, 0) })),
      ...(without ? { figure: without } : {}),
      ...(stuck > 0 ? { tone: "warn" as const } : {}),
    },
    {
      id: "unknown",
      label: t("requirements.unknown-cells"),
      value: comparison ? number(unknownCells, 0) : unknown,
      note: noteOf(comparison && t("requirements.unknown-note")),
    },
  ];
}
