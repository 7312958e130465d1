import type { Output } from "../../../shared/contract/contract.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import type { Price } from "../../../shared/model/catalogue.ts";
import { EditionId, ProviderId, RegionId } from "../../../shared/model/id.ts";
import type { OwnFact } from "../../../shared/model/own-fact.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { text } from "../../../shared/text/text.ts";
import { type Context, WrongUsage } from "../command.ts";

/** No word of the command line is passed over. */
export function nothingMore(words: readonly string[]): void {
  if (words.length > 0) throw new WrongUsage("cli.too-many", { word: words[0]! });
}

/** An id as it was typed; one that nothing can have is refused like one that nothing has. */
export function providerId(id: string): ProviderId {
  const parsed = ProviderId.safeParse(id);
  if (!parsed.success) throw refusal("no-such-provider", { id });
  return parsed.data;
}

export function regionId(id: string): RegionId {
  const parsed = RegionId.safeParse(id);
  if (!parsed.success) throw refusal("no-such-region", { id });
  return parsed.data;
}

export function editionId(word: string | undefined): EditionId {
  if (word === undefined) throw new WrongUsage("cli.too-few");
  const parsed = EditionId.safeParse(word);
  if (!parsed.success) throw refusal("edition-gone", { id: word });
  return parsed.data;
}

/** `274 KRW/hour`; a dash where there is none. */
export const priceInWords = (language: Language, price: Price | null): string =>
  price === null ? "–" : `${price.amount} ${price.currency}${text(language, `catalogue.per-${price.unit}`)}`;

/** What a fact is about, and what it says, short. */
export function ownFactLine({ fact }: OwnFact): string {
  switch (fact.kind) {
    case "provider":
    case "region":
      return `${fact.kind} ${fact.value.id}`;
    case "offer":
      return `offer ${fact.value.id} ${priceInWords("en", fact.value.price)}`;
    case "service":
      return `service ${fact.value.provider} ${fact.value.item} ${fact.value.price ?? "–"} ${fact.value.currency ?? ""}`.trim();
    case "certification":
      return `certification ${fact.value.provider} ${fact.value.scheme} ${fact.value.standing}`;
  }
}

export function printEditions({ print, language }: Context, { bundled, own }: Output<"editions.list">): void {
  const heads = ["state", "date", "title", "origin", "providers", "offers", "priced", "doubts"] as const;
  const state = (word: "bundled" | "waiting" | "in-use" | "set-aside"): string =>
    text(language, `edition-page.state-${word}`);
  print.table(
    ["id", ...heads.map((head) => text(language, `edition-page.${head}`))],
    [
      [
        bundled.id,
        state("bundled"),
        bundled.date,
        bundled.title[language],
        "",
        bundled.providers,
        bundled.offers,
        bundled.priced,
        0,
      ],
      ...own.map((one) => [
        one.id,
        state(one.state),
        one.date,
        one.title,
        text(language, `edition-page.kind-${one.origin.kind}`),
        one.providers.join(", "),
        one.offers,
        one.priced,
        one.doubts,
      ]),
    ],
  );
}
