import type { GroupName } from "./draft.ts";
import type {
  DataSetValue,
  DependencyValue,
  EndValue,
  Existing,
  GroupValue,
  ImportChanges,
  Key,
  WorkloadValue,
} from "./changes.ts";
import { hostKey, nameKey } from "./normalise.ts";
import type { FxRate } from "../model/agency.ts";
import type { Dependency } from "../model/dependency.ts";

/** Something the workspace holds, or would hold after the rows read so far. */
export type Held<Id, Value> = { key: Key; id: Id | null; value: Value; isTouched: boolean };

/** A list that is searched by names: what it holds, and under which words each is found. */
function shelf<Id extends string, Value>(kind: string, wordsOf: (value: Value) => readonly string[]) {
  const all: Held<Id, Value>[] = [];
  const byWord = new Map<string, Set<Held<Id, Value>>>();
  const index = (held: Held<Id, Value>): void => {
    for (const word of wordsOf(held.value)) {
      const found = byWord.get(word);
      if (found) found.add(held);
      else byWord.set(word, new Set([held]));
    }
  };
  return {
    all,
    put(id: Id | null, value: Value): Held<Id, Value> {
      const held = { key: id ?? `new-${kind}-${all.length + 1}`, id, value, isTouched: id === null };
      all.push(held);
      index(held);
      return held;
    },
    change(held: Held<Id, Value>, value: Value): void {
      held.value = value;
      held.isTouched = true;
      index(held); // words may have been added; old ones still find it, which a re-import wants
    },
    under: (word: string): readonly Held<Id, Value>[] => [...(byWord.get(word) ?? [])],
  };
}

const idWord = (id: string): string => `id ${id}`;

/** What the workspace holds, ready to be searched the way files name things, and to be changed row by row. */
export function holdings(existing: Existing) {
  const groups = shelf<Existing["groups"][number]["id"], GroupValue>("group", ({ externalId, name }) => [
    ...(externalId === null ? [] : [idWord(externalId)]),
    `name ${nameKey(name)}`,
  ]);
  const workloads = shelf<Existing["workloads"][number]["id"], WorkloadValue>(
    "workload",
    ({ externalId, name, hostname }) => [
      ...(externalId === null ? [] : [idWord(externalId)]),
      `host ${hostKey(name)}`,
      ...(hostname === null ? [] : [`host ${hostKey(hostname)}`]),
    ],
  );
  const dataSets = shelf<Existing["dataSets"][number]["id"], DataSetValue>("data-set", ({ group, name }) => [
    dataSetWord(group, name),
  ]);
  const dependencies = shelf<Existing["dependencies"][number]["id"], DependencyValue>("dependency", (value) => [
    dependencyWord(value),
  ]);
  const rates = new Map<string, FxRate>();
  const newRates = new Set<string>();

  for (const { id, ...value } of existing.groups) groups.put(id, value);
  for (const { id, ...value } of existing.workloads) workloads.put(id, value);
  for (const { id, ...value } of existing.dataSets) dataSets.put(id, value);
  for (const { id, from, to, ...value } of existing.dependencies)
    dependencies.put(id, { ...value, from: endOf(from), to: endOf(to) });
  for (const rate of existing.fxRates) rates.set(rateWord(rate), rate);

  return {
    groups,
    workloads,
    dataSets,
    dependencies,
    rates,
    saveRate(rate: FxRate): void {
      rates.set(rateWord(rate), rate);
      newRates.add(rateWord(rate));
    },
    /** The group a row means: by its id where the row has one and it is known, else by its name. */
    findGroup({ externalId, name }: GroupName) {
      const byId = externalId === null ? undefined : groups.under(idWord(externalId))[0];
      if (byId) return byId;
      // a group of that name that has another id is another group
      return name === null
        ? undefined
        : groups
            .under(`name ${nameKey(name)}`)
            .find(({ value }) => externalId === null || value.externalId === null || value.externalId === externalId);
    },
    byExternalId: (id: string) => workloads.under(idWord(id)).filter(({ value }) => value.externalId === id),
    byHost: (host: string) => workloads.under(`host ${hostKey(host)}`),
    changes: (): ImportChanges => ({
      groups: touched(groups.all),
      workloads: touched(workloads.all),
      dataSets: touched(dataSets.all),
      dependencies: touched(dependencies.all),
      fxRates: [...newRates].map((word) => rates.get(word)!),
    }),
  };
}
export type Holdings = ReturnType<typeof holdings>;

const touched = <Id, Value>(all: readonly Held<Id, Value>[]) =>
  all.filter(({ isTouched }) => isTouched).map(({ key, id, value }) => ({ key, id, value }));

export const dataSetWord = (group: Key | null, name: string): string => `${group ?? ""} ${nameKey(name)}`;
export const rateWord = ({ base, quote, date }: FxRate): string => `${base}/${quote} ${date}`;

/** Two links between the same ends of the same type and port are one. */
export const dependencyWord = ({ from, to, type, protocol, port }: Omit<DependencyValue, "note">): string =>
  JSON.stringify([endWord(from), endWord(to), type, protocol, port]);
const endWord = (end: EndValue): string => (end.kind === "external" ? `x ${nameKey(end.name)}` : end.key);

const endOf = (end: Dependency["from"]): EndValue => (end.kind === "external" ? end : { kind: end.kind, key: end.id });
