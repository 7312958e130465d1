import { z } from "zod";

/**
 * Ids of what a workspace holds: a prefix that says the kind, and a number the workspace counts up (`w-17`).
 *
 * Numbers are never used twice in one workspace, not even after an undo, so a history entry can name its subject for ever.
 */
const numbered = <Kind extends string>(prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-[1-9][0-9]{0,8}$`))
    .brand<Kind>();

export const WorkloadId = numbered<"WorkloadId">("w");
export type WorkloadId = z.infer<typeof WorkloadId>;
export const GroupId = numbered<"GroupId">("g");
export type GroupId = z.infer<typeof GroupId>;
export const DataSetId = numbered<"DataSetId">("d");
export type DataSetId = z.infer<typeof DataSetId>;
export const DependencyId = numbered<"DependencyId">("dep");
export type DependencyId = z.infer<typeof DependencyId>;
export const LocationId = numbered<"LocationId">("loc");
export type LocationId = z.infer<typeof LocationId>;
export const RequirementId = numbered<"RequirementId">("r");
export type RequirementId = z.infer<typeof RequirementId>;
export const ScenarioId = numbered<"ScenarioId">("s");
export type ScenarioId = z.infer<typeof ScenarioId>;
export const WaveId = numbered<"WaveId">("wave");
export type WaveId = z.infer<typeof WaveId>;
export const CommitmentId = numbered<"CommitmentId">("c");
export type CommitmentId = z.infer<typeof CommitmentId>;
export const BatchId = numbered<"BatchId">("b");
export type BatchId = z.infer<typeof BatchId>;

/** Ids of the catalogue: spelled by us, readable in a diff. A region is `provider:code`, an offer `provider:region:code`. */
const spelled = <Kind extends string>(pattern: RegExp) => z.string().max(200).regex(pattern).brand<Kind>();

export const ProviderId = spelled<"ProviderId">(/^[a-z0-9][a-z0-9-]*$/);
export type ProviderId = z.infer<typeof ProviderId>;
export const RegionId = spelled<"RegionId">(/^[a-z0-9-]+:[^:\s]+$/);
export type RegionId = z.infer<typeof RegionId>;
export const OfferId = spelled<"OfferId">(/^[a-z0-9-]+:[^:\s]+:\S+$/);
export type OfferId = z.infer<typeof OfferId>;
export const RulePackId = spelled<"RulePackId">(/^[a-z0-9][a-z0-9.-]*$/);
export type RulePackId = z.infer<typeof RulePackId>;
export const SourceId = spelled<"SourceId">(/^[a-z0-9][a-z0-9-]*$/);
export type SourceId = z.infer<typeof SourceId>;

export const regionId = (provider: string, code: string): RegionId => RegionId.parse(`${provider}:${code}`);
export const offerId = (region: RegionId, code: string): OfferId => OfferId.parse(`${region}:${code}`);
export const providerOf = (id: RegionId | OfferId): ProviderId => id.slice(0, id.indexOf(":")) as ProviderId;

/** Order of ids of one kind: `w-2` before `w-10`, and always the same. */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
