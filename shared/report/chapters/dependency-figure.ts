import { dependencyOverview, overviewOf } from "../../charts/dependency-overview.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** § 5: who needs whom among systems, as far as a page can show it; what is not drawn is counted. */
export function dependencyFigure(page: Page, { plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const overview = overviewOf(plan);
  const { graph, leftOut } = overview;
  if (graph.links.length === 0) return;
  const users = [...grouped(graph.links, ({ toPlace }) => String(toPlace))]
    .map(([at, links]) => ({ name: graph.places[Number(at)]!.name, users: links.length }))
    .sort((a, b) => b.users - a.users || a.name.localeCompare(b.name, "en"));
  const most = users[0]!; // there is a link, so something is used
  const shown = { places: pen.number(graph.places.length, 0), links: pen.number(graph.links.length, 0) };
  page.figure(
    t("report.fig-dependencies"),
    dependencyOverview(
      overview,
      {
        title: t("report.fig-dependencies-title", { name: most.name, users: pen.number(most.users, 0), ...shown }),
        head: [t("report.c-user"), t("report.c-needed"), t("report.c-count"), t("report.c-strict")],
        yes: t("report.yes"),
        no: t("report.no"),
      },
      700,
    ),
    [
      pen.sourcePlan,
      t("report.dependencies-key"),
      ...(leftOut > 0 ? [t("report.dependencies-left-out", { count: pen.number(leftOut, 0), ...shown })] : []),
    ].join("; "),
  );
}
