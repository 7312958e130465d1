import { azureHost } from "../../../shared/catalogue/price-hosts.ts";
import { z } from "zod";
import { refusal } from "../../../shared/contract/failure.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { type Sentence, say } from "../../../shared/model/sentence.ts";
import { azureItems } from "./azure-items.ts";
import type { Feed, FeedRequest } from "./feed.ts";
import { addressOf } from "./address.ts";
import { ask as askHost } from "./http.ts";
import { type ListText, jsonOfAnswer, jsonOfFile, readListFile } from "./list-file.ts";
import { regionsAsked } from "./regions.ts";

/** Azure Retail Prices, no key needed: https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices */
const HOST = `https://${azureHost}`;
const PATH = "/api/retail/prices";
const VERSION = "2023-01-01-preview";
/** One region has some 4,000 machine prices, 100 or 1,000 to a page. */
const PAGES = 1000;

const Page = z.object({ Items: z.array(z.unknown()), NextPageLink: z.string().nullish() });
type Page = z.infer<typeof Page>;

/** Azure's prices of machines, on demand, spot and reserved: online region by region, or from pages that were saved. */
export const azure: Feed = async (ask) => (ask.file === null ? online(ask) : fromFile(ask, ask.file));

async function online(ask: FeedRequest) {
  const reader = azureItems(ask, ask.today);
  const codes = regionsAsked(ask);
  const complete: RegionId[] = [];
  for (const [at, code] of codes.entries()) {
    let number = 0;
    for await (const page of pagesOf(code, ask, (doing) => ask.progress(at, codes.length, doing)))
      reader.page(page.Items, `${code}, page ${(number += 1)}`);
    complete.push(ask.known.regions.get(code)!); // regionsAsked gives known ones only
  }
  ask.progress(codes.length, codes.length, say("refresh.asked", { host: hostOf(ask) }));
  const facts = reader.facts(complete);
  if (facts.offers.length === 0) throw refusal("refresh-nothing", { provider: "Azure" });
  return facts;
}

const hostOf = (ask: FeedRequest): string => addressOf(ask.endpoint ?? HOST).host;

/** The pages of one region, along the links the host gives; kept ones are not asked for again. */
async function* pagesOf(code: string, ask: FeedRequest, tell: (doing: Sentence) => void): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let next: URL | null = firstOf(code, ask);
  for (let number = 1; next !== null; number += 1) {
    const { host, href } = next;
    if (number > PAGES || seen.has(href)) throw refusal("refresh-endless", { host, pages: number - 1 });
    seen.add(href);
    tell(say("refresh.asking-page", { host, what: code, page: number }));
    const kept = ask.resume?.read(href) ?? null;
    const body: Uint8Array =
      kept ??
      (await askHost(next, {
        signal: ask.signal,
        environment: ask.environment,
        waiting: (seconds) => tell(say("refresh.waiting", { host, seconds })),
      }));
    const page = Page.safeParse(jsonOfAnswer(body, host));
    if (!page.success) throw refusal("refresh-not-this-list", { name: host, provider: "Azure" });
    if (!kept) ask.resume?.keep(href, body);
    yield page.data;
    next = linkTo(page.data.NextPageLink, next);
  }
}

function firstOf(code: string, ask: FeedRequest): URL {
  const address = addressOf(ask.endpoint ?? HOST);
  if (address.pathname === "/") address.pathname = PATH;
  const kinds = "(priceType eq 'Consumption' or priceType eq 'Reservation')";
  // values are compared letter by letter since this version
  const filter = `serviceName eq 'Virtual Machines' and armRegionName eq '${code}' and ${kinds}`;
  const query = {
    "api-version": VERSION,
    currencyCode: `'${ask.currency}'`,
    meterRegion: "'primary'",
    $filter: filter,
  };
  // a blank as %20: a plus is not read as one everywhere
  address.search = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return address;
}

/** The next page: on the host that was asked, or nowhere. */
function linkTo(link: string | null | undefined, from: URL): URL | null {
  if (link === null || link === undefined || link === "") return null;
  const next = URL.canParse(link, from.href) ? new URL(link, from) : null;
  if (next?.host !== from.host || next.protocol !== from.protocol)
    throw refusal("refresh-redirect", { host: from.host, other: next?.host ?? "?" });
  return next;
}

async function fromFile(ask: FeedRequest, file: NonNullable<FeedRequest["file"]>) {
  ask.progress(0, null, say("refresh.reading", { name: file.name }));
  const reader = azureItems({ ...ask, regions: ask.regions && regionsAsked(ask) }, file.day);
  const lists = (await readListFile(file)).map((list) => ({ name: list.name, pages: pagesIn(list, file.name) }));
  const pages = lists.flatMap(({ pages }) => pages);
  for (const { name, pages } of lists)
    pages.forEach((page, at) => reader.page(page.Items, pages.length > 1 ? `${name}, page ${at + 1}` : name));
  if (!reader.isThisList()) throw refusal("refresh-not-this-list", { name: file.name, provider: "Azure" });
  const isWhole = areWhole(pages);
  if (!isWhole) reader.findings.add(file.name, "warning", say("refresh.not-whole"));
  reader.findings.add(file.name, "note", say("refresh.day-of-file", { day: file.day }));
  const facts = reader.facts(isWhole ? [...ask.known.regions.values()] : []);
  if (facts.offers.length === 0) throw refusal("refresh-nothing", { provider: "Azure" });
  return facts;
}

/** What people save: one page, pages in an array or one after the other, or the items alone. */
function pagesIn(list: ListText, name: string): Page[] {
  const said = jsonOfFile(list);
  const one = Page.safeParse(said);
  if (one.success) return [one.data];
  if (!Array.isArray(said)) throw refusal("refresh-not-this-list", { name, provider: "Azure" });
  const pages = z.array(Page).min(1).safeParse(said);
  // of items alone nobody can say whether they are all
  return pages.success ? pages.data : [{ Items: said, NextPageLink: "?" }];
}

/**
 * Whether pages are a whole list: one has no next, and the others hold as many items as the last link skips.
 *
 * A list without its last page, or with one missing between, says nothing about what has vanished.
 */
function areWhole(pages: readonly Page[]): boolean {
  const before = pages.filter(({ NextPageLink: next }) => next !== null && next !== undefined && next !== "");
  if (pages.length - before.length !== 1) return false;
  const skips = before.map(({ NextPageLink: next }) =>
    Number(/[?&](?:\$|%24)skip=(\d+)/i.exec(next ?? "")?.[1] ?? NaN),
  );
  const items = before.reduce((sum, { Items: items }) => sum + items.length, 0);
  return items === Math.max(0, ...skips);
}
