import type { FrozenVersion } from "../../shared/contract/versioning.ts";
import { planDifference } from "../../shared/engines/difference/plan-difference.ts";
import type { DifferenceInput } from "../../shared/engines/difference/side.ts";
import { headlineOf } from "../../shared/engines/headline.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { ImportSummary } from "../../shared/model/import-report.ts";
import type { PlanDifference } from "../../shared/model/plan-difference.ts";
import type { Approval, PlanVersion } from "../../shared/model/plan-version.ts";
import { approvalState, draftLabel, nextLabel } from "../../shared/model/version-standing.ts";
import type { Revision, RevisionLine } from "../../shared/report/revision.ts";
import { listApprovals } from "../database/plan-versions.ts";
import type { Assessments, Inputs } from "./assessments.ts";
import { frozenPlans } from "./frozen-plans.ts";
import type { Session } from "./session.ts";

/** What the plan of today is called, and whether it still is a version that was frozen. */
export type Standing = Readonly<{ label: string; status: "draft" | "approved"; same: number | null; next: string }>;

/** A frozen plan as the printed plan needs it: everything comes from what was kept, nothing from what counts today. */
export type VersionInputs = Readonly<{
  scenario: ScenarioId;
  inputs: Inputs;
  results: Assessments;
  imports: readonly ImportSummary[];
  revision: (scenario: ScenarioId) => Revision;
}>;

/** The versions of the open workspace beside the plan as it stands. */
export function versionDesk(session: Session, results: Assessments) {
  const frozen = frozenPlans(session);
  const approvalsOf = (number: number): Approval[] =>
    listApprovals(session.required().db).filter(({ version }) => version === number);
  const isApproved = ({ number }: PlanVersion): boolean => approvalState(approvalsOf(number)) === "approved";

  function versions(): FrozenVersion[] {
    const names = new Map(session.plan().scenarios.map(({ id, name }) => [id, name]));
    return frozen.list().map((version) => {
      const approvals = approvalsOf(version.number);
      const scenarioName = names.get(version.scenario) ?? version.scenario;
      return { ...version, scenarioName, approvals, state: approvalState(approvals) };
    });
  }

  /** An edit after a version was frozen makes a new draft; what was signed stays with the version (domain 11). */
  function standing(): Standing {
    const all = frozen.list();
    const labels = all.map(({ label }) => label);
    const { planVersion } = session.plan().agency;
    const next = labels.length === 0 ? planVersion : nextLabel(labels.at(-1)!, labels);
    if (all.length > 0) {
      const inputs = results.inputsDigest();
      const same = all.findLast((version) => version.inputs === inputs);
      if (same) return { label: same.label, status: isApproved(same) ? "approved" : "draft", same: same.number, next };
    }
    return { label: draftLabel(planVersion, labels), status: "draft", same: null, next };
  }

  function frozenSide(version: PlanVersion): DifferenceInput {
    const { plan, scenario, headline } = frozen.planOf(version);
    const { number, label, on, inputs } = version;
    return { side: { number, label, on, inputs }, plan, scenario, headline, catalogue: frozen.catalogueOf(version) };
  }

  function draftSide(scenario: ScenarioId): DifferenceInput {
    return {
      side: { number: null, label: standing().label, on: null, inputs: results.inputsDigest() },
      plan: session.plan(),
      scenario,
      headline: headlineOf(results.assessment(scenario), results),
      catalogue: session.catalogue(),
    };
  }

  /** From a version to another, or (`null`) to the draft of today, in a scenario of its own or in that of the version. */
  function difference(from: PlanVersion, to: PlanVersion | null, scenario = from.scenario): PlanDifference {
    return planDifference(frozenSide(from), to ? frozenSide(to) : draftSide(scenario));
  }

  function lineOf(version: PlanVersion): RevisionLine {
    const { label, on, unit, reason, inputs } = version;
    const sections = frozen.planOf(version).changed;
    return { label, on, unit, reason, sections, digest: inputs, isApproved: isApproved(version) };
  }

  const earlierThan = (version: PlanVersion | null): PlanVersion[] =>
    frozen.list().filter(({ number }) => version === null || number < version.number);

  /** What a version, or the draft of today, is held against: the version approved last before it, else the one frozen last. */
  function sinceOf(version: PlanVersion | null): PlanVersion | null {
    const before = earlierThan(version);
    return before.findLast(isApproved) ?? before.at(-1) ?? null;
  }

  /** What is printed of the versions before one, or before the draft of today. */
  function revisionOf(version: PlanVersion | null, scenario: ScenarioId, label: string): Revision {
    const since = sinceOf(version);
    const approvals = version ? approvalsOf(version.number) : [];
    return {
      label,
      status: approvalState(approvals) === "approved" ? "approved" : "draft",
      number: version?.number ?? null,
      earlier: earlierThan(version).map(lineOf),
      own: version && lineOf(version),
      approvals,
      difference: since && difference(since, version, scenario),
      sinceApproved: since !== null && isApproved(since),
    };
  }

  /** What the plan of today is printed with; a plan that is a frozen version still is printed as that version. */
  function revision(scenario: ScenarioId): Revision {
    const { same, label } = standing();
    const version = same === null ? null : frozen.find(same, "version");
    return revisionOf(version?.scenario === scenario ? version : null, scenario, label);
  }

  /** Everything to print a version from. */
  function versionInputs(number: number): VersionInputs {
    const { version, plan, inputs, results } = frozen.open(number, "version");
    const { scenario, label } = version;
    return { scenario, inputs, results, imports: plan.imports, revision: () => revisionOf(version, scenario, label) };
  }

  /** The version that the plan of today still is, word for word: it is printed from what was kept, so that both give one file. */
  function frozenAsToday(scenario: ScenarioId): VersionInputs | null {
    const { same } = standing();
    return same !== null && frozen.find(same, "version").scenario === scenario ? versionInputs(same) : null;
  }

  /** The version a printed plan is held against, for the bars in its margin. */
  function earlierInputs(number: number | null): VersionInputs | null {
    const since = sinceOf(number === null ? null : frozen.find(number, "version"));
    return since && versionInputs(since.number);
  }

  return { versions, standing, difference, revision, versionInputs, frozenAsToday, earlierInputs };
}
