import type { FeedName } from "../../../shared/catalogue/price-hosts.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { call, run } from "../../host.ts";

const HEAD = 64 * 1024;

/** Words that only one provider's list has near its start. */
const signs: Readonly<Record<FeedName, RegExp>> = {
  aws: /"offerCode"\s*:\s*"Amazon/,
  azure: /"BillingCurrency"\s*:/,
  ovh: /"catalogId"\s*:|"planFamily"|"publiccloud"/i,
  naver: /"?priceNo"?|getProductPriceListResponse/,
};

/** Which list of prices a file is, by its content; `null`: none of them. */
export async function listKind(file: File): Promise<FeedName | "sheet" | null> {
  const head = new TextDecoder().decode(await file.slice(0, HEAD).arrayBuffer());
  if (/^\s*[{[]/.test(head.replace(/^\uFEFF/, "")))
    // JSON, or nothing we know
    return (Object.keys(signs) as FeedName[]).find((name) => signs[name].test(head)) ?? null; // keys of the record above
  return (await isSheet(file)) ? "sheet" : null;
}

/** Workbooks cannot be looked into here, so the host is asked: it refuses what lacks the columns of a price sheet. */
async function isSheet(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const ticket = (await call("files.receive", { name: file.name, bytes })).file;
    await run("catalogue.import-sheet", { file: ticket, dryRun: true });
    return true;
  } catch (error) {
    // a sheet of prices with nothing in it that could be taken is one all the same
    return failureOf(error).code === "price-sheet-nothing";
  }
}
