import { z } from "zod";
import type { Text } from "../model/sentence.ts";
import { type CallName, type Handlers, type WorkName, contract, works } from "./contract.ts";
import type { WorkId } from "./events.ts";
import { type Failure, Refusal, refusal } from "./failure.ts";

export type Reply = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; failure: Failure }>;

/** Starts long work whose input has been checked, and answers with its ticket. */
export type Start = (name: WorkName, input: unknown) => { work: WorkId };

/**
 * Answers one call, from whichever door it came: IPC, HTTP or the command line.
 *
 * The input is checked before the handler sees it and the output before the
 * caller does, so neither side has to trust the other.
 */
export async function answer(handlers: Handlers, start: Start, name: string, input: unknown): Promise<Reply> {
  const asked = isCallName(name) ? contract[name] : isWorkName(name) ? works[name] : null;
  if (!asked) return refuse(refusal("unknown-call", { name: name.slice(0, 100) }).failure);

  const given = asked.input.safeParse(input, { reportInput: true });
  if (!given.success) {
    const issue = given.error.issues[0]!;
    return refuse(refusal("invalid-input", { issue: inWords(issue) }, fieldOf(issue)).failure);
  }

  try {
    if (isWorkName(name)) return { ok: true, value: start(name, given.data) };
    const handle = handlers[name as CallName] as (input: unknown) => unknown;
    return { ok: true, value: contract[name as CallName].output.parse(await handle(given.data)) };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.failure);
    throw error;
  }
}

type Issue = z.core.$ZodIssue;
const issueWords = { ko: z.locales.ko().localeError, en: z.locales.en().localeError };

/** What is wrong with an input, in both languages, as the schemas' own library words it. */
function inWords(issue: Issue): Text {
  const say = (language: "ko" | "en"): string => {
    const said = issueWords[language](issue as Parameters<typeof issueWords.ko>[0]); // an issue is what it was made from, and its message
    return (typeof said === "string" ? said : said?.message) ?? issue.message;
  };
  return { ko: say("ko"), en: say("en") };
}

/** The field an issue belongs to; one that should not be there is named itself. */
function fieldOf(issue: Issue): string | null {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
  return path.join(".") || null;
}

/** “__proto__” is not a call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);
export const isWorkName = (name: string): name is WorkName => Object.hasOwn(works, name);

const refuse = (failure: Failure): Reply => ({ ok: false, failure });
