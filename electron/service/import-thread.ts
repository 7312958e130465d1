import type { Examination, ImportChoice } from "../../shared/contract/importing.ts";
import type { Failure } from "../../shared/contract/failure.ts";
import type { PriceKnown, PriceListKind, PriceReading } from "../../shared/exchange/price-sheet.ts";
import type { RefusedSheet } from "../../shared/exchange/refused-rows.ts";
import type { Finding, ImportSummary, RowOutcome } from "../../shared/model/import-report.ts";
import type { Sentence } from "../../shared/model/sentence.ts";
import type { Day } from "../../shared/units/date.ts";

/** A file as the thread is given it: the ticket stays with the door. */
export type GivenFile = Readonly<{ path: string; name: string; encoding: string | null; delimiter: string | null }>;
export type GivenChoice = GivenFile & Pick<ImportChoice, "format" | "map" | "answers">;
export type GivenMatch = Readonly<{ file: number; sheet: string; row: number; to: string | null }>;
export type Page = Readonly<{ offset: number; limit: number }>;

/** What the thread of imports is asked, and what it answers. */
export type Asks = {
  /** Begins to read files that will be asked for, and answers at once. */
  ahead: { in: { files: readonly GivenChoice[] }; out: null };
  examine: { in: { files: readonly GivenFile[] }; out: Omit<Examination, "file" | "saved">[] };
  plan: {
    in: { workspace: string; files: readonly GivenChoice[]; matches: readonly GivenMatch[] };
    out: ImportSummary[];
  };
  rows: {
    in: Page & { file: number; outcomes: readonly RowOutcome["outcome"][] | null; query: string };
    out: { total: number; rows: RowOutcome[] };
  };
  findings: {
    in: Page & { file: number; code: string | null };
    out: { total: number; findings: Finding[] };
  };
  refused: { in: { file: number }; out: { name: string; sheets: RefusedSheet[] } };
  /** A list of prices, which comes in beside the inventory and needs no plan. */
  prices: {
    in: { file: GivenFile; known: PriceKnown; today: Day };
    out: PriceReading & { kind: PriceListKind; digest: string };
  };
  commit: {
    in: { workspace: string; at: string; by: string; remove: readonly string[] };
    out: ImportSummary[];
  };
};
export type AskName = keyof Asks;

export type ToThread = Readonly<{ [Name in AskName]: { number: number; ask: Name; input: Asks[Name]["in"] } }[AskName]>;
export type FromThread =
  | Readonly<{ kind: "progress"; number: number; done: number; of: number | null; doing: Sentence }>
  | Readonly<{ kind: "answer"; number: number; value: unknown }>
  | Readonly<{ kind: "refused"; number: number; failure: Failure }>
  | Readonly<{ kind: "bug"; number: number; error: Error }>;
