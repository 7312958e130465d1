import type { RegionId } from "../model/id.ts";
import type { ReadingOptions } from "./draft.ts";
import { squeeze } from "./normalise.ts";

/** What a name of a list stands for: a region, several that bear the name, or none. */
export type RegionFound = Readonly<{ kind: "one"; id: RegionId } | { kind: "several" } | { kind: "none" }>;

const keyOf = (name: string): string => squeeze(name.normalize("NFC")).replace(/[:,]/g, "");

/** Finds regions by id, code or another name, alone or after the provider's: `aws:ap-northeast-2`, `AWS Seoul`, `KR1`. */
export function regionNames(regions: ReadingOptions["regions"]): (name: string) => RegionFound {
  const byKey = new Map<string, Set<RegionId>>();
  const add = (key: string, id: RegionId): void => {
    const held = byKey.get(key);
    if (held) held.add(id);
    else byKey.set(key, new Set([id]));
  };
  for (const { id, names } of regions) {
    const provider = id.slice(0, id.indexOf(":"));
    for (const name of [id, ...names]) {
      add(keyOf(name), id);
      add(keyOf(provider + name), id);
    }
  }
  return (name) => {
    const found = [...(byKey.get(keyOf(name)) ?? [])];
    if (found.length === 0) return { kind: "none" };
    return found.length === 1 ? { kind: "one", id: found[0]! } : { kind: "several" };
  };
}
