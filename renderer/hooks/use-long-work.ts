import { useCallback, useEffect, useRef, useState } from "react";
import { create } from "zustand";
import type { Progress } from "../../shared/contract/client.ts";
import type { WorkInput, WorkName, WorkOutput } from "../../shared/contract/contract.ts";
import type { Failure } from "../../shared/contract/failure.ts";
import { run } from "../host.ts";
import { failureOf } from "./failure-of.ts";

export type Running = Readonly<{
  id: number;
  name: WorkName;
  startedAt: number;
  progress: Progress | null;
  stop: (() => void) | null;
  /** Ends it early with what it has found; only searches can. */
  finish: (() => void) | null;
  finishing: boolean;
  stopping: boolean;
}>;

type Work = Readonly<{ all: readonly Running[] }>;

/** Long work in hand, for the bar in the frame: it goes on while the person looks at other pages. */
export const useWork = create<Work>(() => ({ all: [] }));

let last = 0;
const change = (id: number, next: Partial<Running>): void =>
  useWork.setState((now) => ({ all: now.all.map((one) => (one.id === id ? { ...one, ...next } : one)) }));

/** Runs long work and waits for its end; progress and the way to stop it show in the frame. Throws as `run` does. */
export async function runInFrame<Name extends WorkName>(
  name: Name,
  input: WorkInput<Name>,
  began: (id: number) => void = () => undefined,
): Promise<WorkOutput<Name>> {
  const id = ++last;
  const fresh: Running = {
    id,
    name,
    startedAt: performance.now(),
    progress: null,
    stop: null,
    finish: null,
    finishing: false,
    stopping: false,
  };
  useWork.setState((now) => ({ all: [...now.all, fresh] }));
  began(id);
  try {
    return await run(name, input, {
      progress: (progress) => change(id, { progress }),
      started: (stop, finish) =>
        change(id, {
          finish: () => {
            change(id, { finishing: true });
            finish();
          },
          stop: () => {
            change(id, { stopping: true });
            stop();
          },
        }),
    });
  } finally {
    useWork.setState((now) => ({ all: now.all.filter((one) => one.id !== id) }));
  }
}

/** Long work started by a page: its state, its answer, and the refusal if there was one. */
export function useLongWork<Name extends WorkName>(name: Name) {
  const [id, setId] = useState<number | null>(null);
  const [answer, setAnswer] = useState<WorkOutput<Name> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => void (alive.current = false);
  }, []);
  const running = useWork((work) => work.all.find((one) => one.id === id) ?? null);

  const start = useCallback(
    async (input: WorkInput<Name>): Promise<WorkOutput<Name> | null> => {
      setFailure(null);
      try {
        const ended = await runInFrame(name, input, setId);
        if (alive.current) setAnswer(ended);
        return ended;
      } catch (error) {
        if (alive.current) setFailure(failureOf(error));
        return null;
      }
    },
    [name],
  );

  const forget = useCallback(() => {
    setAnswer(null);
    setFailure(null);
  }, []);
  return { start, running, answer, failure, forget, stop: () => running?.stop?.() };
}
