import type { RowOutcome } from "../model/import-report.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { DependencyValue, EndValue, GroupValue, WorkloadValue } from "./changes.ts";
import type { Draft, Format, GroupName } from "./draft.ts";
import { type Held, type Holdings, dataSetWord, dependencyWord, rateWord } from "./holdings.ts";
import { type FieldChange, type MayReplace, merge } from "./merge.ts";
import type { Notebook } from "./notes.ts";

/** What one draft comes to against what is held. */
export type Outcome = Readonly<{
  outcome: "new" | "changed" | "same" | "refused";
  changes: readonly FieldChange[];
  reason: Sentence | null;
}>;

/** Whether a person has changed a field by hand since the last import: such a value stays. */
export type IsEdited = (id: string, field: string) => boolean;

const done = (outcome: "new" | "changed" | "same", changes: readonly FieldChange[] = []): Outcome => ({
  outcome,
  changes,
  reason: null,
});
const refused = (reason: Sentence): Outcome => ({ outcome: "refused", changes: [], reason });

/** Lays the drafts of one file over what is held, one after the other. */
export function differ(held: Holdings, format: Format, notes: Notebook, isEdited: IsEdited) {
  /** What a row of this file has already met: a second row of the same name means another thing. */
  const met = new Set<object>();
  /** What this file has brought; what an earlier file of the same plan brought is there already, and changes. */
  const made = new Set<object>();
  const make = (thing: object): Outcome => {
    made.add(thing);
    met.add(thing);
    return done("new");
  };

  function update<Id extends string, Value extends object>(
    shelf: { change: (held: Held<Id, Value>, value: Value) => void },
    found: Held<Id, Value>,
    fields: object,
    mayReplace: MayReplace,
    draft: Draft,
  ): Outcome {
    const byHand = (field: string): boolean => found.id !== null && isEdited(found.id, field);
    const { value, changes, kept } = merge(found.value, fields, (field) => !byHand(field) && mayReplace(field));
    for (const { field, before, after } of kept)
      if (byHand(field) || field === "vcpu" || field === "memoryGib") {
        const code = byHand(field) ? "USER_KEPT" : "VALUE_KEPT";
        const args = { name: draft.name, field, before: before ?? "", after: after ?? "" };
        notes.note(code, "info", args, { ...draft.place, value: after });
      }
    met.add(found);
    if (changes.length === 0) return done("same");
    shelf.change(found, value);
    return done(made.has(found) ? "new" : "changed", changes);
  }

  function groupFor(name: GroupName | null, draft: Draft): string | null {
    if (name === null) return null;
    const found = held.findGroup(name);
    if (found) return found.key;
    if (name.name === null) {
      notes.note("GROUP_UNKNOWN", "warning", { id: name.externalId ?? "" }, { ...draft.place, value: name.externalId });
      return null;
    }
    const group = held.groups.put(null, { ...emptyGroup, name: name.name, externalId: name.externalId });
    made.add(group);
    return group.key;
  }

  /** The workload a row means: by its id; else by host name, told apart by address where several bear it. */
  function findWorkload(
    draft: Extract<Draft, { kind: "workload" }>,
  ): { found: Held<string, WorkloadValue>; byId: boolean } | null {
    const { externalId, hostname, ipAddresses } = draft.fields;
    const byId = externalId == null ? undefined : held.byExternalId(externalId)[0];
    if (byId) return { found: byId, byId: true };
    const names = [draft.name, ...(hostname == null ? [] : [hostname])];
    const all = [...new Set(names.flatMap(held.byHost))].filter((one) => !met.has(one));
    const sharing = all.filter(({ value }) => ipAddresses?.some((ip) => value.ipAddresses.includes(ip)));
    const found = all.length === 1 ? all[0] : sharing.length === 1 ? sharing[0] : undefined;
    if (found) return { found, byId: false };
    if (all.length > 1) notes.note("NAME_AMBIGUOUS", "warning", { name: draft.name, count: all.length }, draft.place);
    return null;
  }

  const end = (name: string): EndValue => {
    // a link names a system by its name or by its id
    const group = held.findGroup({ externalId: null, name }) ?? held.findGroup({ externalId: name, name: null });
    if (group) return { kind: "group", key: group.key };
    const hosts = held.byHost(name);
    return hosts.length === 1 ? { kind: "workload", key: hosts[0]!.key } : { kind: "external", name };
  };

  return function differ(draft: Draft): Outcome {
    switch (draft.kind) {
      case "group": {
        const found = held.findGroup({ externalId: draft.fields.externalId ?? null, name: draft.name });
        if (found && met.has(found)) return twice(draft);
        if (found) return update(held.groups, found, { ...draft.fields, name: draft.name }, () => true, draft);
        return make(held.groups.put(null, { ...emptyGroup, ...draft.fields, name: draft.name }));
      }
      case "workload": {
        const match = findWorkload(draft);
        const group = groupFor(draft.group, draft);
        const fields = { ...draft.fields, ...(group === null ? {} : { group }) };
        if (match === null) {
          const start: WorkloadValue = { ...emptyWorkload, name: draft.name };
          return make(held.workloads.put(null, merge(start, fields, () => true).value));
        }
        const { found, byId } = match;
        if (met.has(found)) return twice(draft);
        const ownRow = byId || (found.value.externalId === null && draft.fields.externalId === undefined);
        // the id of another tool does not replace the one by which its own next export finds the machine
        const { externalId, ...rest } = fields;
        const takesId = ownRow || format.knowsBest.includes("externalId");
        const laid = takesId && externalId !== undefined ? { ...rest, externalId } : rest;
        return update(
          held.workloads,
          found as never,
          laid,
          (field) => ownRow || format.knowsBest.includes(field),
          draft,
        );
      }
      case "data-set": {
        const group = groupFor(draft.group, draft);
        const found = held.dataSets.under(dataSetWord(group, draft.name))[0];
        if (found && met.has(found)) return twice(draft);
        if (found) return update(held.dataSets, found, draft.fields, () => true, draft);
        return make(held.dataSets.put(null, { ...emptyDataSet, ...draft.fields, name: draft.name, group }));
      }
      case "dependency": {
        const [from, to] = [end(draft.from), end(draft.to)];
        const isOutside = draft.fields.note !== undefined;
        for (const one of [from, to])
          if (one.kind === "external" && !isOutside)
            notes.note("END_UNKNOWN", "warning", { name: one.name }, { ...draft.place, value: one.name });
        const value: DependencyValue = { ...emptyDependency, ...draft.fields, from, to };
        const found = held.dependencies.under(dependencyWord(value))[0];
        if (found && met.has(found)) return twice(draft);
        if (found) return update(held.dependencies, found, draft.fields, () => true, draft);
        return make(held.dependencies.put(null, value));
      }
      case "fx-rate": {
        const before = held.rates.get(rateWord(draft.rate));
        if (before?.rate === draft.rate.rate && before.source === draft.rate.source) return done("same");
        held.saveRate(draft.rate);
        if (before === undefined) return done("new");
        return done("changed", [{ field: "rate", before: String(before.rate), after: String(draft.rate.rate) }]);
      }
    }
  };

  function twice(draft: Draft): Outcome {
    notes.note("ID_DUPLICATE", "warning", { name: draft.name }, { ...draft.place, value: draft.name });
    return refused(say("exchange.reason.duplicate", { name: draft.name }));
  }
}

/** One row may have brought several drafts: it is new where one is, changed where one changes. */
export function joined(
  outcomes: readonly Outcome[],
): Pick<RowOutcome, "outcome" | "changes"> & { reason: Sentence | null } {
  const rank = (["new", "changed", "same", "refused"] as const).find((word) =>
    outcomes.some(({ outcome }) => outcome === word),
  );
  return {
    outcome: rank ?? "same",
    changes: outcomes.flatMap(({ outcome, changes }) => (outcome === "changed" ? changes : [])),
    reason: outcomes.find(({ reason }) => reason !== null)?.reason ?? null,
  };
}

const emptyGroup: Omit<GroupValue, "name"> = {
  externalId: null,
  ownerUnit: null,
  grade: null,
  users: null,
  rtoMinutes: null,
  rpoMinutes: null,
  maxRttMs: null,
  disposition: null,
  reason: null,
  freezes: [],
  note: null,
};
const emptyWorkload: Omit<WorkloadValue, "name"> = {
  externalId: null,
  hostname: null,
  group: null,
  kind: null,
  environment: null,
  power: null,
  os: { name: null, family: null },
  vcpu: null,
  memoryGib: null,
  storageGib: null,
  storageUsedGib: null,
  cpu: { avg: null, p95: null, max: null },
  memory: { avg: null, p95: null, max: null },
  keepSize: false,
  ipAddresses: [],
  location: null,
  note: null,
};
const emptyDataSet = { items: [], stated: null, personalData: null, sizeGib: null, residency: null, note: null };
const emptyDependency = {
  type: null,
  protocol: null,
  port: null,
  gbPerMonth: null,
  roundTrips: null,
  maxRttMs: null,
  strict: true,
  note: null,
};
