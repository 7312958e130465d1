import type { WavePlan } from "../../model/result.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { isProduction } from "./blocks.ts";
import type { Load } from "./check-crews.ts";
import { allows, boundsOf, frozenGroups, openDays } from "./cut-over-days.ts";
import type { Days } from "./days.ts";
import type { Lying } from "./lying.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/** A crew is called busy from this share of its hours on. */
const BUSY = 0.9;

type Link = Readonly<{ workload: Moving; because: Sentence; before: number | null }>;

/**
 * The chain of waves that decides the last day, first wave first.
 *
 * From the last wave back: what keeps it from beginning earlier, a contract, a freeze, people who are busy with the wave before, or
 * a day set by hand; then the same for the wave before.
 */
export function criticalChain(
  question: WaveQuestion,
  lying: Lying,
  days: Days,
  loads: readonly Load[],
): WavePlan["critical"][number][] {
  const { waves, members, order } = lying;
  const held = order.filter((w) => members[w]!.length > 0);
  const chain: WavePlan["critical"][number][] = [];
  const seen = new Set<number>();
  const asked: Asked = { question, lying, days, loads, held, open: openDays(question, days) };
  for (let w = held.at(-1) ?? null; w !== null && !seen.has(w);) {
    seen.add(w);
    const link: Link = whyNotEarlier(asked, w);
    chain.unshift({ wave: waves[w]!.id, workload: link.workload.id, because: link.because });
    w = link.before;
  }
  return chain;
}

type Asked = Readonly<{
  question: WaveQuestion;
  lying: Lying;
  days: Days;
  loads: readonly Load[];
  held: readonly number[];
  open: Uint8Array;
}>;

function whyNotEarlier({ question, lying, days, loads, held, open }: Asked, w: number): Link {
  const { waves, members } = lying;
  const wave = waves[w]!;
  const inIt = members[w]!;
  const start = days.at(wave.start);

  const late = inIt.find(({ readyFrom, readyBy }) => {
    const ready = readyBy ?? readyFrom;
    return ready !== null && ready <= wave.start && nextWorkday(days, days.at(ready)) === start;
  });
  if (late) {
    const day = late.readyBy ?? late.readyFrom!;
    return { workload: late, because: say("waves.because-contract", { name: late.name, day }), before: null };
  }

  const before = held.findLast(
    (other) => other !== w && nextWorkday(days, days.at(waves[other]!.cutOver) + 1) === start,
  );
  if (before !== undefined) return afterAnother(question, lying, loads, w, before);

  const user = inIt[0]!;
  const first = question.earliest > question.today ? question.earliest : question.today;
  if (nextWorkday(days, Math.max(0, days.at(first))) === start) {
    return { workload: user, because: say("waves.because-first", { day: wave.start }), before: null };
  }
  const frozen = frozenGroups(question);
  let day = days.at(wave.cutOver) - 1;
  while (day > 0 && days.isWorkday[day] === 0) day -= 1;
  const hurt = inIt.find((member) => day >= 0 && !allows(boundsOf([member], frozen, days), day));
  if (hurt) return { workload: hurt, because: say("waves.because-freeze", { name: hurt.name }), before: null };
  if (day >= 0 && open[day] === 0) return { workload: user, because: say("waves.because-freeze-all"), before: null };
  return { workload: user, because: say(wave.pinned ? "waves.because-pinned" : "waves.because-nothing"), before: null };
}

/** It begins when another wave is over: its people are busy until then, or that wave is as large as a wave may be. */
function afterAnother(
  { settings }: WaveQuestion,
  { waves, members }: Lying,
  loads: readonly Load[],
  w: number,
  before: number,
): Link {
  const number = waves[before]!.number;
  const own = loads.filter(({ wave }) => wave === w);
  const busy = loads.find(
    ({ wave, crew, hours, capacityHours }) =>
      wave === before && hours.typical >= BUSY * capacityHours && own.some((load) => load.crew === crew),
  );
  const user = members[w]![0]!;
  if (busy) {
    const args = { number, name: busy.crew.name };
    return {
      workload: user,
      because: say(busy.crew.team === null ? "waves.because-crew" : "waves.because-team", args),
      before,
    };
  }
  const isFull = members[before]!.length >= settings.maxWorkloads;
  const isApart = members[before]!.some(isProduction) !== members[w]!.some(isProduction);
  const because = isFull
    ? say("waves.because-full", { number, most: settings.maxWorkloads })
    : say(isApart ? "waves.because-apart" : "waves.because-after", { number });
  return { workload: user, because, before };
}

function nextWorkday({ isWorkday, count }: Days, from: number): number {
  let day = from;
  while (day >= 0 && day < count && isWorkday[day] === 0) day += 1;
  return day;
}
