import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section, centre, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** § 3: who stays out, and why. Reasons are the groups' own; one without is counted as such. */
export function outOfScope(page: Page, { plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const out = plan.groups.filter(({ disposition }) => disposition === "retain" || disposition === "retire");
  page.heading(t("report.out-of-scope"));
  if (out.length === 0) {
    page.paragraph(t("report.nobody-out"));
    return;
  }
  page.table(
    t("report.t-out"),
    [
      start(t("report.c-disposition"), 1.6),
      start(t("report.c-reason"), 4),
      end(t("report.c-groups-count"), 1, "T"),
      start(t("report.c-groups"), 4),
    ],
    [...grouped(out, ({ disposition, reason }) => `${disposition}\n${reason ?? t("report.no-reason")}`)].map(
      ([key, groups]) => [
        t(`disposition.${key.split("\n")[0] as "retain"}`), // one of the two that stay out
        key.split("\n")[1]!,
        pen.number(groups.length, 0),
        pen.names(
          groups.map(({ name }) => name),
          4,
        ),
      ],
    ),
    { source: pen.sourcePlan },
  );
}

const duties = ["scope", "requirements", "placement", "security", "budget", "cut-over", "exit"] as const;
/** R does it, A answers for it, C is asked, I is told; one letter for each of planner, owner, security, budget, provider. */
const matrix: Readonly<Record<(typeof duties)[number], readonly [string, string, string, string, string]>> = {
  scope: ["R", "A", "C", "C", "–"],
  requirements: ["R", "C", "A", "C", "–"],
  placement: ["A", "C", "C", "C", "I"],
  security: ["C", "I", "A", "–", "R"],
  budget: ["R", "C", "–", "A", "I"],
  "cut-over": ["A", "R", "C", "I", "R"],
  exit: ["A", "R", "C", "C", "R"],
};

/** § 3: who does what. The parts are usual ones; names of units the agency has recorded stand under the table. */
export function rolesTable(page: Page, { plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const units = [...new Set(plan.groups.flatMap(({ ownerUnit }) => (ownerUnit ? [ownerUnit] : [])))];
  page.heading(t("report.roles")).table(
    t("report.t-roles"),
    [
      start(t("report.c-duty"), 3),
      ...(["planner", "owner", "security", "budget", "provider"] as const).map((part) =>
        centre(t(`report.part-${part}`), 1.2),
      ),
    ],
    duties.map((duty) => [t(`report.duty-${duty}`), ...matrix[duty]]),
    { source: t("report.source-method") },
  );
  page.note(t("report.roles-note"));
  if (plan.agency.unit === null) page.missing(t("report.no-unit"));
  else
    page.paragraph(
      t("report.roles-units", {
        unit: plan.agency.unit,
        count: pen.number(units.length, 0),
        names: pen.names(units, 5),
      }),
    );
}
