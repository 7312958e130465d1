import { z } from "zod";

/**
 * Ids of what a workspace holds: a prefix that says the kind, and a number the workspace counts up (`w-17`).
 *
 * Numbers are never used twice in one workspace, not even after an undo, so a history entry can name its subject for ever.
 */
const numbered = (prefix: string) => z.string().regex(new RegExp(`^${prefix}-[1-9][0-9]{0,8}$`));

export const WorkloadId = numbered("w").brand<"WorkloadId">();
export type WorkloadId = z.infer<typeof WorkloadId>;
export const GroupId = numbered("g").brand<"GroupId">();
export type GroupId = z.infer<typeof GroupId>;
export const DataSetId = numbered("d").brand<"DataSetId">();
export type DataSetId = z.infer<typeof DataSetId>;
export const DependencyId = numbered("dep").brand<"DependencyId">();
export type DependencyId = z.infer<typeof DependencyId>;
export const LocationId = numbered("loc").brand<"LocationId">();
export type LocationId = z.infer<typeof LocationId>;
export const RequirementId = numbered("r").brand<"RequirementId">();
export type RequirementId = z.infer<typeof RequirementId>;
export const ScenarioId = numbered("s").brand<"ScenarioId">();
export type ScenarioId = z.infer<typeof ScenarioId>;
export const WaveId = numbered("wave").brand<"WaveId">();
export type WaveId = z.infer<typeof WaveId>;
export const CommitmentId = numbered("c").brand<"CommitmentId">();
export type CommitmentId = z.infer<typeof CommitmentId>;
export const BatchId = numbered("b").brand<"BatchId">();
export type BatchId = z.infer<typeof BatchId>;
export const ImportMapId = numbered("map").brand<"ImportMapId">();
export type ImportMapId = z.infer<typeof ImportMapId>;
export const EditionId = numbered("ed").brand<"EditionId">();
export type EditionId = z.infer<typeof EditionId>;
export const OwnFactId = numbered("f").brand<"OwnFactId">();
export type OwnFactId = z.infer<typeof OwnFactId>;
export const EvidenceFileId = numbered("ev").brand<"EvidenceFileId">();
export type EvidenceFileId = z.infer<typeof EvidenceFileId>;

export const ProfileId = numbered("sp").brand<"ProfileId">();
export type ProfileId = z.infer<typeof ProfileId>;
export const UsedServiceId = numbered("us").brand<"UsedServiceId">();
export type UsedServiceId = z.infer<typeof UsedServiceId>;
export const DrillId = numbered("dr").brand<"DrillId">();
export type DrillId = z.infer<typeof DrillId>;
export const TeamId = numbered("tm").brand<"TeamId">();
export type TeamId = z.infer<typeof TeamId>;
export const RunbookTaskId = numbered("rt").brand<"RunbookTaskId">();
export type RunbookTaskId = z.infer<typeof RunbookTaskId>;
export const RunbookTemplateId = numbered("tp").brand<"RunbookTemplateId">();
export type RunbookTemplateId = z.infer<typeof RunbookTemplateId>;
export const MilestoneId = numbered("ms").brand<"MilestoneId">();
export type MilestoneId = z.infer<typeof MilestoneId>;
export const RiskId = numbered("rk").brand<"RiskId">();
export type RiskId = z.infer<typeof RiskId>;
export const DecisionId = numbered("dc").brand<"DecisionId">();
export type DecisionId = z.infer<typeof DecisionId>;
export const OpenQuestionId = numbered("oq").brand<"OpenQuestionId">();
export type OpenQuestionId = z.infer<typeof OpenQuestionId>;
export const ExitTriggerId = numbered("xt").brand<"ExitTriggerId">();
export type ExitTriggerId = z.infer<typeof ExitTriggerId>;
export const ExitTestId = numbered("et").brand<"ExitTestId">();
export type ExitTestId = z.infer<typeof ExitTestId>;
export const IndicatorId = numbered("in").brand<"IndicatorId">();
export type IndicatorId = z.infer<typeof IndicatorId>;

/** Ids of the catalogue: spelled by us, readable in a diff. A region is `provider:code`, an offer `provider:region:code`. */
const spelled = (pattern: RegExp) => z.string().max(200).regex(pattern);

export const ProviderId = spelled(/^[a-z0-9][a-z0-9-]*$/).brand<"ProviderId">();
export type ProviderId = z.infer<typeof ProviderId>;
export const RegionId = spelled(/^[a-z0-9-]+:[^:\s]+$/).brand<"RegionId">();
export type RegionId = z.infer<typeof RegionId>;
export const OfferId = spelled(/^[a-z0-9-]+:[^:\s]+:\S+$/).brand<"OfferId">();
export type OfferId = z.infer<typeof OfferId>;
export const RulePackId = spelled(/^[a-z0-9][a-z0-9.-]*$/).brand<"RulePackId">();
export type RulePackId = z.infer<typeof RulePackId>;
export const SourceId = spelled(/^[a-z0-9][a-z0-9-]*$/).brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;

export const regionId = (provider: string, code: string): RegionId => RegionId.parse(`${provider}:${code}`);
export const offerId = (region: RegionId, code: string): OfferId => OfferId.parse(`${region}:${code}`);
export const providerOf = (id: RegionId | OfferId): ProviderId => id.slice(0, id.indexOf(":")) as ProviderId;

/** Order of ids of one kind: `w-2` before `w-10`, and always the same. */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
