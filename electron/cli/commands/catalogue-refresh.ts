import { refusal } from "../../../shared/contract/failure.ts";
import type { WorkOutput } from "../../../shared/contract/contract.ts";
import { type TextKey, sayIn, text } from "../../../shared/text/text.ts";
import { Currency } from "../../../shared/units/money.ts";
import { type Command, type Context, type Values, WrongUsage, choiceOption } from "../command.ts";
import { openFor, watched } from "../steps.ts";

const feeds = ["aws", "azure", "ovh", "naver"] as const;
/** In which each of them sells. */
const currencies = { aws: "USD", azure: "USD", ovh: "EUR", naver: "KRW" } as const;
const kinds = ["added", "vanished", "raised", "lowered", "priced", "unpriced", "unchanged"] as const;
const FINDINGS = 20;

export const refreshUsage =
  "refresh aws|azure|ovh|naver [FILE] [--from LIST] [--endpoint URL] [--region CODE]… [--currency USD] [--resume] [--dry-run] [--use]";
export const refreshOptions: Command["options"] = {
  from: { type: "string" },
  endpoint: { type: "string" },
  region: { type: "string", multiple: true },
  currency: { type: "string" },
  resume: { type: "boolean" },
  "dry-run": { type: "boolean" },
  use: { type: "boolean" },
};

/**
 * `catalogue refresh`: a provider's prices, online or from a downloaded list, as an edition that waits in the workspace.
 *
 * Positionals: the provider, then the workspace, which a dry run does without. `--use` puts it in use at once; prices in
 * doubt stay as they were.
 */
export async function refresh(context: Context, positionals: readonly string[], values: Values): Promise<void> {
  const { service, run, call, print, json } = context;
  const [word = "", workspace, more] = positionals;
  const from = feeds.find((name) => name === word);
  if (!from) throw new WrongUsage("cli.choice-wanted", { option: "refresh", words: feeds.join(" | ") });
  if (more !== undefined) throw new WrongUsage("cli.too-many", { word: more });
  const isDry = values["dry-run"] === true;
  const isUsed = values["use"] === true;
  if (isDry && isUsed) throw new WrongUsage("refresh.cli-dry-or-use");
  if (workspace === undefined && !isDry) throw new WrongUsage("refresh.cli-workspace");

  const currency = choiceOption(values, "currency", Currency.options) ?? currencies[from];
  const regions = listOf(values["region"]);
  const file = typeof values["from"] === "string" ? service.admit(values["from"]) : null;
  const endpoint = typeof values["endpoint"] === "string" ? values["endpoint"] : null;
  if (endpoint !== null && !URL.canParse(endpoint)) throw refusal("refresh-address", {}, "endpoint");
  if (workspace !== undefined) await openFor(context, workspace, isDry ? "read" : "change");

  const landed = await run(
    "catalogue.refresh",
    {
      from,
      file,
      endpoint,
      regions: regions.length === 0 ? null : regions,
      currency,
      resume: values["resume"] === true,
      dryRun: isDry,
    },
    watched(context),
  );
  print.clear();
  const { id, state } = landed.edition;
  if (isUsed && state !== "in-use") await call("editions.use", { id, confirmed: [], reason: null });
  if (json) {
    print.json({ ...landed, edition: { ...landed.edition, state: isUsed ? "in-use" : state } });
    return;
  }
  summary(context, landed);
  print.say(closing(landed, isDry, isUsed), { id, title: landed.edition.title, doubts: landed.edition.doubts });
}

/** `--region a --region b,c`. */
const listOf = (given: Values[string]): string[] =>
  (Array.isArray(given) ? given : [given]).flatMap((one) =>
    typeof one === "string"
      ? one
          .split(",")
          .map((code) => code.trim())
          .filter(Boolean)
      : [],
  );

type Landed = Pick<WorkOutput<"catalogue.refresh">, "edition" | "kept" | "diff" | "findings">;

export function closing({ kept, edition }: Landed, isDry: boolean, isUsed: boolean): TextKey {
  if (isDry) return "refresh.cli-dry";
  if (isUsed) return edition.doubts > 0 ? "refresh.cli-used-doubts" : "refresh.cli-used";
  return kept ? "refresh.cli-waiting" : "refresh.cli-same";
}

/** What changes per provider, then what a person must know of the rows. */
export function summary({ print, language }: Context, { edition, diff, findings }: Landed): void {
  print.line(`${edition.title} · ${edition.date}`);
  print.table(
    [text(language, "refresh.cli-provider"), ...kinds.map((kind) => text(language, `refresh.cli-${kind}`)), "%"],
    diff.providers.map(({ provider, counts, medianChange }) => [
      provider,
      ...kinds.map((kind) => counts[kind === "unchanged" ? "same" : kind]),
      medianChange === null ? "–" : percent(medianChange),
    ]),
  );
  const telling = findings.filter(({ severity }) => severity !== "note");
  for (const { where, because } of [...telling, ...findings.filter(({ severity }) => severity === "note")].slice(
    0,
    FINDINGS,
  ))
    print.line(`  ${where === "" ? "" : `${where}: `}${sayIn(language, because)}`);
  if (findings.length > FINDINGS)
    print.line(`  … ${text(language, "refresh.more", { count: findings.length - FINDINGS })}`);
}

const percent = (change: number): string => `${change > 0 ? "+" : ""}${(100 * change).toFixed(1)}`;
