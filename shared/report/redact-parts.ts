import type { Group } from "../model/group.ts";
import type { Plan } from "../model/plan.ts";
import type { Details, Workload } from "../model/workload.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/** Details of a machine that say nothing of the house it stands in: sizes, makes, ages. */
const keptDetails = [
  "osVersion",
  "architecture",
  "firmware",
  "sockets",
  "cores",
  "cpuModel",
  "maker",
  "model",
  "hypervisor",
  "networkInMbPerSecond",
  "networkOutMbPerSecond",
  "gpu",
  "boughtOn",
  "replaceOn",
  "supportEndsOn",
] as const satisfies readonly (keyof Details)[];

export function hiddenWorkload(workload: Workload, hide: Pseudonyms): Workload {
  const { id, name, hostname, externalId, ipAddresses, location, details } = workload;
  const kept = Object.fromEntries(
    Object.entries(details).filter(([field]) => keptDetails.some((one) => one === field)),
  );
  return {
    ...workload,
    name: hide.of(name, "workload", id),
    hostname: hostname === null ? null : hide.of(hostname, "host", id),
    externalId: externalId === null ? null : hide.of(externalId, "number", id),
    ipAddresses: ipAddresses.map((address) => hide.next(address, "address")),
    location: location === null ? null : hide.next(location, "place"),
    details: kept, // only fields of the same type were taken out
    note: null,
  };
}

export function hiddenGroup(group: Group, hide: Pseudonyms): Group {
  const { id, name, externalId, ownerUnit, reason, freezes, details } = group;
  const { peakUsers, builtYear, replaceYear, annualCost, hasDisasterRecovery, reviewedOn } = details;
  const kept = { peakUsers, builtYear, replaceYear, annualCost, hasDisasterRecovery, reviewedOn };
  return {
    ...group,
    name: hide.of(name, "group", id),
    externalId: externalId === null ? null : hide.of(externalId, "number", id),
    ownerUnit: ownerUnit === null ? null : hide.next(ownerUnit, "unit"),
    reason: reason === null ? null : hide.inText(reason),
    freezes: freezes.map((freeze) => ({ ...freeze, reason: hide.inText(freeze.reason) })),
    details: Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    note: null,
  };
}

/** Fields whose whole value is a unit or a person. */
const UNITS: ReadonlySet<string> = new Set([
  "owner",
  "ownerUnit",
  "decidedBy",
  "acceptedBy",
  "by",
  "body",
  "asked",
  "unit",
]);
/** Fields that people type; everything else is an id, a kind, a day or a number. */
const TEXTS: ReadonlySet<string> = new Set([
  "name",
  "title",
  "cause",
  "measure",
  "trigger",
  "question",
  "text",
  "consequence",
  "ifNot",
  "why",
  "answer",
  "baselineSource",
  "indicator",
  "threshold",
  "scope",
  "findings",
  "reason",
  "remark",
  "note",
  "because",
  "source",
  "method",
  "equivalent",
]);

/** Everything below, with units and people as pseudonyms and names in texts replaced. Indicators measure in a `unit`: that stays. */
export function hiddenTexts<Value>(value: Value, hide: Pseudonyms): Value {
  const walk = (one: unknown, field: string | null, beside: object | null): unknown => {
    if (Array.isArray(one)) return one.map((each) => walk(each, field, beside));
    if (one !== null && typeof one === "object")
      return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, walk(each, name, one)]));
    if (typeof one !== "string" || field === null) return one;
    if (UNITS.has(field) && !(field === "unit" && beside !== null && "baseline" in beside))
      return hide.next(one, "unit");
    return TEXTS.has(field) ? hide.inText(one) : one;
  };
  return walk(value, null, null) as Value; // strings became strings in place, nothing else was touched
}

/** Units and people wherever they are named, so that texts written before them hide them too. */
export function namedPeople(plan: Plan): string[] {
  const found: string[] = [];
  const walk = (one: unknown, field: string | null, beside: object | null): void => {
    if (Array.isArray(one)) for (const each of one) walk(each, field, beside);
    else if (one !== null && typeof one === "object")
      for (const [name, each] of Object.entries(one)) walk(each, name, one);
    else if (typeof one === "string" && field !== null && UNITS.has(field))
      if (!(field === "unit" && beside !== null && "baseline" in beside)) found.push(one);
  };
  const { agency, groups, ...rest } = plan;
  walk([agency.unit, ...groups.map(({ ownerUnit }) => ownerUnit)], "unit", null);
  walk({ ...rest, workloads: [], dependencies: [], dataSets: [] }, null, null);
  return [...new Set(found.filter((name) => name.trim() !== ""))];
}
