import { z } from "zod";
import { MilestoneId, ProviderId, RunbookTaskId, RunbookTemplateId, ScenarioId, TeamId, WaveId } from "../model/id.ts";
import { MoneyOverTime } from "../model/money-over-time.ts";
import { Procurement } from "../model/procurement.ts";
import { WavePlan } from "../model/result.ts";
import { RunbookTask, RunbookTemplate } from "../model/runbook.ts";
import { Language } from "../model/sentence.ts";
import { Team } from "../model/team.ts";
import { Milestone, WaveAcceptance, WaveRules } from "../model/wave-rules.ts";
import { Wave, WaveSettings } from "../model/wave.ts";
import { call, nothing } from "./call.ts";
import { ExportLoss } from "./exporting.ts";
import { FileTicket } from "./files.ts";

const ofScenario = z.strictObject({ scenario: ScenarioId });
const ofWave = z.strictObject({ wave: WaveId });

/** A wave as somebody lays it; without an id it is a new one. */
export const LaidWave = Wave.omit({ id: true }).extend({ id: WaveId.nullable() });
export type LaidWave = Readonly<z.infer<typeof LaidWave>>;
const laidWaves = ofScenario.extend({ waves: z.array(LaidWave).max(20_000) });

/** A line of a run-book as somebody writes it: its place is where it stands in the list; without an id it is new. */
export const RunbookLine = RunbookTask.omit({ wave: true, position: true }).extend({ id: RunbookTaskId.nullable() });
export type RunbookLine = Readonly<z.infer<typeof RunbookLine>>;

/** When it happens: waves, what bounds them, what is done on their days. */
export const wavingCalls = {
  "waves.current": call(ofScenario, WavePlan),
  /** New waves; pinned ones stay. Nothing is saved. */
  "waves.propose": call(ofScenario, WavePlan),
  /** These waves against every rule, as while one is being moved. Nothing is saved; a wave without an id gets one for this answer. */
  "waves.check": call(laidWaves, WavePlan),
  /**
   * Makes these all the waves of the scenario. A wave without an id that keeps most workloads of one that goes takes its
   * id, and with it its run-book and what was accepted of it; those of other waves that go, go with them.
   */
  "waves.adopt": call(laidWaves, nothing),
  /** What the plan pays month by month and in each fiscal year, as the waves lie. */
  "waves.money": call(ofScenario, MoneyOverTime),
  "waves.settings": call(nothing, WaveSettings),
  "waves.save-settings": call(WaveSettings, nothing),
  "waves.rules": call(nothing, WaveRules),
  "waves.save-rules": call(WaveRules, nothing),
  "waves.acceptances": call(ofScenario, z.array(WaveAcceptance)),
  /** Somebody answers for a broken rule; in the place of what was said of it before. */
  "waves.accept": call(WaveAcceptance, nothing),
  "waves.withdraw-acceptance": call(WaveAcceptance.pick({ scenario: true, wave: true, rule: true }), nothing),
  "teams.list": call(nothing, z.array(Team)),
  "teams.save": call(Team.extend({ id: TeamId.nullable() }), z.strictObject({ id: TeamId })),
  "teams.remove": call(z.strictObject({ id: TeamId }), nothing),
  "procurements.list": call(nothing, z.array(Procurement)),
  "procurements.save": call(Procurement, nothing),
  "procurements.remove": call(z.strictObject({ provider: ProviderId }), nothing),
  "milestones.list": call(ofScenario, z.array(Milestone)),
  "milestones.save": call(Milestone.extend({ id: MilestoneId.nullable() }), z.strictObject({ id: MilestoneId })),
  "milestones.remove": call(z.strictObject({ id: MilestoneId }), nothing),
  "runbook.list": call(ofWave, z.array(RunbookTask)),
  /** Lines for a wave, filled with what is known of it; `template` `null`: those that come with the program. Nothing is saved. */
  "runbook.propose": call(
    ofWave.extend({ template: RunbookTemplateId.nullable(), language: Language }),
    z.array(RunbookLine),
  ),
  /** Makes these all the lines of a wave, in this order. */
  "runbook.save": call(ofWave.extend({ tasks: z.array(RunbookLine).max(2000) }), nothing),
  /** The agency's own; words in braces, such as `{wave}`, are filled in where a template is used. */
  "runbook-templates.list": call(nothing, z.array(RunbookTemplate)),
  "runbook-templates.save": call(
    RunbookTemplate.extend({ id: RunbookTemplateId.nullable() }),
    z.strictObject({ id: RunbookTemplateId }),
  ),
  "runbook-templates.remove": call(z.strictObject({ id: RunbookTemplateId }), nothing),
};

/** One file that was written, and what it could not say. */
export const HandedOver = z.strictObject({ file: FileTicket, name: z.string(), losses: z.array(ExportLoss) });
export type HandedOver = Readonly<z.infer<typeof HandedOver>>;

/** The waves for other tools: a table, a calendar, a project. */
export const WavesAs = z.enum(["csv", "ics", "msproject"]);
export type WavesAs = z.infer<typeof WavesAs>;
/** The placement for those who build it. */
export const HandoverAs = z.enum(["opentofu"]);
export type HandoverAs = z.infer<typeof HandoverAs>;

export const wavingWorks = {
  "waves.export": call(ofScenario.extend({ as: WavesAs, language: Language }), HandedOver),
  "handover.export": call(ofScenario.extend({ as: HandoverAs }), HandedOver),
};
