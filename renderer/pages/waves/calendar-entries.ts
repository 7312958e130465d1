import type { Output } from "../../../shared/contract/contract.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { type Day, addDays } from "../../../shared/units/date.ts";
import type { Words } from "../../hooks/use-text.ts";
import { type Surroundings } from "./gantt-of.ts";
import { waveName } from "./wave-name.ts";

export type Entry = Readonly<{
  kind: "cut-over" | "start" | "milestone" | "due" | "freeze";
  text: string;
  /** What a click opens; `null`: nothing. */
  open: string | null;
  tone: "good" | "warn" | "bad" | "note";
}>;

/** Everything that falls on a day, by day; what is most pressing first. */
export function entriesOf(
  words: Words,
  plan: WavePlan,
  { rules, milestones }: Surroundings,
  procurements: Output<"waves.calendar">["procurements"],
): ReadonlyMap<Day, readonly Entry[]> {
  const { t } = words;
  const all = new Map<Day, Entry[]>();
  const add = (day: Day, entry: Entry): void => void all.set(day, [...(all.get(day) ?? []), entry]);
  for (const { wave, risk } of plan.waves) {
    const name = waveName(words, wave);
    const tone = ({ low: "good", medium: "warn", high: "bad" } as const)[risk];
    add(wave.cutOver, { kind: "cut-over", text: t("waves-calendar.cut-over", { wave: name }), open: wave.id, tone });
    if (wave.start !== wave.cutOver)
      add(wave.start, { kind: "start", text: t("waves-calendar.start", { wave: name }), open: wave.id, tone: "note" });
  }
  for (const { day, name } of milestones) add(day, { kind: "milestone", text: name, open: "milestones", tone: "note" });
  for (const { provider, name, number, steps } of procurements)
    for (const { step, begin, standing } of steps) {
      if (begin === null || standing === "done") continue;
      const text = t("waves-calendar.due", {
        provider: words.of(name),
        step: t(`schedule.step-${step}`),
        number,
      });
      add(begin, { kind: "due", text, open: `buy-${provider}`, tone: standing === "late" ? "bad" : "warn" });
    }
  for (const { from, to, reason } of rules?.freezes ?? [])
    for (let day = from; day <= to; day = addDays(day, 1))
      add(day, { kind: "freeze", text: reason, open: "rules", tone: "warn" });
  const order = ["cut-over", "milestone", "start", "due", "freeze"];
  for (const entries of all.values()) entries.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return all;
}
