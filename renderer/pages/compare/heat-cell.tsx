import { memo } from "react";
import type { Cell } from "../../../shared/model/result.ts";
import type { Range } from "../../../shared/units/range.ts";
import type { Words } from "../../hooks/use-text.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

/** A cell in words: `충족 · 점수 62–71`. */
export function cellWords({ t, range }: Words, { verdict }: Cell, score: Range | null): string {
  const scored = score ? t("compare-page.score-is", { score: range(score) }) : t("compare-page.no-score");
  return `${t(`parts.verdict-${verdict}`)} · ${scored}`;
}

/** One verdict by its shape, and the score as figures and as shade. Drawn again only where something of it has changed. */
export const HeatCell = memo(function HeatCell({
  words,
  id,
  index,
  cell,
  low,
  high,
  isFirst,
  isBest,
  isPlaced,
  isOpen,
  isActive,
  mark,
  left,
  width,
}: Readonly<{
  /** Handed down: hundreds of cells need not ask for the language each. */
  words: Words;
  id: string;
  index: number;
  cell: Cell | null;
  /** Ends of the score, apart so that equal ones are seen to be equal; `null`: none. */
  low: number | null;
  high: number | null;
  isFirst: boolean;
  isBest: boolean;
  isPlaced: boolean;
  isOpen: boolean;
  isActive: boolean;
  /** How the gate that is looked at stands to it. */
  mark: "hit" | "alone" | "beside" | null;
  left: number;
  width: number;
}>) {
  const score = low === null || high === null ? null : { low, high };
  const marks = [isBest && words.t("compare-page.legend-best"), isPlaced && words.t("compare-page.placed-here")];
  const shade = score ? Math.round((score.low + score.high) / 2) : 0;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={index}
      data-column={index - 2}
      className={[
        "heat-cell figures",
        cell && `heat-${cell.verdict}`,
        isFirst && "heat-first",
        isBest && "heat-best",
        isPlaced && "heat-placed",
        isOpen && "heat-open",
        isActive && "cell-active",
        mark && `heat-gate-${mark}`,
      ]
        .filter(Boolean)
        .join(" ")}
      style={{ left, width, ["--shade" as never]: `${shade * 0.42}%` }} // a variable of our own, which React's types do not know
    >
      {cell && <Verdict verdict={cell.verdict} />}
      {score && <span>{words.range(score, 0)}</span>}
      {marks.some(Boolean) && <span className="read-out">{marks.filter(Boolean).join(", ")}</span>}
    </div>
  );
});

/** The verdict of a cell does not change with its score, and so is not drawn with it. */
const Verdict = memo(function Verdict({ verdict }: Readonly<{ verdict: Cell["verdict"] }>) {
  return <VerdictMark verdict={verdict} bare />;
});
