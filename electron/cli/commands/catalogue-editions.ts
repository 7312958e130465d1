import type { PriceDiff } from "../../../shared/contract/editions.ts";
import { PriceChange, PriceState } from "../../../shared/contract/editions.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import { type EditionId, OfferId } from "../../../shared/model/id.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Command, type Context, type Values, WrongUsage, numberOption } from "../command.ts";
import { watched } from "../steps.ts";
import { closing, summary } from "./catalogue-refresh.ts";
import { editionId, nothingMore, priceInWords, providerId } from "./catalogue-words.ts";

export const editionOptions: Command["options"] = {
  confirm: { type: "string", multiple: true },
  reason: { type: "string" },
  kind: { type: "string", multiple: true },
  out: { type: "string" },
};

const PAGE = 5000;
const SHOWN = 50;

/** Reads a price sheet or spec list into the workspace as an edition that waits; `--use` puts it in use at once. */
export async function importSheet(context: Context, words: readonly string[], values: Values): Promise<void> {
  const { call, run, service, print, json, language } = context;
  const [sheet, ...more] = words;
  if (sheet === undefined) throw new WrongUsage("cli.too-few");
  nothingMore(more);
  const [isDry, isUsed] = [values["dry-run"] === true, values["use"] === true];
  if (isDry && isUsed) throw new WrongUsage("refresh.cli-dry-or-use");
  const { open } = await call("workspace.state", {});
  if (open === null && !isDry) throw new WrongUsage("refresh.cli-workspace");
  if (open?.readOnly && !isDry) throw refusal("read-only", { why: open.because ?? { ko: "", en: "" } });

  const answer = await run("catalogue.import-sheet", { file: service.admit(sheet), dryRun: isDry }, watched(context));
  print.clear();
  const { id, title, doubts, state } = answer.edition;
  if (isUsed && state !== "in-use")
    await call("editions.use", { id, confirmed: confirmedOf(values), reason: reasonOf(values) });
  if (json) {
    print.json({ ...answer, edition: { ...answer.edition, state: isUsed ? "in-use" : state } });
    return;
  }
  summary(context, answer);
  print.line(text(language, "catalogue-cli.rows", answer.rows));
  print.say(closing(answer, isDry, isUsed), { id, title, doubts });
}

/** All that is known of a provider as a sheet, for whoever knows the prices. */
export async function sheetTemplate(context: Context, words: readonly string[], values: Values): Promise<void> {
  const { call, service, print, json } = context;
  const [provider, ...more] = words;
  if (provider === undefined) throw new WrongUsage("cli.too-few");
  nothingMore(more);
  const out = values["out"];
  if (typeof out !== "string" || out === "") throw new WrongUsage("catalogue-cli.out-wanted");
  const as = out.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv";
  const { file } = await call("catalogue.sheet-template", { provider: providerId(provider), as });
  service.deliver(file, out);
  if (json) print.json({ provider, file: out });
  else print.line(out);
}

/** What changes from one state of the prices to another. */
export async function diff(context: Context, words: readonly string[], values: Values): Promise<void> {
  const { call, print, json, language } = context;
  const [from, to, ...more] = words;
  if (from === undefined || to === undefined) throw new WrongUsage("cli.too-few");
  nothingMore(more);
  const asked = {
    from: stateOf(from),
    to: stateOf(to),
    kinds: kindsOf(values),
    provider: typeof values["provider"] === "string" ? providerId(values["provider"]) : null,
    query: typeof values["query"] === "string" ? values["query"] : "",
  };
  // one JSON value holds all rows; a person is shown the first of them
  const most = numberOption(values, "limit", 1, 1_000_000) ?? (json ? Infinity : SHOWN);
  const limit = Math.min(PAGE, most);
  const found = await call("editions.diff", { ...asked, offset: 0, limit });
  const rows: PriceDiff["rows"] = [...found.rows];
  while (rows.length < Math.min(most, found.total)) {
    const page = await call("editions.diff", {
      ...asked,
      offset: rows.length,
      limit: Math.min(PAGE, most - rows.length),
    });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
  }
  if (json) {
    print.json({ ...found, rows });
    return;
  }
  print.line(
    PriceChange.shape.kind.options
      .map((kind) => `${text(language, `edition-page.kind-${kind}`)} ${found.counts[kind]}`)
      .join(" · "),
  );
  print.table(
    [
      text(language, "edition-page.offer"),
      text(language, "edition-page.what"),
      text(language, "edition-page.before"),
      text(language, "edition-page.after"),
      "%",
      "",
    ],
    rows.map((row) => [
      row.offer,
      text(language, `edition-page.kind-${row.kind}`),
      priceInWords(language, row.before),
      priceInWords(language, row.after),
      row.change === null ? "–" : (100 * row.change).toFixed(1),
      row.doubt === null ? "" : sayIn(language, row.doubt),
    ]),
  );
  if (rows.length < found.total) print.say("catalogue-cli.more", { shown: rows.length, total: found.total });
}

/** Puts an edition in use. Prices in doubt count only where they are confirmed: by name, or all of them. */
export async function use(context: Context, words: readonly string[], values: Values): Promise<void> {
  const id = onlyEdition(words);
  await context.call("editions.use", { id, confirmed: confirmedOf(values), reason: reasonOf(values) });
  await told(context, id, "catalogue-cli.used");
}

/** Takes an edition out of use and keeps it. */
export async function setAside(context: Context, words: readonly string[], values: Values): Promise<void> {
  const id = onlyEdition(words);
  await context.call("editions.set-aside", { id, reason: reasonOf(values) });
  await told(context, id, "catalogue-cli.aside");
}

/** Takes an edition out of the workspace; undo brings it back. */
export async function removeEdition(context: Context, words: readonly string[]): Promise<void> {
  const id = onlyEdition(words);
  await context.call("editions.remove", { id });
  if (context.json) context.print.json({ removed: [id] });
  else context.print.say("catalogue-cli.removed", { list: id });
}

async function told(
  { call, print, json }: Context,
  id: EditionId,
  key: "catalogue-cli.used" | "catalogue-cli.aside",
): Promise<void> {
  const edition = (await call("editions.list", {})).own.find((one) => one.id === id)!; // it has just been changed
  if (json) {
    print.json(edition);
    return;
  }
  const open = edition.doubts - edition.confirmed.length;
  print.say(key, { id, title: edition.title, open });
}

function onlyEdition(words: readonly string[]): EditionId {
  nothingMore(words.slice(1));
  return editionId(words[0]);
}

function stateOf(word: string): PriceState {
  const state = PriceState.safeParse(word);
  if (!state.success) throw new WrongUsage("cli.choice-wanted", { option: word, words: "bundled | in-use | ed-1" });
  return state.data;
}

function kindsOf(values: Values): PriceChange["kind"][] | null {
  const given = [values["kind"] ?? []].flat();
  const kinds = PriceChange.shape.kind.options;
  return given.length === 0
    ? null
    : given.map((word) => {
        const kind = kinds.find((one) => one === word);
        if (!kind) throw new WrongUsage("cli.choice-wanted", { option: "--kind", words: kinds.join(" | ") });
        return kind;
      });
}

function confirmedOf(values: Values): "all" | OfferId[] {
  const given = [values["confirm"] ?? []].flat().map(String);
  if (given.includes("all")) return "all";
  return given.map((id) => {
    const offer = OfferId.safeParse(id);
    if (!offer.success) throw refusal("no-such-offer", { id });
    return offer.data;
  });
}

export const reasonOf = (values: Values): string | null =>
  typeof values["reason"] === "string" && values["reason"].trim() !== "" ? values["reason"] : null;
