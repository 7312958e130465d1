import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connect } from "../../shared/contract/client.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { text } from "../../shared/text/text.ts";
import { type Surroundings, startService } from "../service/service.ts";
import { type Command, WrongUsage, choiceOption } from "./command.ts";
import { commands } from "./commands/list.ts";
import { onInterrupt } from "./interrupt.ts";
import { printer } from "./print.ts";

type Streams = Readonly<{ out: NodeJS.WritableStream; err: NodeJS.WritableStream & { isTTY?: boolean } }>;

/** 0: done. 1: refused, the reason is on standard error. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Door 3: one command from its words to its exit code. The language of messages: `--lang`, else the environment. */
export async function runCommand(
  words: readonly string[],
  streams: Streams,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const language = languageOf(words, environment);
  const print = printer(language, streams.out, streams.err);
  const [word = "--help", ...rest] = withLanguageLast(words);

  if (word === "--help" || word === "-h" || word === "help") {
    help(language, print.line);
    return words.length === 0 ? 2 : 0;
  }
  if (word === "--version") {
    print.line(version);
    return 0;
  }
  const command = commands.find((command) => command.name === word);
  if (!command) {
    print.say("cli.unknown-command", { word, near: nearest(word) });
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    commandHelp(language, command, print.line);
    return 0;
  }

  const stopped = onInterrupt(() => {
    print.say("cli.stopped");
    void service.close().finally(() => process.exit(1));
  });
  const service = startService(surroundings());
  try {
    const { values, positionals } = parse(command, rest);
    const { call, run } = connect({ send: service.answer, listen: service.listen });
    const { underWay } = stopped;
    const json = values["json"] === true;
    await command.run({ call, run, service, print, language, json, underWay }, positionals, values);
    return 0;
  } catch (error) {
    print.clear();
    if (error instanceof Refusal) {
      print.sentence(error.failure.sentence);
      return 1;
    }
    if (error instanceof WrongUsage) {
      print.say(error.key, error.args);
      print.say("cli.usage", { usage: `sovplan ${command.name} ${error.usage ?? command.usage}` });
      return 2;
    }
    print.sentence(refusal("bug", { number: logBug(error) }).failure.sentence);
    return 1;
  } finally {
    await service.close();
    stopped.leave();
  }
}

export const version = "0.1.0";

/** The command line's own surroundings: no dialogs, since every path comes with the command. */
function surroundings(): Surroundings {
  return {
    door: "command-line",
    now: () => new Date(),
    by: "command line",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch: mkdtempSync(join(tmpdir(), "sovplan-")),
    nativeBinding: null,
    logBug,
  };
}

/** A bug is written where the person sees it; nothing is sent anywhere. */
function logBug(error: unknown): string {
  const number = process.hrtime.bigint().toString(36).slice(-6);
  process.stderr.write(`[${number}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return number;
}

/** `sovplan --lang ko compare …` means the same as `sovplan compare … --lang ko`. */
function withLanguageLast(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  if (first.startsWith("--lang=")) return [...words.slice(1), first];
  if (first === "--lang" && words.length > 2) return [...words.slice(2), ...words.slice(0, 2)];
  return words;
}

function parse(command: Command, words: readonly string[]) {
  const options = { ...command.options, json: { type: "boolean" }, lang: { type: "string" } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // parseArgs throws nothing else
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "?";
    throw new WrongUsage(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? "cli.unknown-option" : "cli.option-value", {
      option,
    });
  }
  choiceOption(parsed.values, "lang", ["ko", "en"]);
  const { least, most } = command.positionals;
  if (parsed.positionals.length < least) throw new WrongUsage("cli.too-few");
  if (parsed.positionals.length > most) throw new WrongUsage("cli.too-many", { word: parsed.positionals[most]! });
  return { values: parsed.values, positionals: parsed.positionals };
}

function languageOf(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const said = at < 0 ? null : words[at]!.includes("=") ? words[at]!.split("=")[1] : words[at + 1];
  if (said === "ko" || said === "en") return said;
  const machine = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "";
  return machine.startsWith("ko") ? "ko" : "en";
}

function help(language: Language, line: (line: string) => void): void {
  line(text(language, "cli.about"));
  line("");
  const width = Math.max(...commands.map((command) => command.name.length));
  for (const command of commands) line(`  ${command.name.padEnd(width)}  ${text(language, command.about)}`);
  line("");
  line(text(language, "cli.exit-codes"));
}

function commandHelp(language: Language, command: Command, line: (line: string) => void): void {
  line(`sovplan ${command.name} ${command.usage}`);
  line("");
  line(text(language, command.about));
  line(text(language, "cli.common-options"));
}

/** The command a person most likely meant: the one that shares the longest beginning, else the first. */
function nearest(word: string): string {
  const shared = (name: string) => Array.from(name).findIndex((letter, at) => letter !== word[at]);
  const length = (name: string) => (shared(name) < 0 ? name.length : shared(name));
  return [...commands].sort((a, b) => length(b.name) - length(a.name))[0]!.name;
}
