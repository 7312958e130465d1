import type { Dependency } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { GroupId, ScenarioId, WorkloadId } from "../../model/id.ts";
import type { Sentence, Text } from "../../model/sentence.ts";
import type { Team } from "../../model/team.ts";
import type { Wave, WaveSettings } from "../../model/wave.ts";
import type { WaveRules } from "../../model/wave-rules.ts";
import type { Workload } from "../../model/workload.ts";
import type { Day } from "../../units/date.ts";
import type { Range } from "../../units/range.ts";
import type { CopyAhead } from "./copying.ts";

/** Everything the order of the moves depends on. Who moves where has been decided by the placement. */
export type WaveQuestion = Readonly<{
  scenario: ScenarioId;
  today: Day;
  /** No wave begins before this day. */
  earliest: Day;
  workloads: readonly Moving[];
  groups: readonly Group[];
  dependencies: readonly Dependency[];
  settings: WaveSettings;
  /** Days without a cut-over for anybody. */
  holidays: readonly Holiday[];
  /** Waves there are; pinned ones survive a proposal as they are. */
  waves: readonly Wave[];
  /** Most that may be spent in a budget year, major units of the plan's currency; a year that is not listed has no limit. */
  budgets: readonly Readonly<{ year: number; limit: number; currency: string }>[];
  /** A budget is set that no dated rate turns into the plan's currency. */
  isBudgetOpen?: boolean;
  /** What is paid in each budget year if workloads cut over on these days, as money over time has it; left out: nothing is known. */
  spending?: (cutOvers: ReadonlyMap<string, Day>) => readonly Spending[];
  /** What bars a workload from every place, in both languages; `null` or left out: nobody has looked, or nothing does. */
  whyNoPlace?: (workload: WorkloadId) => Text | null;
  /** Somebody answers for circles being parted from those that have no place: the others may move without them. */
  mayPart?: boolean;
  /** People who move workloads; those whose group no team names fall to the crew of the settings. Left out: there is only the crew. */
  teams?: readonly Team[];
  /** Pilot, range, double running, freezes for everybody; left out: nobody has said. */
  rules?: WaveRules;
  /** What is known of copying ahead of a cut-over; left out: nothing. */
  copyAhead?: CopyAhead;
}>;

export type Holiday = Readonly<{ day: Day; name: { ko: string; en: string } }>;

export type Moving = Readonly<{
  id: WorkloadId;
  name: string;
  group: GroupId | null;
  environment: Workload["environment"];
  /** Whether the scenario has a place for it; without one it is in no wave. */
  isPlaced: boolean;
  /** Work of moving it is well above the ordinary (refactoring, replatforming); `null`: not decided. */
  isComplex: boolean | null;
  /** What has to be copied; `null`: not known. */
  dataGib: Range | null;
  /** First day its contract and security review can be finished; `null`: not worked out. */
  readyFrom: Day | null;
  /** The day by which they surely are; `null` or left out: how it is bought, or how long a step takes, is not known. */
  readyBy?: Day | null;
  /** What somebody would have to say so that `readyBy` is known; `null` or left out: nobody knows even that. */
  readyOpen?: Sentence | null;
  /** Last day the certificates it relies on at its target are valid; `null`: none is needed, or no end is known. */
  evidenceUntil: Day | null;
  /** Share of its inventory fields that are filled in (vCPU, memory, storage, system), 0–1. */
  completeness: number;
  /**
   * Work of moving it, hours, the middle first and its range; left out: what the settings say for each workload. `high`
   * `null`: how much it may be is not known, and the middle is only what is planned with.
   */
  hours?: Readonly<{ typical: number; low: number; high: number | null }>;
}>;

/** What is paid in a budget year, named after the calendar year it begins in. */
export type Spending = Readonly<{
  year: number;
  /** Amounts, major units, with the month (2027-03) in which each begins to be paid; `null`: not computable. */
  parts: readonly Readonly<{ month: string; amount: Range | null }>[];
}>;
