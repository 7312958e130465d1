import { type CSSProperties, memo } from "react";
import type { Cell } from "../../../shared/model/result.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

/** A cell in words: `충족 · 점수 62–71`. */
export function cellWords({ t, range }: Words, cell: Cell): string {
  const score = cell.score ? t("compare-page.score-is", { score: range(cell.score) }) : t("compare-page.no-score");
  return `${t(`parts.verdict-${cell.verdict}`)} · ${score}`;
}

/** One verdict by its shape, and the score as figures and as shade. */
export const HeatCell = memo(function HeatCell({
  id,
  index,
  cell,
  isFirst,
  isBest,
  isPlaced,
  isOpen,
  isActive,
  style,
  onOpen,
}: Readonly<{
  id: string;
  index: number;
  cell: Cell | null;
  isFirst: boolean;
  isBest: boolean;
  isPlaced: boolean;
  isOpen: boolean;
  isActive: boolean;
  style: CSSProperties;
  onOpen: () => void;
}>) {
  const words = useText();
  const marks = [isBest && words.t("compare-page.legend-best"), isPlaced && words.t("compare-page.placed-here")];
  const hint = cell ? [cellWords(words, cell), ...marks.filter(Boolean)].join(" · ") : undefined;
  const shade = cell?.score ? Math.round((cell.score.low + cell.score.high) / 2) : 0;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={index}
      title={hint}
      className={[
        "heat-cell figures",
        cell && `heat-${cell.verdict}`,
        isFirst && "heat-first",
        isBest && "heat-best",
        isPlaced && "heat-placed",
        isOpen && "heat-open",
        isActive && "cell-active",
      ]
        .filter(Boolean)
        .join(" ")}
      style={{ ...style, ["--shade" as never]: `${shade * 0.42}%` }} // a variable of our own, which React's types do not know
      onClick={onOpen}
    >
      {cell && <VerdictMark verdict={cell.verdict} bare />}
      {cell?.score && <span>{words.range(cell.score, 0)}</span>}
      {marks.some(Boolean) && <span className="read-out">{marks.filter(Boolean).join(", ")}</span>}
    </div>
  );
});
