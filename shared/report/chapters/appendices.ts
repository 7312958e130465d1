import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** Appendices A to I: what an auditor opens two years later. */
export function appendices(input: ReportInput, pen: Pen): Section[] {
  return [workloads, formulae, sources, assumptions, verdicts, quality, glossary, changes, machineReadable].map(
    (appendix) => appendix(input, pen),
  );
}

function workloads({ plan, comparison, placement, cells, waves }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const region = new Map((placement?.placements ?? []).map((placed) => [placed.workload, placed.region]));
  const wave = new Map(waves.waves.flatMap(({ wave }) => wave.workloads.map((id) => [id, wave.name])));
  const group = new Map(plan.groups.map(({ id, name }) => [id, name]));
  const compared = new Map(comparison.workloads.map((row) => [row.workload, row]));
  return section("A", t("report.sA"), true)
    .table(
      t("report.t-all"),
      [
        start("ID", 1),
        start(t("report.c-workload"), 3),
        start(t("report.c-group"), 3),
        end("vCPU", 0.9),
        end("GiB", 1),
        end(t("report.c-storage"), 1.2),
        centre(t("report.data-class"), 0.8),
        start(t("report.c-region"), 3.2),
        end(t("report.c-monthly"), 2.2),
        centre(t("report.c-verdict"), 1),
        start(t("report.c-wave"), 1.2),
      ],
      plan.workloads.map((workload) => {
        const cell = cells.get(workload.id);
        const place = region.get(workload.id);
        return [
          workload.id,
          workload.name,
          (workload.group && group.get(workload.group)) ?? pen.unknown,
          pen.number(workload.vcpu, 0),
          pen.number(workload.memoryGib),
          pen.number(workload.storageGib, 0),
          compared.get(workload.id)?.dataClass ?? pen.unknown,
          place ? pen.region(place) : t("report.not-placed-short"),
          cell ? pen.money(cell.monthly) : "–",
          cell ? t(`verdict.${cell.verdict}`) : "–",
          wave.get(workload.id) ?? "–",
        ];
      }),
      { unit: t("report.unit-vat", { currency: plan.agency.currency }) },
    )
    .done();
}

function formulae({ placement, scenario }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const rows = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((index) => [
    t(`report.formula-${index}-name`),
    t(`report.formula-${index}`),
  ]);
  const page = section("B", t("report.sB")).table(
    t("report.t-formulae"),
    [start(t("report.c-what"), 2), start(t("report.c-formula"), 6)],
    rows,
  );
  if (placement) {
    const { solver, gap, bound, value } = placement;
    page.paragraph(
      t("report.solver", {
        name: solver.name,
        variables: pen.number(solver.variables, 0),
        rows: pen.number(solver.rows, 0),
        seed: solver.seed,
        value: pen.number(value, 4),
        bound: pen.number(bound, 4),
        gap: pen.percent(gap, 4),
        scenario: scenario.name,
      }),
    );
  }
  return page.done();
}

function sources({ catalogue }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  return section("C", t("report.sC"))
    .paragraph(t("report.edition", { id: catalogue.edition.id, digest: catalogue.edition.digest.slice(0, 23) }))
    .table(
      t("report.t-sources"),
      [start("ID", 2), start(t("report.c-title"), 5), start(t("report.c-date"), 1.6), start(t("report.c-licence"), 2)],
      catalogue.sources.map(({ id, title, date, licence }) => [id, title, pen.day(date), licence]),
    )
    .done();
}

function assumptions({ plan, scenario }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const { waveSettings: settings } = plan;
  const rows = [
    [t("report.a-unknown"), t(`report.unknown-short-${scenario.unknown}`)],
    [t("report.a-comfort"), t("report.a-comfort-value")],
    [t("report.a-hours"), "730 h"],
    [t("report.a-max"), pen.number(settings.maxWorkloads, 0)],
    [t("report.a-days"), pen.number(settings.daysPerWave, 0)],
    [t("report.a-engineers"), `${pen.number(settings.engineers, 0)} × ${pen.number(settings.hoursPerDay)} h`],
    [t("report.a-per-workload"), `${pen.number(settings.hoursPerWorkload)} h`],
    [
      t("report.a-link"),
      `${pen.number(settings.linkMbitPerSecond, 0)} Mbit/s × ${pen.number(settings.linkEfficiency, 2)}`,
    ],
    [t("report.a-window"), `${pen.number(settings.windowHours)} h`],
  ];
  return section("D", t("report.sD"))
    .table(t("report.t-assumptions"), [start(t("report.c-what"), 4), end(t("report.c-value"), 3)], rows)
    .done();
}

function verdicts({ cells, plan, comparison }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("E", t("report.sE"));
  const name = new Map(plan.workloads.map((workload) => [workload.id, workload.name]));
  const open = [...cells].flatMap(([workload, cell]) =>
    cell.reasons
      .filter(({ verdict }) => verdict !== "pass")
      .map((reason) => [
        name.get(workload) ?? workload,
        pen.region(cell.region),
        t(`verdict.${reason.verdict}`),
        pen.say(reason.sentence),
      ]),
  );
  const none = comparison.workloads.filter(({ lawfulRegions }) => lawfulRegions === 0);
  page.paragraph(t("report.verdicts", { open: open.length, none: none.length }));
  if (open.length === 0) return page.done();
  return page
    .table(
      t("report.t-verdicts"),
      [
        start(t("report.c-workload"), 2),
        start(t("report.c-region"), 2.5),
        centre(t("report.c-verdict"), 1),
        start(t("report.c-reason"), 4),
      ],
      open.slice(0, 400),
    )
    .done();
}

function quality({ imports, language }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("F", t("report.sF"));
  const findings = imports.flatMap(({ file, findings }) =>
    findings.filter(({ severity }) => severity !== "info").map((finding) => ({ file, ...finding })),
  );
  if (findings.length === 0) return page.paragraph(t("report.no-findings")).done();
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return page
    .table(
      t("report.t-codes"),
      [start(t("report.c-code"), 3), end(t("report.c-count"), 1)],
      [...counts].sort(([a], [b]) => a.localeCompare(b, "en")).map(([code, count]) => [code, pen.number(count, 0)]),
    )
    .table(
      t("report.t-findings"),
      [start(t("report.c-code"), 2), start(t("report.c-where"), 3), start(t("report.c-finding"), 6)],
      findings
        .slice(0, 120)
        .map(({ code, file, sheet, row, column, message }) => [
          code,
          [file, sheet, row === null ? null : `#${row}`, column].filter((part) => part !== null).join(" · "),
          message[language],
        ]),
    )
    .done();
}

function glossary(_input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const words = [
    "workload",
    "group",
    "provider",
    "owner",
    "region",
    "offer",
    "evidence",
    "rule-pack",
    "gate",
    "scenario",
    "placement",
    "wave",
    "hhi",
    "seal",
  ] as const;
  return section("G", t("report.sG"))
    .table(
      t("report.t-glossary"),
      [start(t("report.c-term"), 2), start(t("report.c-meaning"), 6)],
      words.map((word) => [t(`glossary.${word}-term`), t(`glossary.${word}`)]),
    )
    .done();
}

function changes({ plan }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  return section("H", t("report.sH"))
    .paragraph(t(plan.agency.planStatus === "approved" ? "report.approved-version" : "report.no-approved-version"))
    .done();
}

function machineReadable({ digest }: ReportInput, pen: Pen): Section {
  return section("I", pen.t("report.sI")).paragraph(pen.t("report.machine", { digest })).done();
}
