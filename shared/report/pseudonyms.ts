import type { Language } from "../model/sentence.ts";
import { text } from "../text/text.ts";

/** What a pseudonym stands for; its word tells a reader what kind of thing was there. */
export type HiddenKind =
  "workload" | "group" | "data-set" | "host" | "number" | "address" | "place" | "outside" | "unit" | "document";

/** Names shorter than this are hidden where they stand alone, not inside other words. */
const SHORTEST_INSIDE = 2;
const WORD = /[\p{Script=Latin}\p{N}_]/u;
/** Addresses nobody has listed: of machines, of people, of telephones. */
const ADDRESSES =
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\d)0\d{1,2}-\d{3,4}-\d{4}(?!\d)/g;

/**
 * Names and what is printed instead. One name has one pseudonym wherever it stands, so that what belongs together still does.
 *
 * A pseudonym counts, and is not made from the name: nobody can find the name by trying names.
 */
export function pseudonyms(language: Language) {
  const told = new Map<string, string>();
  const counts = new Map<HiddenKind, number>();
  let lengths: number[] | null = null;
  const key = (name: string): string => name.trim().toLowerCase();
  const given = (name: string, kind: HiddenKind, number: number | string): string => {
    const known = told.get(key(name));
    if (known !== undefined) return known;
    const made = text(language, `hidden.${kind}`, { number: String(number) });
    told.set(key(name), made);
    lengths = null;
    return made;
  };

  return {
    /** The pseudonym of a thing that has an id: its number is that of the id. */
    of: (name: string, kind: HiddenKind, id: string): string => given(name, kind, id.replace(/^\D+/, "")),
    /** The pseudonym of a name that has no id: counted as it first comes. */
    next(name: string, kind: HiddenKind): string {
      const known = told.get(key(name));
      if (known !== undefined) return known;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return given(name, kind, number);
    },
    /** A text with every known name in it replaced, the longest first, and every address blanked. */
    inText(said: string): string {
      lengths ??= [...new Set([...told.keys()].map(({ length }) => length))].sort((a, b) => b - a);
      const lower = said.toLowerCase();
      // letters whose small form is longer would shift what follows
      if (lower.length !== said.length) return text(language, "hidden.text");
      let out = "";
      let at = 0;
      while (at < said.length) {
        const length = lengths.find((length) => isName(lower, at, length));
        if (length === undefined) {
          out += said.charAt(at);
          at += 1;
        } else {
          out += told.get(lower.slice(at, at + length)) ?? "";
          at += length;
        }
      }
      return out.replace(ADDRESSES, text(language, "hidden.text"));
    },
  };

  /** Latin names end where the word ends; Hangul has its particles right behind. */
  function isName(lower: string, at: number, length: number): boolean {
    const name = lower.slice(at, at + length);
    if (name.length < length || !told.has(name)) return false;
    const stands = (edge: string, beside: string | undefined): boolean =>
      !WORD.test(edge) || beside === undefined || !WORD.test(beside);
    if (!stands(name[0]!, lower[at - 1]) || !stands(name.at(-1)!, lower[at + length])) return false;
    const letter = /\p{L}/u;
    return length >= SHORTEST_INSIDE || !(letter.test(lower[at - 1] ?? "") || letter.test(lower[at + length] ?? ""));
  }
}
export type Pseudonyms = ReturnType<typeof pseudonyms>;
