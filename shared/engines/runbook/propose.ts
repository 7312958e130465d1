import type { RunbookPhase } from "../../model/runbook.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type RunbookFacts, countOf, few } from "./facts.ts";

/** A line before anybody has written it down. `minutes` `null`: nothing says how long it takes. */
export type RunbookItem = Readonly<{
  phase: RunbookPhase;
  sentence: Sentence;
  owner: Sentence | null;
  minutes: number | null;
}>;

const MOST_REACHES = 5;
const MINUTES = 60;

/**
 * The run-book of a wave as it comes with the program: general lines, one for each way of moving that occurs, and what this
 * wave's data, links and limits ask for (report chapter 11).
 *
 * Minutes stand only where they follow from something stated: copying from data and line, checking from minutes for each
 * workload and the people at work.
 */
export function proposeRunbook(facts: RunbookFacts): RunbookItem[] {
  return [
    ...prepare(facts),
    ...rehearse(facts),
    ...cutOver(facts),
    ...verify(facts),
    pointOfNoReturn(facts),
    ...rollBack(facts),
    ...after(facts),
  ];
}

const owner = (word: string): Sentence => say(`runbook.owner-${word}`);

/** Who does the moving: the teams that were named, else the crew. */
const crew = ({ teams }: RunbookFacts): Sentence =>
  teams.length === 0 ? owner("crew") : say("runbook.owner-teams", { teams: few(teams) });
const services = ({ owners }: RunbookFacts): Sentence =>
  owners.length === 0 ? owner("service") : say("runbook.owner-units", { units: few(owners) });

function prepare(facts: RunbookFacts): RunbookItem[] {
  const line = (
    key: string,
    by: Sentence,
    args: Sentence["args"] = {},
    minutes: number | null = null,
  ): RunbookItem => ({
    phase: "prepare",
    sentence: say(`runbook.${key}`, args),
    owner: by,
    minutes,
  });
  const { start, cutOver, windowHours, targets } = facts;
  const places = { ko: few(targets.map(({ ko }) => ko)), en: few(targets.map(({ en }) => en)) };
  return [
    line("contract", owner("procurement"), { start, places }),
    line("notice", services(facts), { cutOver, window: windowHours }),
    line("freeze", crew(facts), { count: countOf(facts), start }),
    line("backup", owner("operations"), { count: countOf(facts) }),
    line("place", owner("network"), { places }),
    ...facts.ways.map(({ way, names }) =>
      line(`prepare-${way ?? "undecided"}`, way === null ? services(facts) : crew(facts), {
        count: names.length,
        names: few(names),
        start,
      }),
    ),
    ...(facts.databases.length === 0
      ? []
      : [line("replicate", crew(facts), { count: facts.databases.length, names: few(facts.databases) })]),
    dataLine(facts),
    ...reachLines(facts),
    line("records", owner("network")),
    line("train", services(facts)),
  ];
}

/** What the copying asks for: it fits the window, may not, does not, or nobody knows how much there is. */
function dataLine(facts: RunbookFacts): RunbookItem {
  const { dataGib, transferHours, windowHours: window } = facts;
  const base = { phase: "prepare", owner: crew(facts) } as const;
  if (!dataGib || !transferHours) return { ...base, sentence: say("runbook.data-unknown", { window }), minutes: null };
  const args = { gib: dataGib.high, hours: transferHours.high, window };
  const minutes = Math.ceil(transferHours.high * MINUTES);
  if (transferHours.high <= window) return { ...base, sentence: say("runbook.data-fits", args), minutes: null };
  const key = transferHours.low > window ? "runbook.data-seed" : "runbook.data-maybe";
  return { ...base, sentence: say(key, args), minutes };
}

function reachLines({ reaches }: RunbookFacts): RunbookItem[] {
  const shown = reaches.slice(0, MOST_REACHES).map(({ user, used, other, isOutgoing }): RunbookItem => ({
    phase: "prepare",
    sentence: say(isOutgoing ? "runbook.reach-out" : "runbook.reach-in", { user, used, other }),
    owner: owner("network"),
    minutes: null,
  }));
  if (reaches.length <= MOST_REACHES) return shown;
  const more = say("runbook.reach-more", { count: reaches.length - MOST_REACHES });
  return [...shown, { phase: "prepare", sentence: more, owner: owner("network"), minutes: null }];
}

function rehearse(facts: RunbookFacts): RunbookItem[] {
  const line = (key: string, args: Sentence["args"] = {}): RunbookItem => ({
    phase: "rehearse",
    sentence: say(`runbook.${key}`, args),
    owner: crew(facts),
    minutes: null,
  });
  return [line("rehearse-move"), line("rehearse-back"), line("rehearse-time", { window: facts.windowHours })];
}

function cutOver(facts: RunbookFacts): RunbookItem[] {
  const line = (
    key: string,
    by: Sentence,
    args: Sentence["args"] = {},
    minutes: number | null = null,
  ): RunbookItem => ({
    phase: "cut-over",
    sentence: say(`runbook.${key}`, args),
    owner: by,
    minutes,
  });
  const { transferHours, windowHours } = facts;
  const fits = transferHours !== null && transferHours.high <= windowHours;
  const isRebuilt = facts.ways.some(({ way }) => way === "refactor" || way === "repurchase");
  return [
    line("go", services(facts), { cutOver: facts.cutOver }),
    line("close", owner("operations")),
    line("last-copy", crew(facts), {}, fits ? Math.ceil(transferHours.high * MINUTES) : null),
    line("compare", crew(facts)),
    ...(isRebuilt ? [line("convert", crew(facts))] : []),
    line("start-up", crew(facts), { count: countOf(facts) }),
    line("switch", owner("network")),
  ];
}

function verify(facts: RunbookFacts): RunbookItem[] {
  const line = (
    key: string,
    by: Sentence,
    args: Sentence["args"] = {},
    minutes: number | null = null,
  ): RunbookItem => ({
    phase: "verify",
    sentence: say(`runbook.${key}`, args),
    owner: by,
    minutes,
  });
  const { reaches, maxRttMs, databases } = facts;
  return [
    line("check-each", crew(facts), { count: countOf(facts) }, checkingMinutes(facts)),
    ...(databases.length === 0 ? [] : [line("check-rows", crew(facts), { count: databases.length })]),
    ...(reaches.length === 0 ? [] : [line("check-links", owner("network"), { count: reaches.length })]),
    ...(maxRttMs === null ? [] : [line("check-time", owner("network"), { ms: maxRttMs })]),
    line("check-security", owner("security")),
    line("check-service", services(facts)),
  ];
}

/** Minutes for each workload, shared among the people at work; `null`: nobody has stated what one takes. */
function checkingMinutes(facts: RunbookFacts): number | null {
  const { checkMinutes, hands } = facts;
  return checkMinutes === null || hands <= 0 ? null : Math.ceil((checkMinutes * countOf(facts)) / hands);
}

function pointOfNoReturn({ windowHours, fallbackMinutes, ...facts }: RunbookFacts): RunbookItem {
  const base = { phase: "point-of-no-return", owner: services({ windowHours, fallbackMinutes, ...facts }) } as const;
  if (fallbackMinutes === null)
    return { ...base, sentence: say("runbook.no-return", { window: windowHours }), minutes: null };
  const hours = windowHours - fallbackMinutes / MINUTES;
  if (hours <= 0)
    return {
      ...base,
      sentence: say("runbook.no-return-never", { window: windowHours, back: fallbackMinutes }),
      minutes: null,
    };
  return { ...base, sentence: say("runbook.no-return-at", { hours, back: fallbackMinutes }), minutes: null };
}

function rollBack(facts: RunbookFacts): RunbookItem[] {
  const line = (
    key: string,
    by: Sentence,
    args: Sentence["args"] = {},
    minutes: number | null = null,
  ): RunbookItem => ({
    phase: "roll-back",
    sentence: say(`runbook.${key}`, args),
    owner: by,
    minutes,
  });
  const { rtoMinutes, rpoMinutes, reaches, maxRttMs, windowHours, fallbackMinutes } = facts;
  return [
    line("criterion-copy", services(facts), { window: windowHours }),
    line("criterion-data", services(facts)),
    line("criterion-service", services(facts)),
    ...(rtoMinutes === null ? [] : [line("criterion-rto", services(facts), { minutes: rtoMinutes })]),
    ...(rpoMinutes === null ? [] : [line("criterion-rpo", services(facts), { minutes: rpoMinutes })]),
    ...(maxRttMs === null ? [] : [line("criterion-time", services(facts), { ms: maxRttMs })]),
    ...(reaches.some(({ isStrict }) => isStrict) ? [line("criterion-links", owner("network"))] : []),
    line("back-stop", crew(facts)),
    line("back-data", crew(facts)),
    line("back-switch", owner("network"), {}, fallbackMinutes),
    line("back-tell", services(facts)),
  ];
}

function after(facts: RunbookFacts): RunbookItem[] {
  const line = (key: string, by: Sentence, args: Sentence["args"] = {}): RunbookItem => ({
    phase: "after",
    sentence: say(`runbook.${key}`, args),
    owner: by,
    minutes: null,
  });
  const { doubleRunningDays: days } = facts;
  return [
    days === null ? line("watch-open", owner("operations")) : line("watch", owner("operations"), { days }),
    line("handed", owner("operations")),
    line("close-paths", owner("network")),
    line("destroy", owner("security")),
    line("lessons", crew(facts)),
  ];
}
