import type { Verdict } from "../../../shared/model/result.ts";
import { formatDuration } from "../../../shared/text/duration.ts";
import type { Range } from "../../../shared/units/range.ts";
import type { Words } from "../../hooks/use-text.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

/** Until it is back; “no way back” where nothing brings it back. */
export const backWords = ({ t, language }: Words, rto: Range | null): string =>
  rto ? formatDuration(language, rto) : t("resilience-page.never");

/** Of data lost. Without a number it is the last backup where there is a way back, and all of it where there is none. */
export const lossWords = ({ t, language }: Words, rpo: Range | null, rto: Range | null): string =>
  rpo ? formatDuration(language, rpo) : t(rto ? "resilience-page.last-backup" : "resilience-page.no-copy");

/** What the inventory asks for, and whether it is kept. */
export function Target({
  words,
  minutes,
  verdict,
}: Readonly<{ words: Words; minutes: number | null; verdict: Verdict | null }>) {
  if (minutes === null) return <span className="not-known">{words.unknown}</span>;
  return (
    <span className="recovery-target">
      {formatDuration(words.language, { low: minutes, high: minutes })}
      {verdict && <VerdictMark verdict={verdict} bare />}
    </span>
  );
}
