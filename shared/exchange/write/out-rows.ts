import type { Tag, Workload } from "../../model/workload.ts";
import { type SizeUnit, gibOf } from "../values.ts";
import { csvRows } from "./csv.ts";
import type { OutFile } from "./out-file.ts";
import type { OutCell } from "./table.ts";
import type { WriteInput } from "./written.ts";

/** The shortest decimal that `back` turns into exactly this value: 80 rather than 79.99999999999999. */
export function shortest(value: number, near: number, back: (written: number) => number): number {
  for (let digits = 0; digits <= 15; digits += 1) {
    const written = Number(near.toFixed(digits));
    if (back(written) === value) return written;
  }
  return near;
}

/** A size in the unit another tool writes it in; read back it is the same size. */
export const sizeIn = (gib: number | null | undefined, unit: SizeUnit): number | null =>
  gib === null || gib === undefined ? null : shortest(gib, gib / gibOf(1, unit), (written) => gibOf(written, unit));

/** A share as a percentage. */
export const percent = (share: number | null): number | null =>
  share === null ? null : shortest(share, share * 100, (written) => written / 100);

/** Text for another tool: UTF-8 without a mark, which some of them would take for a part of the first heading. */
export const csvFile = (name: string, rows: readonly (readonly OutCell[])[]): OutFile => ({
  name,
  text: csvRows(rows),
  encoding: "utf-8-plain",
});

/** A row given by heading, laid under the headings of its file. */
export type Named = Readonly<Record<string, OutCell | undefined>>;
export const laid = (headings: readonly string[], rows: readonly Named[]): OutCell[][] => [
  [...headings],
  ...rows.map((row) => headings.map((heading) => row[heading] ?? null)),
];

/** What was kept of a row under the headings of its tool. */
export const kept = (tags: readonly Tag[] | undefined): Record<string, string> =>
  Object.fromEntries((tags ?? []).map(({ key, value }) => [key, value]));

/** What other tools are told of a workload beside its own fields: where it goes and how it is classed. */
export function surroundings({ chosen, results }: WriteInput) {
  const groups = new Map(chosen.groups.map((group) => [group.id, group]));
  const placements = new Map(results?.placements.map((one) => [one.workload, one]));
  return (workload: Workload) => {
    const group = workload.group === null ? null : (groups.get(workload.group) ?? null);
    const placement = placements.get(workload.id) ?? null;
    const dataClass = results?.classes.get(workload.id) ?? null;
    const marks: Tag[] = [
      ...(dataClass === null ? [] : [{ key: "class", value: dataClass }]),
      ...(group?.grade == null ? [] : [{ key: "grade", value: String(group.grade) }]),
    ];
    return {
      group,
      placement,
      dataClass,
      /** Its own tags, then what we know and no tag of its own says. */
      tags: [
        ...(workload.details.tags ?? []),
        ...marks.filter(({ key }) => !workload.details.tags?.some((tag) => tag.key === key)),
      ],
      wave: chosen.waveOf.get(workload.id)?.name ?? workload.details.plannedWave ?? null,
    };
  };
}

/** Provider, region and offer of a placement, each as its provider spells it. */
export function placeWords(placement: Readonly<{ region: string; offer: string }>): {
  provider: string;
  region: string;
  offer: string;
} {
  const at = placement.region.indexOf(":");
  return {
    provider: placement.region.slice(0, at),
    region: placement.region.slice(at + 1),
    offer: placement.offer.slice(placement.region.length + 1),
  };
}
