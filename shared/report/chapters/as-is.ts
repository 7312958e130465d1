import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 5: what there is, and how well it is known. */
export function asIs({ plan, comparison, imports, waves }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("5", t("report.s5"));
  const { workloads, groups } = plan;
  const count = <Item>(items: readonly Item[], word: (item: Item) => string): string[][] => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(word(item), (counts.get(word(item)) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "ko"))
      .map(([name, n]) => [name, pen.number(n, 0)]);
  };
  const two = [start(t("report.c-what"), 3), end(t("report.c-count"), 1)];

  page
    .table(
      t("report.t-kinds"),
      two,
      count(workloads, ({ kind }) => (kind ? t(`kind.${kind}`) : pen.unknown)),
    )
    .table(
      t("report.t-os"),
      two,
      count(workloads, ({ os }) => (os.family ? t(`os.${os.family}`) : pen.unknown)),
    )
    .table(
      t("report.t-grades"),
      two,
      count(groups, ({ grade }) => (grade ? t("report.grade", { grade }) : pen.unknown)),
    )
    .table(
      t("report.t-classes"),
      two,
      count(comparison.workloads, ({ dataClass }) => (dataClass ? t(`class.${dataClass}`) : pen.unknown)),
    );

  const known = (field: string, missing: number): string[] => [
    field,
    pen.number(workloads.length - missing, 0),
    pen.number(missing, 0),
    pen.percent(1 - missing / workloads.length),
  ];
  page
    .heading(t("report.quality"))
    .table(
      t("report.t-quality"),
      [
        start(t("report.c-field"), 3),
        end(t("report.c-known"), 1),
        end(t("report.c-missing"), 1),
        end(t("report.c-coverage"), 1),
      ],
      [
        known("vCPU", workloads.filter(({ vcpu }) => vcpu === null).length),
        known(t("report.memory"), workloads.filter(({ memoryGib }) => memoryGib === null).length),
        known(t("report.storage"), workloads.filter(({ storageGib }) => storageGib === null).length),
        known(
          t("report.cpu-use"),
          workloads.filter(({ cpu }) => cpu.p95 === null && cpu.avg === null && cpu.max === null).length,
        ),
        known(t("report.c-group"), workloads.filter(({ group }) => group === null).length),
        known(t("report.data-class"), comparison.workloads.filter(({ dataClass }) => dataClass === null).length),
      ],
    );
  page.heading(t("report.dependencies"));
  if (plan.dependencies.length === 0) page.paragraph(t("report.no-dependencies"));
  else
    page.paragraph(
      t("report.dependency-sentence", {
        count: plan.dependencies.length,
        strict: plan.dependencies.filter(({ strict }) => strict).length,
        external: plan.dependencies.filter(({ from, to }) => from.kind === "external" || to.kind === "external").length,
        cycles: waves.cycles.length,
      }),
    );
  page.heading(t("report.imports"));
  if (imports.length === 0) return page.paragraph(t("report.no-imports")).done();
  return page
    .table(
      t("report.t-imports"),
      [
        start(t("report.c-file"), 4),
        start(t("report.c-format"), 2),
        end(t("report.c-read"), 1),
        end(t("report.c-imported"), 1),
        end(t("report.c-refused"), 1),
        end(t("report.c-skipped"), 1),
      ],
      imports.map(({ file, format, counts }) => [
        file,
        format,
        ...[counts.read, counts.new + counts.changed + counts.same, counts.refused, counts.skipped].map((n) =>
          pen.number(n, 0),
        ),
      ]),
    )
    .done();
}
