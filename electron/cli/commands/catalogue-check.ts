import { refusal } from "../../../shared/contract/failure.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import { type TextKey, text } from "../../../shared/text/text.ts";
import type { Context } from "../command.ts";
import { nothingMore } from "./catalogue-words.ts";

/** What the catalogue holds, counted by provider, kind, age and state of evidence; a fault ends with 1. */
export async function checkCatalogue(context: Context, words: readonly string[]): Promise<void> {
  nothingMore(words);
  const { call, print, json, language } = context;
  const { edition, counts, faults } = await call("catalogue.check", {});
  const fresh = await call("catalogue.freshness", {});
  if (json) print.json({ edition, counts, freshness: fresh, faults });
  else {
    const t = (key: TextKey, args = {}) => text(language, key, args);
    const pairs = (of: Readonly<Record<string, number>>, words: "catalogue.kind" | "parts.standing") =>
      Object.entries(of)
        .map(([word, count]) => `${t(`${words}-${word}` as TextKey)} ${count}`) // every kind and standing has its words
        .join(" · ");
    print.line(t("catalogue-cli.edition", { id: edition.id, day: edition.date, digest: edition.digest.slice(0, 16) }));
    print.line(t("catalogue-cli.counts", counts));
    print.line(t("catalogue-cli.counts-more", counts));
    print.line(t("catalogue-cli.kinds", { list: pairs(counts.kinds, "catalogue.kind") }));
    print.line(t("catalogue-cli.certificates", { list: pairs(counts.certifications, "parts.standing") }));
    print.line();
    printFreshness(context, fresh);
    for (const fault of faults) print.line(`  ${fault}`);
  }
  if (faults.length > 0) throw refusal("catalogue-faults", { count: faults.length });
  if (!json) print.say("catalogue-cli.check-done");
}

/** How old the prices are, by provider, and which certificates and documents end soon. */
export async function freshness(context: Context, words: readonly string[]): Promise<void> {
  nothingMore(words);
  const fresh = await context.call("catalogue.freshness", {});
  if (context.json) context.print.json(fresh);
  else printFreshness(context, fresh);
}

function printFreshness({ print, language }: Context, fresh: Output<"catalogue.freshness">): void {
  const t = (key: TextKey, args = {}) => text(language, key, args);
  const { providers, expiring, ...counts } = fresh;
  print.line(t("catalogue-cli.freshness", { ...counts, oldest: counts.oldest ?? "–", newest: counts.newest ?? "–" }));
  const columns = ["provider", "offers", "priced", "listed", "estimated", "own", "stale", "oldest", "newest"] as const;
  print.table(
    columns.map((column) => t(`catalogue-cli.${column}`)),
    providers.filter(({ offers }) => offers > 0).map((row) => columns.map((column) => row[column] ?? "–")),
  );
  const empty = providers.filter(({ offers }) => offers === 0).map(({ provider }) => provider);
  if (empty.length > 0) print.line(t("catalogue-cli.without-offers", { list: empty.join(", ") }));
  for (const { provider, title, ends, isPast } of expiring)
    print.line(`  ${t(isPast ? "catalogue-cli.ended" : "catalogue-cli.ends", { provider, title, day: ends })}`);
}
