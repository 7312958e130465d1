import type { WaveTransfer } from "../../model/wave-calendar.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, centre, end, type section, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
type Transfer = Omit<WaveTransfer["dataSets"][number], "dataSet" | "name">;

/** Most rows; data sets beyond are counted. */
const MOST = 40;
const MOST_NAMES = 12;

/** § 12: what does not fit into its window, wave by wave and data set by data set: copied ahead from when, and what remains for the window. */
export function copiedAhead(page: Page, { transfers }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const sets = transfers.flatMap(({ dataSets }) => dataSets);
  const rows = transfers.flatMap((wave) => [
    ...(wave.way === "whole" ? [] : [rowOf(wave, wave.number, t("report.all-of-wave"), pen)]),
    ...alike(wave.dataSets.filter(({ way }) => way !== "whole")).map((sets) =>
      rowOf(sets[0]!, wave.number, namesOf(sets, pen), pen),
    ),
  ]);
  if (rows.length > 0)
    page.table(
      t("report.t-ahead"),
      [
        centre(t("report.c-wave"), 0.8),
        start(t("report.c-what"), 4.4),
        end(t("report.c-data"), 1.4, "C"),
        end(t("report.c-transfer"), 1.4, "C"),
        centre(t("report.c-seed-from"), 1.7),
        end(t("report.c-delta"), 1.4, "C"),
        start(t("report.c-way-of-copy"), 3),
      ],
      rows.slice(0, MOST),
      { source: pen.sourcePlan, dense: true },
    );
  if (rows.length > MOST) page.note(t("report.ahead-more", { count: pen.number(rows.length - MOST, 0) }));
  const whole = sets.filter(({ way }) => way === "whole").length;
  if (sets.length > 0)
    page.note(t("report.sets-whole", { count: pen.number(whole, 0), all: pen.number(sets.length, 0) }));
}

type Set = WaveTransfer["dataSets"][number];

/** Data sets of which nothing is known but the same sentence stand in one row. */
function alike(sets: readonly Set[]): Set[][] {
  return [
    ...grouped(sets, (set) =>
      set.hours === null && set.because !== null ? JSON.stringify(set.because) : String(set.dataSet),
    ).values(),
  ];
}

const namesOf = (sets: readonly Set[], pen: Pen): string =>
  pen.names(
    sets.map(({ name }) => name),
    MOST_NAMES,
  );

function rowOf(
  { dataGib, hours, way, seedFrom, deltaHours, because }: Transfer,
  number: number,
  name: string,
  pen: Pen,
) {
  const { t } = pen;
  return [
    String(number),
    name,
    pen.range(dataGib, 0),
    pen.range(hours),
    seedFrom === null ? "–" : pen.shortDay(seedFrom),
    deltaHours === null ? t("report.not-computable") : pen.range(deltaHours),
    because ? pen.say(because) : t(`schedule.way-${way === "open" ? "not-known" : way}`),
  ];
}
