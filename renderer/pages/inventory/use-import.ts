import { useMemo } from "react";
import { useLocation } from "wouter";
import type { FileTicket } from "../../../shared/contract/contract.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { Examination } from "../../../shared/contract/importing.ts";
import type { WorkloadId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { notify } from "../../hooks/notices.ts";
import { runInFrame } from "../../hooks/use-long-work.ts";
import { call } from "../../host.ts";
import { pathOf } from "../../routes.ts";
import {
  type ImportFile,
  changeFile,
  choiceOf,
  isRead,
  isReady,
  nothing,
  setImport,
  useImportState,
} from "./import-state.ts";
import { carried, mappingOf } from "./mapping.ts";

let lastKey = 0;

/** Taking in files: hand over, look into, plan, commit. Nothing changes before `commit`. */
export function useImport() {
  const [, go] = useLocation();
  const state = useImportState();
  const verbs = useMemo(() => verbsWith(go), [go]);
  return { ...state, ...verbs };
}

/** The verbs alone, for those who need not follow every change. */
export function useImportVerbs() {
  const [, go] = useLocation();
  return useMemo(() => verbsWith(go), [go]);
}

function verbsWith(go: (path: string) => void) {
  const toScreen = (): void => go(pathOf("inventory", "import"));

  /** Files chosen or dropped: one way for both. With an import in hand it is asked whether they belong to it. */
  function take(files: readonly File[]): void {
    const { isWorking, files: held } = useImportState.getState();
    if (files.length === 0) return;
    if (isWorking) notify({ tone: "note", words: inBothLanguages({ key: "import.drop-busy", args: {} }) });
    else if (held.length > 0) setImport({ arrived: files });
    else void takeIn(files);
  }

  async function takeIn(files: readonly File[]): Promise<void> {
    setImport({ isWorking: true, failure: null, arrived: null });
    const taken: ImportFile[] = [];
    for (const file of files) {
      const one = await examined(file);
      if (one.failure?.code === "cancelled") {
        givenUp(one.failure);
        return;
      }
      taken.push(one);
    }
    const before = useImportState.getState().files;
    const all = [...before, ...taken];
    const failed = taken.filter((one) => one.failure !== null);
    // nothing but files that cannot be read: that is told, and the person stays on the page
    if (!all.some(isRead)) {
      for (const { failure } of failed) tell(failure!);
      setImport(nothing);
      return;
    }
    const open = taken.find((one) => isRead(one) && !isReady(one));
    setImport({ files: all, isWorking: false, front: (open ?? all.find(isRead))!.key, stage: "files" });
    toScreen();
    // a mapping, guessed or saved, is looked at by a person first
    if (all.filter(isRead).every((one) => one.way === "found")) await makePlan();
  }

  /** Stopped while new files were read: they are given up, and with the reading ends the plan the host held. */
  function givenUp(failure: Failure): void {
    const { files } = useImportState.getState();
    tell(failure);
    setImport(files.length === 0 ? nothing : { isWorking: false, plan: null, reports: [], stage: "files" });
  }

  async function examined(file: File): Promise<ImportFile> {
    const fresh: ImportFile = {
      key: ++lastKey,
      name: file.name,
      ticket: null,
      examination: null,
      failure: null,
      encoding: null,
      delimiter: null,
      found: { encoding: null, delimiter: null },
      way: "found",
      format: null,
      mapping: null,
      answers: {},
    };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const ticket = (await call("files.receive", { name: file.name, bytes })).file;
      const looked = await lookInto(ticket);
      const { encoding, delimiter } = looked.examination;
      if (looked.way === "map" && looked.mapping === null) return { ...fresh, ticket, failure: noTables(file.name) };
      return { ...fresh, ticket, ...looked, found: { encoding, delimiter } };
    } catch (error) {
      return { ...fresh, failure: failureOf(error) };
    }
  }

  async function lookInto(
    file: FileTicket,
    how: Pick<ImportFile, "encoding" | "delimiter"> = { encoding: null, delimiter: null },
  ): Promise<Pick<ImportFile, "way" | "mapping" | "format"> & { examination: Examination }> {
    const [examination] = await runInFrame("inventory.examine", { files: [{ file, ...how }] });
    const { next, saved, map } = examination!; // one file, one examination
    const way = next === "read" ? "found" : next;
    // a map somebody has saved for these headings comes before a guess
    const start = saved[0]?.map ?? map;
    return { examination: examination!, way, format: null, mapping: start && mappingOf(examination!, start) };
  }

  /** Reads a file anew, by another encoding or delimiter; the mapping stays as far as the headings do. */
  async function readAs(file: ImportFile, how: Pick<ImportFile, "encoding" | "delimiter">): Promise<void> {
    setImport({ isWorking: true, failure: null });
    try {
      const { examination, mapping } = await lookInto(file.ticket!, how); // a file that is shown has been handed over
      const kept = file.mapping && mapping ? carried(file.mapping, mapping, examination) : (mapping ?? file.mapping);
      changeFile(file.key, { ...how, examination, mapping: kept, failure: null });
    } catch (error) {
      setImport({ failure: toShow(error) });
    } finally {
      setImport({ isWorking: false });
    }
  }

  /** Works out what the files would do. A plan that is stopped or refused is gone; the files and what was said stay. */
  async function makePlan(): Promise<void> {
    const { files, matches } = useImportState.getState();
    const planned = files.filter(isReady);
    const places = new Map(planned.map(({ key }, at) => [key, at]));
    setImport({ isWorking: true, isStale: false, failure: null });
    try {
      const done = await runInFrame("inventory.import", {
        files: planned.map(choiceOf),
        matches: matches.flatMap(({ file, ...rest }) => {
          const at = places.get(file);
          return at === undefined ? [] : [{ file: at, ...rest }];
        }),
      });
      const missing = new Set(done.reports.flatMap((report) => report.missing.map(({ id }) => id)));
      const { remove, report } = useImportState.getState();
      setImport({
        plan: done.plan,
        reports: done.reports,
        report: Math.min(report, done.reports.length - 1),
        remove: new Set([...remove].filter((id) => missing.has(id))),
        stage: "plan",
        isWorking: false,
      });
    } catch (error) {
      setImport({ plan: null, reports: [], stage: "files", isWorking: false, failure: toShow(error) });
    }
  }

  async function commit(): Promise<void> {
    const { plan, remove, isStale } = useImportState.getState();
    if (plan === null || isStale) return;
    setImport({ isWorking: true, failure: null });
    try {
      // ids of workloads among what is missing: nothing else can be ticked
      const done = await runInFrame("inventory.commit", { plan, remove: [...remove] as WorkloadId[] });
      const created = done.reports.reduce((sum, report) => sum + report.counts.new, 0);
      const changed = done.reports.reduce((sum, report) => sum + report.counts.changed, 0);
      setImport(nothing);
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
      // the host lets a plan go that it could not save; nothing was changed, and the files are still here
      setImport({ plan: null, reports: [], stage: "files", isWorking: false, failure: toShow(error) });
    }
  }

  function forget(): void {
    const { plan } = useImportState.getState();
    // whoever has forgotten it already is right, too
    if (plan !== null) void call("inventory.forget-plan", { plan }).catch(() => undefined);
    setImport(nothing);
  }

  function leave(): void {
    forget();
    go(pathOf("inventory", "workloads"));
  }

  function takeAway(key: number): void {
    const { files, matches } = useImportState.getState();
    const rest = files.filter((file) => file.key !== key);
    if (!rest.some(isRead)) return leave();
    // what could not be read is in no plan
    if (files.some((file) => file.key === key && !isRead(file))) {
      setImport({ files: rest });
      return;
    }
    setImport({
      files: rest,
      matches: matches.filter(({ file }) => file !== key),
      front: rest.find((file) => isRead(file) && !isReady(file))?.key ?? rest.find(isRead)!.key,
      plan: null,
      reports: [],
      stage: "files",
    });
  }

  function choose(): void {
    const field = document.createElement("input");
    field.type = "file";
    field.multiple = true;
    // what is accepted is decided by content; the list only helps the dialog
    field.accept = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.json,.zip";
    field.addEventListener("change", () => take([...(field.files ?? [])]));
    field.click();
  }

  return { take, takeIn, readAs, makePlan, commit, forget, leave, takeAway, choose, toScreen };
}

const tell = (failure: Failure): void =>
  notify({ tone: failure.code === "cancelled" ? "note" : "bad", words: failure.sentence, code: failure.code });

/** A file that is read, and that nothing can be made of. */
const noTables = (file: string): Failure => ({
  code: "import-no-tables",
  sentence: inBothLanguages({ key: "import.no-tables", args: { file } }),
  field: null,
});

/** What stays on the page until it is mended. That somebody stopped the work is only told: it was meant. */
function toShow(error: unknown): Failure | null {
  const failure = failureOf(error);
  if (failure.code !== "cancelled") return failure;
  tell(failure);
  return null;
}
