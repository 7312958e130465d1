import type { Atlas } from "../charts/outlines.ts";
import type { Figure } from "../engines/explain.ts";
import type { Holiday } from "../engines/waves/question.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Finding } from "../model/finding.ts";
import type { WorkloadId } from "../model/id.ts";
import type { ImportSummary } from "../model/import-report.ts";
import type { Plan } from "../model/plan.ts";
import type { ReportSettings } from "../model/report-settings.ts";
import type { Cell, Comparison, LockIn, PlacementResult, WavePlan } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Language } from "../model/sentence.ts";
import type { Alternative } from "./chapters/alternatives.ts";
import type { Spending } from "./chapters/spending.ts";
import type { ExcludedProvider } from "./excluded.ts";
import type { FindFigure } from "./figure-list.ts";
import type { Gathered } from "./gathered.ts";
import type { Revision } from "./revision.ts";

/** What the plan document is made from: the plan, and every result it prints. Nothing is computed while it is written. */
export type ReportInput = Gathered &
  Readonly<{
    language: Language;
    /** In another template than the plan's own. */
    template?: ReportSettings["template"] | undefined;
    plan: Plan;
    catalogue: Catalogue;
    scenario: Scenario;
    comparison: Comparison;
    /** Scenarios beside each other, this one first; left out: it stands alone. */
    alternatives?: readonly Alternative[];
    /** Providers lawful for nothing, with the reason most cells have. */
    excluded: readonly ExcludedProvider[];
    lockIn: LockIn;
    /** `null`: nothing placed yet. */
    placement: PlacementResult | null;
    /** The cell each placed workload landed in. */
    cells: ReadonlyMap<WorkloadId, Cell>;
    waves: WavePlan;
    /** Cost of the placement as a tree. */
    cost: Figure | null;
    /** What the plan pays beside it: every line of the month, what is paid once, the years. */
    spending: Spending;
    /** Outlines of the countries for the map; left out: it shows the places alone. */
    atlas?: Atlas;
    /** Public holidays where the agency is; left out: none is drawn. */
    holidays?: readonly Holiday[];
    imports: readonly ImportSummary[];
    /** What the plan itself proposes for its registers. */
    findings: readonly Finding[];
    /** Which version this is, and what there was before; left out: nobody has frozen one yet. */
    revision?: Revision;
    /** Digest over the inputs, `sha256:…`. */
    digest: string;
    /** Any figure by its id, for the list of those that are printed; left out: none is listed. */
    find?: FindFigure;
    /** SHA-256 of the JSON plan that the file carries; left out: it carries none. */
    attached?: string;
    /** A copy with names hidden says so. */
    redacted?: boolean;
  }>;

/** The part of it that an export of results needs as well. */
export type PlanResults = Omit<
  ReportInput,
  "language" | "imports" | "holidays" | "atlas" | "alternatives" | "findings" | "excluded" | "revision" | keyof Gathered
>;

/** Placed workloads whose gates, judged for the day of their cut-over, fail or cannot be decided. */
export function notPassing(cells: ReportInput["cells"]): number {
  return [...cells.values()].filter(({ verdict }) => verdict !== "pass").length;
}
