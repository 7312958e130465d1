import type { FileTicket, Handlers, WorkHandlers } from "../../shared/contract/contract.ts";
import type { HostEvent } from "../../shared/contract/events.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { ImportChoice } from "../../shared/contract/importing.ts";
import { type Reply, answer } from "../../shared/contract/gate.ts";
import { fileDesk } from "./files.ts";
import { handlersOf } from "./handlers.ts";
import { importDesk } from "./import-desk.ts";
import { longWork } from "./long-work.ts";
import { fillWithSample, newAgencyOf } from "./sample.ts";
import { type NewAgency, session } from "./session.ts";

/** What differs from door to door. Nothing else in `service/` knows which door it serves. */
export type Surroundings = Readonly<{
  door: "window" | "web" | "command-line";
  now: () => Date;
  /** Who stands in the history: the door's own word, never a login name. */
  by: string;
  /** Asks the person for a path; `null` where the door cannot (such calls are then refused with a sentence). */
  dialogs: Readonly<{
    open: (() => Promise<string | null>) | null;
    create: ((suggestedName: string) => Promise<string | null>) | null;
    save: ((suggestedName: string) => Promise<string | null>) | null;
  }>;
  recent: Readonly<{ list: () => Promise<readonly string[]>; add: (path: string) => Promise<void> }> | null;
  /** A folder of the service's own, removed on close. */
  scratch: string;
  /** better-sqlite3 binding to load instead of its own; only tests in an old Electron need one. */
  nativeBinding: string | null;
  /** Where a bug is written down; returns the number a person can quote. */
  logBug: (error: unknown) => string;
}>;

export type Service = Readonly<{
  /** Answers one call or starts one long work: what IPC, HTTP and the command line all end in. Never throws. */
  answer: (name: string, input: unknown) => Promise<Reply>;
  listen: (hear: (event: HostEvent) => void) => () => void;
  /** Opens a workspace by a path that a person gave to the door. Throws a Refusal. */
  open: (path: string) => Promise<void>;
  create: (path: string, agency: NewAgency) => Promise<void>;
  /** Makes a workspace of a sample agency at a path that a person gave to the door. */
  createSample: (path: string, sample: "korea" | "eu") => Promise<void>;
  /** Takes in a file by its path, for the doors that have one. */
  admit: (path: string) => FileTicket;
  /** Begins to read sheets that will be imported, while other things are still seen to. */
  readAhead: (files: readonly ImportChoice[]) => void;
  /** Copies a file the service has made to a path that a person gave to the door: whole or not at all. */
  deliver: (file: FileTicket, path: string) => void;
  /** Stops work under way, closes the workspace (back to one plain file), removes the scratch folder. */
  close: () => Promise<void>;
}>;

export function startService(surroundings: Surroundings): Service {
  const listeners = new Set<(event: HostEvent) => void>();
  const announce = (event: HostEvent): void => listeners.forEach((hear) => hear(event));
  const bug = (error: unknown): Refusal => refusal("bug", { number: surroundings.logBug(error) });

  const desk = fileDesk(surroundings.scratch);
  const open = session(surroundings);
  const imports = importDesk(surroundings.nativeBinding);
  const { calls, workers }: { calls: Handlers; workers: WorkHandlers } = handlersOf(
    {
      surroundings,
      session: open,
      desk,
      changed: (...words) => announce({ kind: "changed", words }),
      stop: (work) => running.stop(work),
      finish: (work) => running.finish(work),
    },
    imports,
  );
  const running = longWork(workers, announce, bug);

  return {
    answer: async (name, input) => {
      try {
        return await answer(calls, running.start, name, input);
      } catch (error) {
        return { ok: false, failure: bug(error).failure };
      }
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    open: (path) => open.open(path),
    create: (path, agency) => open.create(path, agency),
    createSample: async (path, sample) => {
      await open.create(path, newAgencyOf(sample));
      await fillWithSample(open, sample, { ...surroundings, at: surroundings.now().toISOString() });
    },
    admit: (path) => desk.admit(path),
    readAhead: (files) => {
      const given = files.map(({ file, ...how }) => ({ path: desk.pathOf(file), name: desk.nameOf(file), ...how }));
      imports.ask("ahead", { files: given }, null).catch(() => undefined); // the import itself says what is wrong
    },
    deliver: (file, path) => desk.copyTo(file, path),
    close: async () => {
      running.stopAll();
      await imports.end();
      open.close();
      desk.clear();
    },
  };
}
