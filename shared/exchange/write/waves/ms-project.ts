import { say } from "../../../model/sentence.ts";
import { text } from "../../../text/text.ts";
import { type Day, addDays } from "../../../units/date.ts";
import { few } from "../few.ts";
import type { Loss } from "../written.ts";
import { calendarOf, workdaysOf } from "./ms-project-calendar.ts";
import { type Resource, type Task, resourcesOf, tasksOf, workKey } from "./ms-project-tasks.ts";
import { type WavesFile, type WavesOut, wavesIndex } from "./waves-out.ts";
import { type Element, element, xmlText } from "./xml.ts";

const NAMESPACE = "http://schemas.microsoft.com/project";
/** Codes of the schema: a link from finish to start; lag and durations in days, elapsed days; no earlier than, must start on. */
const FINISH_TO_START = 1;
const IN_DAYS = 7;
const IN_ELAPSED_DAYS = 8;
const NO_EARLIER = 4;
const ON_THIS_DAY = 2;
const MINUTES = 60;
const HOURS_OF_A_DAY = 24;

/**
 * The waves as an MS Project document (XML schema of Project 2007): waves as summary tasks, the work of each team and the
 * cut-over inside, milestones, the calendar with its holidays, teams as resources.
 *
 * A cut-over waits for the work of its wave and for the cut-overs of what it strictly depends on. A dependency that the plan
 * breaks, or that would have to hold on one and the same day, is no link but a loss: the tool would move the dates for it.
 */
export function writeMsProject(out: WavesOut): WavesFile {
  const { plan, waves, language } = out;
  const losses: Loss[] = [];
  const tasks = tasksOf(out, losses);
  const resources = resourcesOf(out, losses);
  const { hoursPerDay } = plan.waveSettings;
  const from = least(tasks.map((task) => task.from)) ?? plan.agency.startDate;
  const to = greatest(tasks.map((task) => task.to)) ?? plan.agency.startDate;
  const daily = Math.round(hoursPerDay * MINUTES);
  const clock = dayClock(hoursPerDay);
  const isWorkday = workdaysOf(out.holidays);
  const document = element("Project", [
    element("SaveVersion", 12),
    element("Name", "waves.xml"),
    element("Title", plan.agency.planTitle),
    element("Company", plan.agency.name),
    element("CreationDate", `${plan.agency.planDate}T00:00:00`),
    element("ScheduleFromStart", 1),
    element("StartDate", `${from}T${clock.begin}`),
    element("FinishDate", `${to}T${clock.end}`),
    // the schema asks for one, though nothing here is money
    element("CurrencyCode", plan.agency.currency),
    element("CalendarUID", 1),
    element("DefaultStartTime", clock.begin),
    element("DefaultFinishTime", clock.end),
    element("MinutesPerDay", daily),
    element("MinutesPerWeek", daily * 5),
    element("DaysPerMonth", 20),
    element("Calendars", [calendarOf(text(language, "waves-out.calendar"), out.holidays, language, from, to, clock)]),
    element(
      "Tasks",
      tasks.map((task, at) => taskElement(task, at + 1, clock, hoursPerDay, isWorkday)),
    ),
    element(
      "Resources",
      resources.map(({ uid, name, people }) =>
        element("Resource", [
          element("UID", uid),
          element("ID", uid),
          element("Name", name),
          element("Type", 1),
          element("IsNull", 0),
          element("MaxUnits", people),
          element("CalendarUID", 1),
        ]),
      ),
    ),
    element("Assignments", assignments(out, tasks, resources, clock)),
  ]);
  if (waves.unscheduled.length > 0)
    losses.push({
      what: "workload",
      name: few(waves.unscheduled.map(({ workload }) => wavesIndex(out).nameOf(workload))),
      sentence: say("waves-out.loss-unscheduled", { count: waves.unscheduled.length }),
    });
  return { file: { name: "waves.xml", text: xmlText(document, NAMESPACE), encoding: "utf-8-plain" }, losses };
}

type Clock = Readonly<{ begin: string; end: string }>;

/** A working day from nine o'clock, earlier where it would not end before midnight. */
function dayClock(hoursPerDay: number): Clock {
  const minutes = Math.min(Math.round(hoursPerDay * MINUTES), HOURS_OF_A_DAY * MINUTES - 1);
  const begin = Math.min(9 * MINUTES, HOURS_OF_A_DAY * MINUTES - 1 - minutes);
  const said = (at: number): string =>
    `${String(Math.floor(at / MINUTES)).padStart(2, "0")}:${String(at % MINUTES).padStart(2, "0")}:00`;
  return { begin: said(begin), end: said(begin + minutes) };
}

function taskElement(
  task: Task,
  id: number,
  clock: Clock,
  hoursPerDay: number,
  isWorkday: (day: Day) => boolean,
): Element {
  const { uid, name, level, from, to, kind, hours, notes } = task;
  const isWhole = kind === "cut-over"; // the whole day, also on a weekend
  const isPoint = kind === "milestone";
  const start = isWhole ? `${from}T00:00:00` : `${from}T${clock.begin}`;
  const finish = isWhole ? `${addDays(to, 1)}T00:00:00` : isPoint ? start : `${to}T${clock.end}`;
  let working = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkday(day)) working += 1;
  const length = isPoint ? 0 : isWhole ? HOURS_OF_A_DAY : working * hoursPerDay;
  return element("Task", [
    element("UID", uid),
    element("ID", id),
    element("Name", name),
    element("Type", 1),
    element("IsNull", 0),
    element("OutlineLevel", level),
    element("Start", start),
    element("Finish", finish),
    element("Duration", duration(length)),
    element("DurationFormat", isWhole ? IN_ELAPSED_DAYS : IN_DAYS),
    hours === null ? null : element("Work", duration(hours)),
    element("EffortDriven", 0),
    element("Estimated", 0),
    element("Milestone", isPoint ? 1 : 0),
    element("Summary", kind === "wave" ? 1 : 0),
    element("Critical", task.isCritical ? 1 : 0),
    ...(kind === "wave"
      ? []
      : [
          element("ConstraintType", task.isPinned ? ON_THIS_DAY : NO_EARLIER),
          element("CalendarUID", -1),
          element("ConstraintDate", start),
        ]),
    notes === "" ? null : element("Notes", notes),
    ...task.after.map((before) =>
      element("PredecessorLink", [
        element("PredecessorUID", before),
        element("Type", FINISH_TO_START),
        element("CrossProject", 0),
        element("LinkLag", 0),
        element("LagFormat", IN_DAYS),
      ]),
    ),
  ]);
}

/** `PT16H30M0S` */
function duration(hours: number): string {
  const minutes = Math.round(hours * MINUTES);
  return `PT${Math.floor(minutes / MINUTES)}H${minutes % MINUTES}M0S`;
}

function assignments(
  { waves }: WavesOut,
  tasks: readonly Task[],
  resources: readonly Resource[],
  clock: Clock,
): Element[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const worked = waves.waves.flatMap(({ wave }) =>
    resources.flatMap(({ uid, team, people }) => {
      const task = byKey.get(workKey(wave.id, team));
      return task ? [{ task, uid, people }] : [];
    }),
  );
  return worked.map(({ task, uid, people }, at) =>
    element("Assignment", [
      element("UID", at + 1),
      element("TaskUID", task.uid),
      element("ResourceUID", uid),
      element("Finish", `${task.to}T${clock.end}`),
      element("Start", `${task.from}T${clock.begin}`),
      element("Units", people),
      element("Work", duration(task.hours ?? 0)),
    ]),
  );
}

const least = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((a, b) => (a === null || b < a ? b : a), null);
const greatest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
