import type { WorkloadId } from "../../../model/id.ts";
import type { Plan } from "../../../model/plan.ts";
import type { WavePlan } from "../../../model/result.ts";
import type { Placement } from "../../../model/scenario.ts";
import type { Language, Text } from "../../../model/sentence.ts";
import type { Workload } from "../../../model/workload.ts";
import type { Day } from "../../../units/date.ts";
import type { OutFile } from "../out-file.ts";
import type { Loss } from "../written.ts";

/** The waves on their way out: as they lie, and what they are named by. */
export type WavesOut = Readonly<{
  plan: Plan;
  waves: WavePlan;
  placements: readonly Placement[];
  /** Days without a cut-over for anybody. */
  holidays: readonly Readonly<{ day: Day; name: Text }>[];
  language: Language;
  /** Digest of the inputs, carried so that a file can be told from one of another plan. */
  digest: string;
}>;

/** One file, and what it cannot say. */
export type WavesFile = Readonly<{ file: OutFile; losses: readonly Loss[] }>;

/** What is asked of a workload again and again, looked up once. */
export function wavesIndex({ plan, placements }: WavesOut) {
  const workloads = new Map<WorkloadId, Workload>(plan.workloads.map((one) => [one.id, one]));
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const places = new Map(placements.map((one) => [one.workload, one]));
  const teams = new Map((plan.teams ?? []).flatMap((team) => team.groups.map((group) => [group, team] as const)));
  return {
    workload: (id: WorkloadId) => workloads.get(id) ?? null,
    nameOf: (id: WorkloadId): string => workloads.get(id)?.name ?? id,
    groupOf: (id: WorkloadId) => {
      const group = workloads.get(id)?.group ?? null;
      return group === null ? null : (groups.get(group) ?? null);
    },
    placeOf: (id: WorkloadId) => places.get(id) ?? null,
    teamOf: (id: WorkloadId) => {
      const group = workloads.get(id)?.group ?? null;
      return group === null ? null : (teams.get(group) ?? null);
    },
  };
}

/** A name no other plan is likely to bear, of letters and digits only: FNV-1a over what the plan is called. */
export function planMark({ agency }: Pick<Plan, "agency">, scenario: string): string {
  let hash = 0xcbf29ce484222325n;
  const called = [agency.country, agency.name, agency.planTitle, scenario].join("/");
  for (const letter of called) {
    hash ^= BigInt(letter.codePointAt(0)!); // a letter of a text has one
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(36);
}
