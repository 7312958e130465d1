import type { ComparedRegion } from "../../../shared/model/result.ts";
import { type Words, useText } from "../../hooks/use-text.ts";

type Sovereignty = ComparedRegion["sovereignty"];

/** A sovereignty score in words, never without the overall level and the weakest objective. */
export function sovereigntyWords({ t, range }: Words, sovereignty: NonNullable<Sovereignty>): string {
  return t("compare-page.sovereignty-is", {
    score: range(sovereignty.score),
    level: range(sovereignty.overallLevel, 0),
    objective: sovereignty.weakest,
  });
}

export function SovereigntyText({ sovereignty }: Readonly<{ sovereignty: Sovereignty }>) {
  const words = useText();
  if (!sovereignty) return <span className="not-known">{words.unknown}</span>;
  return <span className="figures">{sovereigntyWords(words, sovereignty)}</span>;
}
