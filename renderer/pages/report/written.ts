import { useCallback } from "react";
import { create } from "zustand";
import type { WorkOutput } from "../../../shared/contract/contract.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { runInFrame, useWork } from "../../hooks/use-long-work.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { call } from "../../host.ts";

export type Written = Readonly<WorkOutput<"report.write"> & { bytes: Uint8Array }>;
type Held = Readonly<{ written: Written | null; failure: Failure | null; savedAt: string | null }>;

/** The last file written for a scenario and a language: it stays while other pages are looked at. */
const useFiles = create<Readonly<{ of: Readonly<Record<string, Held>> }>>(() => ({ of: {} }));

/** Writes the report and keeps the file, its bytes and whether the plan has changed since. */
export function useWritten(scenario: ScenarioId | null, language: Language) {
  const open = useWorkspace();
  const name = open?.name ?? "";
  const savedAt = open?.savedAt ?? null;
  const key = `${name} ${scenario ?? ""} ${language}`;
  const held = useFiles(({ of }) => of[key] ?? null);
  const running = useWork(({ all }) => all.find((one) => one.name === "report.write") ?? null);

  const write = useCallback(async (): Promise<void> => {
    if (scenario === null) return;
    const hold = (next: Omit<Held, "savedAt">) =>
      useFiles.setState(({ of }) => ({ of: { ...of, [key]: { ...next, savedAt } } }));
    try {
      const answer = await runInFrame("report.write", { scenario, language });
      const { bytes } = await call("files.read", { file: answer.file });
      hold({ written: { ...answer, bytes }, failure: null });
    } catch (error) {
      hold({ written: null, failure: failureOf(error) });
    }
  }, [scenario, language, key, savedAt]);

  return {
    written: held?.written ?? null,
    failure: held?.failure ?? null,
    isStale: held?.written != null && held.savedAt !== savedAt,
    running,
    write,
  };
}
