import { type Handlers, type WorkHandlers } from "../../shared/contract/contract.ts";
import type { HostEvent } from "../../shared/contract/events.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { answer } from "../../shared/contract/gate.ts";
import { longWork } from "../service/long-work.ts";

/** For tests of the web door: a few calls behind the real gate: data out, bytes both ways, long work, and a refusal. */
export function smallHost(secret: string) {
  const listeners = new Set<(event: HostEvent) => void>();
  let held: { name: string; bytes: Uint8Array<ArrayBuffer> } = { name: "", bytes: new Uint8Array() };
  const calls: Partial<Handlers> = {
    "fx.list": () => [{ base: "USD", quote: "KRW", rate: 1380, date: "2026-11-20", source: secret }],
    "files.receive": (file) => ((held = file), { file: "file-1" }),
    "files.read": () => ({ name: held.name, type: "text/csv", bytes: held.bytes }),
    "workspace.undo": () => {
      throw refusal("nothing-to-undo");
    },
    "work.stop": ({ work }) => (long.stop(work), {}),
  };
  const workers: Partial<WorkHandlers> = {
    "plan.export": async (_input, job) => {
      job.progress(1, 2, { key: "cli.export", args: {} });
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20);
        job.signal.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve();
        });
      });
      return { file: "file-2", digest: secret };
    },
  };
  const long = longWork(
    workers as WorkHandlers, // the calls this test makes are all there
    (event) => listeners.forEach((hear) => hear(event)),
    () => refusal("bug", { number: "1" }),
  );
  return {
    answer: (name: string, input: unknown) => answer(calls as Handlers, long.start, name, input), // as above
    listen: (hear: (event: HostEvent) => void) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
