import type { ChangeTheme, PlanChange } from "../../model/plan-difference.ts";

/** Sections of the printed plan (report.md 2) in which a change of a theme is read. */
const ofTheme: Readonly<Record<ChangeTheme, readonly string[]>> = {
  results: ["1"],
  inventory: ["5", "A"],
  placement: ["10", "A"],
  requirements: ["6", "8"],
  sovereignty: ["8", "15"],
  waves: ["11"],
  costs: ["13"],
  assumptions: ["D"],
  exit: ["9", "17"],
  registers: ["14", "20"],
  document: ["0"],
  catalogue: ["8", "C"],
};

/** Where a kind of thing is read besides, or instead. By the first word of what the change is about. */
const ofKind: Readonly<Record<string, readonly string[]>> = {
  group: ["5", "7"],
  "data-set": ["5", "12", "15"],
  dependency: ["5", "12"],
  procurement: ["18"],
  "runbook-task": ["11"],
  "runbook-template": [],
  drill: ["10"],
  risk: ["14"],
  decision: ["20"],
  "open-question": ["20"],
  indicator: ["19"],
  "exit-check": ["17"],
  "exit-trigger": ["17"],
  "exit-test": ["17"],
  recovery: ["10"],
  override: ["6", "E"],
  "fx-rate": ["0", "13"],
  offer: ["8", "13", "C"],
  certificate: ["8", "15", "C"],
};

const ofResult: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^result\/(cost|coverage)/, ["1", "13"]],
  [/^result\/(lock-in|hhi|exit)/, ["1", "9"]],
  [/^result\/(wave|last-cut-over|unscheduled)/, ["1", "11"]],
  [/^result\/workloads/, ["1", "5"]],
];

const order = [...Array.from({ length: 21 }, (_, at) => String(at)), ..."ABCDEFGHI"];

/** Sections that say something else, in their order. A section whose switch or remark changed is one of them. */
export function changedSections(changes: readonly Pick<PlanChange, "theme" | "about">[]): string[] {
  const found = new Set(changes.flatMap(sectionsOf));
  return order.filter((section) => found.has(section));
}

export function sectionsOf({ theme, about }: Pick<PlanChange, "theme" | "about">): readonly string[] {
  const [kind = "", key = ""] = about.split("/");
  if (kind === "report-section") return [key];
  if (theme === "results") return ofResult.find(([pattern]) => pattern.test(about))?.[1] ?? ofTheme.results;
  return ofKind[kind] ?? ofTheme[theme];
}
