import type { WavePlan } from "../../../shared/model/result.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { waveName } from "./wave-name.ts";

/** How many waves, until when, what breaks the dates, who is in none, which wave is busiest. */
export function answersOf(
  words: Words,
  plan: WavePlan,
  settings: WaveSettings | null,
  open: (tab: "issues" | "unscheduled") => void,
): Answer[] {
  const { t, number, day } = words;
  const count = plan.waves.reduce((sum, { wave }) => sum + wave.workloads.length, 0);
  const starts = plan.waves.map(({ wave }) => wave.start).sort();
  const ends = plan.waves.map(({ wave }) => wave.cutOver).sort();
  const critical = plan.issues.filter(({ severity }) => severity === "critical").length;
  const busiest = plan.waves.toSorted((a, b) => b.hours - a.hours || a.wave.number - b.wave.number)[0];
  return [
    {
      id: "waves",
      label: t("waves-page.waves"),
      value: number(plan.waves.length, 0),
      note: t("waves-page.waves-note", { count: number(count, 0) }),
    },
    {
      id: "end",
      label: t("waves-page.end"),
      value: day(ends.at(-1)!), // there is at least one wave where this is shown
      note: t("waves-page.end-note", { day: day(starts[0]!) }), // as above
    },
    {
      id: "critical",
      label: t("waves-page.critical"),
      value: number(critical, 0),
      note: t("waves-page.critical-note", { count: number(plan.issues.length - critical, 0) }),
      ...(critical > 0 ? { tone: "bad" as const } : { tone: "good" as const }),
      ...(plan.issues.length > 0 ? { onOpen: () => open("issues") } : {}),
    },
    {
      id: "unscheduled",
      label: t("waves-page.unscheduled"),
      value: number(plan.unscheduled.length, 0),
      note: t(plan.unscheduled.length > 0 ? "waves-page.unscheduled-note" : "waves-page.unscheduled-none"),
      ...(plan.unscheduled.length > 0 ? { tone: "warn" as const, onOpen: () => open("unscheduled") } : {}),
    },
    ...(busiest
      ? [
          {
            id: "busiest",
            label: t("waves-page.busiest", { wave: waveName(words, busiest.wave) }),
            value: t("waves-page.hours", { hours: number(busiest.hours, 0) }),
            ...(settings
              ? {
                  note: t("waves-page.busiest-note", {
                    hours: number(settings.engineers * settings.hoursPerDay * settings.daysPerWave, 0),
                  }),
                }
              : {}),
          },
        ]
      : []),
  ];
}
