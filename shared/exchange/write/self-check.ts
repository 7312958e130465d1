import type { Dependency, Endpoint } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { Tag, Workload } from "../../model/workload.ts";
import type { Draft } from "../draft.ts";
import { hostKey, nameKey } from "../normalise.ts";
import { inventoryOut } from "./inventory-tables.ts";
import { type DraftOf, ownPlan } from "./own-plan.ts";
import { type Chosen, choose, everything } from "./selection.ts";

/** How many things came back from the files as we hold them, of how many that were written. */
export type Identical = Readonly<{ same: number; of: number }>;

/** Our own tables, read again: every row has to be the row that was written, cell by cell. */
export function compareOwn(chosen: Chosen, drafts: readonly Draft[]): Identical {
  const written = inventoryOut(chosen).filter(({ id }) => id !== "contracts");
  const back = inventoryOut(choose(ownPlan(drafts), everything));
  let [same, of] = [0, 0];
  for (const { id, rows } of written) {
    const found = new Map<string, number>();
    for (const row of back.find((table) => table.id === id)?.rows ?? []) {
      const key = keyOf(row);
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    for (const row of rows) {
      of += 1;
      const left = found.get(keyOf(row)) ?? 0;
      if (left > 0) same += 1;
      found.set(keyOf(row), left - 1);
    }
  }
  return { same, of };
}
const keyOf = (row: readonly unknown[]): string =>
  JSON.stringify(row.map((cell) => (typeof cell === "string" ? cell.normalize("NFC") : cell)));

/**
 * Files of another tool, read again: whatever they say of a thing has to be what we hold of it.
 *
 * What the tool has no place for is no difference, it is listed as lost; nor is what we did not know and had to fill in.
 */
export function compareBack(
  chosen: Chosen,
  drafts: readonly Draft[],
  things: "workloads" | "groups",
  written: number,
): Identical {
  const groups = new Map(chosen.groups.map(({ id, name }) => [id, name]));
  const same =
    things === "workloads"
      ? sameWorkloads(chosen, drafts, (id) => groups.get(id as Group["id"]) ?? null) // an id of the same inventory
      : sameGroups(chosen, drafts) + sameLinks(chosen, drafts);
  return { same, of: written };
}

function sameWorkloads(
  { workloads }: Chosen,
  drafts: readonly Draft[],
  groupName: (id: string) => string | null,
): number {
  const found = new Map<string, Workload[]>();
  const add = (key: string, workload: Workload): void => {
    const list = found.get(key);
    if (list) list.push(workload);
    else found.set(key, [workload]);
  };
  for (const workload of workloads) {
    for (const id of [workload.externalId, workload.id, ...(workload.details.ids ?? []).map(({ value }) => value)])
      if (id !== null) add(`id ${id}`, workload);
    for (const name of new Set([workload.name, workload.hostname ?? workload.name]))
      add(`name ${nameKey(name)}`, workload);
  }
  const met = new Set<Workload>();
  for (const draft of drafts) {
    if (draft.kind !== "workload") continue;
    const { externalId } = draft.fields;
    const all = [
      ...(externalId == null ? [] : (found.get(`id ${externalId}`) ?? [])),
      ...(found.get(`name ${nameKey(draft.name)}`) ?? []),
    ];
    const one = all.find((workload) => !met.has(workload) && isSame(workload, draft, groupName));
    if (one) met.add(one);
  }
  return met.size;
}

function isSame(
  ours: Workload,
  { fields, group }: DraftOf<"workload">,
  groupName: (id: string) => string | null,
): boolean {
  const { details = {} } = fields;
  const { disks, tags = [], macAddresses } = details;
  const ourGroup = ours.group === null ? null : groupName(ours.group);
  if (group?.name != null && ourGroup !== null && nameKey(group.name) !== nameKey(ourGroup)) return false;
  if (!agrees(ours, without(fields, "details", "hostname", "externalId"))) return false;
  // ids and remains are the tool's own; waves and targets may be those of the scenario
  const ofTheTool = ["disks", "tags", "ids", "other", "networks", "plannedWave", "target", "macAddresses"];
  if (!agrees(ours.details, without(details, ...ofTheTool))) return false;
  if (fields.hostname != null && hostKey(fields.hostname) !== hostKey(ours.hostname ?? ours.name)) return false;
  if (macAddresses?.some((one) => !ours.details.macAddresses?.includes(one))) return false;
  if (!hasTags(tags, ours.details.tags ?? [])) return false;
  const ourDisks = ours.details.disks;
  return (
    disks === undefined ||
    ourDisks === undefined ||
    (disks.length === ourDisks.length &&
      disks.every((disk, at) => agrees(ourDisks[at]!, { ...disk, label: undefined, type: undefined })))
  );
}

const without = (thing: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));

/** Every tag of ours is there, cleaned as the tool wants it; tags of the scenario may be there too. */
const hasTags = (theirs: readonly Tag[], ours: readonly Tag[]): boolean =>
  theirs.length === 0 ||
  ours.every(({ key, value }) => theirs.some((tag) => tidy(tag.key) === tidy(key) && tidy(tag.value) === tidy(value)));
const tidy = (text: string): string => text.replace(/[,:;=\s]+/g, " ").trim();

/** Whether all that is said agrees with what is known: numbers but for dust, texts as readers trim them. */
function agrees(ours: unknown, said: unknown): boolean {
  if (said === undefined || said === null || ours === undefined || ours === null) return true;
  if (typeof ours === "number" && typeof said === "number")
    return Math.abs(ours - said) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(said));
  if (typeof ours === "string" && typeof said === "string") return plainText(ours) === plainText(said);
  if (Array.isArray(ours) && Array.isArray(said))
    return ours.length === 0 || (ours.length === said.length && ours.every((one, at) => agrees(one, said[at])));
  if (typeof ours !== "object" || typeof said !== "object") return ours === said;
  return Object.entries(said).every(([key, value]) => agrees((ours as Record<string, unknown>)[key], value)); // looked at key by key
}
const plainText = (text: string): string => text.normalize("NFC").replaceAll("\u00a0", " ").trim();

function sameGroups({ groups }: Chosen, drafts: readonly Draft[]): number {
  const met = new Set<Group>();
  for (const draft of drafts) {
    if (draft.kind !== "group") continue;
    const { details = {} } = draft.fields;
    const { tags = [] } = details;
    const one = groups.find(
      (group) =>
        !met.has(group) &&
        nameKey(group.name) === nameKey(draft.name) &&
        agrees(group, without(draft.fields, "details")) &&
        agrees(group.details, without(details, "tags", "other")) &&
        hasTags(tags, (group.details.tags ?? []).slice(0, tags.length)),
    );
    if (one) met.add(one);
  }
  return met.size;
}

function sameLinks({ dependencies, groups, workloads }: Chosen, drafts: readonly Draft[]): number {
  const names = new Map<string, string>(groups.map(({ id, name }) => [id, nameKey(name)]));
  for (const { id, group } of workloads) if (group !== null) names.set(id, names.get(group) ?? "");
  const word = (end: Endpoint): string => (end.kind === "external" ? "" : (names.get(end.id) ?? ""));
  const held = new Set(dependencies.map(({ from, to }: Dependency) => `${word(from)} → ${word(to)}`));
  return drafts.filter(
    (draft) => draft.kind === "dependency" && held.has(`${nameKey(draft.from)} → ${nameKey(draft.to)}`),
  ).length;
}
