import type { Disposition } from "../../model/group.ts";
import type { Text } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import type { Range } from "../../units/range.ts";

/** What is known of one wave when its run-book is drawn up. What is not known is said, never filled in. */
export type RunbookFacts = Readonly<{
  wave: string;
  start: Day;
  cutOver: Day;
  /** Workloads by way of moving, those without one last. */
  ways: readonly Readonly<{ way: Disposition | null; names: readonly string[] }>[];
  databases: readonly string[];
  /** Where they go. */
  targets: readonly Text[];
  /** Units that own the services. */
  owners: readonly string[];
  /** Teams that move them; none is named: the crew of the wave settings. */
  teams: readonly string[];
  /** People at work on the day. */
  hands: number;
  dataGib: Range | null;
  transferHours: Range | null;
  windowHours: number;
  /** Checking one workload, and going back to the old place; `null`: nobody has stated it. */
  checkMinutes: number | null;
  fallbackMinutes: number | null;
  /** Links to other waves that are open for a while: a workload of this wave is at one end. */
  reaches: readonly Readonly<{ user: string; used: string; other: string; isStrict: boolean; isOutgoing: boolean }>[];
  /** The strictest that any of its services asks for; `null`: none says. */
  rtoMinutes: number | null;
  rpoMinutes: number | null;
  maxRttMs: number | null;
  /** Days old and new run side by side; `null`: not decided. */
  doubleRunningDays: number | null;
}>;

/** How many workloads cut over. */
export const countOf = ({ ways }: RunbookFacts): number => ways.reduce((sum, { names }) => sum + names.length, 0);

const SHOWN = 3;

/** The first few names; an ellipsis says that there are more. */
export const few = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ", …" : "");
