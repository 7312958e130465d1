import { fieldOf } from "../../../shared/engines/completeness/fields.ts";
import { inventoryConfidence } from "../../../shared/engines/completeness/quality.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { knowledge, knownFigure } from "./knowledge.ts";
import { useShowMissing } from "./missing-rows.tsx";
import { BandMark } from "./quality-workloads.tsx";
import type { Inventory } from "./use-inventory.ts";
import { useQuality } from "./use-quality.ts";

const nothing: Inventory = { workloads: [], groups: [], dataSets: [], dependencies: [], commitments: [] };

/** How well the inventory is known, in five figures; `null` while there is nothing to know. */
export function useQualityAnswers(inventory: Inventory | null): readonly Answer[] | null {
  const { t, say, number, figure } = useText();
  const show = useShowMissing();
  const { quality } = useQuality(inventory ?? nothing);
  if (!inventory || inventory.workloads.length + inventory.groups.length === 0) return null;
  const { bands, staying, gaps, findings, known, all } = quality;
  const confidence = inventoryConfidence(inventory);
  const [first] = gaps;
  const doubted = findings.filter(({ severity }) => severity !== "info").reduce((sum, { count }) => sum + count, 0);
  const moving = bands.high + bands.medium + bands.low;
  return [
    {
      id: "confidence",
      label: t("quality.confidence"),
      value: figure(confidence),
      note: t("quality.confidence-note", { count: number(moving, 0) }),
      figure: confidence,
    },
    {
      id: "bands",
      label: t("quality.bands"),
      value: (
        <span className="trust-counts">
          {(["high", "medium", "low"] as const).map((band) => (
            <BandMark key={band} band={band} count={number(bands[band], 0)} />
          ))}
        </span>
      ),
      note: t("quality.bands-note") + (staying > 0 ? ` · ${t("quality.staying", { count: number(staying, 0) })}` : ""),
    },
    first
      ? {
          id: "first-gap",
          label: t("quality.first-gap"),
          value: <span className="answer-words">{say(fieldOf(first.field).label)}</span>,
          note: first.stops
            ? say(fieldOf(first.field).stops!)
            : t("quality.first-gap-note", { effect: `${number(first.effect * 100, 1)}%p` }),
          tone: first.stops ? "bad" : "warn",
          onOpen: () => show(first.field, first.open === 0),
        }
      : { id: "first-gap", label: t("quality.first-gap"), value: t("quality.no-gap"), tone: "good" },
    {
      id: "known",
      label: t("inventory.known"),
      value: figure(knownFigure(knowledge(inventory))),
      note: t("inventory.known-note", { known: number(known, 0), all: number(all, 0) }),
      figure: knownFigure(knowledge(inventory)),
    },
    {
      id: "in-doubt",
      label: t("quality.in-doubt"),
      value: number(doubted, 0),
      note: t("quality.in-doubt-note"),
      onOpen: () => document.getElementById("quality-imports")?.scrollIntoView({ block: "start" }),
    },
  ];
}
