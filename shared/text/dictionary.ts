import { assumptions } from "./assumptions.ts";
import { benchmarks } from "./benchmarks.ts";
import { bills } from "./bills.ts";
import { brought } from "./brought.ts";
import { catalogue } from "./catalogue.ts";
import { catalogueCli } from "./catalogue-cli.ts";
import { cataloguePage } from "./catalogue-page.ts";
import { commandLine } from "./command-line.ts";
import { comparePage } from "./compare.ts";
import { compareViews } from "./compare-views.ts";
import { datedRules } from "./dated-rules.ts";
import { desktop } from "./desktop.ts";
import { difference } from "./difference.ts";
import { differenceFields } from "./difference-fields.ts";
import { details } from "./details.ts";
import { doors } from "./doors.ts";
import { editing } from "./editing.ts";
import { edition } from "./edition.ts";
import { editionPage } from "./edition-page.ts";
import { editions } from "./editions.ts";
import { eligibility } from "./eligibility.ts";
import { eligibilityGates } from "./eligibility-gates.ts";
import { exchange } from "./exchange.ts";
import { exchangeTools } from "./exchange-tools.ts";
import { exportColumns } from "./export-columns.ts";
import { exitPlan } from "./exit-plan.ts";
import { exporting } from "./export.ts";
import { exportResultColumns } from "./export-result-columns.ts";
import { fields } from "./fields.ts";
import { figures } from "./figures.ts";
import { files } from "./files.ts";
import { frame } from "./frame.ts";
import { freshness } from "./freshness.ts";
import { grouping } from "./grouping.ts";
import { graph } from "./graph.ts";
import { importing } from "./import.ts";
import { importBatches } from "./import-batches.ts";
import { importMapper } from "./import-mapper.ts";
import { importReport } from "./import-report.ts";
import { inventory } from "./inventory.ts";
import { lockInPage } from "./lock-in-page.ts";
import { lockIn } from "./lock-in.ts";
import { money } from "./money.ts";
import { moneyPage } from "./money-page.ts";
import { ownFacts } from "./own-facts.ts";
import { ownFactsPage } from "./own-facts-page.ts";
import { providerPage } from "./provider-page.ts";
import { rulePacksPage } from "./rule-packs-page.ts";
import { parts } from "./parts.ts";
import { placementBinding } from "./placement-binding.ts";
import { placementBroken } from "./placement-broken.ts";
import { placementCheck } from "./placement-check.ts";
import { placementCli } from "./placement-cli.ts";
import { limitLines } from "./limit-lines.ts";
import { placementLimits } from "./placement-limits.ts";
import { placementLinks } from "./placement-links.ts";
import { placementPage } from "./placement-page.ts";
import { placementTrying } from "./placement-trying.ts";
import { placementProblem } from "./placement-problem.ts";
import { placementWays } from "./placement-ways.ts";
import { placementWhatIf } from "./placement-what-if.ts";
import { placementWhy } from "./placement-why.ts";
import { placement } from "./placement.ts";
import { priceSheet } from "./price-sheet.ts";
import { quality } from "./quality.ts";
import { refresh } from "./refresh.ts";
import { refreshAws } from "./refresh-aws.ts";
import { registers } from "./registers.ts";
import { registersDecisions } from "./registers-decisions.ts";
import { registersPage } from "./registers-page.ts";
import { registersQuestions } from "./registers-questions.ts";
import { registersRisks } from "./registers-risks.ts";
import { refusals } from "./refusals.ts";
import { requirements } from "./requirements.ts";
import { sovereignty } from "./sovereignty.ts";
import { sovereigntyPage } from "./sovereignty-page.ts";
import { reportMoney } from "./report-money.ts";
import { reportAsIs } from "./report-as-is.ts";
import { reportPage } from "./report-page.ts";
import { report } from "./report.ts";
import { reportAlternatives } from "./report-alternatives.ts";
import { reportAppendices } from "./report-appendices.ts";
import { reportChapters } from "./report-chapters.ts";
import { reportCourse } from "./report-course.ts";
import { reportColumns } from "./report-columns.ts";
import { reportFile } from "./report-file.ts";
import { reportPlacing } from "./report-placing.ts";
import { reportRegisters } from "./report-registers.ts";
import { reportRecovery } from "./report-recovery.ts";
import { reportVersions } from "./report-versions.ts";
import { reportSections } from "./report-sections.ts";
import { values } from "./values.ts";
import { wavesCalendar } from "./waves-calendar.ts";
import { wavesCrew } from "./waves-crew.ts";
import { wavesHandover } from "./waves-handover.ts";
import { wavesLive } from "./waves-live.ts";
import { wavesPage } from "./waves-page.ts";
import { waves } from "./waves.ts";
import { wavesCli } from "./waves-cli.ts";
import { wavesOut } from "./waves-out.ts";
import { waving } from "./waving.ts";
import { start } from "./start.ts";
import { cost } from "./cost.ts";
import { reportImplementation } from "./report-implementation.ts";
import { runbook } from "./runbook.ts";
import { runbookPage } from "./runbook-page.ts";
import { sizing } from "./sizing.ts";
import { latency } from "./latency.ts";
import { latencyPage } from "./latency-page.ts";
import { schedule } from "./schedule.ts";
import { service } from "./service.ts";
import { words } from "./words.ts";
import { workspace } from "./workspace.ts";
import { comparing } from "./comparing.ts";
import { costPage } from "./cost-page.ts";
import { mastery } from "./mastery.ts";
import { parting } from "./parting.ts";
import { reach } from "./reach.ts";
import { resilience } from "./resilience.ts";
import { resiliencePage } from "./resilience-page.ts";
import { spending } from "./spending.ts";
import { verdicts } from "./verdicts.ts";
import { versions } from "./versions.ts";
import { versionsPage } from "./versions-page.ts";

/**
 * Every sentence a person reads, one file per feature word, Korean and English side by side so that neither can be missing.
 *
 * Keys begin with the feature word (`placement.title`); refusals with `refusal.`. Add a file, spread it here.
 */
export const dictionary = {
  ...assumptions,
  ...benchmarks,
  ...bills,
  ...brought,
  ...catalogue,
  ...catalogueCli,
  ...cataloguePage,
  ...commandLine,
  ...comparePage,
  ...compareViews,
  ...datedRules,
  ...desktop,
  ...details,
  ...doors,
  ...editing,
  ...edition,
  ...editionPage,
  ...editions,
  ...eligibility,
  ...eligibilityGates,
  ...exchange,
  ...exchangeTools,
  ...exportColumns,
  ...exitPlan,
  ...exporting,
  ...exportResultColumns,
  ...fields,
  ...figures,
  ...files,
  ...frame,
  ...freshness,
  ...grouping,
  ...graph,
  ...importing,
  ...importBatches,
  ...importMapper,
  ...importReport,
  ...inventory,
  ...lockIn,
  ...lockInPage,
  ...money,
  ...moneyPage,
  ...ownFacts,
  ...ownFactsPage,
  ...providerPage,
  ...rulePacksPage,
  ...parts,
  ...placement,
  ...placementBinding,
  ...placementBroken,
  ...placementLinks,
  ...placementCheck,
  ...placementCli,
  ...limitLines,
  ...placementLimits,
  ...placementPage,
  ...placementTrying,
  ...placementProblem,
  ...placementWays,
  ...placementWhatIf,
  ...placementWhy,
  ...priceSheet,
  ...quality,
  ...refresh,
  ...refreshAws,
  ...registers,
  ...registersDecisions,
  ...registersPage,
  ...registersQuestions,
  ...registersRisks,
  ...refusals,
  ...requirements,
  ...sovereignty,
  ...sovereigntyPage,
  ...report,
  ...reportMoney,
  ...reportAsIs,
  ...reportRecovery,
  ...reportPage,
  ...reportAlternatives,
  ...reportAppendices,
  ...reportChapters,
  ...reportCourse,
  ...reportColumns,
  ...reportFile,
  ...reportPlacing,
  ...reportRegisters,
  ...reportSections,
  ...reportVersions,
  ...waves,
  ...difference,
  ...differenceFields,
  ...versions,
  ...versionsPage,
  ...wavesPage,
  ...wavesCalendar,
  ...wavesCrew,
  ...wavesHandover,
  ...wavesLive,
  ...reportImplementation,
  ...wavesCli,
  ...wavesOut,
  ...waving,
  ...runbook,
  ...runbookPage,
  ...start,
  ...cost,
  ...sizing,
  ...latency,
  ...latencyPage,
  ...schedule,
  ...service,
  ...values,
  ...words,
  ...workspace,
  ...comparing,
  ...costPage,
  ...mastery,
  ...parting,
  ...reach,
  ...resilience,
  ...resiliencePage,
  ...spending,
  ...verdicts,
} as const;
