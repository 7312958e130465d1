import { say } from "../model/sentence.ts";
import type { WaveTransfer } from "../model/wave-calendar.ts";
import type { Wave } from "../model/wave.ts";
import { type Range, addRange, exactly, range, scaleRange } from "../units/range.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { assumedFigure } from "./assumed.ts";
import { stated } from "./cost/line.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { type CopyAhead, copyingOf } from "./waves/copying.ts";
import { hoursPerTb, tbOf } from "./waves/measure.ts";

/** Formula of copying: parts are the TB, the line and the share of it that copies get (domain 10.1). */
export const COPYING = "TB × 8·10⁶ ÷ (Mbit/s) ÷ 3600 ÷ efficiency";

type Transfer = Omit<WaveTransfer["dataSets"][number], "dataSet" | "name">;

/** What a workload stores: what is used is what has to be copied; where nobody measured it, what is provided. */
export const dataOfWorkload = ({ workload, needed }: WorkloadFacts): Range | null =>
  workload.storageUsedGib === null ? needed.storageGib : exactly(workload.storageUsedGib);

/** What each wave copies and how (copying.ts): inside its window, or ahead with the changes of the last day inside the window. */
export function transfersOf(assessment: Assessment, waves: readonly Wave[]): WaveTransfer[] {
  return [...waves]
    .sort((a, b) => a.number - b.number)
    .map((wave) => {
      const members = membersOf(assessment, wave);
      const groups = new Set(members.map(({ workload }) => workload.group));
      const dataSets = assessment.plan.dataSets.filter(({ group }) => group !== null && groups.has(group));
      return {
        wave: wave.id,
        number: wave.number,
        cutOver: wave.cutOver,
        windowHours: assessment.plan.waveSettings.windowHours,
        ...transferOf(assessment, wave, sumOfData(members), `wave-transfer/${wave.id}`),
        dataSets: dataSets.map(({ id, name, sizeGib }) => ({
          dataSet: id,
          name,
          ...transferOf(assessment, wave, sizeGib === null ? null : exactly(sizeGib), `wave-transfer/${wave.id}/${id}`),
        })),
      };
    });
}

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

function transferOf(assessment: Assessment, wave: Wave, dataGib: Range | null, figure: string): Transfer {
  const { waveSettings, agency } = assessment.plan;
  if (dataGib === null) {
    const because = say("schedule.data-unknown");
    return { dataGib, hours: null, seedFrom: null, deltaHours: null, figure, way: "open", because };
  }
  return { dataGib, figure, ...copyingOf(dataGib, wave, waveSettings, copyAheadOf(assessment), agency.planDate) };
}

/** What the register says of copying ahead. */
export const copyAheadOf = ({ assumptions }: Assessment): CopyAhead => ({
  dailyChange: assumptions["waves.daily-change"],
  seedDays: assumptions["waves.seed-days"],
});

/** `wave-transfer/<wave>` and `wave-transfer/<wave>/<data set>`: hours to copy what a wave, or one data set, has. */
export function transferFigure(assessment: Assessment, rest: string): Figure | null {
  const [id, part] = rest.split("/");
  const wave = assessment.plan.waves.find((one) => one.id === id);
  if (!wave) return null;
  const set = assessment.plan.dataSets.find((one) => one.id === part);
  const key = set ? `wave-transfer/${wave.id}/${set.id}` : `wave-transfer/${wave.id}`;
  const data = set ? dataSetFigure(key, set) : waveDataFigure(assessment, wave, key);
  const { waveSettings } = assessment.plan;
  const tb = computed(
    `${key}/tb`,
    say("schedule.data-tb"),
    "factor",
    data.value && scaleRange(data.value, tbOf(1)),
    "product",
    "GiB × TB per GiB",
    [data, given("unit/tb-per-gib", say("schedule.tb-per-gib"), "factor", tbOf(1), [], say("schedule.tb-why"))],
    data.because,
  );
  const hours = tb.value && scaleRange(tb.value, hoursPerTb(waveSettings));
  const label = set
    ? say("schedule.transfer-of", { name: set.name, number: wave.number })
    : say("schedule.transfer", { number: wave.number });
  return computed(
    key,
    label,
    "hours",
    hours,
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

/** `wave-delta/<wave>[/<data set>]`: hours for what changes in a day. */
export function deltaFigure(assessment: Assessment, rest: string): Figure | null {
  const whole = transferFigure(assessment, rest);
  if (!whole) return null;
  const change = assessment.assumptions["waves.daily-change"];
  const because = whole.because ?? (change === null ? say("schedule.change-unknown") : null);
  const { args } = whole.label;
  return computed(
    whole.id.replace("wave-transfer/", "wave-delta/"),
    say(args["name"] === undefined ? "schedule.delta" : "schedule.delta-of", args),
    "hours",
    whole.value && change !== null ? scaleRange(whole.value, change) : null,
    "product",
    "hours × share",
    [whole, assumedFigure(assessment.assumptions, "waves.daily-change", "share")],
    because,
  );
}
