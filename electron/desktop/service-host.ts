import { utilityProcess } from "electron";
import type { HostEvent } from "../../shared/contract/events.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Reply } from "../../shared/contract/gate.ts";
import type { AnswerTo, FromService, Question, ToService } from "./messages.ts";

export type ServiceHost = Readonly<{
  call: (name: string, input: unknown) => Promise<Reply>;
  open: (path: string) => Promise<Reply>;
  close: () => Promise<void>;
}>;

type Given = Readonly<{
  file: string;
  start: Omit<Extract<ToService, { kind: "start" }>, "kind">;
  answer: <Asked extends Question>(question: Asked) => Promise<AnswerTo[Asked["what"]]>;
  hear: (event: HostEvent) => void;
  /** The process has died by itself; another has taken its place, with nothing open. */
  restarted: () => void;
}>;

/** So many deaths in a minute are no accident: then calls are refused instead of starting it once more. */
const DEATHS = 3;

/** The shell's end of the service: starts its process, asks it, answers what it asks, and starts it again when it dies. */
export function serviceHost(given: Given): ServiceHost {
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  let deaths: number[] = [];
  let closing: (() => void) | null = null;
  let child = fork();

  function fork() {
    const child = utilityProcess.fork(given.file, [], {
      serviceName: "Sovplan service",
      stdio: "inherit",
      // its own world: nothing of a shell's environment can steer it
      env: { PATH: process.env["PATH"] ?? "", LANG: process.env["LANG"] ?? "", TMPDIR: process.env["TMPDIR"] ?? "" },
    });
    child.on("message", (message: FromService) => hear(message));
    child.on("exit", () => died());
    child.postMessage({ kind: "start", ...given.start } satisfies ToService);
    return child;
  }

  function hear(message: FromService): void {
    switch (message.kind) {
      case "event":
        given.hear(message.event);
        break;
      case "closed":
        closing?.();
        break;
      case "reply":
        waiting.get(message.id)?.(message.reply);
        waiting.delete(message.id);
        break;
      case "ask":
        void given.answer(message.question).then((answer) => tell({ kind: "told", id: message.id, answer }));
    }
  }

  function died(): void {
    for (const settle of waiting.values()) settle({ ok: false, failure: refusal("service-died").failure });
    waiting.clear();
    if (closing) {
      closing();
      return;
    }
    const now = performance.now();
    deaths = [...deaths.filter((then) => now - then < 60_000), now];
    if (deaths.length > DEATHS) return;
    child = fork();
    given.restarted();
  }

  function tell(message: ToService): void {
    child.postMessage(message);
  }

  function ask(message: (id: number) => ToService): Promise<Reply> {
    if (closing !== null || (child.pid === undefined && deaths.length > DEATHS))
      return Promise.resolve({ ok: false, failure: refusal("service-died").failure });
    const id = (count += 1);
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      tell(message(id));
    });
  }

  return {
    call: (name, input) => ask((id) => ({ kind: "call", id, name, input })),
    open: (path) => ask((id) => ({ kind: "open", id, path })),
    close: () =>
      new Promise<void>((resolve) => {
        // a service that hangs must not keep the window open for ever; its file stays whole either way
        const patience = setTimeout(() => closing?.(), 10_000);
        closing = () => {
          clearTimeout(patience);
          closing = () => undefined;
          child.kill();
          resolve();
        };
        tell({ kind: "close" });
      }),
  };
}
