import type { Handlers, Output } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { PriceDiff, PriceState } from "../../shared/contract/editions.ts";
import { completeIn, stamped } from "../../shared/catalogue/effective.ts";
import { doubtsByOffer } from "../../shared/catalogue/plausible.ts";
import { type DiffQuestion, priceDiff } from "../../shared/catalogue/price-diff.ts";
import { knownHoursPerMonth } from "../../shared/engines/cost/price.ts";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import { type EditionId, type OfferId, providerOf } from "../../shared/model/id.ts";
import type { OwnEdition } from "../../shared/model/own-edition.ts";
import { say } from "../../shared/model/sentence.ts";
import { findOwnEdition, listOwnEditions, removeOwnEdition, saveOwnEdition } from "../database/own-editions.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "editions.list"
  | "editions.diff"
  | "editions.doubts"
  | "editions.findings"
  | "editions.use"
  | "editions.set-aside"
  | "editions.remove";

type Asked = Parameters<Handlers["editions.diff"]>[0];

/** Editions of prices: what there is, what each would change, and which of them count. */
export function editionCalls({ session, changed }: Desk): Calls<Name> {
  function editionOf(id: EditionId): OwnEdition {
    const edition = findOwnEdition(session.required().db, id);
    if (!edition) throw refusal("edition-gone", { id }, "id");
    return edition;
  }

  /** Offers of one state of the prices; of an edition, those it holds and where they are all there is. */
  function stateOf(state: PriceState) {
    if (state === "bundled") return { edition: null, offers: session.bundled().offers };
    if (state === "in-use") return { edition: null, offers: session.catalogue().offers };
    const facts = session.editionFacts(editionOf(state));
    return { edition: facts, offers: facts.offers };
  }

  function questionOf({ from, to, kinds }: Pick<Asked, "from" | "to" | "kinds">): DiffQuestion {
    const [before, after] = [stateOf(from), stateOf(to)];
    // an edition knows some regions only: what lies elsewhere was not added since
    const regions = before.edition && !after.edition ? new Set(before.offers.map(({ region }) => region)) : null;
    return {
      from: before.offers,
      to: regions ? after.offers.filter(({ region }) => regions.has(region)) : after.offers,
      isComplete: after.edition ? completeIn(after.edition) : () => true,
      hoursPerMonth: knownHoursPerMonth,
      doubts: doubtsByOffer(after.edition?.doubts ?? []),
      kinds: kinds === null ? null : new Set(kinds),
    };
  }

  /** The last answer: a grid asks for it page by page. */
  let held: { catalogue: Catalogue; key: string; diff: Omit<PriceDiff, "total"> } | null = null;
  function diffOf(asked: Asked): Omit<PriceDiff, "total"> {
    const catalogue = session.catalogue();
    const key = JSON.stringify([asked.from, asked.to, asked.kinds]);
    if (held?.catalogue !== catalogue || held.key !== key)
      held = { catalogue, key, diff: priceDiff(questionOf(asked)) };
    return held.diff;
  }

  function diff(asked: Asked): Output<"editions.diff"> {
    const { counts, providers, rows } = diffOf(asked);
    const wanted = asked.query.trim().toLowerCase();
    const found = rows.filter(
      ({ offer, region }) =>
        (asked.provider === null || providerOf(region) === asked.provider) &&
        (wanted === "" || offer.toLowerCase().includes(wanted)),
    );
    const page = found.slice(asked.offset, asked.offset + asked.limit).map((row) => ({
      ...row,
      before: stamped(row.before, asked.from),
      after: stamped(row.after, asked.to),
    }));
    return { counts, providers, total: found.length, rows: page };
  }

  function confirmedOf(edition: OwnEdition, confirmed: "all" | readonly OfferId[]): OfferId[] {
    const doubted = session.editionFacts(edition).doubts.map(({ offer }) => offer);
    if (confirmed === "all") return doubted;
    const known = new Set(doubted);
    const strange = confirmed.find((offer) => !known.has(offer));
    if (strange !== undefined) throw refusal("edition-no-such-doubt", { offer: strange }, "confirmed");
    const chosen = new Set(confirmed);
    return doubted.filter((offer) => chosen.has(offer));
  }

  return {
    "editions.list": () => {
      const { edition, providers, offers } = session.bundled();
      const open = session.current();
      return {
        bundled: {
          ...edition,
          providers: providers.length,
          offers: offers.length,
          priced: offers.filter(({ price }) => price !== null).length,
        },
        own: open ? listOwnEditions(open.db) : [],
      };
    },
    "editions.diff": diff,
    "editions.doubts": ({ id }) => [...session.editionFacts(editionOf(id)).doubts],
    "editions.findings": ({ id, offset, limit }) => {
      const { findings } = session.editionFacts(editionOf(id));
      return { total: findings.length, findings: findings.slice(offset, offset + limit) };
    },
    "editions.use": ({ id, confirmed, reason }) => {
      const edition = editionOf(id);
      const used = { ...edition, state: "in-use" as const, confirmed: confirmedOf(edition, confirmed), reason };
      session.change(say("editions.step-use", { title: edition.title }), (writing) => saveOwnEdition(writing, used));
      changed("editions", "catalogue", "workspace");
      return {};
    },
    "editions.set-aside": ({ id, reason }) => {
      const edition = editionOf(id);
      session.change(say("editions.step-set-aside", { title: edition.title }), (writing) =>
        saveOwnEdition(writing, { ...edition, state: "set-aside", confirmed: [], reason }),
      );
      changed("editions", "catalogue", "workspace");
      return {};
    },
    "editions.remove": ({ id }) => {
      const edition = editionOf(id);
      if (edition.state === "in-use") throw refusal("edition-in-use", {}, "id");
      session.change(say("editions.step-remove", { title: edition.title }), (writing) => removeOwnEdition(writing, id));
      changed("editions", "workspace");
      return {};
    },
  };
}
