import type { Output } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { stamped } from "../../shared/catalogue/effective.ts";
import { originOf } from "../../shared/catalogue/fact-key.ts";
import type { Price } from "../../shared/model/catalogue.ts";
import type { OfferId } from "../../shared/model/id.ts";
import type { Text } from "../../shared/model/sentence.ts";
import { listOwnEditions } from "../database/own-editions.ts";
import { listOwnFacts } from "../database/own-facts.ts";
import type { Calls, Desk } from "./handlers.ts";

type History = Output<"offers.history">;

/** What was ever listed for an offer, wherever it was listed; `counts` marks what a figure is made from today. */
export function offerHistoryCalls({ session }: Desk): Calls<"offers.history"> {
  return {
    "offers.history": ({ offer }) => {
      const found = [...told(offer)].sort((a, b) => compareDays(a.day, b.day));
      if (found.length === 0) throw refusal("no-such-offer", { id: offer }, "offer");
      const price = session.catalogue().offers.find(({ id }) => id === offer)?.price ?? null;
      const from = price && originOf(price.source) === "bundled" ? "bundled" : price?.source.replace(/^own-/, "");
      return found.map(({ line }) => ({ ...line, counts: line.price !== null && line.from === from }));
    },
  };

  function* told(offer: OfferId): Generator<{ day: string; line: Omit<History[number], "counts"> }> {
    const { offers, edition } = session.bundled();
    const bundled = offers.find(({ id }) => id === offer);
    if (bundled) yield entry("bundled", edition.title, bundled.price, edition.date);
    const open = session.current();
    if (!open) return;
    for (const own of listOwnEditions(open.db)) {
      const listed = session.editionFacts(own).offers.find(({ id }) => id === offer);
      if (listed) yield entry(own.id, inBoth(own.title), stamped(listed.price, own.id), own.date);
    }
    for (const { id, fact, readAt } of listOwnFacts(open.db))
      if (fact.kind === "offer" && fact.value.id === offer)
        yield entry(id, inBoth(readAt.title), fact.value.price, readAt.date);
  }
}

/** By the day of the price; an entry without one, by the day it was read. */
const entry = (from: History[number]["from"], title: Text, price: Price | null, read: string) => ({
  day: price?.asOf ?? read,
  line: { from, title, price },
});

const inBoth = (title: string): Text => ({ ko: title, en: title });
const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
