import { expect, goTo, test } from "../planned.ts";
import { type Screen, brokenOn } from "../wcag.ts";

/** The screens of a plan that is made, and what shows that each is there whole. */
const screens: readonly Screen[] = [
  ["/compare", ".heat-pass"],
  ["/compare/bars", ".drawing svg"],
  ["/compare/pareto", ".drawing svg"],
  ["/compare/map", ".map-mark"],
  ["/compare/scenarios", ".scenario-table td"],
  ["/compare/matrix/sensitivity", ".swing-table td"],
  ["/compare/matrix/offers/w-1", ".offers-table td"],
  ["/compare/table", ".grid-row .cell"],
  ["/lock-in/concentration", ".share-tables"],
  ["/lock-in/facets/nhn", ".drawer .facet-list"],
  ["/lock-in/components", ".grid-row .cell"],
  ["/lock-in/components/nhn", ".drawer .facet-list"],
  ["/lock-in/services", ".empty-state"],
  ["/lock-in/services/new", ".drawer form"],
  ["/lock-in/exit", ".lock-in-table"],
  ["/lock-in/checklist", ".lock-in-table"],
  ["/lock-in/control", ".control-form"],
  ["/lock-in/commitments", ".empty-state, .grid-row"],
  ["/placement", ".drawing svg"],
  ["/placement/workloads/w-1", ".grid-row .cell"],
  ["/placement/unplaced", ".grid-row .cell"],
  ["/cost", ".drawing svg"],
  ["/cost/years", ".years-table"],
  ["/cost/as-is", ".cost-table"],
  ["/cost/commitments", ".commitment, .empty-state"],
  ["/cost/sensitivity", ".drawing svg, .empty-state"],
  ["/cost/assumptions/cost.vat", ".drawer form"],
  ["/resilience", ".falls .grid-row"],
  ["/resilience/design", ".grid-row .cell"],
  ["/resilience/design/g-1", ".drawer .design-form"],
  ["/resilience/design/propose", ".drawer .plain-table"],
  ["/resilience/pairs", ".pairs-table"],
  ["/resilience/drills", ".empty-state"],
  ["/waves", ".waves-table"],
  ["/waves/board", ".wave-card"],
  ["/waves/issues", ".wave-issues, .empty-state"],
  ["/waves/gantt/settings", ".drawer form"],
  ["/report", ".report-points li"],
  ["/report/document/form", ".drawer form"],
  ["/report/document/section-8", ".drawer form"],
  ["/report/versions/freeze", ".drawer form"],
  ["/report/registers", ".proposals li"],
  ["/report/registers/decisions/new", ".drawer form"],
];

for (const language of ["ko", "en"] as const)
  test(`no screen of the plan breaks a rule of WCAG 2.2 AA in any look: ${language}`, async ({ desk: page }) => {
    test.setTimeout(300_000); // some forty screens in three looks, each some hundred rules
    await goTo(page, "/compare", { language });
    expect(await brokenOn(page, screens)).toEqual([]);
  });
