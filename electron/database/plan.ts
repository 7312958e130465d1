import type { WorkspaceState } from "../../shared/contract/contract.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { readAgency } from "./agency.ts";
import { listAssumptions } from "./assumptions.ts";
import { readEdition } from "./catalogue-copy.ts";
import { listCommitments } from "./commitments.ts";
import { listDataSets } from "./data-sets.ts";
import type { Reading } from "./database.ts";
import { listDependencies } from "./dependencies.ts";
import { listDrills } from "./drills.ts";
import { listExitTests, listExitTriggers } from "./exit-plan.ts";
import { listFxRates } from "./fx.ts";
import { listGroups } from "./groups.ts";
import { listLatencyMeasurements } from "./latency-measurements.ts";
import { listContractTerms, listExitChecks, listFacetStatements, listUsedServices } from "./leaving.ts";
import { listLocations } from "./locations.ts";
import { findPriceRules } from "./price-rules.ts";
import { listProcurements } from "./procurements.ts";
import { listDecisions, listIndicators, listOpenQuestions, listRisks } from "./registers.ts";
import { findReportSettings, listReportSections } from "./report-settings.ts";
import { listRunbookTasks, listRunbookTemplates } from "./runbooks.ts";
import { listScenarios } from "./scenarios.ts";
import { listSealAnswers } from "./seal-answers.ts";
import { listCriterionAnswers, listProfiles } from "./sovereignty.ts";
import { listTeams } from "./teams.ts";
import { findWaveRules, listMilestones, listWaveAcceptances } from "./wave-rules.ts";
import { listWaves, readWaveSettings } from "./waves.ts";
import { listWorkloads } from "./workloads.ts";

/** Everything the workspace says, read at one moment: another program's change is in it wholly or not at all. */
export function readPlan(db: Reading): Plan {
  return db.transaction((): Plan => {
    const priceRules = findPriceRules(db);
    const waveRules = findWaveRules(db);
    const reportSettings = findReportSettings(db);
    return {
      agency: readAgency(db),
      locations: listLocations(db),
      groups: listGroups(db),
      workloads: listWorkloads(db),
      dataSets: listDataSets(db),
      dependencies: listDependencies(db),
      commitments: listCommitments(db),
      fxRates: listFxRates(db),
      sealAnswers: listSealAnswers(db),
      scenarios: listScenarios(db),
      waves: listWaves(db),
      waveSettings: readWaveSettings(db),
      edition: readEdition(db),
      ...(priceRules === null ? {} : { priceRules }),
      ...(waveRules === null ? {} : { waveRules }),
      ...(reportSettings === null ? {} : { reportSettings }),
      ...whereThereIsAny({
        latencies: listLatencyMeasurements(db),
        assumptions: listAssumptions(db),
        profiles: listProfiles(db),
        criterionAnswers: listCriterionAnswers(db),
        usedServices: listUsedServices(db),
        facetStatements: listFacetStatements(db),
        contractTerms: listContractTerms(db),
        exitChecks: listExitChecks(db),
        drills: listDrills(db),
        teams: listTeams(db),
        procurements: listProcurements(db),
        waveAcceptances: listWaveAcceptances(db),
        milestones: listMilestones(db),
        runbookTasks: listRunbookTasks(db),
        runbookTemplates: listRunbookTemplates(db),
        risks: listRisks(db),
        decisions: listDecisions(db),
        openQuestions: listOpenQuestions(db),
        indicators: listIndicators(db),
        exitTriggers: listExitTriggers(db),
        exitTests: listExitTests(db),
        reportSections: listReportSections(db),
      }),
    };
  })();
}

/** Leaves out empty lists: a plan without any is the plan it was before there were such lists. */
function whereThereIsAny<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>; // of its own
}

export type Counts = NonNullable<WorkspaceState["open"]>["counts"];

/** How much there is of each kind; `placed` counts the placements of all scenarios. */
export function readCounts(db: Reading): Counts {
  return db
    .prepare<[], Counts>(
      `SELECT (SELECT COUNT(*) FROM workload) AS workloads,
              (SELECT COUNT(*) FROM application_group) AS groups,
              (SELECT COUNT(*) FROM data_set) AS dataSets,
              (SELECT COUNT(*) FROM dependency) AS dependencies,
              (SELECT COUNT(*) FROM location) AS locations,
              (SELECT COUNT(*) FROM placement) AS placed,
              (SELECT COUNT(*) FROM wave) AS waves,
              (SELECT COUNT(*) FROM batch) AS batches`,
    )
    .get()!;
}
