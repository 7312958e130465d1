import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { refusal } from "../../../shared/contract/failure.ts";
import type { ImportChoice } from "../../../shared/contract/importing.ts";
import { BatchId, WorkloadId } from "../../../shared/model/id.ts";
import { ImportMap } from "../../../shared/model/import-map.ts";
import type { Finding, ImportSummary, RowOutcome } from "../../../shared/model/import-report.ts";
import { text } from "../../../shared/text/text.ts";
import type { Command, Context, Values } from "../command.ts";
import { WrongUsage, choiceOption } from "../command.ts";
import { openFor, watched } from "../steps.ts";

/** Rows asked for at a time. */
const PAGE = 5000;
const delimiters = { comma: ",", semicolon: ";", tab: "\t", bar: "|" } as const;

/**
 * Reads inventory sheets into the workspace; `--dry-run` only says what would become of each row, `--undo` takes a whole
 * import back.
 */
export const importCommand: Command = {
  name: "import",
  usage:
    "FILE SHEET… [--format NAME | --map map.json] [--encoding NAME] [--delimiter comma|semicolon|tab|bar] [--answer QUESTION=VALUE]… [--match FILE:SHEET:ROW=ID|new]… [--remove-missing] [--refused out.csv] [--dry-run] | FILE --undo BATCH [--dry-run]",
  about: "cli.import",
  options: {
    format: { type: "string" },
    map: { type: "string" },
    encoding: { type: "string" },
    delimiter: { type: "string" },
    answer: { type: "string", multiple: true },
    match: { type: "string", multiple: true },
    "remove-missing": { type: "boolean" },
    refused: { type: "string" },
    "dry-run": { type: "boolean" },
    undo: { type: "string" },
  },
  positionals: { least: 1, most: 100 },
  run: async (context, [file, ...sheets], values) => {
    if (values["undo"] !== undefined) return takeBack(context, file!, sheets, values);
    if (sheets.length === 0) throw new WrongUsage("cli.too-few");
    const { service, call, run, print, json } = context;
    const choice = choiceOf(values);
    const matches = matchesOf(values, sheets);
    const isDry = values["dry-run"] === true;
    const files = sheets.map((sheet): ImportChoice => ({ file: service.admit(sheet), ...choice }));
    service.readAhead(files);
    await openFor(context, file!, isDry ? "read" : "change");

    const { plan, reports: planned } = await run("inventory.import", { files, matches }, watched(context));
    await saveRefused(context, plan, planned, values["refused"]);
    // once committed the plan is gone: what is told row by row is asked for before
    const told = json ? await Promise.all(planned.map((_, at) => rowsAndFindings(context, plan, at))) : [];
    const remove = values["remove-missing"] === true ? missingOf(planned) : [];
    const reports = isDry ? planned : (await run("inventory.commit", { plan, remove }, watched(context))).reports;
    print.clear();
    if (json) {
      print.json(reports.map((report, at) => ({ ...report, ...told[at] })));
      return;
    }
    table(context, reports);
    if (isDry) {
      await call("inventory.forget-plan", { plan });
      print.say("cli.import-dry");
    }
  },
};

const missingOf = (reports: readonly ImportSummary[]): WorkloadId[] =>
  reports.flatMap(({ missing }) => missing.flatMap(({ id }) => WorkloadId.safeParse(id).data ?? []));

/** What is said of every file: format or map, encoding, delimiter, answers. */
function choiceOf(values: Values): Omit<ImportChoice, "file"> {
  const map = typeof values["map"] === "string" ? readMap(values["map"]) : null;
  const delimiter = choiceOption(values, "delimiter", Object.keys(delimiters) as (keyof typeof delimiters)[]); // its own keys
  const pairs = list(values["answer"]).map((pair) => {
    const at = pair.lastIndexOf("=");
    if (at <= 0) throw new WrongUsage("cli.pair-wanted", { option: "--answer", pair });
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return {
    format: typeof values["format"] === "string" ? values["format"] : null,
    map,
    encoding: typeof values["encoding"] === "string" ? values["encoding"] : (map?.encoding ?? null),
    delimiter: delimiter === null ? (map?.delimiter ?? null) : delimiters[delimiter],
    answers: { ...map?.answers, ...Object.fromEntries(pairs) },
  };
}

function readMap(path: string): ImportMap {
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw refusal("file-missing", { name: basename(path) });
    throw refusal("import-map-broken", { name: basename(path), issue: error instanceof Error ? error.message : "" });
  }
  const map = ImportMap.safeParse(said);
  if (map.success) return map.data;
  const issue = map.error.issues[0]!; // a failure has one
  throw refusal("import-map-broken", {
    name: basename(path),
    issue: `${issue.path.map(String).join(".")}: ${issue.message}`,
  });
}

/** `--match inventory.xlsx:서버현황:17=w-3`; `new` instead of an id says that it is something new. */
function matchesOf(values: Values, sheets: readonly string[]) {
  return list(values["match"]).map((pair) => {
    const found = /^(.+):(.*):(\d+)=(new|w-\d+|new-workload-\d+)$/.exec(pair);
    const file = found ? sheets.findIndex((sheet) => basename(sheet) === found[1]) : -1;
    if (!found || file < 0) throw new WrongUsage("cli.pair-wanted", { option: "--match", pair });
    return { file, sheet: found[2]!, row: Number(found[3]), to: found[4] === "new" ? null : found[4]! };
  });
}

const list = (given: Values[string]): string[] =>
  Array.isArray(given) ? given.filter((one) => typeof one === "string") : [];

async function rowsAndFindings({ call }: Context, plan: string, file: number) {
  const rows: RowOutcome[] = [];
  const findings: Finding[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call("inventory.plan-rows", { plan, file, outcomes: null, query: "", offset, limit: PAGE });
    rows.push(...page.rows);
    total = page.total;
  }
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call("inventory.plan-findings", { plan, file, code: null, offset, limit: PAGE });
    findings.push(...page.findings);
    total = page.total;
  }
  return { rows, findings };
}

/** Refused rows as a file of their own, ready to be corrected; with several sheets each has its number in the name. */
async function saveRefused(
  { call, service }: Context,
  plan: string,
  reports: readonly ImportSummary[],
  out: Values[string],
): Promise<void> {
  if (typeof out !== "string") return;
  const refused = reports.flatMap(({ counts }, at) => (counts.refused > 0 ? [at] : []));
  for (const at of refused) {
    const { file, name } = await call("inventory.refused-rows", { plan, file: at });
    const path = refused.length === 1 ? out : out.replace(/(\.[^./\\]*)?$/, `-${at + 1}$1`);
    // rows of several sheets are a ZIP of tables, whatever the file was to be called
    service.deliver(file, name.endsWith(".zip") ? path.replace(/(\.[^./\\]*)?$/, ".zip") : path);
  }
}

function table({ print, language }: Context, reports: readonly ImportSummary[]): void {
  const words = ["file", "format", "read", "new", "changed", "same", "refused", "skipped", "missing"] as const;
  print.table(
    words.map((word) => text(language, `cli.import-${word}`)),
    reports.map(({ file, format, missing, counts: c }) => [
      file,
      format,
      c.read,
      c.new,
      c.changed,
      c.same,
      c.refused,
      c.skipped,
      missing.length,
    ]),
  );
  for (const { file, batch, findings, questions, suggestions } of reports) {
    if (batch !== null) print.say("cli.import-batch", { file, batch });
    for (const { code, count, where, example } of findings.filter(({ severity }) => severity !== "info")) {
      const place = where.map(({ sheet, row }) => [sheet, row === null ? null : `#${row}`].filter(Boolean).join(" "));
      print.line(`  ${code.padEnd(18)} ${String(count).padStart(6)}  ${place.join(", ")}  ${example[language]}`);
    }
    for (const { id, text: words, options, chosen } of questions)
      print.line(`  ? ${words[language]}  --answer ${id}=${options.map(({ value }) => value).join("|")} (${chosen})`);
    if (suggestions.length > 0) print.say("cli.import-matches", { count: suggestions.length });
  }
}

async function takeBack(context: Context, file: string, sheets: readonly string[], values: Values): Promise<void> {
  const { call, print, json } = context;
  const batch = BatchId.safeParse(values["undo"]);
  if (!batch.success || sheets.length > 0) throw new WrongUsage("cli.batch-wanted", { word: String(values["undo"]) });
  const isDry = values["dry-run"] === true;
  await openFor(context, file, isDry ? "read" : "change");
  const { files, things } = await call("inventory.take-back", { batch: batch.data, dryRun: isDry });
  if (json) {
    print.json({ batch: batch.data, files, things });
    return;
  }
  const count = (deed: string): number => things.filter((one) => one.deed === deed).length;
  print.say(isDry ? "cli.take-back-would" : "cli.take-back-done", {
    files: files.join(", "),
    removed: count("removed"),
    restored: count("restored"),
    kept: count("kept"),
  });
}
