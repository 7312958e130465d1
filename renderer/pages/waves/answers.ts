import type { WavePlan } from "../../../shared/model/result.ts";
import type { Team } from "../../../shared/model/team.ts";
import type { WaveAcceptance } from "../../../shared/model/wave-rules.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { teamName } from "./gantt-of.ts";
import { waveName } from "./wave-name.ts";

/** How many waves, until when, what breaks the dates, who is in none, which team is busiest and when. */
export function answersOf(
  words: Words,
  plan: WavePlan,
  teams: readonly Team[],
  acceptances: readonly WaveAcceptance[],
  open: (tab: "issues" | "unscheduled" | "teams") => void,
): Answer[] {
  const { t, number, day } = words;
  const count = plan.waves.reduce((sum, { wave }) => sum + wave.workloads.length, 0);
  const starts = plan.waves.map(({ wave }) => wave.start).sort();
  const ends = plan.waves.map(({ wave }) => wave.cutOver).sort();
  const critical = plan.issues.filter(({ severity }) => severity === "critical");
  const accepted = critical.filter((issue) =>
    acceptances.some(({ wave, rule }) => wave === issue.wave && rule === issue.rule),
  ).length;
  const advisory = number(plan.issues.length - critical.length, 0);
  const busiest = busiestOf(plan);
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
      value: number(critical.length, 0),
      note:
        accepted > 0
          ? t("waves-page.critical-accepted", { accepted: number(accepted, 0), count: advisory })
          : t("waves-page.critical-note", { count: advisory }),
      ...(critical.length > 0 ? { tone: "bad" as const } : { tone: "good" as const }),
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
            label: t("waves-page.busiest", { team: teamName(words, teams, busiest.team) }),
            value:
              busiest.capacityHours > 0
                ? words.percent(busiest.hours / busiest.capacityHours)
                : t("waves-page.nobody-there"),
            note: t("waves-page.busiest-note", {
              wave: waveName(words, busiest.wave),
              hours: number(busiest.hours, 0),
              capacity: number(busiest.capacityHours, 0),
            }),
            ...(busiest.hours > busiest.capacityHours ? { tone: "bad" as const } : {}),
            onOpen: () => open("teams"),
          },
        ]
      : []),
  ];
}

/** The fullest team and wave: most work for what it can do. */
function busiestOf(plan: WavePlan) {
  const share = ({ hours, capacityHours }: WavePlan["teams"][number]): number =>
    capacityHours > 0 ? hours / capacityHours : hours > 0 ? Infinity : 0;
  const one = plan.teams.toSorted((a, b) => share(b) - share(a))[0];
  const wave = one && plan.waves.find((each) => each.wave.id === one.wave)?.wave;
  return one && wave && one.hours > 0 ? { ...one, wave } : null;
}
