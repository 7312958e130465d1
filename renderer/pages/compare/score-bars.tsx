import { useElementSize } from "@mantine/hooks";
import { rangeBars, ticksTo } from "../../../shared/charts/range-bars.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { chartWidth } from "./chart-width.ts";
import { byScore, isOrderCertain } from "./ranking.ts";
import { sovereigntyWords } from "./sovereignty-text.tsx";

const SHOWN = 24;

/** Mean scores of the regions, best guaranteed first. */
export function ScoreBars({
  regions,
  nameOf,
  onOpen,
}: Readonly<{
  regions: readonly ComparedRegion[];
  nameOf: (id: RegionId) => string;
  onOpen: (region: string) => void;
}>) {
  const words = useText();
  const { t, range, number } = words;
  const { ref, width } = useElementSize();
  const ranked = byScore(regions);
  const first = ranked[0];
  if (!first) return <EmptyState title={t("compare-page.bars-none")} missing={t("compare-page.bars-none-why")} />;
  const shown = ranked.slice(0, SHOWN);
  const isAhead = ranked.slice(1).every((one) => isOrderCertain(first.score, one.score));
  const drawing = rangeBars({
    title: t(isAhead ? "compare-page.bars-title" : "compare-page.bars-open-title", {
      region: nameOf(first.region),
      score: range(first.score),
    }),
    bars: shown.map((one) => ({
      name: nameOf(one.region),
      ...one.score,
      tone: "accent",
      label: range(one.score),
      note: one.sovereignty ? sovereigntyWords(words, one.sovereignty) : words.unknown,
      pick: one.region,
    })),
    to: 100,
    ticks: ticksTo(100, (at) => number(at, 0)),
    minimum: null,
    head: [t("compare-page.region"), t("compare-page.score"), t("compare-page.sovereignty")],
    width: chartWidth(width),
  });
  return (
    <div className="chart-panel" ref={ref}>
      <Drawing drawing={drawing} onPick={onOpen} />
      <p className="soft chart-note">{t("compare-page.bars-note", { count: shown.length })}</p>
    </div>
  );
}
