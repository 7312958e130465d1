import { z } from "zod";
import { refusal } from "../../../shared/contract/failure.ts";
import { Day } from "../../../shared/units/date.ts";
import type { AwsDoor, AwsQuery } from "./aws-client.ts";
import type { Patience } from "./aws-patience.ts";
import { AwsItem, itemOf, sharing } from "./aws-product.ts";
import { isForgottenPlace } from "./aws-trouble.ts";
import type { ResumeStore } from "./feed.ts";

/** A page that was read: what it gave, the place it was asked from, and where it goes on. */
const AwsReadPage = z.strictObject({
  query: z.string(),
  after: z.string().nullable(),
  next: z.string().nullable(),
  /** When the list was published, by its first item. */
  published: z.string(),
  /** The day on which it was read. */
  day: Day,
  items: z.array(AwsItem),
  /** Places of items that could not be read, from 1. */
  broken: z.array(z.int()),
});
export type AwsReadPage = z.infer<typeof AwsReadPage>;

/** So often a list may change under the reading before we give up. */
const FRESH_STARTS = 3;
/** More pages than any list of one region can have: a host that never comes to an end. */
const MOST_PAGES = 2000;

/**
 * All pages of a query, those a broken refresh has left before any that is asked for.
 *
 * A page that was kept counts only as the next in a row: same question, asked from where the page before it ended, of the list
 * published at the same moment. Where the host has forgotten the place, or has published anew meanwhile, the query starts
 * from its first page, so that no edition mixes two lists. A list that does not stand still is taken in the end, and
 * `isMixed` says so.
 */
export async function allPages(
  door: AwsDoor,
  query: AwsQuery,
  how: Readonly<{
    patience: Patience;
    resume: ResumeStore | null;
    key: string;
    today: Day;
    reading: (page: number) => void;
  }>,
): Promise<{ pages: AwsReadPage[]; isMixed: boolean }> {
  const asked = JSON.stringify(query);
  const keyOf = (page: number): string => `aws/${how.key}/${String(page)}`;

  function kept(pages: readonly AwsReadPage[]): AwsReadPage | null {
    const bytes = how.resume?.read(keyOf(pages.length + 1)) ?? null;
    const page = bytes === null ? null : keptPage(bytes);
    const isNext = page?.query === asked && page.after === (pages.at(-1)?.next ?? null);
    return isNext && page.published === (pages[0]?.published ?? page.published) ? page : null;
  }

  async function fresh(after: string | null): Promise<AwsReadPage> {
    const { items, next } = await how.patience(() => door.products(query, after));
    return { query: asked, after, next, day: how.today, ...readItems(items) };
  }

  /** Pages to the end of the list; `null` where the list has changed under the reading. */
  async function run(start: number): Promise<{ pages: AwsReadPage[]; isMixed: boolean } | null> {
    const pages: AwsReadPage[] = [];
    let isMixed = false;
    for (;;) {
      const after = pages.at(-1)?.next ?? null;
      how.reading(pages.length + 1);
      let page = start === 0 ? kept(pages) : null;
      if (page === null) {
        try {
          page = await fresh(after);
        } catch (error) {
          if (after !== null && isForgottenPlace(error)) return null;
          throw error;
        }
        isMixed ||= page.published !== "" && page.published !== (pages[0]?.published ?? page.published);
        if (isMixed && start + 1 < FRESH_STARTS) return null;
        how.resume?.keep(keyOf(pages.length + 1), JSON.stringify(page));
      }
      pages.push(page);
      if (page.next === null) return { pages, isMixed };
      if (page.next === after || pages.length >= MOST_PAGES)
        throw refusal("refresh-aws-answer", { host: door.asked.host });
    }
  }

  for (let start = 0; start < FRESH_STARTS; start += 1) {
    const read = await run(start);
    if (read !== null) return read;
  }
  throw refusal("refresh-aws-answer", { host: door.asked.host });
}

function readItems(texts: readonly string[]): Pick<AwsReadPage, "published" | "items" | "broken"> {
  const items: AwsItem[] = [];
  const broken: number[] = [];
  const share = sharing();
  let published = "";
  texts.forEach((text, at) => {
    try {
      const { published: moment, ...item } = itemOf(text, share);
      published ||= moment;
      items.push(item);
    } catch {
      broken.push(at + 1);
    }
  });
  return { published, items, broken };
}

function keptPage(bytes: Uint8Array): AwsReadPage | null {
  try {
    return AwsReadPage.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return null;
  }
}
