import type { Handlers, WorkHandlers } from "../../shared/contract/contract.ts";
import type { WorkId } from "../../shared/contract/events.ts";
import { annexWorks } from "./annex.ts";
import { assessments } from "./assessments.ts";
import { assumptionCalls } from "./assumptions.ts";
import { broughtCalls } from "./brought.ts";
import { catalogueCalls } from "./catalogue.ts";
import { catalogueCheckCalls } from "./catalogue-check.ts";
import { compareCalls } from "./compare.ts";
import { costCalls } from "./cost.ts";
import { editionCalls } from "./edition-calls.ts";
import { evidenceCalls } from "./evidence.ts";
import { offerHistoryCalls } from "./offer-history.ts";
import { besideCalls } from "./own-facts-beside.ts";
import { ownFactCalls } from "./own-facts.ts";
import { exportWorks } from "./export.ts";
import type { FileDesk } from "./files.ts";
import { fileCalls } from "./file-calls.ts";
import { gridCalls } from "./grid-edits.ts";
import { importCalls, importWorks } from "./import-calls.ts";
import type { ImportDesk } from "./import-desk.ts";
import { inventoryCalls } from "./inventory.ts";
import { latencyCalls, latencyWorks } from "./latency.ts";
import { lockInCalls } from "./lock-in.ts";
import { solvedFigures } from "./placement-figures.ts";
import { placementWhyCalls, placementWhyWorks } from "./placement-why.ts";
import { placementWorks } from "./placement-works.ts";
import { placementCalls } from "./placement.ts";
import { planWorks } from "./plan.ts";
import { priceSheetCalls, priceSheetWorks } from "./price-sheet.ts";
import { priceRuleCalls } from "./price-rules.ts";
import { qualityCalls } from "./quality.ts";
import { reachCalls } from "./reach.ts";
import { refreshWorks } from "./refresh.ts";
import { registerCalls } from "./registers.ts";
import { reportCalls, reportWorks } from "./report.ts";
import { requirementCalls } from "./requirements.ts";
import { resilienceCalls } from "./resilience.ts";
import type { Surroundings } from "./service.ts";
import type { Session } from "./session.ts";
import { sovereigntyCalls } from "./sovereignty.ts";
import { verdictCalls } from "./verdicts.ts";
import { versionCalls } from "./versions.ts";
import { runbookCalls } from "./runbooks.ts";
import { waveCalls } from "./waves.ts";
import { waveCrewCalls } from "./waves-crew.ts";
import { handoverWorks } from "./handover.ts";
import { waveWorks } from "./waves-export.ts";
import { waveDateCalls } from "./waves-dates.ts";
import { workspaceCalls } from "./workspace.ts";

/** What every handler may reach: the open workspace, the files in passing, and the way to say that something changed. */
export type Desk = Readonly<{
  surroundings: Surroundings;
  session: Session;
  desk: FileDesk;
  changed: (...words: string[]) => void;
  stop: (work: WorkId) => void;
  /** Long work ends early, with what it has. */
  finish: (work: WorkId) => void;
}>;

/** All answers, one file a feature word. Leave one out and this does not compile. */
export function handlersOf(desk: Desk, imports: ImportDesk): { calls: Handlers; workers: WorkHandlers } {
  const results = assessments({ ...desk.session, solved: solvedFigures(desk.session).find });
  return {
    calls: {
      ...workspaceCalls(desk),
      ...inventoryCalls(desk),
      ...importCalls(desk, imports),
      ...broughtCalls(desk),
      ...gridCalls(desk),
      ...qualityCalls(desk),
      ...priceRuleCalls(desk),
      ...catalogueCalls(desk),
      ...catalogueCheckCalls(desk),
      ...ownFactCalls(desk),
      ...besideCalls(desk),
      ...offerHistoryCalls(desk),
      ...evidenceCalls(desk),
      ...editionCalls(desk),
      ...priceSheetCalls(desk),
      ...latencyCalls(desk),
      ...requirementCalls(desk),
      ...assumptionCalls(desk),
      ...compareCalls(desk, results),
      ...verdictCalls(desk, results),
      ...sovereigntyCalls(desk, results),
      ...reachCalls(desk, results),
      ...costCalls(desk, results),
      ...lockInCalls(desk, results),
      ...resilienceCalls(desk, results),
      ...placementCalls(desk, results),
      ...placementWhyCalls(desk, results),
      ...waveCalls(desk, results),
      ...versionCalls(desk, results),
      ...waveCrewCalls(desk),
      ...waveDateCalls(results),
      ...runbookCalls(desk, results),
      ...registerCalls(desk, results),
      ...reportCalls(desk, results),
      ...fileCalls(desk, results),
    },
    workers: {
      ...importWorks(desk, imports),
      ...exportWorks(desk, results),
      ...latencyWorks(desk),
      ...placementWorks(desk, results),
      ...placementWhyWorks(desk, results),
      ...waveWorks(desk, results),
      ...handoverWorks(desk, results),
      ...reportWorks(desk, results),
      ...annexWorks(desk, results),
      ...planWorks(desk, results),
      ...priceSheetWorks(desk),
      ...refreshWorks(desk),
    },
  };
}

/** The calls of one file: a part of all, typed by the contract. */
export type Calls<Name extends keyof Handlers> = Pick<Handlers, Name>;
export type Works<Name extends keyof WorkHandlers> = Pick<WorkHandlers, Name>;
