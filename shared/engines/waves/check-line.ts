import { say } from "../../model/sentence.ts";
import type { Copying } from "./copying.ts";
import type { Findings } from "./findings.ts";
import type { Lying } from "./lying.ts";
import type { WaveQuestion } from "./question.ts";

/** Of those whose data is too much, so many are named. */
const NAMED = 3;

/** Rule 11: what has to be copied fits into the window, beside all that shares the line, or can be copied ahead. */
export function checkLine(
  { settings, copyAhead }: WaveQuestion,
  { waves, members: all }: Lying,
  copyings: readonly Copying[],
  found: Findings,
): void {
  const window = settings.windowHours;
  copyings.forEach((copying, w) => {
    const { way, hours, alone, fits, beside, unknownBeside } = copying;
    const members = all[w]!;
    const hurt = members
      .filter(({ dataGib }) => dataGib !== null)
      .sort((a, b) => b.dataGib!.high - a.dataGib!.high)
      .slice(0, NAMED)
      .map(({ id }) => id);
    const isShared = alone.high < hours.high;
    const others = beside.length === 0 ? "–" : beside.map((o) => waves[o]!.number).join(", ");
    // as long as nobody has said how much changes in a day, there is no copying ahead
    if (!fits.low && (copyAhead?.dailyChange ?? null) === null) {
      const sentence =
        isShared && alone.low <= window
          ? say("waves.rule-11-line", { alone: alone.low, hours: hours.low, window, others })
          : say("waves.rule-11-transfer", { hours: hours.low, window });
      found.add(w, 11, hurt, sentence);
    } else if (way === "too-long") {
      const args = { hours: hours.low, window, others };
      found.add(w, 11, hurt, say(isShared ? "waves.rule-11-ahead-shared" : "waves.rule-11-ahead", args));
    } else if (way === "open") {
      const args = { hours: hours.high, window, others };
      found.may(w, 11, hurt, say(isShared ? "waves.rule-11-line-maybe" : "waves.rule-11-transfer-maybe", args));
    }
    if (unknownBeside !== null)
      found.may(w, 11, hurt, say("waves.rule-11-line-unknown", { other: waves[unknownBeside]!.number }));
    const unknown = members.filter((workload) => workload.dataGib === null);
    if (unknown.length > 0) {
      const sentence = say("waves.rule-11-transfer-unknown", { number: unknown.length });
      found.may(
        w,
        11,
        unknown.map(({ id }) => id),
        sentence,
      );
    }
  });
}
