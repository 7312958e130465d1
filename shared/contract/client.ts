import type { Sentence } from "../model/sentence.ts";
import { type CallName, type Input, type Output, type WorkInput, type WorkName, type WorkOutput } from "./contract.ts";
import type { HostEvent, WorkId } from "./events.ts";
import { Refusal } from "./failure.ts";
import type { Reply } from "./gate.ts";

/** Carries a call to a host and its reply back, and the host's events. There is one for each door. */
export type Transport = Readonly<{
  send: (name: CallName | WorkName, input: unknown) => Promise<Reply>;
  /** Hears every event from now on; returns how to stop hearing. */
  listen: (hear: (event: HostEvent) => void) => () => void;
}>;

export type Progress = Readonly<{ done: number; of: number | null; doing: Sentence }>;

export type Client = ReturnType<typeof connect>;

export function connect(transport: Transport) {
  async function call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
    const reply = await transport.send(name, input);
    if (!reply.ok) throw new Refusal(reply.failure);
    return reply.value as Output<Name>; // the gate has checked it against this very contract
  }

  /** Starts long work and waits for its end. `stop`, and `finish` for early, are handed out once the work has its ticket. */
  async function run<Name extends WorkName>(
    name: Name,
    input: WorkInput<Name>,
    watch: Readonly<{
      progress?: (progress: Progress) => void;
      started?: (stop: () => void, finish: () => void) => void;
    }> = {},
  ): Promise<WorkOutput<Name>> {
    let work: WorkId | null = null;
    const early: HostEvent[] = []; // events may overtake the reply that carries the ticket
    let hear = (event: HostEvent): void => void early.push(event);
    const deaf = transport.listen((event) => hear(event));
    try {
      const reply = await transport.send(name, input);
      if (!reply.ok) throw new Refusal(reply.failure);
      work = (reply.value as { work: WorkId }).work;
      // a host that has gone meanwhile has stopped already
      const tell = (name: "work.stop" | "work.finish") => () => void call(name, { work: work! }).catch(() => undefined);
      watch.started?.(tell("work.stop"), tell("work.finish"));
      const ended = await new Promise<Reply>((resolve) => {
        hear = (event) => {
          if (event.kind === "work.progress" && event.work === work)
            watch.progress?.({ done: event.done, of: event.of, doing: event.doing });
          if (event.kind === "work.ended" && event.work === work) resolve(event.reply);
        };
        early.forEach(hear);
      });
      if (!ended.ok) throw new Refusal(ended.failure);
      return ended.value as WorkOutput<Name>; // long-work.ts has checked it before it was announced
    } finally {
      deaf();
    }
  }

  return { call, run, listen: transport.listen };
}
