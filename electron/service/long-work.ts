import { type Job, type WorkHandlers, type WorkName, works } from "../../shared/contract/contract.ts";
import type { HostEvent, WorkId } from "../../shared/contract/events.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Reply } from "../../shared/contract/gate.ts";

/** Long work under way: starts it, tells how far it is, stops it, and says how it ended. */
export function longWork(
  handlers: WorkHandlers,
  announce: (event: HostEvent) => void,
  bug: (error: unknown) => Refusal,
) {
  /** Stop throws the work away; enough asks it to end with what it has. */
  const running = new Map<WorkId, Readonly<{ stopper: AbortController; enough: AbortController }>>();
  let count = 0;

  /** The ticket goes out before the first event: whoever asked learns the name of the work first. */
  function start(name: WorkName, input: unknown): { work: WorkId } {
    const work: WorkId = `work-${(count += 1)}`;
    const ends = { stopper: new AbortController(), enough: new AbortController() };
    running.set(work, ends);
    setImmediate(() => void run(work, name, input, ends));
    return { work };
  }

  async function run(
    work: WorkId,
    name: WorkName,
    input: unknown,
    { stopper, enough }: Readonly<{ stopper: AbortController; enough: AbortController }>,
  ): Promise<void> {
    const job: Job = {
      progress: (done, of, doing) => {
        if (running.has(work)) announce({ kind: "work.progress", work, done, of, doing });
      },
      signal: stopper.signal,
      enough: enough.signal,
    };
    const reply = await settle(name, input, job, stopper);
    running.delete(work);
    announce({ kind: "work.ended", work, reply: reply as Extract<HostEvent, { kind: "work.ended" }>["reply"] });
  }

  async function settle(name: WorkName, input: unknown, job: Job, stopper: AbortController): Promise<Reply> {
    try {
      const handle = handlers[name] as (input: unknown, job: Job) => Promise<unknown>; // `input` passed the gate under this name
      const value = works[name].output.parse(await handle(input, job));
      if (stopper.signal.aborted) throw refusal("cancelled");
      return { ok: true, value };
    } catch (error) {
      if (stopper.signal.aborted) return { ok: false, failure: refusal("cancelled").failure };
      return { ok: false, failure: (error instanceof Refusal ? error : bug(error)).failure };
    }
  }

  return {
    start,
    stop: (work: WorkId): void => running.get(work)?.stopper.abort(),
    finish: (work: WorkId): void => running.get(work)?.enough.abort(),
    stopAll: (): void => running.forEach(({ stopper }) => stopper.abort()),
    isIdle: (): boolean => running.size === 0,
  };
}
