import type { Reached } from "../../../shared/model/reach.ts";
import type { Verdict } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

const verdicts: Readonly<Record<Reached, Verdict>> = { met: "pass", "median-only": "unknown", missed: "fail" };

/** Whether a bound is kept for one place, by shape, word and colour. */
export function ReachMark({ reached }: Readonly<{ reached: Reached }>) {
  const { t } = useText();
  const word = { met: t("reach.met"), "median-only": t("reach.median-only"), missed: t("reach.state-missed") }[reached];
  return <VerdictMark verdict={verdicts[reached]} words={word} />;
}
