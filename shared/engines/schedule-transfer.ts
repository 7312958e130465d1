import { type Sentence, say } from "../model/sentence.ts";
import type { WaveTransfer } from "../model/wave-calendar.ts";
import type { Wave } from "../model/wave.ts";
import { type Range, addRange, exactly, range, scaleRange } from "../units/range.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { assumedFigure } from "./assumed.ts";
import { stated } from "./cost/line.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { type CopyAhead, type Copying, type Freight, copyingOf, copyingsOf } from "./waves/copying.ts";
import { hoursPerTb, tbOf } from "./waves/measure.ts";

/** Formula of copying: parts are the TB, the line and the share of it that copies get (domain 10.1). */
export const COPYING = "TB × 8·10⁶ ÷ (Mbit/s) ÷ 3600 ÷ efficiency";

type Transfer = Omit<WaveTransfer["dataSets"][number], "dataSet" | "name">;

/** What a workload stores: what is used is what has to be copied; where nobody measured it, what is provided. */
export const dataOfWorkload = ({ workload, needed }: WorkloadFacts): Range | null =>
  workload.storageUsedGib === null ? needed.storageGib : exactly(workload.storageUsedGib);

/**
 * What each wave copies and how (copying.ts): inside its window, or ahead with the changes of the last day inside the window.
 * There is one line, shared by waves at the same time; a data set is shown as if it had it to itself.
 */
export function transfersOf(assessment: Assessment, waves: readonly Wave[]): WaveTransfer[] {
  const sorted = [...waves].sort((a, b) => a.number - b.number);
  const copyings = copyingsOfWaves(assessment, sorted);
  return sorted.map((wave, at) => {
    const members = membersOf(assessment, wave);
    const groups = new Set(members.map(({ workload }) => workload.group));
    const dataSets = assessment.plan.dataSets.filter(({ group }) => group !== null && groups.has(group));
    return {
      wave: wave.id,
      number: wave.number,
      cutOver: wave.cutOver,
      windowHours: assessment.plan.waveSettings.windowHours,
      ...shown(sumOfData(members), copyings[at]!, `wave-transfer/${wave.id}`),
      dataSets: dataSets.map(({ id, name, sizeGib }) => {
        const dataGib = sizeGib === null ? null : exactly(sizeGib);
        const copying = copyingOf(dataGib ?? exactly(0), wave, boundsOf(assessment));
        return { dataSet: id, name, ...shown(dataGib, copying, `wave-transfer/${wave.id}/${id}`) };
      }),
    };
  });
}

/** How waves share the line: what is known of the data of each. */
function copyingsOfWaves(assessment: Assessment, waves: readonly Wave[]): Copying[] {
  const freight = waves.map(({ start, cutOver, number, ...wave }): Freight => {
    const sizes = membersOf(assessment, { start, cutOver, number, ...wave }).map(dataOfWorkload);
    const known = sizes.filter((size) => size !== null);
    return {
      start,
      cutOver,
      number,
      dataGib: known.reduce(addRange, exactly(0)),
      isAll: known.length === sizes.length,
    };
  });
  return copyingsOf(freight, boundsOf(assessment));
}

const boundsOf = (assessment: Assessment): Parameters<typeof copyingsOf>[1] => ({
  settings: assessment.plan.waveSettings,
  copyAhead: copyAheadOf(assessment),
  today: assessment.plan.agency.planDate,
});

const membersOf = (assessment: Assessment, wave: Wave): WorkloadFacts[] =>
  wave.workloads.flatMap((id) => assessment.workload(id) ?? []);

function sumOfData(members: readonly WorkloadFacts[]): Range | null {
  let sum = exactly(0);
  for (const facts of members) {
    const data = dataOfWorkload(facts);
    if (data === null) return null;
    sum = addRange(sum, data);
  }
  return sum;
}

function shown(dataGib: Range | null, copying: Copying, figure: string): Transfer {
  if (dataGib === null) {
    const because = say("schedule.data-unknown");
    return { dataGib, hours: null, seedFrom: null, deltaHours: null, figure, way: "open", because };
  }
  const { way, hours, seedFrom, deltaHours, because, unknownBeside } = copying;
  if (unknownBeside !== null) {
    const open = say("schedule.beside-unknown");
    return { dataGib, hours: null, seedFrom: null, deltaHours: null, figure, way: "open", because: open };
  }
  return { dataGib, figure, way, hours, seedFrom, deltaHours, because };
}

/** What the register says of copying ahead. */
export const copyAheadOf = ({ assumptions }: Assessment): CopyAhead => ({
  dailyChange: assumptions["waves.daily-change"],
  seedDays: assumptions["waves.seed-days"],
});

/** Formula of copying beside others: parts are what it takes alone, what those take that share the line, and what goes before. */
export const SHARED = "hours alone ÷ share of the line, the share = hours alone ÷ Σ of all that the line copies then";

/**
 * `wave-transfer/<wave>` and `wave-transfer/<wave>/<data set>`: hours to copy what a wave, or one data set, has.
 *
 * Where other waves share the line at the same time, what it takes alone is the first part (`wave-transfer/<wave>/alone`).
 */
export function transferFigure(assessment: Assessment, rest: string): Figure | null {
  const [id, part] = rest.split("/");
  const wave = assessment.plan.waves.find((one) => one.id === id);
  if (!wave) return null;
  const set = assessment.plan.dataSets.find((one) => one.id === part);
  if (set) {
    const key = `wave-transfer/${wave.id}/${set.id}`;
    return aloneFigure(
      assessment,
      key,
      say("schedule.transfer-of", { name: set.name, number: wave.number }),
      dataSetFigure(key, set),
    );
  }
  if (part === undefined) return waveFigure(assessment, wave).whole;
  return part === "alone" ? waveFigure(assessment, wave).alone : null;
}

type OnLine = Readonly<{
  whole: Figure;
  /** With the line to itself; `null`: it has it. */
  alone: Figure | null;
  /** What the line copies in its window, and the hours it waits before; the latter `null`: none. */
  together: Figure;
  wait: Figure | null;
}>;

function waveFigure(assessment: Assessment, wave: Wave): OnLine {
  const { number } = wave;
  const key = `wave-transfer/${wave.id}`;
  const waves = assessment.plan.waves.filter(({ scenario }) => scenario === wave.scenario);
  const { beside, wait: hours, unknownBeside } = copyingsOfWaves(assessment, waves)[waves.indexOf(wave)]!;
  const ofWave = (other: Wave, id: string, word: string): Figure =>
    aloneFigure(assessment, id, say(word, { number: other.number }), waveDataFigure(assessment, other, id));
  if (beside.length === 0 && hours.high === 0 && unknownBeside === null) {
    const whole = ofWave(wave, key, "schedule.transfer");
    return { whole, alone: null, together: whole, wait: null };
  }
  const alone = ofWave(wave, `${key}/alone`, "schedule.transfer-alone");
  const sharing = [...new Set([...beside, ...(unknownBeside === null ? [] : [unknownBeside])])];
  const others = sharing.map((other) =>
    ofWave(waves[other]!, `${key}/beside/${waves[other]!.id}`, "schedule.transfer-beside"),
  );
  const wait =
    hours.high === 0
      ? null
      : given(`${key}/wait`, say("schedule.transfer-wait"), "hours", hours, [], say("schedule.transfer-wait-why"));
  const together = sumOf(`${key}/together`, say("schedule.transfer-together", { number }), "hours", [alone, ...others]);
  const whole = sumOf(key, say("schedule.transfer", { number }), "hours", [
    alone,
    ...others,
    ...(wait === null ? [] : [wait]),
  ]);
  return { whole: { ...whole, formula: SHARED }, alone, together, wait };
}

function aloneFigure(assessment: Assessment, id: string, label: Sentence, data: Figure): Figure {
  const { waveSettings } = assessment.plan;
  const tb = computed(
    `${id}/tb`,
    say("schedule.data-tb"),
    "factor",
    data.value && scaleRange(data.value, tbOf(1)),
    "product",
    "GiB × TB per GiB",
    [data, given("unit/tb-per-gib", say("schedule.tb-per-gib"), "factor", tbOf(1), [], say("schedule.tb-why"))],
    data.because,
  );
  return computed(
    id,
    label,
    "hours",
    tb.value && scaleRange(tb.value, hoursPerTb(waveSettings)),
    "formula",
    COPYING,
    [
      tb,
      stated("waves/link", say("schedule.link"), "factor", waveSettings.linkMbitPerSecond),
      stated("waves/link-efficiency", say("schedule.link-efficiency"), "share", waveSettings.linkEfficiency),
    ],
    tb.because,
  );
}

const dataSetFigure = (id: string, { name, sizeGib }: Readonly<{ name: string; sizeGib: number | null }>): Figure =>
  given(
    `${id}/data`,
    say("schedule.data-set", { name }),
    "GiB",
    sizeGib,
    [],
    say(sizeGib === null ? "schedule.data-unknown" : "sizing.as-stated"),
  );

function waveDataFigure(assessment: Assessment, wave: Wave, id: string): Figure {
  const label = say("schedule.wave-data", { number: wave.number });
  const members = membersOf(assessment, wave);
  if (members.length === 0) return given(`${id}/data`, label, "GiB", 0, [], say("schedule.wave-empty"));
  const parts = members.map((facts) => {
    const data = dataOfWorkload(facts);
    const { id: workload, name } = facts.workload;
    return given(
      `${id}/data/${workload}`,
      say("schedule.data-of", { name }),
      "GiB",
      data && range(data.low, data.high),
      [],
      say(data === null ? "schedule.data-unknown" : "sizing.as-stated"),
    );
  });
  return sumOf(`${id}/data`, label, "GiB", parts);
}

/** `wave-delta/<wave>[/<data set>]`: hours for what changes in a day, of all that share the window. */
export function deltaFigure(assessment: Assessment, rest: string): Figure | null {
  const [id, part] = rest.split("/");
  const whole = transferFigure(assessment, rest);
  const wave = assessment.plan.waves.find((one) => one.id === id);
  if (!whole || !wave || part === "alone") return null;
  const { together, wait } = part === undefined ? waveFigure(assessment, wave) : { together: whole, wait: null };
  const change = assessment.assumptions["waves.daily-change"];
  const because = whole.because ?? (change === null ? say("schedule.change-unknown") : null);
  const { args } = whole.label;
  const key = whole.id.replace("wave-transfer/", "wave-delta/");
  const label = say(args["name"] === undefined ? "schedule.delta" : "schedule.delta-of", args);
  const changed = computed(
    wait === null ? key : `${key}/changed`,
    label,
    "hours",
    together.value && change !== null ? scaleRange(together.value, change) : null,
    "product",
    "hours × share",
    [together, assumedFigure(assessment.assumptions, "waves.daily-change", "share")],
    because,
  );
  return wait === null ? changed : sumOf(key, label, "hours", [changed, wait]);
}
