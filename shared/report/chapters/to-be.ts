import { flow } from "../../charts/flow.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { unplacedByReason } from "../unplaced.ts";
import { type Pen, end, section, start } from "../pen.ts";
import { mapFigure } from "./map-figure.ts";
import { designBlocks } from "./recovery.ts";
import { capacityBlocks, dataBlocks } from "./whereabouts.ts";
import { proofBlocks, recoveryBlocks, secondPlaces, termBlocks } from "./placing.ts";

const classes = ["C", "S", "O"] as const;
const tones = { C: "bad", S: "warning", O: "good" } as const;

/** § 10: where everything goes. */
export function toBe(input: ReportInput, pen: Pen): Section {
  const { placement, comparison, plan } = input;
  const { t } = pen;
  const page = section("10", t("report.s10"));
  if (!placement) return page.missing(t("report.not-placed-why")).done();

  const { settled } = secondPlaces(input);
  // a region where only copies stand is no home of anything
  const homes = placement.byRegion.filter(({ workloads }) => workloads > 0);
  const dataClass = new Map(comparison.workloads.map((row) => [row.workload, row.dataClass]));
  const counts = new Map<string, number>();
  for (const { workload, region } of placement.placements) {
    const key = `${dataClass.get(workload) ?? "?"}\n${region}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const flows = [...counts].map(([key, count]) => ({ from: key.split("\n")[0]!, to: key.split("\n")[1]!, count }));
  const left = [...classes, "?"].filter((id) => flows.some(({ from }) => from === id));
  page.figure(
    t("report.fig-flow"),
    flow({
      title: t("report.fig-flow-title", { count: placement.placements.length, regions: homes.length }),
      left: left.map((id) => ({
        id,
        name: id === "?" ? pen.unknown : t(`class.${id as "C"}`),
        tone: id === "?" ? "plain" : tones[id as "C"],
      })),
      right: homes.map(({ region }) => ({ id: region, name: pen.region(region), tone: "accent" })),
      flows,
      print: (count) => pen.number(count, 0),
      head: [t("report.data-class"), t("report.c-region"), t("report.c-workloads")],
      width: 700,
    }),
    pen.sourceCatalogue,
  );
  mapFigure(page, input, pen);
  page.table(
    t("report.t-by-region"),
    [
      start(t("report.c-region"), 4),
      end(t("report.c-workloads"), 1, "C"),
      ...(settled.length > 0 ? [end(t("report.c-second-places"), 1, "C")] : []),
      end(t("report.c-monthly"), 3, "C"),
    ],
    placement.byRegion.map(({ region, workloads, monthly }) => [
      pen.region(region),
      pen.number(workloads, 0),
      ...(settled.length > 0 ? [pen.number(settled.filter((one) => one.region === region).length, 0)] : []),
      pen.large(monthly),
    ]),
    { unit: pen.unitLarge, source: pen.sourceCatalogue },
  );
  capacityBlocks(page, input, pen);
  dataBlocks(page, input, pen);
  proofBlocks(page, input, pen);
  termBlocks(page, input, pen);
  page.heading(t("report.unplaced"));
  if (placement.unplaced.length === 0) page.paragraph(t("report.all-placed"));
  else
    page.paragraph(t("report.unplaced-sentence", { count: pen.number(placement.unplaced.length, 0) })).table(
      t("report.t-unplaced"),
      [start(t("report.c-reason"), 6), end(t("report.c-workloads"), 1.1, "C"), start(t("report.c-examples"), 3)],
      unplacedByReason(placement, plan).map(({ sentence, names, alike }) => [
        alike ? pen.say(sentence) : t("report.for-example", { sentence: pen.say(sentence) }),
        pen.number(names.length, 0),
        pen.names(names, 3),
      ]),
      { source: pen.sourcePlan },
    );
  recoveryBlocks(page, input, pen);
  designBlocks(page, input, pen);
  return page.done();
}
