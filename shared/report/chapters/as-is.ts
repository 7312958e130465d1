import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { ageAndPlace, mostNeeded, problems } from "./as-is-problems.ts";
import { dependencyFigure } from "./dependency-figure.ts";
import { costAsIs } from "./as-is-cost.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 5: what there is, and how well it is known. */
export function asIs(input: ReportInput, pen: Pen): Section {
  const { plan, comparison, imports, waves } = input;
  const { t } = pen;
  const { workloads, groups } = plan;
  const page = section("5", t("report.s5"));
  const split = <Item>(of: string, items: readonly Item[], word: (item: Item) => string): string[][] =>
    [...grouped(items, word)]
      .sort(([a, ones], [b, others]) => others.length - ones.length || a.localeCompare(b, "ko"))
      .map(([name, ones]) => [
        of,
        pen.heading(name),
        pen.number(ones.length, 0),
        pen.percent(ones.length / items.length),
      ]);
  page.table(
    t("report.t-make-up"),
    [
      start(t("report.c-split-by"), 2.4),
      start(t("report.c-what"), 3),
      end(t("report.c-count"), 1, "T"),
      end(t("report.c-share"), 1, "C"),
    ],
    [
      ...split(t("report.t-kinds"), workloads, ({ kind }) => (kind ? t(`kind.${kind}`) : pen.unknown)),
      ...split(t("report.t-os"), workloads, ({ os }) => (os.family ? t(`os.${os.family}`) : pen.unknown)),
      ...split(t("report.t-grades"), groups, ({ grade }) => (grade ? t("report.grade", { grade }) : pen.unknown)),
      ...split(t("report.t-classes"), comparison.workloads, ({ dataClass }) =>
        dataClass ? t(`class.${dataClass}`) : pen.unknown,
      ),
    ],
    { source: pen.sourcePlan },
  );
  ageAndPlace(page, input, pen);
  page.heading(t("report.sizing")).paragraph(sizes(input, pen));
  page
    .heading(t("report.quality"))
    .table(
      t("report.t-quality"),
      [
        start(t("report.c-field"), 3),
        end(t("report.c-known"), 1, "C"),
        end(t("report.c-missing"), 1, "C"),
        end(t("report.c-coverage-field"), 1, "C"),
      ],
      coverage(input, pen),
      { source: pen.sourcePlan },
    );
  page.heading(t("report.dependencies"));
  if (plan.dependencies.length === 0) page.missing(t("report.no-dependencies"));
  else {
    page.paragraph(
      t("report.dependency-sentence", {
        count: plan.dependencies.length,
        strict: plan.dependencies.filter(({ strict }) => strict).length,
        external: plan.dependencies.filter(({ from, to }) => from.kind === "external" || to.kind === "external").length,
        cycles: waves.cycles.length,
      }),
    );
    mostNeeded(page, input, pen);
    dependencyFigure(page, input, pen);
  }
  costAsIs(page, input, pen);
  problems(page, input, pen);
  page.heading(t("report.imports"));
  if (imports.length === 0) return page.missing(t("report.no-imports")).done();
  return page
    .table(
      t("report.t-imports"),
      [
        start(t("report.c-file"), 4),
        start(t("report.c-format"), 2),
        end(t("report.c-read"), 1, "C"),
        end(t("report.c-imported"), 1, "C"),
        end(t("report.c-refused"), 1, "C"),
        end(t("report.c-skipped"), 1, "C"),
      ],
      imports.map(({ file, format, counts }) => [
        file,
        format,
        ...[counts.read, counts.new + counts.changed + counts.same, counts.refused, counts.skipped].map((n) =>
          pen.number(n, 0),
        ),
      ]),
      { unit: t("report.unit-rows"), source: pen.sourcePlan },
    )
    .done();
}

/** What right-sizing would leave of today's vCPU, over the workloads whose size is known; and what stands idle. */
function sizes({ plan, comparison }: ReportInput, pen: Pen): string {
  const now = new Map(plan.workloads.map(({ id, vcpu }) => [id, vcpu]));
  const known = comparison.workloads.flatMap(({ workload, neededVcpu }) => {
    const vcpu = now.get(workload) ?? null;
    return neededVcpu === null || vcpu === null ? [] : [{ vcpu, needed: neededVcpu }];
  });
  if (known.length === 0) return pen.t("report.sizes-unknown");
  const total = { now: 0, low: 0, high: 0 };
  for (const { vcpu, needed } of known) {
    total.now += vcpu;
    total.low += needed.low;
    total.high += needed.high;
  }
  return pen.t("report.sizes", {
    now: pen.number(total.now, 0),
    needed: pen.range(total, 0),
    known: pen.number(known.length, 0),
    all: pen.number(plan.workloads.length, 0),
    off: pen.number(plan.workloads.filter(({ power }) => power === "off").length, 0),
  });
}

function coverage({ plan: { workloads }, comparison }: ReportInput, pen: Pen): string[][] {
  const { t } = pen;
  const known = (field: string, missing: number): string[] => [
    field,
    pen.number(workloads.length - missing, 0),
    pen.number(missing, 0),
    pen.percent(1 - missing / workloads.length),
  ];
  return [
    known("vCPU", workloads.filter(({ vcpu }) => vcpu === null).length),
    known(t("report.memory"), workloads.filter(({ memoryGib }) => memoryGib === null).length),
    known(t("report.storage"), workloads.filter(({ storageGib }) => storageGib === null).length),
    known(
      t("report.cpu-use"),
      workloads.filter(({ cpu }) => cpu.p95 === null && cpu.avg === null && cpu.max === null).length,
    ),
    known(t("report.c-group"), workloads.filter(({ group }) => group === null).length),
    known(t("report.data-class-field"), comparison.workloads.filter(({ dataClass }) => dataClass === null).length),
  ];
}
