import type { FxRate } from "../model/agency.ts";
import type { BillLine } from "../model/bill.ts";
import type { Dependency } from "../model/dependency.ts";
import type { LatencyMeasurement } from "../model/latency-measurement.ts";
import type { OwnPrice } from "../model/own-price.ts";
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
import type { GroupName } from "./draft.ts";
import { hostKey, nameKey } from "./normalise.ts";

/** Something the workspace holds, or would hold after the rows read so far. */
export type Held<Id, Value> = {
  key: Key;
  id: Id | null;
  value: Value;
  isTouched: boolean;
  /** The file whose row has met it last: a second row of the same name then means another thing. */
  metBy: object | null;
  /** The file that has brought it; to a later file of the same plan it is there already, and changes. */
  madeBy: object | null;
};

/** What a word is: an id, a name, a host's name, an address. */
type WordKind = "id" | "name" | "host" | "ip" | "mac";
type NoteWord = (kind: WordKind, word: string) => void;
/** What nearly every word of a new file finds. */
const none: readonly never[] = [];

/** A list that is searched by names: what it holds, and under which words each is found. */
function shelf<Id extends string, Value>(kind: string, wordsOf: (value: Value, note: NoteWord) => void) {
  type One = Held<Id, Value>;
  const all: One[] = [];
  /** Those with an id; the key of a new one says where it stands. */
  const byId = new Map<Key, One>();
  const fresh = `new-${kind}-`;
  function made(key: Key): One | undefined {
    const one = all[Number(key.slice(fresh.length)) - 1];
    return one?.key === key ? one : undefined;
  }
  // most words have one bearer: a list only where there are several
  const empty = (): Map<string, One | One[]> => new Map();
  const byWord = { id: empty(), name: empty(), host: empty(), ip: empty(), mac: empty() };
  const index = (held: One): void =>
    wordsOf(held.value, (kind, word) => {
      const words = byWord[kind];
      const found = words.get(word);
      if (found === undefined) words.set(word, held);
      else if (!Array.isArray(found)) {
        if (found !== held) words.set(word, [found, held]);
      } else if (!found.includes(held)) found.push(held);
    });
  return {
    all,
    get: (key: Key): One | undefined => (key.startsWith(fresh) ? made(key) : byId.get(key)),
    put(id: Id | null, value: Value): One {
      const held = {
        key: id ?? `${fresh}${all.length + 1}`,
        id,
        value,
        isTouched: id === null,
        metBy: null,
        madeBy: null,
      };
      all.push(held);
      if (id !== null) byId.set(id, held);
      index(held);
      return held;
    },
    change(held: One, value: Value): void {
      held.value = value;
      held.isTouched = true;
      index(held); // words may have been added; old ones still find it, which a re-import wants
    },
    under(kind: WordKind, word: string): readonly One[] {
      const found = byWord[kind].get(word);
      return found === undefined ? none : Array.isArray(found) ? found : [found];
    },
  };
}

/** Things without an id, each known by what it is about. */
function drawer<Thing>(wordOf: (thing: Thing) => string, existing: readonly Thing[]) {
  const held = new Map(existing.map((thing) => [wordOf(thing), thing]));
  const fresh = new Set<string>();
  return {
    find: (thing: Thing): Thing | undefined => held.get(wordOf(thing)),
    save(thing: Thing): void {
      held.set(wordOf(thing), thing);
      fresh.add(wordOf(thing));
    },
    saved: (): Thing[] => [...fresh].map((word) => held.get(word)!),
  };
}

/** What the workspace holds, ready to be searched the way files name things, and to be changed row by row. */
export function holdings(existing: Existing) {
  const groups = shelf<Existing["groups"][number]["id"], GroupValue>("group", ({ externalId, name }, note) => {
    if (externalId !== null) note("id", externalId);
    note("name", nameKey(name));
  });
  const workloads = shelf<Existing["workloads"][number]["id"], WorkloadValue>(
    "workload",
    ({ externalId, name, hostname, ipAddresses, details }, note) => {
      if (externalId !== null) note("id", externalId);
      note("host", hostKey(name));
      if (hostname !== null && hostname !== name) note("host", hostKey(hostname));
      for (const former of details.formerNames ?? []) note("host", hostKey(former));
      for (const address of ipAddresses) note("ip", address);
      for (const address of details.macAddresses ?? []) note("mac", address.toLowerCase());
    },
  );
  const dataSets = shelf<Existing["dataSets"][number]["id"], DataSetValue>("data-set", ({ group, name }, note) =>
    note("name", dataSetWord(group, name)),
  );
  const dependencies = shelf<Existing["dependencies"][number]["id"], DependencyValue>("dependency", (value, note) =>
    note("name", dependencyWord(value)),
  );

  for (const { id, ...value } of existing.groups) groups.put(id, value);
  for (const { id, ...value } of existing.workloads) workloads.put(id, value);
  for (const { id, ...value } of existing.dataSets) dataSets.put(id, value);
  for (const { id, from, to, ...value } of existing.dependencies)
    dependencies.put(id, { ...value, from: endOf(from), to: endOf(to) });
  const rates = drawer<FxRate>(({ base, quote, date }) => `${base}/${quote} ${date}`, existing.fxRates);
  const billLines = drawer<BillLine>(billWord, existing.billLines);
  const latencies = drawer<LatencyMeasurement>(
    ({ from, to, percentile }) => `${from} ${to} ${percentile ?? ""}`,
    existing.latencies,
  );
  const ownPrices = drawer<OwnPrice>(
    ({ provider, region, offer, currency }) => JSON.stringify([provider, region, offer, currency]),
    existing.ownPrices,
  );

  return {
    groups,
    workloads,
    dataSets,
    dependencies,
    rates,
    billLines,
    latencies,
    ownPrices,
    /** The group a row means: by its id where the row has one and it is known, else by its name. */
    findGroup({ externalId, name }: GroupName) {
      const byId = externalId === null ? undefined : groups.under("id", externalId)[0];
      if (byId) return byId;
      // a group of that name that has another id is another group
      return name === null
        ? undefined
        : groups
            .under("name", nameKey(name))
            .find(({ value }) => externalId === null || value.externalId === null || value.externalId === externalId);
    },
    byExternalId: (id: string) => workloads.under("id", id).filter(({ value }) => value.externalId === id),
    byHost: (host: string) => workloads.under("host", hostKey(host)),
    byIp: (address: string) => workloads.under("ip", address),
    byMac: (address: string) => workloads.under("mac", address.toLowerCase()),
    changes: (): ImportChanges => ({
      groups: touched(groups.all),
      workloads: touched(workloads.all),
      dataSets: touched(dataSets.all),
      dependencies: touched(dependencies.all),
      fxRates: rates.saved(),
      billLines: billLines.saved(),
      latencies: latencies.saved(),
      ownPrices: ownPrices.saved(),
    }),
  };
}
export type Holdings = ReturnType<typeof holdings>;

const touched = <Id, Value>(all: readonly Held<Id, Value>[]) => all.filter(({ isTouched }) => isTouched);

export const dataSetWord = (group: Key | null, name: string): string => `${group ?? ""} ${nameKey(name)}`;

/** What the rows that a bill line sums agree in: everything but the amounts. */
export function billWord(line: BillLine): string {
  const { from, to, provider, publisher, issuer, account, region, category, service, resource } = line;
  const { charge, commitment, currency } = line;
  const what = [provider, publisher, issuer, account, region, category, service, resource];
  return JSON.stringify([from, to, ...what, charge, commitment, currency]);
}

/** Two links between the same ends of the same type and port are one. */
export const dependencyWord = ({ from, to, type, protocol, port }: Omit<DependencyValue, "note">): string =>
  JSON.stringify([endWord(from), endWord(to), type, protocol, port]);
const endWord = (end: EndValue): string => (end.kind === "external" ? `x ${nameKey(end.name)}` : end.key);

const endOf = (end: Dependency["from"]): EndValue => (end.kind === "external" ? end : { kind: end.kind, key: end.id });
