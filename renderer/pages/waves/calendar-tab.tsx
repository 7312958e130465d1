import { ActionIcon, Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { type Day, weekday } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { type Entry, entriesOf } from "./calendar-entries.ts";
import type { Surroundings } from "./gantt-of.ts";
import { monthAfter, monthOf, weeksOf } from "./month.ts";
import { waveName } from "./wave-name.ts";

/** As many as fit into the cell of a day; the others are counted. */
const SHOWN = 3;
const noProcurements: Output<"waves.calendar">["procurements"] = [];

/** A month at a time: cut-overs, milestones, days off, freezes, and the last days on which buying has to begin. */
export function CalendarTab({
  plan,
  around,
  calendar,
  onOpen,
}: Readonly<{
  plan: WavePlan;
  around: Surroundings;
  calendar: Output<"waves.calendar"> | null;
  onOpen: (id: string) => void;
}>) {
  const words = useText();
  const { t } = words;
  const workspace = useWorkspace();
  const first = plan.waves.map(({ wave }) => wave.start).sort()[0]!; // shown with at least one wave
  const [month, setMonth] = useState(() => monthOf(first));
  const procurements = calendar?.procurements ?? noProcurements;
  const entries = useMemo(() => entriesOf(words, plan, around, procurements), [words, plan, around, procurements]);
  const holidays = useMemo(() => new Map(around.holidays.map(({ day, name }) => [day, name])), [around.holidays]);
  // a week begins on Sunday in Korea and on Monday in Europe
  const weeks = weeksOf(month, workspace?.agency.country === "KR" ? 0 : 1);
  const name = t("waves-calendar.month", {
    year: month.slice(0, 4),
    month: t(`waves-calendar.month-${Number(month.slice(5, 7)) as MonthNumber}`), // a month has such a number
  });

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("waves-page.tab-calendar")}>
      <div className="month-head">
        <ActionIcon aria-label={t("waves-calendar.before")} onClick={() => setMonth(monthAfter(month, -1))}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <h2 aria-live="polite">{name}</h2>
        <ActionIcon aria-label={t("waves-calendar.after")} onClick={() => setMonth(monthAfter(month, 1))}>
          <IconChevronRight size={16} />
        </ActionIcon>
        <span className="month-jumps">
          {plan.waves.slice(0, 12).map(({ wave }) => (
            <Button
              key={wave.id}
              size="compact-xs"
              variant={monthOf(wave.cutOver) === month ? "light" : "subtle"}
              onClick={() => setMonth(monthOf(wave.cutOver))}
            >
              {waveName(words, wave)}
            </Button>
          ))}
        </span>
      </div>
      <table className="month">
        <caption className="read-out">{name}</caption>
        <thead>
          <tr>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col">
                {t(`waves-calendar.weekday-${weekday(day) as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  isInside={monthOf(day) === month}
                  holiday={holidays.get(day) ? words.of(holidays.get(day)!) : null}
                  running={plan.waves.flatMap(({ wave }) =>
                    wave.start <= day && day <= wave.cutOver ? waveName(words, wave) : [],
                  )}
                  entries={entries.get(day) ?? []}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

function DayCell({
  day,
  isInside,
  holiday,
  running,
  entries,
  onOpen,
}: Readonly<{
  day: Day;
  isInside: boolean;
  holiday: string | null;
  /** Waves that are under way. */
  running: readonly string[];
  entries: readonly Entry[];
  onOpen: (id: string) => void;
}>) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const isOff = weekday(day) === 0 || weekday(day) === 6 || holiday !== null;
  const shown = isWhole || entries.length <= SHOWN ? entries : entries.slice(0, SHOWN - 1);
  const isFrozen = entries.some(({ kind }) => kind === "freeze");
  const classes = ["day", isInside ? "" : "day-outside", isOff ? "day-off" : "", isFrozen ? "day-frozen" : ""];
  return (
    <td className={classes.filter(Boolean).join(" ")}>
      <span className="day-head">
        <time dateTime={day} className="figures">
          {Number(day.slice(8))}
        </time>
        {holiday && <span className="day-holiday">{holiday}</span>}
      </span>
      <ul>
        {shown.map((entry, at) => (
          <li key={at}>
            <EntryLine entry={entry} onOpen={onOpen} />
          </li>
        ))}
        {shown.length < entries.length && (
          <li>
            <button type="button" className="waves-link day-more" onClick={() => setWhole(true)}>
              {t("waves-calendar.more", { count: entries.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
      {running.length > 0 && <span className="day-running" title={running.join(", ")} />}
    </td>
  );
}

function EntryLine({
  entry: { kind, text, open, tone },
  onOpen,
}: Readonly<{ entry: Entry; onOpen: (id: string) => void }>) {
  const inside = (
    <>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      <span>{text}</span>
    </>
  );
  const classes = `day-entry day-${kind} tone-${tone}`;
  if (open === null) return <span className={classes}>{inside}</span>;
  return (
    <button type="button" className={classes} title={text} onClick={() => onOpen(open)}>
      {inside}
    </button>
  );
}

/** What kind of day it is, by shape: the chart of the waves uses the same. */
const shapes: Readonly<Record<Entry["kind"], string>> = {
  "cut-over": "M5 1L9.5 9H.5z",
  start: "M1 2h8v6H1z",
  milestone: "M1 1h8v8H1z",
  due: "M5 .5A4.5 4.5 0 1 1 4.99 .5z",
  freeze: "M0 4h10v2H0z",
};
