import type { Scored } from "../../../shared/model/mastery.ts";
import type { Range } from "../../../shared/units/range.ts";
import { type Words, useText } from "../../hooks/use-text.ts";

/** A score in words, never without the overall level and the weakest objective. */
export const scoredWords = ({ t, range }: Words, { score, overallLevel, weakest }: Scored): string =>
  t("sovereignty-page.score-is", { score: range(score), level: range(overallLevel, 0), objective: weakest });

/** The same, the score before and the level with its objective below it; in grey where a least level is not met. */
export function ScoredText({ scored, isBelow = false }: Readonly<{ scored: Scored | null; isBelow?: boolean }>) {
  const { t, range, unknown } = useText();
  if (!scored) return <span className="not-known">{unknown}</span>;
  return (
    <span className={isBelow ? "scored scored-below" : "scored"}>
      <span className="figures">{range(scored.score)}%</span>
      <span className="scored-weakest">
        {t("sovereignty-page.weakest-is", { level: range(scored.overallLevel, 0), objective: scored.weakest })}
      </span>
    </span>
  );
}

/**
 * A level from 0 to the highest: what is proven is filled, what may be is faint, what is said beyond it is an outline.
 *
 * The words beside it say the same. `least`: what the scenario asks for, a stroke across.
 */
export function LevelBar({
  evidenced,
  claimed,
  most,
  least = null,
}: Readonly<{ evidenced: Range; claimed: Range; most: number; least?: number | null }>) {
  const at = (level: number): number => (100 * level) / most;
  return (
    <svg className="level-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="level-track" x="0" y="3" width="100" height="4" />
      <rect className="level-doubt" x={at(evidenced.low)} y="2" width={at(evidenced.high - evidenced.low)} height="6" />
      <rect className="level-sure" x="0" y="2" width={at(evidenced.low)} height="6" />
      {claimed.low > evidenced.low && (
        <rect className="level-claimed" x="0.5" y="0.8" width={at(claimed.low) - 1} height="8.4" />
      )}
      {least !== null && <rect className="level-least" x={at(least) - 1} y="0" width="2" height="10" />}
    </svg>
  );
}
