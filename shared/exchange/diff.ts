import type { FieldChange, MatchSuggestion } from "../model/import-report.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { DependencyValue, EndValue, Key, WorkloadValue } from "./changes.ts";
import type { Draft, Format, GroupName } from "./draft.ts";
import { type Held, type Holdings, dataSetWord, dependencyWord } from "./holdings.ts";
import { type Matching, matcher } from "./match.ts";
import { type MayReplace, merge } from "./merge.ts";
import type { Notebook } from "./notes.ts";
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

/** Lays the drafts of one file over what is held, one after the other. */
export function differ(held: Holdings, { format, isEdited, isOfSource, matched }: Laying, notes: Notebook) {
  /** What a row of this file has already met: a second row of the same name means another thing. */
  const met = new Set<object>();
  /** What this file has brought; what an earlier file of the same plan brought is there already, and changes. */
  const made = new Set<object>();
  const suggestions: MatchSuggestion[] = [];
  const { findWorkload, findById } = matcher({ held, notes, met, isOfSource, matched, suggestions });

  const refused = (draft: Draft): Outcome => {
    notes.note("ID_DUPLICATE", "warning", { name: draft.name }, { ...draft.place, value: draft.name });
    const reason = say("exchange.reason.duplicate", { name: draft.name });
    return { outcome: "refused", held: null, changes: [], kept: [], reason };
  };
  const make = (thing: Held<string, object>): Outcome => {
    made.add(thing);
    met.add(thing);
    return { outcome: "new", held: thing, changes: [], kept: [], reason: null };
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
    const mine = kept.filter(({ field }) => byHand(field));
    if (changes.length === 0) return { outcome: "same", held: found, changes, kept: mine, reason: null };
    shelf.change(found, value);
    return { outcome: made.has(found) ? "new" : "changed", held: found, changes, kept: mine, reason: null };
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

  function layWorkload(draft: Extract<Draft, { kind: "workload" }>): Outcome {
    const match = findWorkload(draft);
    const group = groupFor(draft.group, draft);
    const fields = { ...draft.fields, ...(group === null ? {} : { group }) };
    if (match === null) {
      const start: WorkloadValue = { ...emptyWorkload, name: draft.name };
      return make(held.workloads.put(null, merge(start, fields, () => true).value));
    }
    const { found, by } = match;
    if (met.has(found)) return refused(draft);
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
    switch (draft.kind) {
      case "group": {
        const found =
          findById(held.groups, draft, ({ name }) => name === draft.name) ??
          held.findGroup({ externalId: draft.fields.externalId ?? null, name: draft.name });
        if (found && met.has(found)) return refused(draft);
        if (found) return update(held.groups, found, { ...draft.fields, name: draft.name }, () => true, draft);
        return make(held.groups.put(null, { ...emptyGroup, ...draft.fields, name: draft.name }));
      }
      case "workload":
        return layWorkload(draft);
      case "data-set": {
        const group = groupFor(draft.group, draft);
        const found =
          findById(held.dataSets, draft, ({ name }) => name === draft.name) ??
          held.dataSets.under(dataSetWord(group, draft.name))[0];
        if (found && met.has(found)) return refused(draft);
        if (found) return update(held.dataSets, found, draft.fields, () => true, draft);
        return make(held.dataSets.put(null, { ...emptyDataSet, ...draft.fields, name: draft.name, group }));
      }
      case "dependency": {
        const between = draft.between ?? "groups";
        const [from, to] = [end(draft.from, between), end(draft.to, between)];
        const isOutside = draft.fields.note !== undefined;
        for (const one of [from, to])
          if (one.kind === "external" && !isOutside)
            notes.note("END_UNKNOWN", "warning", { name: one.name }, { ...draft.place, value: one.name });
        const value: DependencyValue = { ...emptyDependency, ...draft.fields, from, to };
        const found = held.dependencies.under(dependencyWord(value))[0];
        if (found && met.has(found)) return refused(draft);
        if (found)
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

  return { lay, suggestions, met };
}

/** A link a person has confirmed is not proposed again by the file that proposed it. */
const unconfirmedLast = <Fields extends { proposed?: boolean; strict?: boolean }>(
  held: DependencyValue,
  fields: Fields,
): Partial<Fields> => {
  if (held.proposed || fields.proposed !== true) return fields;
  const { proposed, strict, ...rest } = fields;
  void [proposed, strict];
  return rest as Partial<Fields>; // two parts fewer
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
