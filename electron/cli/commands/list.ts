import type { Command } from "../command.ts";
import { assumptionsCommand } from "./assumptions.ts";
import { billsCommand } from "./bills.ts";
import { callCommand } from "./call.ts";
import { catalogueCommand } from "./catalogue.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { costCommand } from "./cost.ts";
import { digestCommand } from "./digest.ts";
import { drillCommand } from "./drill.ts";
import { examineCommand } from "./examine.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { fxCommand } from "./fx.ts";
import { historyCommand } from "./history.ts";
import { importCommand } from "./import.ts";
import { latencyCommand } from "./latency.ts";
import { lockInCommand } from "./lock-in.ts";
import { milestonesCommand } from "./milestones.ts";
import { newCommand } from "./new.ts";
import { paretoCommand } from "./pareto.ts";
import { placeCommand } from "./place.ts";
import { planCommand } from "./plan.ts";
import { procurementCommand } from "./procurement.ts";
import { qualityCommand } from "./quality.ts";
import { reachCommand } from "./reach.ts";
import { registersCommand } from "./registers.ts";
import { reportCommand } from "./report.ts";
import { resilienceCommand } from "./resilience.ts";
import { sampleCommand } from "./sample.ts";
import { serveCommand } from "./serve.ts";
import { sovereigntyCommand } from "./sovereignty.ts";
import { teamsCommand } from "./teams.ts";
import { redoCommand, undoCommand } from "./undo.ts";
import { verdictsCommand } from "./verdicts.ts";
import { wavesCommand } from "./waves.ts";
import { workloadsCommand } from "./workloads.ts";

/** Every command, in the order of the work. */
export const commands: readonly Command[] = [
  newCommand,
  sampleCommand,
  examineCommand,
  importCommand,
  workloadsCommand,
  billsCommand,
  qualityCommand,
  catalogueCommand,
  fxCommand,
  assumptionsCommand,
  verdictsCommand,
  compareCommand,
  sovereigntyCommand,
  costCommand,
  lockInCommand,
  placeCommand,
  paretoCommand,
  resilienceCommand,
  drillCommand,
  wavesCommand,
  teamsCommand,
  procurementCommand,
  milestonesCommand,
  registersCommand,
  planCommand,
  reportCommand,
  exportCommand,
  explainCommand,
  latencyCommand,
  reachCommand,
  historyCommand,
  undoCommand,
  redoCommand,
  checkCommand,
  digestCommand,
  callCommand,
  serveCommand,
];
