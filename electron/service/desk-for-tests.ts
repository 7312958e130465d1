import { join } from "node:path";
import {
  type CallName,
  type Input,
  type Job,
  type Output,
  type WorkHandlers,
  type WorkInput,
  type WorkName,
  works,
} from "../../shared/contract/contract.ts";
import { type Failure, Refusal } from "../../shared/contract/failure.ts";
import { answer } from "../../shared/contract/gate.ts";
import { NOW } from "../three-doors.ts";
import { fileDesk } from "./files.ts";
import { type Desk, handlersOf } from "./handlers.ts";
import { importDesk } from "./import-desk.ts";
import type { Surroundings } from "./service.ts";
import { session } from "./session.ts";

/** The host without a door, for tests of what lies behind the calls; what is asked goes through the same gate. */
export type DeskForTests = Desk &
  Readonly<{
    /** What was announced as changed. */
    words: readonly string[];
    /** Asks a call; throws its Refusal. */
    ask: <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
    /** Does long work to its end, or until the job says otherwise; throws its Refusal. */
    work: <Name extends WorkName>(
      name: Name,
      input: WorkInput<Name>,
      job?: Partial<Job>,
    ) => ReturnType<WorkHandlers[Name]>;
  }>;

export function openDesk(folder: string): DeskForTests {
  const surroundings: Surroundings = {
    door: "window",
    now: () => new Date(NOW),
    by: "test",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch: join(folder, "scratch"),
    nativeBinding: null,
    logBug: (error) => {
      throw error;
    },
  };
  const words: string[] = [];
  const desk: Desk = {
    surroundings,
    session: session(surroundings),
    desk: fileDesk(surroundings.scratch),
    changed: (...said) => words.push(...said),
    stop: () => undefined,
    finish: () => undefined,
  };
  const { calls, workers } = handlersOf(desk, importDesk(null));
  const noWork = () => {
    throw new Error("work is not started here");
  };
  return {
    ...desk,
    words,
    ask: async (name, input) => {
      const reply = await answer(calls, noWork, name, input);
      if (!reply.ok) throw new Refusal(reply.failure);
      return reply.value as Output<typeof name>; // the gate has checked it
    },
    work: (name, input, job = {}) => {
      const whole: Job = { progress: () => undefined, signal: new AbortController().signal, ...job };
      const handle = workers[name] as (input: unknown, job: Job) => ReturnType<WorkHandlers[typeof name]>; // parsed under this name
      return handle(works[name].input.parse(input), whole);
    },
  };
}

/** Why something that was asked was not done; fails where it was. */
export async function refused(asked: Promise<unknown>): Promise<Failure> {
  const error: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused, but ${String(error)}`);
  return error.failure;
}
