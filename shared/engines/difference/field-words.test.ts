import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Agency, FxRate, UserLocation } from "../../model/agency.ts";
import { Assumption } from "../../model/assumption.ts";
import { Commitment } from "../../model/commitment.ts";
import { DataSet } from "../../model/data-set.ts";
import { Dependency } from "../../model/dependency.ts";
import { Drill } from "../../model/drill.ts";
import { ExitTest, ExitTrigger } from "../../model/exit-plan.ts";
import { Group } from "../../model/group.ts";
import { LatencyMeasurement } from "../../model/latency-measurement.ts";
import { ContractTerms, ExitCheck, FacetStatement, UsedService } from "../../model/leaving.ts";
import { SealAnswer } from "../../model/plan.ts";
import { PriceRules } from "../../model/price-rules.ts";
import { Procurement } from "../../model/procurement.ts";
import { Recovery } from "../../model/recovery.ts";
import { Decision, Indicator, OpenQuestion, Risk } from "../../model/register.ts";
import { ReportSection, ReportSettings } from "../../model/report-settings.ts";
import { Weight } from "../../model/requirement.ts";
import { RunbookTask, RunbookTemplate } from "../../model/runbook.ts";
import { Pin, Scenario, VerdictOverride } from "../../model/scenario.ts";
import { CriterionAnswer, SovereigntyProfile } from "../../model/sovereignty.ts";
import { Team } from "../../model/team.ts";
import { Milestone, WaveAcceptance, WaveRules } from "../../model/wave-rules.ts";
import { Wave, WaveSettings } from "../../model/wave.ts";
import { Workload } from "../../model/workload.ts";
import { dictionary } from "../../text/dictionary.ts";
import { kinds } from "./kinds.ts";
import { labelKey } from "./leaves.ts";

describe("the words of a field", () => {
  const schemas: Readonly<Record<string, z.ZodType>> = {
    group: Group,
    workload: Workload,
    "data-set": DataSet,
    dependency: Dependency,
    location: UserLocation,
    latency: LatencyMeasurement,
    "seal-answer": SealAnswer,
    "criterion-answer": CriterionAnswer,
    profile: SovereigntyProfile,
    drill: Drill,
    wave: Wave,
    "wave-settings": WaveSettings,
    "wave-rules": WaveRules,
    team: Team,
    procurement: Procurement,
    milestone: Milestone,
    "wave-acceptance": WaveAcceptance,
    "runbook-task": RunbookTask,
    "runbook-template": RunbookTemplate,
    commitment: Commitment,
    "contract-terms": ContractTerms,
    "fx-rate": FxRate,
    "price-rules": PriceRules,
    assumption: Assumption,
    "used-service": UsedService,
    facet: FacetStatement,
    "exit-check": ExitCheck,
    "exit-trigger": ExitTrigger,
    "exit-test": ExitTest,
    risk: Risk,
    decision: Decision,
    "open-question": OpenQuestion,
    indicator: Indicator,
    agency: Agency,
    "report-settings": ReportSettings,
    "report-section": ReportSection,
  };
  const more: Readonly<Record<string, z.ZodType>> = {
    requirement: Weight.omit({ kind: true }),
    override: VerdictOverride,
    scenario: Scenario.omit({ requirements: true, pins: true, placements: true, recoveries: true, overrides: true }),
    recovery: Recovery,
    pin: Pin,
  };

  /** Ways to the values of a model: `os.name`; lists are one value. */
  function paths(schema: z.ZodType, path = ""): string[] {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
      return paths(schema.unwrap() as z.ZodType, path); // what is wrapped is a schema
    if (!(schema instanceof z.ZodObject)) return [path];
    return Object.entries(schema.shape).flatMap(([name, part]) =>
      paths(part as z.ZodType, path === "" ? name : `${path}.${name}`),
    );
  }
  const skipped =
    /^(id|scenario|planVersion|planStatus|evidence|origin|workloads|details\.annualCost\.\w+|margins\.\w+|asked|inputs|city|base|quote|position|rule|key|section|item|commitment|component)$/;

  it("knows every kind of thing a plan holds", () => {
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(schemas).sort());
    for (const kind of [...Object.keys(schemas), ...Object.keys(more)])
      expect(dictionary).toHaveProperty([`difference.thing-${kind}`]);
  });

  it.each(Object.entries({ ...schemas, ...more }))("names every field of %s", (kind, schema) => {
    const unnamed = paths(schema).filter((path) => !skipped.test(path) && !(labelKey(kind, path) in dictionary));
    expect(unnamed).toEqual([]);
  });
});
