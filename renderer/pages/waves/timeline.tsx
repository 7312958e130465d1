import { useMemo } from "react";
import { type Gantt, gantt, ganttPlaces } from "../../../shared/charts/gantt.ts";
import type { WaveId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useText } from "../../hooks/use-text.ts";
import { type WaveDays, onDays } from "./moves.ts";
import { TimelineBar } from "./timeline-bar.tsx";
import type { Held, Laying } from "./use-laying.ts";
import { waveName } from "./wave-name.ts";

/** The chart of the waves with handles over its bars: dragged by mouse, moved by keys, opened by a click. */
export function Timeline({
  plan,
  chart,
  canEdit,
  laying,
  onOpen,
}: Readonly<{
  plan: WavePlan;
  chart: Gantt;
  canEdit: boolean;
  laying: Laying;
  onOpen: (id: string) => void;
}>) {
  const words = useText();
  const drawing = useMemo(() => gantt(chart), [chart]);
  const places = useMemo(() => ganttPlaces(chart), [chart]);
  const { held } = laying;

  function heldBy(wave: Wave, days: WaveDays): Held | null {
    if (days.start === wave.start && days.cutOver === wave.cutOver) return null;
    const laid = onDays(
      plan.waves.map((one) => one.wave),
      wave.id,
      days,
    );
    const before = waveName(words, wave);
    const name = waveName(words, laid.find(({ id }) => id === wave.id) ?? wave);
    const called = name === before ? name : `${before} → ${name}`;
    const args = { wave: called, start: words.day(days.start), end: words.day(days.cutOver) };
    return {
      wave: wave.id,
      days,
      workloads: [],
      waves: laid,
      what: words.t("waves-live.onto-days", args),
      said: "waves-page.saved",
      args: { wave: name },
    };
  }

  return (
    <Drawing
      drawing={drawing}
      over={
        <>
          {plan.waves.map(({ wave, risk }, row) => (
            <TimelineBar
              key={wave.id}
              words={[
                waveName(words, wave),
                `${words.day(wave.start)} – ${words.day(wave.cutOver)}`,
                words.t("waves-page.count", { count: words.number(wave.workloads.length, 0) }),
                words.t("waves-page.risk-is", { risk: words.t(`risk.${risk}`) }),
              ].join(", ")}
              wave={wave}
              place={{
                left: places.at(wave.start),
                right: places.at(wave.cutOver),
                top: places.rowTop(row) + places.bar.top,
                height: places.bar.height,
                pxPerDay: places.pxPerDay,
              }}
              canEdit={canEdit}
              held={held?.wave === wave.id ? held.days : null}
              onHold={(days) => {
                const next = heldBy(wave, days);
                if (next) laying.hold(next);
                else laying.letGo();
              }}
              onDrop={() => void laying.drop()}
              onLetGo={laying.letGo}
              onOpen={() => onOpen(wave.id)}
            />
          ))}
          {held?.days && <Ghost days={held.days} row={rowOf(plan, held.wave)} places={places} words={words} />}
        </>
      }
    />
  );
}

const rowOf = (plan: WavePlan, id: WaveId): number => plan.waves.findIndex(({ wave }) => wave.id === id);

/** Where the wave would lie, with its days. */
function Ghost({
  days,
  row,
  places,
  words,
}: Readonly<{
  days: NonNullable<Held["days"]>;
  row: number;
  places: ReturnType<typeof ganttPlaces>;
  words: ReturnType<typeof useText>;
}>) {
  if (row < 0) return null;
  const left = places.at(days.start);
  const right = Math.max(places.at(days.cutOver), left + 4);
  const top = places.rowTop(row) + places.bar.top;
  return (
    <g className="timeline-ghost" aria-hidden="true">
      <rect x={left} y={top - 2} width={right - left} height={places.bar.height + 4} />
      <text x={left - 5} y={top + places.bar.height - 3} textAnchor="end">
        {words.day(days.start)}
      </text>
      <text x={right + 6} y={top + places.bar.height - 3}>
        {words.day(days.cutOver)}
      </text>
    </g>
  );
}
