import { besideEachOther } from "../../shared/engines/beside.ts";
import { findingsOf } from "../../shared/engines/findings.ts";
import { planFile } from "../../shared/exchange/plan-file.ts";
import type { Job } from "../../shared/contract/contract.ts";
import type { Agency } from "../../shared/model/agency.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { ImportSummary } from "../../shared/model/import-report.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { Language } from "../../shared/model/sentence.ts";
import type { Alternative } from "../../shared/report/chapters/alternatives.ts";
import { excludedProviders } from "../../shared/report/excluded.ts";
import { gathered } from "../../shared/report/gathered.ts";
import type { ReportInput } from "../../shared/report/input.ts";
import { redacted, redactedImports } from "../../shared/report/redact.ts";
import { ruleText } from "../../shared/text/rule-text.ts";
import type { Revision, RevisionLine } from "../../shared/report/revision.ts";
import { listBatches } from "../database/batches.ts";
import { type Assessments, type Inputs, assessments } from "./assessments.ts";
import type { Session } from "./session.ts";
import { breath } from "./breath.ts";
import { versionDesk } from "./version-desk.ts";

/** More scenarios than these beside the printed one would not fit a page. */
const MOST_BESIDE = 5;

/** What a file of the plan is made from: the plan with its results, and the imports its inventory came from. */
export type Printed = Readonly<{
  inputs: Inputs;
  results: Assessments;
  imports: readonly ImportSummary[];
  /** Which version it is and what there was before, in a scenario. */
  revision: (scenario: ScenarioId) => Revision;
}>;

/** The plan as it stands now. */
export const openPlan = (session: Session, results: Assessments): Printed => ({
  inputs: { ...session, solved: () => null },
  results,
  imports: listBatches(session.required().db).map(({ report }) => report),
  revision: versionDesk(session, results).revision,
});

/** Works out one after another what the document asks for, so that whoever waits can stop in between. */
export async function prepared({ results }: Printed, scenario: ScenarioId, job: Job): Promise<void> {
  const works: readonly (() => unknown)[] = [
    () => results.assessment(scenario),
    () => results.comparison(scenario),
    () => results.lockIn(scenario),
    () => results.placement(scenario),
    () => results.reportInput(scenario),
  ];
  for (const work of works) {
    work();
    await breath(job);
  }
}

/** What the document is made from, but for the proof of its placement. */
export function inputOf({ inputs, results, imports, revision }: Printed, scenario: ScenarioId): ReportInput {
  const assessment = results.assessment(scenario);
  const input = results.reportInput(scenario);
  return {
    ...input,
    ...printedAs(input.plan, revision(scenario)),
    excluded: excludedProviders(assessment, results.comparison(scenario)),
    ...gathered(assessment, results.comparison(scenario)),
    language: inputs.plan().agency.language,
    imports,
    holidays: results.holidays(),
    alternatives: alternativesOf(results, input.plan, scenario),
    // without bills: no version keeps them; what was learnt from them stands in the plan once it is taken over
    findings: findingsOf({ ...input, assessment, bills: [], ruleName: (rule) => ruleText(assessment.packs, rule) }),
  };
}

/** Every scenario beside the printed one, with what its placement comes to; the first few of many. */
function alternativesOf(results: Assessments, plan: Plan, chosen: ScenarioId): Alternative[] {
  const others = plan.scenarios.map(({ id }) => id).filter((id) => id !== chosen);
  const all = [chosen, ...others.slice(0, MOST_BESIDE)].map((id) => ({
    assessment: results.assessment(id),
    placement: results.placement(id),
    lockIn: results.lockIn(id),
  }));
  return besideEachOther(all).rows.map((row, at) => ({ ...row, score: all[at]?.placement?.score ?? null }));
}

/** A plan is called by its version, and approved where that version is: what was edited since is a draft of the next (domain 11). */
function printedAs(plan: Plan, revision: Revision): Pick<ReportInput, "plan" | "revision"> {
  const { label, status } = revision;
  return { revision, plan: { ...plan, agency: { ...plan.agency, planVersion: label, planStatus: status } } };
}

/**
 * The same with every name of the house hidden. Everything is worked out anew from the hidden plan, so that no sentence that an
 * engine has made still names anything; the digest stays that of the plan it is a copy of.
 */
export function hiddenCopy({ inputs, results, imports, revision }: Printed, language: Language): Printed {
  const plan = redacted(inputs.plan(), language);
  const hidden: Inputs = { ...inputs, plan: () => plan, solved: () => null };
  const digest = results.inputsDigest();
  const own = assessments(hidden);
  return {
    inputs: hidden,
    imports: redactedImports(imports, language),
    revision: (scenario) => withoutNames(revision(scenario)),
    results: {
      ...own,
      inputsDigest: () => digest,
      reportInput: (scenario) => ({ ...own.reportInput(scenario), digest: `sha256:${digest}` }),
    },
  };
}

/** Labels, days and digests stay; who, why and what was changed in which words does not. */
function withoutNames(revision: Revision): Revision {
  const line = (one: RevisionLine): RevisionLine => ({ ...one, unit: null, reason: null });
  const { earlier, own } = revision;
  return { ...revision, earlier: earlier.map(line), own: own && line(own), approvals: [], difference: null };
}

/** The plan as an open file (formats 20.1), as it is exported by itself and as it is carried in the PDF. */
export function planJson(
  { inputs, results }: Readonly<{ inputs: Pick<Inputs, "plan" | "catalogue">; results: Assessments }>,
  called: Pick<Revision, "label" | "status">,
): Uint8Array {
  const file = planFile(
    inputs.plan(),
    inputs.catalogue(),
    (id) => results.export(id),
    `sha256:${results.inputsDigest()}`,
    called,
  );
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}

/** `기관_계획명_v1.2_20261121`, then what makes this file another one; without what Windows forbids in names, without blanks. */
export function fileName({ name, planTitle, planVersion, planDate }: Agency, more: readonly string[]): string {
  const word = (text: string): string =>
    text
      .normalize("NFC")
      .replace(/[\\/:*?"<>|\s]+/g, "-")
      .slice(0, 80);
  return [word(name), word(planTitle), `v${word(planVersion)}`, planDate.replaceAll("-", ""), ...more].join("_");
}
