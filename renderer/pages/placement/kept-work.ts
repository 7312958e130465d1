import { useCallback } from "react";
import { create } from "zustand";
import type { WorkInput, WorkName, WorkOutput } from "../../../shared/contract/contract.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { runInFrame, useWork } from "../../hooks/use-long-work.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { call } from "../../host.ts";

type Kept<Answer> = Readonly<{
  answer: Answer | null;
  failure: Failure | null;
  /** When the plan was last saved before the question was asked: another time means another plan. */
  savedAt: string | null;
}>;

/** Answers of long work. They outlive the page, because work goes on while other pages are looked at. */
const useAnswers = create<Readonly<{ of: Readonly<Record<string, Kept<unknown>>> }>>(() => ({ of: {} }));

const keep = (key: string, kept: Kept<unknown>): void =>
  useAnswers.setState(({ of }) => ({ of: { ...of, [key]: kept } }));

/** Asked of the host itself, for a change made a moment ago may not have been told yet. */
const lastSaved = async (): Promise<string | null> => (await call("workspace.state", {})).open?.savedAt ?? null;

/** Long work on a scenario whose last answer is kept: asks, says whether the answer is still about the plan as it is. */
export function useKeptWork<Name extends WorkName>(name: Name, scenario: ScenarioId) {
  const workspace = useWorkspace();
  const key = `${name} ${workspace?.name ?? ""} ${scenario}`;
  const kept = useAnswers(({ of }) => of[key]) as Kept<WorkOutput<Name>> | undefined; // kept under the name of its work
  const running = useWork(({ all }) => all.find((one) => one.name === name) ?? null);

  const put = useCallback(
    async (answer: WorkOutput<Name> | null): Promise<void> =>
      keep(key, { answer, failure: null, savedAt: await lastSaved() }),
    [key],
  );

  const start = useCallback(
    async (input: WorkInput<Name>): Promise<WorkOutput<Name> | null> => {
      const before = useAnswers.getState().of[key]?.answer ?? null;
      const savedAt = await lastSaved();
      try {
        const answer = await runInFrame(name, input);
        keep(key, { answer, failure: null, savedAt });
        return answer;
      } catch (error) {
        // what was known before is not lost because this did not end well
        keep(key, {
          answer: before,
          failure: failureOf(error),
          savedAt: useAnswers.getState().of[key]?.savedAt ?? savedAt,
        });
        return null;
      }
    },
    [name, key],
  );

  return {
    answer: kept?.answer ?? null,
    failure: kept?.failure ?? null,
    /** Nothing has been asked, answered or thrown away yet. */
    isNew: kept === undefined,
    isStale: kept?.answer != null && kept.savedAt !== (workspace?.savedAt ?? null),
    running,
    start,
    put,
  };
}
