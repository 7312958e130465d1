/**
 * The service in a process of its own (Electron's utilityProcess), so that neither the database nor a
 * spreadsheet nor the solver ever holds up a window. It talks with the shell by messages only.
 */
import { appendFileSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type Failure, Refusal } from "../../shared/contract/failure.ts";
import type { Reply } from "../../shared/contract/gate.ts";
import { type Service, startService } from "../service/service.ts";
import type { AnswerTo, FromService, Question, ToService } from "./messages.ts";

const LOG_BYTES = 1_000_000;
const { parentPort } = process;
const waiting = new Map<number, (answer: unknown) => void>();
let count = 0;
let service: Service | null = null;

parentPort.on("message", ({ data }) => void hear(data as ToService)); // the shell is the only one at the other end

async function hear(message: ToService): Promise<void> {
  if (message.kind === "start") start(message);
  if (message.kind === "told") {
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  }
  if (!service) return;
  if (message.kind === "call")
    say({ kind: "reply", id: message.id, reply: await service.answer(message.name, message.input) });
  if (message.kind === "open") say({ kind: "reply", id: message.id, reply: await open(service, message.path) });
  if (message.kind === "close") say({ kind: "closed", failure: await close(service) });
}

async function close(service: Service): Promise<Failure | null> {
  try {
    await service.close();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.failure : null;
  }
}

function start({ scratch, bugs, nativeBinding }: Extract<ToService, { kind: "start" }>): void {
  service = startService({
    door: "window",
    now: () => new Date(),
    by: "window",
    dialogs: {
      open: () => ask({ what: "open" }),
      create: (suggestedName) => ask({ what: "create", suggestedName }),
      save: (suggestedName) => ask({ what: "save", suggestedName }),
    },
    recent: {
      list: () => ask({ what: "recent" }),
      add: async (path) => {
        await ask({ what: "add-recent", path });
      },
    },
    scratch,
    nativeBinding,
    logBug: (error) => writeBug(bugs, error),
  });
  service.listen((event) => say({ kind: "event", event }));
}

async function open(service: Service, path: string): Promise<Reply> {
  try {
    await service.open(path);
    return { ok: true, value: {} };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    throw error;
  }
}

function ask<What extends Question["what"]>(question: Question & { what: What }): Promise<AnswerTo[What]> {
  const id = (count += 1);
  say({ kind: "ask", id, question });
  return new Promise((resolve) => waiting.set(id, (answer) => resolve(answer as AnswerTo[What]))); // shell.ts answers by the same table
}

function say(message: FromService): void {
  parentPort.postMessage(message);
}

/** Keeps the last bugs on this computer, for whoever is shown the number; nothing is sent anywhere. */
function writeBug(file: string, error: unknown): string {
  const number = process.hrtime.bigint().toString(36).slice(-6);
  const story = `[${number}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
  process.stderr.write(story);
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) rmSync(file);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, story);
  } catch {
    // a full disk must not make one bug into two
  }
  return number;
}
