import type { Limit } from "../../../shared/model/requirement.ts";

export type LimitKind = Limit["limit"]["is"];
export type LimitTheme = "money" | "spread" | "place" | "capacity" | "quality";

/** Kinds of limit in the order of the menu and of the list, by what they are about. */
export const limitThemes: readonly Readonly<{ theme: LimitTheme; kinds: readonly LimitKind[] }>[] = [
  { theme: "money", kinds: ["budget", "total-budget", "terms", "commitments"] },
  { theme: "spread", kinds: ["share", "concentration", "providers"] },
  { theme: "place", kinds: ["group-together", "together", "apart", "near"] },
  { theme: "capacity", kinds: ["quota"] },
  { theme: "quality", kinds: ["mean", "recovery"] },
];

/** Kinds of which a second one would only repeat the first, or contradict it. */
const once: ReadonlySet<LimitKind> = new Set<LimitKind>([
  "budget",
  "total-budget",
  "terms",
  "commitments",
  "providers",
  "group-together",
  "recovery",
]);

/** Whether the menu offers a kind beside the limits there are. */
export const canAdd = (kind: LimitKind, limits: readonly Limit[]): boolean =>
  !once.has(kind) || !limits.some(({ limit }) => limit.is === kind);
