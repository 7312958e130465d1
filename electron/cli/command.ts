import type { ParseArgsConfig } from "node:util";
import type { Client } from "../../shared/contract/client.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { Day } from "../../shared/units/date.ts";
import type { TextKey } from "../../shared/text/text.ts";
import type { Service } from "../service/service.ts";
import type { Print } from "./print.ts";

/** What a command is given: the host behind the same gate as the screens, and a place to print. */
export type Context = Readonly<{
  call: Client["call"];
  run: Client["run"];
  service: Service;
  print: Print;
  language: Language;
  /** `--json`: one JSON value on standard output, nothing else. */
  json: boolean;
  /** Hands over how to stop what has begun; Ctrl+C does it. */
  underWay: (stop: () => void) => void;
}>;

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One word of the command line. A new command is a new file in `commands/`. */
export type Command = Readonly<{
  name: string;
  /** What follows the name, as `--help` prints it. */
  usage: string;
  about: TextKey;
  options: NonNullable<ParseArgsConfig["options"]>;
  positionals: Readonly<{ least: number; most: number }>;
  run: (context: Context, positionals: readonly string[], values: Values) => Promise<void>;
}>;

/** The command was not written as it must be: usage is printed and the program ends with 2. */
export class WrongUsage extends Error {
  readonly key: TextKey;
  readonly args: Record<string, string>;
  /** How the part of the command that was meant is written, where a command has several. */
  usage: string | null = null;
  constructor(key: TextKey, args: Record<string, string> = {}) {
    super(key);
    this.name = "WrongUsage";
    this.key = key;
    this.args = args;
  }
}

/** A number given to an option, inside its bounds. */
export function numberOption(values: Values, name: string, low: number, high: number): number | null {
  const given = values[name];
  if (given === undefined) return null;
  const value = Number(given);
  if (typeof given !== "string" || given.trim() === "" || !(value >= low && value <= high))
    throw new WrongUsage("cli.number-wanted", { option: `--${name}`, low: String(low), high: String(high) });
  return value;
}

/** A calendar day given to an option. */
export function dayOption(values: Values, name: string): Day | null {
  const given = values[name];
  if (given === undefined) return null;
  const day = Day.safeParse(given);
  if (!day.success) throw new WrongUsage("cli.day-wanted", { option: `--${name}`, value: String(given) });
  return day.data;
}

/** One of a few words given to an option. */
export function choiceOption<Word extends string>(values: Values, name: string, words: readonly Word[]): Word | null {
  const given = values[name];
  if (given === undefined) return null;
  const word = words.find((word) => word === given);
  if (!word) throw new WrongUsage("cli.choice-wanted", { option: `--${name}`, words: words.join(" | ") });
  return word;
}
