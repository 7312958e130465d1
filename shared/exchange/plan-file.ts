import type { Catalogue } from "../model/catalogue.ts";
import type { ScenarioId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { LockIn, PlacementResult, WavePlan } from "../model/result.ts";

/** Results of one scenario, as they stood when the file was written. They are no input: the digest leaves them out. */
export type ScenarioResults = Readonly<{ placement: PlacementResult | null; lockIn: LockIn; waves: WavePlan }>;

/** The JSON plan file, version 1 (formats 20.1): everything needed to reopen and recompute, and what was computed. */
export function planFile(
  plan: Plan,
  catalogue: Catalogue,
  resultsOf: (scenario: ScenarioId) => ScenarioResults,
  digest: string,
  /** What it is called now: a plan edited since a version was frozen is a draft of the next. */
  called: Readonly<{ label: string; status: "draft" | "approved" }>,
) {
  const { agency } = plan;
  const used = new Set(
    plan.scenarios.flatMap(({ requirements }) =>
      requirements.flatMap((r) => (r.kind === "gate" && r.gate.is === "rule-pack" ? [r.gate.pack as string] : [])),
    ),
  );
  return {
    sovplanFormat: 1,
    generator: { name: "Sovplan", version: "0.1.0" },
    plan: {
      title: agency.planTitle,
      version: called.label,
      agency: agency.name,
      edition: agency.edition,
      status: called.status,
      createdOn: agency.planDate,
      priceBasisDate: catalogue.edition.date,
      currency: agency.currency,
    },
    catalogue: plan.edition,
    packs: catalogue.rulePacks
      .filter(({ id }) => used.has(id))
      .map(({ id, version, status }) => ({ id, version, status })),
    agency,
    locations: plan.locations,
    groups: plan.groups,
    workloads: plan.workloads,
    dataSets: plan.dataSets,
    dependencies: plan.dependencies,
    contracts: plan.commitments,
    fxRates: plan.fxRates,
    sealAnswers: plan.sealAnswers,
    scenarios: plan.scenarios.map((scenario) => ({ ...scenario, results: resultsOf(scenario.id) })),
    waves: plan.waves,
    waveSettings: plan.waveSettings,
    ...others(plan),
    digest,
  };
}

/** What stands in the file under a name or in a place of its own. */
const placed: ReadonlySet<string> = new Set<keyof Plan>([
  "agency",
  "locations",
  "groups",
  "workloads",
  "dataSets",
  "dependencies",
  "commitments",
  "fxRates",
  "sealAnswers",
  "scenarios",
  "waves",
  "waveSettings",
  "edition",
]);

/** Everything a plan may go without, under its own name. */
const others = (plan: Plan): Partial<Plan> =>
  Object.fromEntries(Object.entries(plan).filter(([name, held]) => !placed.has(name) && held !== undefined));
