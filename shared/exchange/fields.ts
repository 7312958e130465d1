import type { RowKind } from "../model/import-map.ts";
import type { Text } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import { dataSetFields, dependencyFields, groupFields, workloadFields } from "./fields-list.ts";
import type { Aliases } from "./table.ts";

/** How the cells of a field are read. */
export type FieldKind =
  | "text"
  | "long-text"
  | "list"
  | "count"
  | "decimal"
  | "size"
  | "share"
  | "rate"
  | "day"
  | "year"
  | "yes-no"
  | "minutes"
  | "milliseconds"
  | "money"
  | "items"
  | "freezes"
  | "countries"
  | "word";

/** A field a column can fill. */
export type Field = Readonly<{
  /** As in the model: `memoryGib`, `cpu.avg`, `details.osVersion`. */
  id: string;
  kind: FieldKind;
  /** A row without it is refused. Of a workload, one of `name` and `hostname` is enough. */
  isRequired: boolean;
  /** Units its numbers may be in; the first is the one the field is kept in. */
  units: readonly string[];
  /** Headings people give it, Korean and English. */
  aliases: readonly string[];
  title: Text;
}>;

const unitsOf: Readonly<Partial<Record<FieldKind, readonly string[]>>> = {
  size: ["GiB", "MiB", "TiB", "GB", "MB", "TB", "KB", "bytes"],
  share: ["fraction", "%"],
  rate: ["MB/s", "KB/s", "bytes/s"],
  minutes: ["min", "h", "d"],
  milliseconds: ["ms", "s"],
  money: ["KRW", "천원", "백만원", "억원", "EUR", "USD"],
};

const titleKeys: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  workloads: {},
  groups: { name: "field.groups.name", externalId: "field.groups.externalId" },
  "data-sets": { name: "field.data-sets.name" },
  dependencies: {},
};

const lists: Readonly<Record<RowKind, readonly Field[]>> = {
  workloads: fieldsFrom("workloads", workloadFields, ["name"]),
  groups: fieldsFrom("groups", groupFields, ["name"]),
  "data-sets": fieldsFrom("data-sets", dataSetFields, ["name"]),
  dependencies: fieldsFrom("dependencies", dependencyFields, ["from", "to"]),
};

const aliasesFrom = (list: readonly Field[]): Aliases =>
  Object.fromEntries(list.map(({ id, aliases }) => [id, [id, ...aliases]]));
const aliasLists: Readonly<Record<RowKind, Aliases>> = {
  workloads: aliasesFrom(lists.workloads),
  groups: aliasesFrom(lists.groups),
  "data-sets": aliasesFrom(lists["data-sets"]),
  dependencies: aliasesFrom(lists.dependencies),
};

/** The fields of each row kind, in the order they are offered. */
export const fieldsOf = (rows: RowKind): readonly Field[] => lists[rows];

/** Required fields that are not among the given ones. A workload is named by its name or by its host name. */
export function missingFields(rows: RowKind, given: ReadonlySet<string>): string[] {
  return lists[rows]
    .filter(({ isRequired, id }) => isRequired && !given.has(id))
    .map(({ id }) => id)
    .filter((id) => !(rows === "workloads" && id === "name" && given.has("hostname")));
}

/** What a field of the model is called; the field itself where sheets have no word for it. */
export function titleOf(field: string): Text {
  for (const list of Object.values(lists)) {
    const found = list.find(({ id }) => id === field);
    if (found) return found.title;
  }
  return { ko: field, en: field };
}

/** Headings by field, as tables are searched with them. */
export const aliasesOf = (rows: RowKind): Aliases => aliasLists[rows];

function fieldsFrom(
  rows: RowKind,
  list: Readonly<Record<string, readonly [kind: FieldKind, aliases: string]>>,
  required: readonly string[],
): Field[] {
  return Object.entries(list).map(([id, [kind, aliases]]) => {
    let title: Text | null = null; // made when it is asked for: a program that starts need not
    return {
      id,
      kind,
      isRequired: required.includes(id),
      units: unitsOf[kind] ?? [],
      aliases: aliases.split("|"),
      get title() {
        return (title ??= inBothLanguages({ key: titleKeys[rows][id] ?? `field.${id}`, args: {} }));
      },
    };
  });
}
