import { useMemo } from "react";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { knowledge, knownFigure, unknownFigure } from "./knowledge.ts";
import type { Inventory, Reading } from "./use-inventory.ts";

/** Stands where a figure is still being counted. */
const COUNTING = "…";

/** What there is and how well it is known, in five figures; `null` while there is nothing. */
export function useOverviewAnswers(inventory: Inventory | null, reading: Reading): readonly Answer[] | null {
  const { t, number, day, range, figure } = useText();
  const { data: batches } = useCall("inventory.batches", {});
  const isWhole = reading === null;
  // a sum over a part of the list would be wrong, and different in a moment
  const sums = useMemo(() => (inventory && isWhole ? sumsOf(inventory) : null), [inventory, isWhole]);
  if (!inventory || inventory.workloads.length + inventory.groups.length === 0) return null;

  const last = batches?.reduce<string | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  return [
    {
      id: "workloads",
      label: t("inventory.workloads"),
      value: number(reading?.of ?? inventory.workloads.length, 0),
      note: sums
        ? t("inventory.vcpu-note", {
            // a sum with gaps has a floor and no ceiling
            range: sums.unsized > 0 ? `≥ ${number(sums.vcpu, 0)}` : range({ low: sums.vcpu, high: sums.vcpu }, 0),
          })
        : COUNTING,
    },
    {
      id: "groups",
      label: t("inventory.groups"),
      value: number(inventory.groups.length, 0),
      note: !sums
        ? COUNTING
        : sums.ungrouped > 0
          ? t("inventory.ungrouped", { count: number(sums.ungrouped, 0) })
          : t("inventory.all-grouped"),
    },
    {
      id: "known",
      label: t("inventory.known"),
      value: sums ? figure(sums.known) : COUNTING,
      note: sums
        ? t("inventory.known-note", { known: number(sums.knownFields, 0), all: number(sums.fields, 0) })
        : COUNTING,
      ...(sums ? { figure: sums.known } : {}),
    },
    {
      id: "unknown",
      label: t("inventory.unknown-fields"),
      value: sums ? figure(sums.unknown) : COUNTING,
      note: t("inventory.unknown-note"),
      ...(sums ? { figure: sums.unknown } : {}),
    },
    {
      id: "last-import",
      label: t("inventory.last-import"),
      value: last ? day(last) : t("inventory.never"),
      note: batches?.find(({ at }) => at === last)?.report.file,
    },
  ];
}

function sumsOf(inventory: Inventory) {
  const fields = knowledge(inventory);
  let [vcpu, unsized, ungrouped] = [0, 0, 0];
  for (const one of inventory.workloads) {
    vcpu += one.vcpu ?? 0;
    if (one.vcpu === null) unsized += 1;
    if (one.group === null) ungrouped += 1;
  }
  return {
    known: knownFigure(fields),
    unknown: unknownFigure(fields),
    fields: fields.reduce((sum, field) => sum + field.all, 0),
    knownFields: fields.reduce((sum, field) => sum + field.known, 0),
    vcpu,
    unsized,
    ungrouped,
  };
}
