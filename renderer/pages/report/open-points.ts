import type { Comparison, PlacementResult, WavePlan } from "../../../shared/model/result.ts";

export type PointId =
  | "nothing-placed"
  | "violations"
  | "unplaced"
  | "critical"
  | "no-waves"
  | "unscheduled"
  | "unpriced"
  | "unknowns"
  | "advisory"
  | "drafts";

/** Something a reader of the plan will ask about, and where it can be settled. */
export type Point = Readonly<{
  id: PointId;
  isCritical: boolean;
  /** How many; a share where `isShare`; `null` where a number says nothing. */
  count: number | null;
  isShare?: boolean;
  /** Page, tab. */
  path: readonly [step: "placement" | "waves" | "catalogue" | "inventory" | "requirements", tab?: string];
}>;

/** What is still open, what keeps the plan from being signed first. */
export function openPoints(comparison: Comparison, placement: PlacementResult | null, waves: WavePlan | null): Point[] {
  const issues = (severity: "critical" | "advisory") =>
    waves?.issues.filter((issue) => issue.severity === severity).length ?? 0;
  const coverage = placement ? placement.coverage : comparison.footing.coverage;
  const hasWaves = (waves?.waves.length ?? 0) > 0;
  const all: (Point | false)[] = [
    placement === null && { id: "nothing-placed", isCritical: true, count: null, path: ["placement"] },
    placement !== null &&
      placement.violations.length > 0 && {
        id: "violations",
        isCritical: true,
        count: placement.violations.length,
        path: ["placement"],
      },
    placement !== null && !hasWaves && { id: "no-waves", isCritical: true, count: null, path: ["waves"] },
    issues("critical") > 0 && {
      id: "critical",
      isCritical: true,
      count: issues("critical"),
      path: ["waves", "issues"],
    },
    placement !== null &&
      placement.unplaced.length > 0 && {
        id: "unplaced",
        isCritical: true,
        count: placement.unplaced.length,
        path: ["placement", "unplaced"],
      },
    hasWaves &&
      waves!.unscheduled.length > 0 && {
        id: "unscheduled",
        isCritical: false,
        count: waves!.unscheduled.length,
        path: ["waves", "unscheduled"],
      },
    coverage !== null &&
      coverage < 1 && { id: "unpriced", isCritical: false, count: 1 - coverage, isShare: true, path: ["catalogue"] },
    comparison.footing.unknowns > 0 && {
      id: "unknowns",
      isCritical: false,
      count: comparison.footing.unknowns,
      path: ["inventory", "quality"],
    },
    issues("advisory") > 0 && {
      id: "advisory",
      isCritical: false,
      count: issues("advisory"),
      path: ["waves", "issues"],
    },
    comparison.footing.packs.some(({ status }) => status !== "in-force") && {
      id: "drafts",
      isCritical: false,
      count: comparison.footing.packs.filter(({ status }) => status !== "in-force").length,
      path: ["requirements"],
    },
  ];
  return all.filter((point) => point !== false);
}
