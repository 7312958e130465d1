import type { WorkloadId } from "../../model/id.ts";
import type { DataClass } from "../../model/rule-pack.ts";
import type { Placement } from "../../model/scenario.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Chosen } from "./selection.ts";
import type { OutFile } from "./out-file.ts";

/** What the files of another tool are made from. Without a scenario nothing is placed and nothing is in a wave. */
export type WriteInput = Readonly<{ chosen: Chosen; results: Decided | null }>;

/** What a scenario has decided of workloads that other tools can be told. */
export type Decided = Readonly<{
  placements: readonly Placement[];
  classes: ReadonlyMap<WorkloadId, DataClass | null>;
}>;

/** Something that the files do not say, and why. */
export type Loss = Readonly<{
  what: "workload" | "group" | "data-set" | "dependency" | "placement";
  name: string;
  sentence: Sentence;
}>;

/** The files, how many rows they hold that stand for something of ours, and what was lost on the way. */
export type Written = Readonly<{ files: readonly OutFile[]; rows: number; losses: readonly Loss[] }>;
