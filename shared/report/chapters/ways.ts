import type { AssumptionKey } from "../../model/assumption.ts";
import type { Disposition } from "../../model/group.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
const efforts = {
  rehost: "cost.effort-rehost",
  replatform: "cost.effort-replatform",
  refactor: "cost.effort-refactor",
  repurchase: "cost.effort-repurchase",
  relocate: "cost.effort-relocate",
} as const satisfies Readonly<Partial<Record<Disposition, AssumptionKey>>>;

/** § 7: how many go which way, and what effort somebody has stated for it. */
export function waysTable(page: Page, { plan, assumptions }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const members = new Map<string, number>();
  for (const { group } of plan.workloads) if (group) members.set(group, (members.get(group) ?? 0) + 1);
  const effortOf = (way: Disposition | null): string => {
    if (way === "retain" || way === "retire") return "–";
    const value = assumptions[efforts[way ?? "rehost"]];
    return value === null ? pen.unknown : t("report.effort", { value: pen.number(value, 2) });
  };
  page.table(
    t("report.t-ways"),
    [
      start(t("report.c-disposition"), 3),
      end(t("report.c-groups-count"), 1, "T"),
      end(t("report.c-workloads"), 1.2, "C"),
      end(t("report.c-effort-each"), 2, "T"),
    ],
    [...grouped(plan.groups, ({ disposition }) => disposition ?? "")].map(([word, groups]) => [
      word === "" ? t("report.way-open") : t(`disposition.${word}`),
      pen.number(groups.length, 0),
      pen.number(
        groups.reduce((sum, { id }) => sum + (members.get(id) ?? 0), 0),
        0,
      ),
      effortOf(word === "" ? null : word),
    ]),
    { source: pen.sourcePlan },
  );
  if (Object.values(efforts).every((key) => assumptions[key] === null))
    page.missing(t("report.effort-unknown", { hours: pen.number(plan.waveSettings.hoursPerWorkload) }));
  page.note(
    t("report.saas-first", {
      count: pen.number(plan.groups.filter(({ disposition }) => disposition === "repurchase").length, 0),
    }),
  );
}
