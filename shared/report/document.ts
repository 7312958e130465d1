import type { Drawing } from "../charts/marks.ts";
import type { Language } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";

/** How a number came to be (report.md 1.2): measured, computed, typed, estimated. Printed small behind it. */
export type Method = "M" | "C" | "T" | "E";

/** One column of a table: what it holds, how wide it is against the others, and how its numbers came to be. */
export type Column = Readonly<{ head: string; align: "start" | "end" | "center"; width: number; method?: Method }>;

/** What any piece may carry beside what it says. */
type Marked = Readonly<{
  /** Differs from the approved version: a bar stands in the margin. */
  changed?: boolean;
  /** Ids of the figures printed in it, for `figure.explain`; appendix B lists them with their place. */
  figures?: readonly string[];
}>;

/** A piece of the plan, in the order it is read. Texts are final: the painter adds no word. */
export type Block = Piece & Marked;

type Piece =
  /** `isMissing`: says what the plan has not got, and why; listed on the page where it is prepared. */
  | Readonly<{ kind: "paragraph"; text: string; isMissing?: true }>
  /** Smaller: a method, a limit, a source. */
  | Readonly<{ kind: "note"; text: string }>
  /** What the reader must not miss: an answer, an open point. */
  | Readonly<{ kind: "call-out"; tone: "plain" | "warning"; title: string; text: string }>
  /** `marks`: one before each item, `1)`, `○`; without them the painter's own dot. */
  | Readonly<{ kind: "list"; items: readonly string[]; marks?: readonly string[] }>
  | Readonly<{ kind: "heading"; level: 2 | 3; text: string }>
  /** Labelled figures side by side: the answer first. */
  | Readonly<{ kind: "facts"; facts: readonly Readonly<{ label: string; value: string; note: string | null }>[] }>
  | Readonly<{
      kind: "table";
      /** `8-1`: section and count; fixed, so that readers can cite it. */
      number: string;
      caption: string;
      /** `(단위: 백만원, VAT 별도)`, right above the table. */
      unit: string | null;
      columns: readonly Column[];
      rows: readonly (readonly string[])[];
      /** Behind each number how it came to be; `null` behind words. Left out where no column says. */
      methods?: readonly (readonly (Method | null)[])[];
      source: string | null;
      /** Long registers in the appendix: smaller letters, tighter rows. */
      dense: boolean;
    }>
  /** The table of contents with the lists of tables and figures. */
  | Readonly<{ kind: "contents" }>
  | Readonly<{ kind: "figure"; number: string; caption: string; drawing: Drawing; source: string | null }>;

export type Section = Readonly<{
  /** `0` (the cover) … `20`, or `A` … `I` for an appendix. */
  number: string;
  title: string;
  /** Begins on a page of its own; the others follow on where the one before ends. */
  newPage: boolean;
  /** For wide tables: the whole section lies across, on pages of its own. */
  landscape?: boolean;
  blocks: readonly Block[];
}>;

/**
 * The migration plan as it will be printed: everything it says, nothing of how it looks.
 *
 * Made by `shared/report/` from a plan and its results; painted by `electron/report/`. Equal documents give equal bytes.
 */
export type ReportDocument = Readonly<{
  language: Language;
  title: string;
  agency: string;
  /** Unit that hands it in. */
  unit: string | null;
  /** 안 / 확정, draft / approved. */
  status: string;
  version: string;
  documentClass: string | null;
  planDate: Day;
  planDateText: string;
  /** `sha256:…` over the inputs; its first 12 letters stand in every footer. */
  digest: string;
  priceBasis: string;
  /** What made it, for the file's own properties: product and version. */
  producer: string;
  /** Labels the painter needs around the sections. */
  words: Readonly<{
    tables: string;
    figures: string;
    cover: string;
    table: string;
    figure: string;
    source: string;
    /** 협조: over the boxes of the units asked for their consent. */
    consulted: string;
    /** Heads of the signature table: part, name, date, signature. */
    signature: readonly [title: string, name: string, date: string, sign: string];
  }>;
  /** 결재란: titles of the empty boxes; empty = none. A second row, 협조, where anybody is consulted. */
  approval: readonly string[];
  consulted: readonly string[];
  /** Boxes at the upper right (K), or a table to sign in (E). */
  approvalAs: "boxes" | "signatures";
  /** Size of the body, pt; edges of the page, mm. */
  form: Readonly<{
    template: "K" | "E";
    bodyPt: number;
    margins: Readonly<{ top: number; bottom: number; left: number; right: number }>;
  }>;
  /** Printed at the head of every page of a copy whose names are hidden. */
  hidden?: string;
  sections: readonly Section[];
}>;
