import type { Endpoint } from "../../model/dependency.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
const MOST = 10;
/** Of a machine's capacity: below this nobody would notice it gone. */
const IDLE = 0.05;

/** § 5: how old it is and where it stands. A year or place nobody has written down is counted as unknown. */
export function ageAndPlace(page: Page, { plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const { workloads, groups, agency } = plan;
  const year = Number(agency.planDate.slice(0, 4));
  const ageOf = (built: number | undefined): "young" | "middle" | "old" | "unknown" =>
    built === undefined ? "unknown" : year - built < 5 ? "young" : year - built < 10 ? "middle" : "old";
  const supportOf = (day: string | undefined): "ended" | "soon" | "later" | "unknown" => {
    if (day === undefined) return "unknown";
    if (day <= agency.planDate) return "ended";
    return Number(day.slice(0, 4)) <= year + 1 ? "soon" : "later";
  };
  const split = <Item>(of: string, items: readonly Item[], word: (item: Item) => string): string[][] =>
    [...grouped(items, word)]
      .sort(([, ones], [, others]) => others.length - ones.length)
      .slice(0, MOST)
      .map(([name, ones]) => [of, name, pen.number(ones.length, 0), pen.percent(ones.length / items.length)]);
  page
    .heading(t("report.age-and-place"))
    .table(
      t("report.t-age-place"),
      [
        start(t("report.c-split-by"), 2.4),
        start(t("report.c-what"), 3),
        end(t("report.c-count"), 1, "T"),
        end(t("report.c-share"), 1, "C"),
      ],
      [
        ...split(t("report.t-ages"), groups, ({ details }) => t(`report.age-${ageOf(details.builtYear)}`)),
        ...split(t("report.t-support"), workloads, ({ details }) =>
          t(`report.support-${supportOf(details.supportEndsOn)}`),
        ),
        ...split(t("report.t-locations"), workloads, ({ location }) => location ?? pen.unknown),
      ],
      { source: pen.sourcePlan },
    );
}

/** § 5: what most of the others need, and who would stop with it. */
export function mostNeeded(page: Page, { plan, waves }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const names = new Map<string, string>([...plan.workloads, ...plan.groups].map(({ id, name }) => [id, name]));
  const nameOf = (end: Endpoint): string => (end.kind === "external" ? end.name : (names.get(end.id) ?? end.id));
  const needed = [...grouped(plan.dependencies, ({ to }) => `${to.kind}\n${nameOf(to)}`)]
    .map(([key, all]) => ({
      kind: key.split("\n")[0] as Endpoint["kind"], // joined above
      name: key.split("\n")[1]!,
      users: new Set(all.map(({ from }) => nameOf(from))).size,
      strict: all.filter(({ strict }) => strict).length,
    }))
    .sort((a, b) => b.users - a.users || a.name.localeCompare(b.name, "ko"));
  if (needed.length === 0) return;
  page.table(
    t("report.t-needed"),
    [
      start(t("report.c-needed"), 4),
      start(t("report.c-kind"), 1.6),
      end(t("report.c-users-of"), 1.2, "C"),
      end(t("report.c-strict"), 1.2, "C"),
    ],
    needed
      .slice(0, MOST)
      .map(({ kind, name, users, strict }) => [
        name,
        t(`report.end-${kind}`),
        pen.number(users, 0),
        pen.number(strict, 0),
      ]),
    { source: pen.sourcePlan },
  );
  if (waves.cycles.length > 0)
    page.note(
      t("report.cycles", {
        cycles: waves.cycles
          .slice(0, 3)
          .map((cycle) =>
            pen.names(
              cycle.map((id) => names.get(id) ?? id),
              4,
            ),
          )
          .join("; "),
      }),
    );
}

/** § 5: what a reader has to know before he decides. Nothing is a problem because it is unknown; that stands above. */
export function problems(page: Page, { plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const { workloads, groups, agency } = plan;
  const found = (
    [
      [
        "support",
        workloads.filter(
          ({ details }) => details.supportEndsOn !== undefined && details.supportEndsOn <= agency.planDate,
        ),
      ],
      ["off", workloads.filter(({ power }) => power === "off")],
      ["idle", workloads.filter(({ power, cpu }) => power !== "off" && cpu.p95 !== null && cpu.p95 < IDLE)],
      ["pressed", workloads.filter(({ keepSize }) => keepSize)],
      ["no-group", workloads.filter(({ group }) => group === null)],
      ["no-unit", groups.filter(({ ownerUnit }) => ownerUnit === null)],
      [
        "no-recovery",
        groups.filter(({ grade, details }) => grade !== null && grade <= 2 && details.hasDisasterRecovery === false),
      ],
    ] as const
  ).filter(([, all]) => all.length > 0);
  page.heading(t("report.problems"));
  if (found.length === 0) {
    page.paragraph(t("report.no-problems"));
    return;
  }
  page.table(
    t("report.t-problems"),
    [start(t("report.c-problem"), 4), end(t("report.c-count"), 0.9, "C"), start(t("report.c-examples-any"), 5)],
    found.map(([word, all]) => [
      t(`report.problem-${word}`),
      pen.number(all.length, 0),
      pen.names(
        all.map(({ name }) => name),
        4,
      ),
    ]),
    { source: pen.sourcePlan },
  );
}
