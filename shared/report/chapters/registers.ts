import type { Section } from "../document.ts";
import { type ReportInput, notPassing } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";
import { secondPlaces } from "./placing.ts";
import { unplacedByReason } from "../unplaced.ts";

/** Appendix A: every workload with its size, class, place, cost, verdict and wave; then every data set. */
export function workloads(input: ReportInput, pen: Pen): Section {
  const { plan, comparison, placement, cells, waves } = input;
  const { t } = pen;
  const region = new Map((placement?.placements ?? []).map((placed) => [placed.workload, placed.region]));
  const second = new Map(secondPlaces(input).settled.map(({ workload, region }) => [workload, region]));
  const wave = new Map(waves.waves.flatMap(({ wave }) => wave.workloads.map((id) => [id, wave.name])));
  const group = new Map(plan.groups.map(({ id, name }) => [id, name]));
  const compared = new Map(comparison.workloads.map((row) => [row.workload, row]));
  const namesakes = grouped(plan.workloads, ({ name }) => name);
  const page = section("A", t("report.sA"), true).table(
    t("report.t-all"),
    [
      start(t("report.c-workload"), 2.1),
      start(t("report.c-group"), 3),
      end(t("report.c-sizes"), 1.7, "T"),
      centre(t("report.c-class-short"), 1),
      start(t("report.c-region"), 3.3),
      end(t("report.c-monthly"), 2.2, "C"),
      centre(t("report.c-verdict"), 1.2),
      centre(t("report.c-wave"), 0.7),
    ],
    plan.workloads.map((workload) => {
      const cell = cells.get(workload.id);
      const place = region.get(workload.id);
      return [
        namesakes.get(workload.name)!.length > 1 ? `${workload.name} (${workload.id})` : workload.name,
        (workload.group && group.get(workload.group)) ?? pen.unknown,
        [pen.number(workload.vcpu, 0), pen.number(workload.memoryGib), pen.number(workload.storageGib, 0)].join(" / "),
        compared.get(workload.id)?.dataClass ?? pen.unknown,
        place
          ? [place, ...(second.has(workload.id) ? [second.get(workload.id)!] : [])].map(pen.shortRegion).join(" + ")
          : t("report.not-placed-short"),
        cell ? pen.amount(cell.monthly) : "–",
        cell ? `${marks[cell.verdict]} ${t(`verdict.${cell.verdict}`)}` : "–",
        wave.get(workload.id) ?? "–",
      ];
    }),
    { unit: t("report.unit-sizes", { currency: plan.agency.currency }), source: pen.sourcePlan, dense: true },
  );
  if (plan.dataSets.length === 0) return page.paragraph(t("report.no-data-sets")).done();
  return page
    .table(
      t("report.t-data-sets"),
      [
        start(t("report.c-data-set"), 3),
        start(t("report.c-group"), 3),
        centre(t("report.c-class-ground"), 2),
        end(t("report.c-size"), 1, "T"),
        start(t("report.c-residency"), 1.4),
      ],
      plan.dataSets.map((set) => [
        set.name,
        (set.group && group.get(set.group)) ?? pen.unknown,
        [set.stated, ...set.items.map((item) => t("report.item", { item }))].filter(Boolean).join(", ") || pen.unknown,
        pen.number(set.sizeGib, 0),
        set.residency?.join(", ") ?? t("report.none"),
      ]),
      { unit: t("report.unit-gib"), source: pen.sourcePlan, dense: true },
    )
    .done();
}

/** Never by colour alone, never by word alone. */
const marks = { pass: "○", fail: "✕", unknown: "?" } as const;

/** Appendix E: verdicts that are not a pass, and everything that stays out, by reason, each name in full. */
export function verdicts({ cells, plan, placement }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("E", t("report.sE"));
  const name = new Map(plan.workloads.map((workload) => [workload.id, workload.name]));
  const open = [...cells].flatMap(([workload, cell]) =>
    cell.reasons
      .filter(({ verdict }) => verdict !== "pass")
      .map((reason) => ({
        name: name.get(workload) ?? workload,
        region: pen.shortRegion(cell.region),
        verdict: `${marks[reason.verdict]} ${t(`verdict.${reason.verdict}`)}`,
        sentence: pen.say(reason.sentence),
      })),
  );
  page.paragraph(
    placement
      ? t("report.verdicts", {
          open: pen.number(open.length, 0),
          workloads: pen.number(notPassing(cells), 0),
          unplaced: pen.number(placement.unplaced.length, 0),
        })
      : t("report.not-placed-why"),
  );
  if (open.length > 0)
    page.table(
      t("report.t-verdicts"),
      [
        start(t("report.c-region"), 2),
        centre(t("report.c-verdict"), 1.1),
        start(t("report.c-reason"), 4),
        end(t("report.c-count"), 0.7, "C"),
        start(t("report.c-workloads"), 3),
      ],
      [...grouped(open, (one) => JSON.stringify([one.region, one.verdict, one.sentence])).values()].map((alike) => [
        alike[0]!.region,
        alike[0]!.verdict,
        alike[0]!.sentence,
        pen.number(alike.length, 0),
        alike.map((one) => one.name).join(", "),
      ]),
      { source: pen.sourceCatalogue, dense: true },
    );
  if (!placement || placement.unplaced.length === 0) return page.done();
  return page
    .table(
      t("report.t-unplaced-all"),
      [start(t("report.c-reason"), 3), end(t("report.c-count"), 0.7, "C"), start(t("report.c-workloads"), 7)],
      unplacedByReason(placement, plan).map(({ sentence, names, alike }) => [
        alike ? pen.say(sentence) : t("report.for-example", { sentence: pen.say(sentence) }),
        pen.number(names.length, 0),
        names.join(", "),
      ]),
      { source: pen.sourcePlan, dense: true },
    )
    .done();
}

type Found = ReportInput["imports"][number]["findings"][number] & { file: string };
const total = (findings: readonly Found[]): number => findings.reduce((sum, { count }) => sum + count, 0);

/** The first places of a finding, and how many more there are. */
function places(findings: readonly Found[], pen: Pen): string {
  const told = findings.flatMap(({ file, where }) =>
    where.map(({ sheet, row }) => [file, sheet, row === null ? null : `#${row}`].filter(Boolean).join(" · ")),
  );
  // `names` counts what it leaves out
  return pen.names([...told, ...Array.from({ length: Math.max(0, total(findings) - told.length) }, () => "")], 3);
}

/** Appendix F: what the readers found in the files, by kind, with where and one example in words. */
export function quality({ imports, language }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("F", t("report.sF"));
  const findings = imports.flatMap(({ file, findings }) =>
    findings.filter(({ severity }) => severity !== "info").map((finding) => ({ file, ...finding })),
  );
  if (findings.length === 0) return page.paragraph(t("report.no-findings")).done();
  return page
    .table(
      t("report.t-findings"),
      [
        start(t("report.c-code"), 2.2),
        end(t("report.c-count"), 0.7, "C"),
        start(t("report.c-where"), 3.4),
        start(t("report.c-finding-example"), 5),
      ],
      [...grouped(findings, ({ code }) => code)]
        .sort(([a, ones], [b, others]) => total(others) - total(ones) || a.localeCompare(b, "en"))
        .map(([code, all]) => [code, pen.number(total(all), 0), places(all, pen), all[0]!.example[language]]),
      { source: t("report.source-imports"), dense: true },
    )
    .note(t("report.findings-note"))
    .done();
}
