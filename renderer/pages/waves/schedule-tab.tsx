import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import type { WaveId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { RangeText } from "../../parts/range-bar.tsx";
import { Chain } from "./chain.tsx";
import { type Surroundings, ganttOf } from "./gantt-of.ts";
import { LiveStrip } from "./live-strip.tsx";
import { RiskMark } from "./risk-mark.tsx";
import { Timeline } from "./timeline.tsx";
import type { Laying } from "./use-laying.ts";
import { waveName } from "./wave-name.ts";

/** The waves over time, to be moved by hand; under them each with what it holds, and what decides the end. */
export function ScheduleTab({
  plan,
  around,
  laying,
  canEdit,
  busy,
  openId,
  onOpen,
}: Readonly<{
  plan: WavePlan;
  around: Surroundings;
  laying: Laying;
  canEdit: boolean;
  busy: boolean;
  openId: string | null;
  onOpen: (id: string) => void;
}>) {
  const words = useText();
  const { t } = words;
  const { ref, width } = useElementSize();
  const open = plan.waves.find(({ wave }) => wave.id === openId)?.wave.id ?? null;
  const room = Math.max(600, Math.min(1400, Math.round(width) || 1000));
  const chart = useMemo(() => ganttOf(words, plan, around, open, room), [words, plan, around, open, room]);
  return (
    <>
      <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("waves-page.tab-gantt")}>
        <div ref={ref} className="waves-gantt">
          <Timeline plan={plan} chart={chart} canEdit={canEdit} laying={laying} onOpen={onOpen} />
          <p className="soft waves-key">{t("waves-page.chart-key")}</p>
        </div>
        <WaveTable plan={plan} open={open} onOpen={onOpen} />
        <Chain plan={plan} names={around.names} onOpen={onOpen} />
      </div>
      <LiveStrip
        laying={laying}
        names={around.names}
        hint={t(canEdit ? "waves-live.timeline-keys" : "waves-page.adopt-first")}
        busy={busy}
      />
    </>
  );
}

function WaveTable({
  plan,
  open,
  onOpen,
}: Readonly<{ plan: WavePlan; open: WaveId | null; onOpen: (id: string) => void }>) {
  const words = useText();
  const { t, day, number, percent } = words;
  return (
    <table className="plain-table waves-table">
      <thead>
        <tr>
          <th scope="col">{t("waves-page.wave")}</th>
          <th scope="col">{t("waves-page.start")}</th>
          <th scope="col">{t("waves-page.cut-over")}</th>
          <th scope="col" className="right">
            {t("waves-page.slack")} <span className="unit">{t("waves-page.days-unit")}</span>
          </th>
          <th scope="col" className="right">
            {t("waves-page.workloads")}
          </th>
          <th scope="col" className="right">
            {t("waves-page.hours-column")} <span className="unit">h</span>
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
        {plan.waves.map(({ wave, risk, confidence, hours, dataGib, transferHours, slackDays }) => (
          <tr key={wave.id} className={wave.id === open ? "waves-open" : undefined}>
            <th scope="row">
              <button type="button" className="waves-link" onClick={() => onOpen(wave.id)}>
                {waveName(words, wave)}
              </button>
            </th>
            <td className="figures nowrap">{day(wave.start)}</td>
            <td className="figures nowrap">{day(wave.cutOver)}</td>
            <td className="figures right">
              {slackDays === null ? (
                <span className="soft">{t("waves-page.slack-none")}</span>
              ) : slackDays === 0 ? (
                <strong>{t("waves-page.slack-zero")}</strong>
              ) : (
                number(slackDays, 0)
              )}
            </td>
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
  );
}
