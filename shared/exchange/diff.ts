import type { FieldChange, MatchSuggestion } from "../model/import-report.ts";
import type { Endpoint } from "../model/dependency.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { DependencyValue, EndValue, Key, WorkloadValue } from "./changes.ts";
import type { Draft, Format, GroupName } from "./draft.ts";
import { type Held, type Holdings, dataSetWord, dependencyWord } from "./holdings.ts";
import { type Matching, matcher } from "./match.ts";
import { type MayReplace, fill, merge } from "./merge.ts";
import type { Notebook } from "./notes.ts";
import { titleOf } from "./fields.ts";
import { emptyDataSet, emptyDependency, emptyGroup, emptyWorkload } from "./nothing-known.ts";

/** What one draft comes to against what is held. */
export type Outcome = Readonly<{
  outcome: "new" | "changed" | "same" | "refused";
  /** What it is about, where that has a key. */
  held: Readonly<{ key: Key; id: string | null; value: object }> | null;
  /** What changes of something that is held already. */
  changes: readonly FieldChange[];
  /** Where the file says otherwise and what is held stays. */
  kept: readonly FieldChange[];
  reason: Sentence | null;
}>;

/** Whether a person has changed a field by hand since the last import: such a value stays. */
export type IsEdited = (id: string, field: string) => boolean;

/** What laying a file over the workspace is told, beside the file. */
export type Laying = Readonly<{
  format: Format;
  isEdited: IsEdited;
  /** Whether an earlier file of the same source has brought it. */
  isOfSource: (id: string) => boolean;
  /** What a person has said of a row: it is this one, or (`null`) something new. */
  matched: Matching;
}>;

/** Of a hundred thousand new things none changes anything. */
const none: readonly never[] = [];

/** Lays the drafts of one file over what is held, one after the other. */
export function differ(held: Holdings, { format, isEdited, isOfSource, matched }: Laying, notes: Notebook) {
  /** Stands for this file in what its rows meet and make. */
  const file = {};
  const isMet = (one: Held<string, object>): boolean => one.metBy === file;
  const suggestions: MatchSuggestion[] = [];
  /** What the rows of our own export became, by the ids they bear in the file. */
  const own = new Map<string, Key>();
  const { findWorkload, findById } = matcher({ held, notes, isMet, isOfSource, matched, suggestions });

  const refused = (draft: Draft): Outcome => {
    notes.note("ID_DUPLICATE", "warning", { name: draft.name }, { ...draft.place, value: draft.name });
    const reason = say("exchange.reason.duplicate", { name: draft.name });
    return { outcome: "refused", held: null, changes: [], kept: [], reason };
  };
  const make = (thing: Held<string, object>): Outcome => {
    thing.madeBy = thing.metBy = file;
    return { outcome: "new", held: thing, changes: none, kept: none, reason: null };
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
        const args = { name: draft.name, field: titleOf(field), before: before ?? "", after: after ?? "" };
        notes.note(code, "info", args, { ...draft.place, value: after });
      }
    found.metBy = file;
    const mine = kept.filter(({ field }) => byHand(field));
    if (changes.length === 0) return { outcome: "same", held: found, changes, kept: mine, reason: null };
    shelf.change(found, value);
    return { outcome: found.madeBy === file ? "new" : "changed", held: found, changes, kept: mine, reason: null };
  }

  function groupFor(name: GroupName | null, draft: Draft): string | null {
    if (name === null) return null;
    const found = name.id === undefined ? undefined : own.get(name.id);
    if (found !== undefined) return found;
    const group = held.findGroup(name);
    if (group) return group.key;
    if (name.name === null) {
      notes.note("GROUP_UNKNOWN", "warning", { id: name.externalId ?? "" }, { ...draft.place, value: name.externalId });
      return null;
    }
    const fresh = held.groups.put(null, { ...emptyGroup, name: name.name, externalId: name.externalId });
    fresh.madeBy = file;
    return fresh.key;
  }

  function end(name: string, between: "workloads" | "groups"): EndValue {
    const asWorkload = (): EndValue | null => {
      const hosts = held.byHost(name);
      const one = hosts.length === 1 ? hosts[0] : held.byExternalId(name)[0];
      return one === undefined ? null : { kind: "workload", key: one.key };
    };
    const asGroup = (): EndValue | null => {
      // a link names a system by its name or by its id
      const group = held.findGroup({ externalId: null, name }) ?? held.findGroup({ externalId: name, name: null });
      return group ? { kind: "group", key: group.key } : null;
    };
    const found = between === "workloads" ? (asWorkload() ?? asGroup()) : (asGroup() ?? asWorkload());
    return found ?? { kind: "external", name };
  }

  /** An end by the id it has in our own export; by its name where the file has no row for it. */
  function ownEnd(said: Endpoint, name: string, between: "workloads" | "groups"): EndValue {
    if (said.kind === "external") return said;
    const key = own.get(said.id);
    return key === undefined ? end(name, between) : { kind: said.kind, key };
  }

  function layWorkload(draft: Extract<Draft, { kind: "workload" }>): Outcome {
    const match = findWorkload(draft);
    const group = groupFor(draft.group, draft);
    const fields = { ...draft.fields, ...(group === null ? {} : { group }) };
    // two of one name in our own export are two
    if (match === null || (draft.id !== undefined && isMet(match.found))) {
      return make(held.workloads.put(null, fill<WorkloadValue>({ name: draft.name, ...emptyWorkload }, fields)));
    }
    const { found, by } = match;
    if (isMet(found)) return refused(draft);
    const isOwn = by === "id" || (found.value.externalId === null && draft.fields.externalId === undefined);
    // the id of another tool does not replace the one by which its own next export finds the machine
    const { externalId, ...rest } = fields;
    const takesId = isOwn || format.knowsBest.includes("externalId");
    const laid = {
      ...rest,
      ...(takesId && externalId !== undefined ? { externalId } : {}),
      ...renaming(found.value, draft, by),
    };
    return update(
      held.workloads,
      found,
      laid,
      (field) => isOwn || field === "name" || field === "details.formerNames" || format.knowsBest.includes(field),
      draft,
    );
  }

  /** A machine found under another name takes the new name where the same source renames it; the other name is kept beside. */
  function renaming(value: WorkloadValue, draft: Extract<Draft, { kind: "workload" }>, by: "id" | "person" | "name") {
    if (draft.name === value.name || by === "name") return {};
    const former = value.details.formerNames ?? [];
    const isRenamed = by === "id";
    const other = isRenamed ? value.name : draft.name;
    return {
      ...(isRenamed ? { name: draft.name } : {}),
      details: { ...draft.fields.details, ...(former.includes(other) ? {} : { formerNames: [...former, other] }) },
    };
  }

  function lay(draft: Draft): Outcome {
    const outcome = layOne(draft);
    if (draft.id !== undefined && outcome.held !== null) own.set(draft.id, outcome.held.key);
    return outcome;
  }

  function layOne(draft: Draft): Outcome {
    switch (draft.kind) {
      case "group": {
        const found =
          findById(held.groups, draft, ({ name }) => name === draft.name) ??
          held.findGroup({ externalId: draft.fields.externalId ?? null, name: draft.name });
        if (found && isMet(found) && draft.id === undefined) return refused(draft);
        // two of one name in our own export are two
        if (found && !isMet(found))
          return update(held.groups, found, { ...draft.fields, name: draft.name }, () => true, draft);
        return make(held.groups.put(null, { name: draft.name, ...emptyGroup, ...draft.fields }));
      }
      case "workload":
        return layWorkload(draft);
      case "data-set": {
        const group = groupFor(draft.group, draft);
        const found =
          findById(held.dataSets, draft, ({ name }) => name === draft.name) ??
          held.dataSets.under("name", dataSetWord(group, draft.name))[0];
        if (found && isMet(found) && draft.id === undefined) return refused(draft);
        if (found && !isMet(found)) return update(held.dataSets, found, draft.fields, () => true, draft);
        return make(held.dataSets.put(null, { name: draft.name, ...emptyDataSet, ...draft.fields, group }));
      }
      case "dependency": {
        const between = draft.between ?? "groups";
        const { ends } = draft;
        const from = ends ? ownEnd(ends.from, draft.from, between) : end(draft.from, between);
        const to = ends ? ownEnd(ends.to, draft.to, between) : end(draft.to, between);
        const isOutside = (draft.isOutside ?? draft.fields.note !== undefined) || ends !== undefined;
        for (const one of [from, to])
          if (one.kind === "external" && !isOutside)
            notes.note("END_UNKNOWN", "warning", { name: one.name }, { ...draft.place, value: one.name });
        const value: DependencyValue = { ...emptyDependency, ...draft.fields, from, to };
        const found =
          findById(held.dependencies, draft, (one) => joinsSame(one, value)) ??
          held.dependencies.under("name", dependencyWord(value))[0];
        if (found && isMet(found) && draft.id === undefined) return refused(draft);
        if (found && !isMet(found))
          return update(held.dependencies, found, unconfirmedLast(found.value, draft.fields), () => true, draft);
        return make(held.dependencies.put(null, value));
      }
      case "fx-rate":
        return put(held.rates, draft.rate);
      case "bill-line":
        return put(held.billLines, draft.line);
      case "latency":
        return put(held.latencies, draft.measurement);
      case "own-price":
        return put(held.ownPrices, draft.price);
    }
  }

  return { lay, suggestions, isMet };
}

/** Whether two links have the same ends, whatever else they say. */
const joinsSame = (one: DependencyValue, other: DependencyValue): boolean => endsOnly(one) === endsOnly(other);
const endsOnly = (link: DependencyValue): string => dependencyWord({ ...link, type: null, protocol: null, port: null });

/** A link a person has confirmed is not proposed again by the file that proposed it. */
const unconfirmedLast = <Fields extends { proposed?: boolean; strict?: boolean }>(
  held: DependencyValue,
  fields: Fields,
): Partial<Fields> => {
  if (held.proposed || fields.proposed !== true) return fields;
  const rest = Object.entries(fields).filter(([name]) => name !== "proposed" && name !== "strict");
  return Object.fromEntries(rest) as Partial<Fields>; // two parts fewer
};

/** Something known by what it is about, not by an id: there, changed, or new. */
function put<Thing extends object>(
  drawer: { find: (thing: Thing) => Thing | undefined; save: (thing: Thing) => void },
  thing: Thing,
): Outcome {
  const before = drawer.find(thing);
  const nothing = { held: null, kept: [], reason: null };
  if (before === undefined) {
    drawer.save(thing);
    return { outcome: "new", changes: [], ...nothing };
  }
  const { changes } = merge(before, thing, () => true);
  if (changes.length === 0) return { outcome: "same", changes, ...nothing };
  drawer.save(thing);
  return { outcome: "changed", changes, ...nothing };
}

/** One row may have brought several drafts: it is new where one is, changed where one changes. */
export function joined(outcomes: readonly Outcome[]): Outcome["outcome"] {
  const rank = (["new", "changed", "same", "refused"] as const).find((word) =>
    outcomes.some(({ outcome }) => outcome === word),
  );
  return rank ?? "same";
}
