import type { WorkloadId } from "../model/id.ts";
import type { MatchSuggestion } from "../model/import-report.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import type { Key, WorkloadValue } from "./changes.ts";
import type { Draft, Place } from "./draft.ts";
import type { Held, Holdings } from "./holdings.ts";
import { nameKey } from "./normalise.ts";
import type { Notebook } from "./notes.ts";

/** What a person has said of a row: the key of what it is, `null` for something new, `undefined` for nothing said. */
export type Matching = (place: Place) => Key | null | undefined;

type HeldWorkload = Held<WorkloadId, WorkloadValue>;
const none: readonly never[] = [];
type WorkloadDraft = Extract<Draft, { kind: "workload" }>;
export type Match = Readonly<{ found: HeldWorkload; by: "id" | "person" | "name" }>;

/**
 * Finds which workload a row means, in this order: what a person has said; the id of the format; name with an address or
 * location in common; the name alone.
 *
 * A name alone is taken where nothing speaks against it, and put before a person where the file is of another source. What
 * only an address has in common with the row (a renamed machine?) is suggested and never taken.
 */
export function matcher(given: {
  held: Holdings;
  notes: Notebook;
  /** Whether a row of this file has met it before. */
  isMet: (one: Held<string, object>) => boolean;
  isOfSource: (id: string) => boolean;
  matched: Matching;
  suggestions: MatchSuggestion[];
}) {
  const { held, notes, isMet, isOfSource, matched, suggestions } = given;

  function suggest(draft: WorkloadDraft, found: readonly HeldWorkload[], because: Sentence, chosen: Key | null): void {
    suggestions.push({
      ...draft.place,
      name: draft.name,
      candidates: found.map(({ key, value }) => ({ id: key, name: value.name, because: inBothLanguages(because) })),
      chosen,
    });
  }

  function findWorkload(draft: WorkloadDraft): Match | null {
    const said = matched(draft.place);
    if (said !== undefined) return byPerson(draft, said);

    const own = findById(held.workloads, draft, (value) => agrees(value, draft));
    if (own) return { found: own, by: "id" };
    const { externalId } = draft.fields;
    const byId = externalId == null ? undefined : held.byExternalId(externalId)[0];
    if (byId) return { found: byId, by: "id" };
    return byName(draft);
  }

  function byPerson(draft: WorkloadDraft, said: Key | null): Match | null {
    const found = said === null ? undefined : held.workloads.get(said);
    const because = say("exchange.match.person");
    if (found === undefined) {
      const near = nearby(draft);
      if (near.length > 0) suggest(draft, near, because, null);
      return null;
    }
    suggest(draft, [found], because, found.key);
    // the same source with another name is a renaming
    return { found, by: found.id !== null && isOfSource(found.id) ? "id" : "person" };
  }

  const nearby = (draft: WorkloadDraft): HeldWorkload[] => [...new Set([...named(draft), ...addressed(draft)])];

  const named = (draft: WorkloadDraft): readonly HeldWorkload[] => {
    const { hostname } = draft.fields;
    const found = held.byHost(draft.name);
    const byName = found.length === 0 ? found : found.filter((one) => !isMet(one));
    if (hostname == null || hostname === draft.name) return byName;
    const more = held.byHost(hostname).filter((one) => !isMet(one) && !byName.includes(one));
    return [...byName, ...more];
  };

  const addressed = (draft: WorkloadDraft): readonly HeldWorkload[] => {
    const { ipAddresses, details } = draft.fields;
    if (ipAddresses === undefined && details?.macAddresses === undefined) return none;
    const found: HeldWorkload[] = [
      ...(details?.macAddresses ?? []).flatMap((address) => held.byMac(address)),
      ...(ipAddresses ?? []).flatMap((address) => held.byIp(address)),
    ];
    // a machine this file has its own row for is not the one that was renamed
    return [...new Set(found)].filter((one) => !isMet(one));
  };

  function byName(draft: WorkloadDraft): Match | null {
    const all = named(draft);
    if (all.length === 0) {
      const near = addressed(draft).filter(({ id }) => id !== null);
      if (near.length > 0 && near.length <= 5) suggest(draft, near, say("exchange.match.address"), null);
      return null;
    }
    const sharing = all.filter((one) => sharesAddress(one.value, draft));
    const near = all.filter((one) => isAtLocation(one.value, draft));
    const sure = sharing.length === 1 ? sharing[0] : near.length === 1 ? near[0] : undefined;
    if (sure) return { found: sure, by: "name" };
    if (all.length > 1) {
      notes.note("NAME_AMBIGUOUS", "warning", { name: draft.name, count: all.length }, draft.place);
      suggest(draft, all.slice(0, 10), say("exchange.match.name"), null);
      return null;
    }
    const [found] = all;
    if (hasOtherAddress(found!.value, draft)) {
      suggest(draft, all, say("exchange.match.name-other-address"), null);
      return null;
    }
    if (found!.id !== null && !isOfSource(found!.id)) suggest(draft, all, say("exchange.match.name"), found!.key);
    return { found: found!, by: "name" };
  }

  return { findWorkload, findById };
}

/** What our own export names by its id, where that id is there and something else agrees: another workspace counts from 1 too. */
function findById<Id extends string, Value>(
  shelf: { get: (key: Key) => Held<Id, Value> | undefined },
  { id }: Draft,
  agrees: (value: Value) => boolean,
): Held<Id, Value> | undefined {
  const found = id === undefined ? undefined : shelf.get(id);
  return found !== undefined && agrees(found.value) ? found : undefined;
}

const agrees = (value: WorkloadValue, draft: WorkloadDraft): boolean =>
  value.name === draft.name ||
  (value.externalId !== null && value.externalId === draft.fields.externalId) ||
  (value.hostname !== null && value.hostname === draft.fields.hostname) ||
  sharesAddress(value, draft);

const sharesAddress = (value: WorkloadValue, { fields }: WorkloadDraft): boolean =>
  (fields.ipAddresses ?? []).some((address) => value.ipAddresses.includes(address)) ||
  (fields.details?.macAddresses ?? []).some((address) => value.details.macAddresses?.includes(address) === true);

const isAtLocation = (value: WorkloadValue, { fields }: WorkloadDraft): boolean =>
  value.location !== null && fields.location != null && nameKey(value.location) === nameKey(fields.location);

const hasOtherAddress = (value: WorkloadValue, draft: WorkloadDraft): boolean =>
  value.ipAddresses.length > 0 && (draft.fields.ipAddresses ?? []).length > 0 && !sharesAddress(value, draft);
