import { closeSync, openSync, readSync } from "node:fs";
import { type Command, type Context, type Values, WrongUsage } from "../command.ts";
import { openFor } from "../steps.ts";
import { checkCatalogue, freshness } from "./catalogue-check.ts";
import {
  diff,
  editionOptions,
  importSheet,
  removeEdition,
  setAside,
  sheetTemplate,
  use,
} from "./catalogue-editions.ts";
import { list, listOptions } from "./catalogue-list.ts";
import { evidence, fact, ownOptions } from "./catalogue-own.ts";
import { refresh, refreshOptions, refreshUsage } from "./catalogue-refresh.ts";
import { rules, rulesOptions } from "./catalogue-rules.ts";
import { show } from "./catalogue-show.ts";

type Verb = Readonly<{
  usage: string;
  /** What the workspace is for: nothing without one, or the bundled edition is looked at. */
  workspace: "may-be-read" | "must-be-read" | "is-changed";
  run: (context: Context, words: readonly string[], values: Values) => Promise<void>;
}>;

/** `sovplan catalogue <verb>`: a verb is a line here and a function in one of the files beside this. */
const verbs: Readonly<Record<string, Verb>> = {
  check: { usage: "check [FILE]", workspace: "may-be-read", run: checkCatalogue },
  freshness: { usage: "freshness [FILE]", workspace: "may-be-read", run: freshness },
  rules: {
    usage: "rules FILE [--warn-after DAYS] [--stale-after DAYS] [--jump PERCENT]",
    workspace: "is-changed",
    run: rules,
  },
  list: {
    usage:
      "list [FILE] [providers|offers|editions|facts|evidence] [--provider ID] [--vcpu N] [--memory GIB] [--country KR]… [--query WORDS] [--currency KRW] [--limit N]",
    workspace: "may-be-read",
    run: list,
  },
  show: { usage: "show [FILE] ID", workspace: "may-be-read", run: show },
  "import-sheet": {
    usage: "import-sheet FILE SHEET [--use [--confirm all|OFFER]…] | import-sheet SHEET --dry-run",
    workspace: "may-be-read",
    run: importSheet,
  },
  "sheet-template": {
    usage: "sheet-template [FILE] PROVIDER --out prices.xlsx|prices.csv",
    workspace: "may-be-read",
    run: sheetTemplate,
  },
  refresh: { usage: refreshUsage, workspace: "may-be-read", run: refresh },
  diff: {
    usage:
      "diff [FILE] bundled|in-use|ED bundled|in-use|ED [--kind raised]… [--provider ID] [--query WORDS] [--limit N]",
    workspace: "may-be-read",
    run: diff,
  },
  use: {
    usage: "use FILE ED [--confirm all|OFFER]… [--reason TEXT]",
    workspace: "is-changed",
    run: use,
  },
  "set-aside": { usage: "set-aside FILE ED [--reason TEXT]", workspace: "is-changed", run: setAside },
  remove: { usage: "remove FILE ED", workspace: "is-changed", run: removeEdition },
  evidence: {
    usage:
      "evidence FILE [list | add PROVIDER DOCUMENT --date DAY [--title T] [--issuer I] [--valid-to DAY] [--note N] | save EV --out PATH | remove EV…]",
    workspace: "must-be-read",
    run: evidence,
  },
  fact: {
    usage:
      "fact FILE [list | add fact.json | add OFFER --amount N --currency KRW [--unit hour] --title T --date DAY [--address URL] [--evidence EV] [--reason R] | choose F own|bundled [--reason R] | remove F…]",
    workspace: "must-be-read",
    run: fact,
  },
};

/**
 * Facts that can be bought: the bundled edition, editions of the workspace, the planner's own facts, documents.
 *
 * The workspace is the first file named that is one; `check`, `list`, `show` and dry runs do without.
 */
export const catalogueCommand: Command = {
  name: "catalogue",
  usage: Object.values(verbs)
    .map(({ usage }) => usage)
    .join("\n       sovplan catalogue "),
  about: "cli.catalogue",
  options: { ...refreshOptions, ...listOptions, ...editionOptions, ...ownOptions, ...rulesOptions },
  positionals: { least: 1, most: 100 },
  run: async (context, [word = "", ...words], values) => {
    const verb = Object.hasOwn(verbs, word) ? verbs[word]! : null; // its own key
    if (verb === null)
      throw new WrongUsage("cli.choice-wanted", { option: "catalogue", words: Object.keys(verbs).join(" | ") });
    try {
      await runVerb(verb, context, words, values);
    } catch (error) {
      if (error instanceof WrongUsage) error.usage = verb.usage;
      throw error;
    }
  },
};

async function runVerb(verb: Verb, context: Context, words: readonly string[], values: Values): Promise<void> {
  const [first = "", ...rest] = words;
  const isFirst = isWorkspace(first);
  // a refresh opens the workspace itself, named before the provider or after
  if (verb.run === refresh) return refresh(context, isFirst ? [...rest, first] : words, values);
  if (!isFirst && verb.workspace !== "may-be-read") throw new WrongUsage("catalogue-cli.workspace-wanted");
  if (isFirst) await openFor(context, first, verb.workspace === "is-changed" ? "change" : "read");
  return verb.run(context, isFirst ? rest : words, values);
}

/** A workspace by its name, or by what it is: people give them other endings too. */
function isWorkspace(word: string): boolean {
  if (word.toLowerCase().endsWith(".sovplan")) return true;
  const mark = "SQLite format 3\0";
  try {
    const file = openSync(word, "r");
    try {
      const head = Buffer.alloc(mark.length);
      readSync(file, head, 0, mark.length, 0);
      return head.toString("latin1") === mark;
    } finally {
      closeSync(file);
    }
  } catch {
    return false; // no file of this name: it is something else
  }
}
