import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { gantt } from "../../../shared/charts/gantt.ts";
import type { Tone } from "../../../shared/charts/marks.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { type Words, useText } from "../../hooks/use-text.ts";
import { RangeText } from "../../parts/range-bar.tsx";
import { RiskMark } from "./risk-mark.tsx";
import { waveName } from "./wave-name.ts";

export const riskTones: Readonly<Record<"low" | "medium" | "high", Tone>> = {
  low: "good",
  medium: "warning",
  high: "bad",
};

/** The waves over time, and under them each with what it holds. */
export function ScheduleTab({
  plan,
  openId,
  onOpen,
}: Readonly<{ plan: WavePlan; openId: string | null; onOpen: (id: string) => void }>) {
  const words = useText();
  const { t, day, number, percent } = words;
  const { ref, width } = useElementSize();
  const drawing = useMemo(() => ganttOf(words, plan, width), [words, plan, width]);
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("waves-page.tab-gantt")}>
      <div ref={ref} className="waves-gantt">
        <Drawing drawing={drawing} />
      </div>
      <table className="plain-table waves-table">
        <thead>
          <tr>
            <th scope="col">{t("waves-page.wave")}</th>
            <th scope="col">{t("waves-page.start")}</th>
            <th scope="col">{t("waves-page.cut-over")}</th>
            <th scope="col" className="right">
              {t("waves-page.workloads")}
            </th>
            <th scope="col" className="right">
              {t("waves-page.hours-column")}
            </th>
            <th scope="col" className="right">
              {t("waves-page.data")} <span className="unit">GiB</span>
            </th>
            <th scope="col" className="right">
              {t("waves-page.transfer")} <span className="unit">h</span>
            </th>
            <th scope="col">{t("waves-page.risk")}</th>
            <th scope="col" className="right">
              {t("waves-page.confidence")}
            </th>
            <th scope="col">{t("waves-page.pinned")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.waves.map(({ wave, risk, confidence, hours, dataGib, transferHours }) => (
            <tr key={wave.id} className={wave.id === openId ? "waves-open" : undefined}>
              <th scope="row">
                <button type="button" className="waves-link" onClick={() => onOpen(wave.id)}>
                  {waveName(words, wave)}
                </button>
              </th>
              <td className="figures nowrap">{day(wave.start)}</td>
              <td className="figures nowrap">{day(wave.cutOver)}</td>
              <td className="figures right">{number(wave.workloads.length, 0)}</td>
              <td className="figures right">{number(hours, 0)}</td>
              <td className="figures right">
                <RangeText value={dataGib} digits={0} />
              </td>
              <td className="figures right">
                <RangeText value={transferHours} />
              </td>
              <td>
                <RiskMark risk={risk} />
              </td>
              <td className="figures right">{percent(confidence)}</td>
              <td>{wave.pinned ? t("waves-page.pinned") : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ganttOf(words: Words, plan: WavePlan, width: number) {
  const { t, day, number } = words;
  const last = plan.waves
    .map(({ wave }) => wave.cutOver)
    .sort()
    .at(-1)!; // shown with at least one wave
  return gantt({
    title: t("waves-page.gantt-title", { count: plan.waves.length, day: day(last) }),
    rows: plan.waves.map(({ wave, risk }) => ({
      name: waveName(words, wave),
      from: wave.start,
      to: wave.cutOver,
      tone: riskTones[risk],
      label: `${t("waves-page.count", { count: number(wave.workloads.length, 0) })} · ${t("waves-page.risk-is", { risk: t(`risk.${risk}`) })}`,
    })),
    monthLabel: (month) => t("waves-page.month", { year: month.slice(2, 4), month: Number(month.slice(5, 7)) }),
    head: [t("waves-page.wave"), t("waves-page.start"), t("waves-page.cut-over"), t("waves-page.workloads")],
    width: Math.max(600, Math.min(1200, Math.round(width) || 1000)),
  });
}
