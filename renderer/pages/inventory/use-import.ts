import { useCallback } from "react";
import { useLocation } from "wouter";
import { create } from "zustand";
import type { FileTicket } from "../../../shared/contract/contract.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { ImportReport } from "../../../shared/model/import-report.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { notify } from "../../hooks/notices.ts";
import { runInFrame } from "../../hooks/use-long-work.ts";
import { call } from "../../host.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { pathOf } from "../../routes.ts";

type Importing = Readonly<{
  tickets: readonly FileTicket[];
  /** What the files would do; `null` while there is nothing to preview. */
  reports: readonly ImportReport[] | null;
  failure: Failure | null;
  isReading: boolean;
}>;

const nothing: Importing = { tickets: [], reports: null, failure: null, isReading: false };

/** Files handed in for import, and what they would do. It outlives the page: looking something up loses nothing. */
export const useImportState = create<Importing>(() => nothing);

/** Taking in files: hand over, preview, commit. Nothing changes before `commit`. */
export function useImport() {
  const [, go] = useLocation();
  const state = useImportState();

  const preview = useCallback(
    async (files: readonly File[]): Promise<void> => {
      if (files.length === 0 || useImportState.getState().isReading) return;
      useImportState.setState({ ...nothing, isReading: true });
      try {
        const tickets: FileTicket[] = [];
        for (const file of files) {
          const bytes = new Uint8Array(await file.arrayBuffer());
          tickets.push((await call("files.receive", { name: file.name, bytes })).file);
        }
        const reports = await runInFrame("inventory.import", { files: tickets, format: null, commit: false });
        useImportState.setState({ tickets, reports, isReading: false });
        go(pathOf("inventory", "import"));
      } catch (error) {
        const failure = failureOf(error);
        useImportState.setState({ ...nothing, failure });
        notify({ tone: failure.code === "cancelled" ? "note" : "bad", words: failure.sentence, code: failure.code });
      }
    },
    [go],
  );

  const choose = useCallback(() => {
    const field = document.createElement("input");
    field.type = "file";
    field.multiple = true;
    // what is accepted is decided by content; the list only helps the dialog
    field.accept = ".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt";
    field.addEventListener("change", () => void preview([...(field.files ?? [])]));
    field.click();
  }, [preview]);

  const commit = useCallback(async (): Promise<void> => {
    const { tickets } = useImportState.getState();
    useImportState.setState({ isReading: true, failure: null });
    try {
      const done = await runInFrame("inventory.import", { files: [...tickets], format: null, commit: true });
      const created = done.reduce((sum, report) => sum + report.counts.new, 0);
      const changed = done.reduce((sum, report) => sum + report.counts.changed, 0);
      useImportState.setState(nothing);
      go(pathOf("inventory", "workloads"));
      notify({
        tone: "good",
        words: inBothLanguages({ key: "import.committed", args: { created, changed } }),
        action: {
          label: inBothLanguages({ key: "import.to-quality", args: {} }),
          run: () => go(pathOf("inventory", "quality")),
        },
      });
    } catch (error) {
      useImportState.setState({ failure: failureOf(error), isReading: false });
    }
  }, [go]);

  const leave = useCallback(() => {
    useImportState.setState(nothing);
    go(pathOf("inventory", "workloads"));
  }, [go]);

  return { ...state, preview, choose, commit, leave };
}
