import { refusal } from "../../../shared/contract/failure.ts";
import type { Offer } from "../../../shared/model/catalogue.ts";
import { EditionId, EvidenceFileId, OfferId, OwnFactId, RegionId, providerOf } from "../../../shared/model/id.ts";
import { type Language, Sentence, Text } from "../../../shared/model/sentence.ts";
import { sayIn } from "../../../shared/text/text.ts";
import { type Context, WrongUsage } from "../command.ts";
import { nothingMore, providerId, regionId } from "./catalogue-words.ts";

const PAGE = 5000;

/** `show ID`: whatever has this id, with what it rests on. */
export async function show(context: Context, words: readonly string[]): Promise<void> {
  const [id, ...more] = words;
  if (id === undefined) throw new WrongUsage("cli.too-few");
  nothingMore(more);
  const found = await shownOf(context, id);
  const named = sourcesIn(found);
  const { sources } = await context.call("catalogue.overview", {});
  const shown = { ...found, sources: sources.filter((source) => named.has(source.id)) };
  if (context.json) {
    context.print.json(shown);
    return;
  }
  for (const line of linesOf(context.language, shown)) context.print.line(line);
}

async function shownOf({ call }: Context, id: string): Promise<object> {
  if (EditionId.safeParse(id).success) {
    const edition = (await call("editions.list", {})).own.find((one) => one.id === id);
    if (!edition) throw refusal("edition-gone", { id });
    const { total, findings } = await call("editions.findings", { id: edition.id, offset: 0, limit: PAGE });
    return { edition, doubts: await call("editions.doubts", { id: edition.id }), findings, findingsInAll: total };
  }
  if (OwnFactId.safeParse(id).success) {
    const fact = (await call("own-facts.list", {})).find((one) => one.id === id);
    if (!fact) throw refusal("own-fact-gone", { id });
    const beside = (await call("own-facts.beside", {})).find((one) => one.id === id);
    return { ...fact, bundled: beside?.bundled ?? null };
  }
  if (EvidenceFileId.safeParse(id).success) {
    const file = (await call("evidence.list", { provider: null })).find((one) => one.id === id);
    if (!file) throw refusal("evidence-gone", { id });
    return file;
  }
  if (OfferId.safeParse(id).success) {
    const offer = await offerOf(call, id);
    return { ...offer, history: await call("offers.history", { offer: offer.id }) };
  }
  if (RegionId.safeParse(id).success) {
    const { regions, offers } = await call("catalogue.provider", { id: providerOf(regionId(id)) });
    const region = regions.find((one) => one.id === id);
    if (!region) throw refusal("no-such-region", { id, region: id });
    const own = offers.filter((offer) => offer.region === id);
    return { ...region, offers: own.length, priced: own.filter(({ price }) => price !== null).length };
  }
  const { offers, ...provider } = await call("catalogue.provider", { id: providerId(id) });
  return { ...provider, offers: offers.length, priced: offers.filter(({ price }) => price !== null).length };
}

/** The sources a thing names, however deep. */
function sourcesIn(thing: unknown): Set<string> {
  if (typeof thing !== "object" || thing === null) return new Set();
  return new Set(
    Object.entries(thing).flatMap(([name, value]) =>
      name === "source" && typeof value === "string" ? [value] : [...sourcesIn(value)],
    ),
  );
}

/** An offer as it counts now. */
export async function offerOf(call: Context["call"], id: string): Promise<Offer> {
  const { offers } = await call("catalogue.provider", { id: providerId(id.slice(0, id.indexOf(":"))) });
  const offer = offers.find((one) => one.id === id);
  if (!offer) throw refusal("no-such-offer", { id });
  return offer;
}

/** A thing as lines of `name  value`, nested ones set in; what is not known is a dash. */
function linesOf(language: Language, thing: unknown, indent = ""): string[] {
  const flat = inOneLine(language, thing);
  if (flat !== null) return [`${indent}${flat}`];
  return Object.entries(thing as object).flatMap(([name, value]) => {
    // what is not flat is an object or a list
    const label = Array.isArray(thing) ? "-" : name;
    const short = inOneLine(language, value);
    return short === null
      ? [`${indent}${label}`, ...linesOf(language, value, `${indent}  `)]
      : [`${indent}${label}  ${short}`];
  });
}

/** What fits one line: a word, a list of words, a sentence, a name in two languages; else `null`. */
function inOneLine(language: Language, value: unknown): string | null {
  if (value === null || value === undefined) return "–";
  if (isPlain(value)) return String(value);
  if (Array.isArray(value)) return value.every(isPlain) ? value.join(", ") || "–" : null;
  const sentence = Sentence.safeParse(value);
  if (sentence.success) return sayIn(language, sentence.data);
  const words = Text.safeParse(value);
  return words.success ? words.data[language] : null;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
