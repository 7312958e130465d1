import type { RowKind } from "../model/import-map.ts";
import type { GroupDetails } from "../model/group.ts";
import type { Details, Tag } from "../model/workload.ts";
import type { Draft, GroupName, Place, WorkloadFields } from "./draft.ts";
import { yearsAfter } from "./days.ts";
import { familyOf } from "./mapped-values.ts";

/** Where the value of a field stands in a thing: `details.gpu.model` is `model` of `gpu` inside `details`. */
type Inside = Readonly<{ at: number; outer: string; first: string; second: string | undefined }>;

/** What the mapped columns of one row say, by field. One of them serves for all rows of a table, one after the other. */
export class Values {
  readonly #at: ReadonlyMap<string, number>;
  readonly #inside: readonly Inside[];
  readonly #said: unknown[];

  constructor(fields: readonly string[]) {
    this.#at = new Map(fields.map((id, at) => [id, at]));
    this.#inside = fields.flatMap((id, at) => {
      const [outer, first, second] = id.split(".");
      return outer === undefined || first === undefined ? [] : [{ at, outer, first, second }];
    });
    this.#said = fields.map(() => null);
  }

  /** `null`: the row does not say. */
  set(at: number, value: unknown): void {
    this.#said[at] = value;
  }

  /** `undefined`: no column has the field, or the row does not say. */
  get(id: string): unknown {
    const at = this.#at.get(id);
    return at === undefined ? undefined : (this.#said[at] ?? undefined);
  }

  has = (id: string): boolean => this.get(id) !== undefined;

  /** The values inside others, by the one they are in: `details.osVersion` is `osVersion` of `details`. */
  nested(): Readonly<Record<string, Record<string, unknown> | undefined>> {
    const all: Record<string, Record<string, unknown>> = {};
    for (const { at, outer, first, second } of this.#inside) {
      const value = this.#said[at];
      if (value === null) continue;
      const found = (all[outer] ??= {});
      if (second === undefined) found[first] = value;
      else found[first] = { ...(found[first] as object | undefined), [second]: value }; // made in this line before
    }
    return all;
  }
}

/** The drafts one row comes to, or the required field it lacks. */
export function draftsOf(rows: RowKind, values: Values, tags: readonly Tag[], place: Place): Draft[] | string {
  switch (rows) {
    case "workloads":
      return workloadOf(values, tags, place);
    case "groups":
      return groupOf(values, tags, place);
    case "data-sets":
      return dataSetOf(values, place);
    case "dependencies":
      return dependencyOf(values, place);
  }
}

// each field was read by its own kind, so what stands under its id is of the model's kind
function under<Fields extends object>(values: Values, ...ids: readonly (keyof Fields & string)[]): Partial<Fields> {
  const found: Record<string, unknown> = {};
  for (const id of ids) {
    const value = values.get(id);
    if (value !== undefined) found[id] = value;
  }
  return found as Partial<Fields>;
}

const wordsOf = (values: Values, id: string): string | null => {
  const value = values.get(id);
  return typeof value === "string" ? value : null;
};
const number = (values: Values, id: string): number | null => {
  const value = values.get(id);
  return typeof value === "number" ? value : null;
};

function groupNameOf(values: Values): GroupName | null {
  const [externalId, name] = [wordsOf(values, "groupId"), wordsOf(values, "group")];
  return externalId === null && name === null ? null : { externalId, name };
}

/** vCPU: as stated; else sockets × cores of each; else all physical cores. One factor alone is not enough. */
function vcpuOf(values: Values): number | null {
  const [sockets, each] = [number(values, "details.sockets"), number(values, "coresPerSocket")];
  return (
    number(values, "vcpu") ?? (sockets !== null && each !== null ? sockets * each : number(values, "details.cores"))
  );
}

function workloadOf(values: Values, tags: readonly Tag[], place: Place): Draft[] | string {
  const hostname = wordsOf(values, "hostname");
  const name = wordsOf(values, "name") ?? hostname?.slice(0, 200) ?? null;
  if (name === null) return "name";
  const { details = {}, cpu = {}, memory = {} } = values.nested();
  if (tags.length > 0) details["tags"] = tags;
  const gpu = details["gpu"] as { model?: string; count?: number; use?: string } | undefined; // put together by `inside`
  // a count alone, or a model alone, is one card at least
  if (gpu !== undefined) details["gpu"] = { ...gpu, model: gpu.model ?? null, count: gpu.count ?? 1 };
  const [sockets, each] = [number(values, "details.sockets"), number(values, "coresPerSocket")];
  if (sockets !== null && each !== null) details["cores"] ??= sockets * each;
  const [bought, years] = [wordsOf(values, "details.boughtOn"), number(values, "lifeYears")];
  if (bought !== null && years !== null) details["replaceOn"] ??= yearsAfter(bought, years);
  const osName = wordsOf(values, "os.name");
  const family = familyOf(osName);
  const vcpu = vcpuOf(values);
  const fields: WorkloadFields = {
    ...under<WorkloadFields>(
      values,
      "hostname",
      "externalId",
      "kind",
      "environment",
      "power",
      "memoryGib",
      "storageGib",
      "storageUsedGib",
      "keepSize",
      "ipAddresses",
      "location",
      "note",
    ),
    ...(vcpu === null ? {} : { vcpu }),
    ...(osName === null ? {} : { os: family === null ? { name: osName } : { name: osName, family } }),
    ...part("cpu", cpu),
    ...part("memory", memory),
    ...part("details", details as Details), // its parts were read by the kinds of their fields
  };
  return [{ kind: "workload", place, name, group: groupNameOf(values), fields }];
}

const part = <Name extends string, Value extends object>(name: Name, value: Value): Partial<Record<Name, Value>> =>
  Object.keys(value).length === 0 ? {} : ({ [name]: value } as Record<Name, Value>); // one key, as said

function groupOf(values: Values, tags: readonly Tag[], place: Place): Draft[] | string {
  const name = wordsOf(values, "name");
  if (name === null) return "name";
  type Group = Extract<Draft, { kind: "group" }>["fields"];
  const { details = {}, data = {} } = values.nested();
  if (tags.length > 0) details["tags"] = tags;
  const fields = {
    ...under<Group>(
      values,
      "externalId",
      "ownerUnit",
      "grade",
      "users",
      "rtoMinutes",
      "rpoMinutes",
      "maxRttMs",
      "disposition",
      "reason",
      "freezes",
      "note",
    ),
    ...part("details", details as GroupDetails), // its parts were read by the kinds of their fields
  };
  const externalId = wordsOf(values, "externalId");
  return [
    { kind: "group", place, name, fields },
    ...(Object.keys(data).length === 0
      ? []
      : ([{ kind: "data-set", place, name, group: { externalId, name }, fields: data }] as const)),
  ];
}

function dataSetOf(values: Values, place: Place): Draft[] | string {
  const name = wordsOf(values, "name");
  if (name === null) return "name";
  type DataSet = Extract<Draft, { kind: "data-set" }>["fields"];
  const fields = under<DataSet>(values, "stated", "items", "personalData", "sizeGib", "residency", "note");
  return [{ kind: "data-set", place, name, group: groupNameOf(values), fields }];
}

function dependencyOf(values: Values, place: Place): Draft[] | string {
  const [from, to] = [wordsOf(values, "from"), wordsOf(values, "to")];
  if (from === null || to === null) return from === null ? "from" : "to";
  type Dependency = Extract<Draft, { kind: "dependency" }>["fields"];
  const fields = under<Dependency>(
    values,
    "type",
    "protocol",
    "port",
    "gbPerMonth",
    "roundTrips",
    "maxRttMs",
    "strict",
    "observed",
  );
  const note = wordsOf(values, "note");
  return [
    {
      kind: "dependency",
      place,
      name: `${from} → ${to}`,
      from,
      to,
      fields: note === null ? fields : { ...fields, note: note.slice(0, 1000) },
    },
  ];
}
