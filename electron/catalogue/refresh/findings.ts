import type { PriceFinding } from "../../../shared/model/own-edition.ts";
import { type Sentence, say } from "../../../shared/model/sentence.ts";

/** Findings of one kind that are listed one by one; the rest are counted. */
const EACH = 50;
const NAMES = 10;

/** What became of rows that gave no offer: the first of a kind where they stand, the rest as a number. */
export function findingList() {
  const listed: PriceFinding[] = [];
  const counts = new Map<string, { severity: PriceFinding["severity"]; count: number }>();

  return {
    add(where: string, severity: PriceFinding["severity"], because: Sentence): void {
      const kind = counts.get(because.key) ?? { severity, count: 0 };
      kind.count += 1;
      counts.set(because.key, kind);
      if (kind.count <= EACH) listed.push({ where: where.slice(0, 300), severity, because });
    },
    all(): PriceFinding[] {
      const more = [...counts.values()]
        .filter(({ count }) => count > EACH)
        .map(({ severity, count }) => ({
          where: "…",
          severity,
          because: say("refresh.more", { count: count - EACH }),
        }));
      return [...listed, ...more];
    },
  };
}
export type FindingList = ReturnType<typeof findingList>;

/** Names counted, to be told as “a, b, c …”. */
export class Names {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }
  get size(): number {
    return this.#counts.size;
  }
  /** What fills the gaps of a sentence: how many names, how many rows of them, the first ten by name. */
  told(): { count: number; rows: number; names: string } {
    const names = [...this.#counts.keys()].sort();
    return {
      count: names.length,
      rows: [...this.#counts.values()].reduce((sum, count) => sum + count, 0),
      names: names.slice(0, NAMES).join(", ") + (names.length > NAMES ? " …" : ""),
    };
  }
}
