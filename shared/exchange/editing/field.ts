import type { Endpoint } from "../../model/dependency.ts";
import type { GroupId } from "../../model/id.ts";
import type { Sentence } from "../../model/sentence.ts";

/** What may stand in a field. It says how words are read, and which tool edits it. */
export type Rule =
  | Readonly<{ kind: "text"; most: number; required?: boolean; long?: boolean }>
  | Readonly<{ kind: "number"; whole?: boolean; least: number; most: number }>
  /** GiB. `isBinary`: a “GB” typed here is a GiB, as people say of memory. */
  | Readonly<{ kind: "size"; isBinary: boolean; least: number; most: number }>
  | Readonly<{ kind: "minutes" }>
  /** Held as 0–1, written in per cent. */
  | Readonly<{ kind: "share" }>
  /** `words` begins the keys of the dictionary; `also` are other words people use. */
  | Readonly<{
      kind: "choice";
      values: readonly string[];
      words: `${string}.${string}` | `${string}.`;
      also?: Readonly<Record<string, readonly string[]>>;
      required?: boolean;
    }>
  | Readonly<{ kind: "grade" }>
  | Readonly<{ kind: "yes-no"; required?: boolean }>
  | Readonly<{ kind: "group" }>
  | Readonly<{ kind: "end" }>
  | Readonly<{ kind: "addresses" }>
  | Readonly<{ kind: "countries" }>
  | Readonly<{ kind: "items" }>
  | Readonly<{ kind: "freezes" }>;

/** A field of a list that a person may type into, paste onto or change for many rows. */
export type Field = Readonly<{
  /** `vcpu`, `os.name`. */
  path: string;
  rule: Rule;
  /** Its name in the dictionary. */
  title: `inventory.${string}`;
  /** What sheets call it besides; headings of a pasted block are compared with these. */
  heads: readonly string[];
}>;

/** What words say in a field: a value (`null` is not known), or why they cannot be understood. */
export type Read = Readonly<{ kind: "value"; value: unknown }> | Readonly<{ kind: "bad"; why: Sentence }>;

/** Names that words may mean. Two things of one name cannot be told apart. */
export type NameBook = Readonly<{
  groups: ReadonlyMap<string, GroupId | "several">;
  ends: ReadonlyMap<string, Endpoint | "several">;
}>;
