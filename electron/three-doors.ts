import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IpcMain, WebContents } from "electron";
import { type Transport, connect } from "../shared/contract/client.ts";
import type { HostEvent } from "../shared/contract/events.ts";
import type { Reply } from "../shared/contract/gate.ts";
import { answerWindows } from "./desktop/ipc.ts";
import { origin } from "./desktop/origin.ts";
import { type Service, startService } from "./service/service.ts";
import { serve } from "./web/server.ts";
import { visit } from "./web/visitor.ts";

/** The day every test of the doors believes it is. */
export const NOW = "2026-11-21T09:00:00.000Z";

export type Door = Readonly<{
  transport: Transport;
  service: Service;
  /** A folder of this door's own. What its “person” answers to a dialog is set here. */
  folder: string;
  answers: { open: string | null; create: string | null; save: string | null };
  bugs: unknown[];
  close: () => Promise<void>;
}>;

export type DoorName = "direct" | "HTTP" | "IPC";
export const doorNames: readonly DoorName[] = ["direct", "HTTP", "IPC"];

/** Opens one of the three doors to a service of its own; only the tests of the contract come in this way. */
export async function openDoor(name: DoorName): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-door-"));
  const answers: Door["answers"] = { open: null, create: null, save: null };
  const bugs: unknown[] = [];
  const recent: string[] = [];
  const service = startService({
    door: "window",
    now: () => new Date(NOW),
    by: "test",
    dialogs: {
      open: () => Promise.resolve(answers.open),
      create: () => Promise.resolve(answers.create),
      save: () => Promise.resolve(answers.save),
    },
    recent: {
      list: () => Promise.resolve(recent),
      add: (path) => {
        if (!recent.includes(path)) recent.unshift(path);
        return Promise.resolve();
      },
    },
    scratch: join(folder, "scratch"),
    nativeBinding: null,
    logBug: (error) => String(bugs.push(error)),
  });
  const { transport, leave } = await transports[name](service, folder);
  const close = async (): Promise<void> => {
    await leave();
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { transport, service, folder, answers, bugs, close };
}

type Way = Readonly<{ transport: Transport; leave: () => Promise<void> }>;

const transports: Readonly<Record<DoorName, (service: Service, folder: string) => Promise<Way>>> = {
  direct: (service) =>
    Promise.resolve({ transport: { send: service.answer, listen: service.listen }, leave: () => Promise.resolve() }),
  HTTP: async (service, pages) => {
    const host = await serve({ service, pages });
    const visitor = await visit(host.url);
    const leave = async (): Promise<void> => {
      visitor.close();
      await host.close();
    };
    return { transport: visitor.transport, leave };
  },
  // Electron copies what passes between page, shell and service exactly as structuredClone does
  IPC: (service) => {
    const frame = { url: `${origin}/`, parent: null };
    let ask: (event: unknown, name: unknown, input: unknown) => Promise<Reply>;
    const ipc = { handle: (_channel: string, heard: typeof ask) => (ask = heard) };
    answerWindows(ipc as unknown as Pick<IpcMain, "handle">, {
      ours: () => [{ mainFrame: frame } as unknown as WebContents], // the part of a window that is looked at
      call: async (name, input) => structuredClone(await service.answer(name, structuredClone(input))),
      showIn: () => undefined,
    });
    return Promise.resolve({
      transport: {
        send: (name, input) => ask({ senderFrame: frame }, name, structuredClone(input)),
        listen: (hear: (event: HostEvent) => void) => service.listen((event) => hear(structuredClone(event))),
      },
      leave: () => Promise.resolve(),
    });
  },
};

/**
 * A workspace of the sample agency, placed and sorted into waves, in a folder of the test's own; copies of it come from the
 * function it returns, so that every door reads the same bytes.
 *
 * It is made once in a run of all tests (e2e/once-per-run.ts) and copied for each file that asks.
 */
export async function sampleWorkspace(folder: string, sample: "korea" | "eu"): Promise<(to: string) => string> {
  const name = `${sample}.sovplan`;
  const path = join(folder, name);
  const shared = process.env["SOVPLAN_ONCE_PER_RUN"];
  if (shared === undefined) await makeSample(path, sample);
  else {
    const made = join(shared, name);
    if (!existsSync(made)) {
      // beside its place, then there in one move: another file's test may look for it meanwhile, or make it too
      const making = mkdtempSync(join(shared, "making-"));
      await makeSample(join(making, name), sample);
      renameSync(join(making, name), made);
    }
    copyFileSync(made, path);
  }
  return (to) => {
    const copy = join(to, name);
    copyFileSync(path, copy);
    return copy;
  };
}

async function makeSample(path: string, sample: "korea" | "eu"): Promise<void> {
  const door = await openDoor("direct");
  await door.service.createSample(path, sample);
  const { call, run } = connect(door.transport);
  const [scenario] = await call("scenarios.list", {});
  const { id } = scenario!;
  const { placements } = await run("placement.solve", { scenario: id, gap: 0.001, timeLimitS: 60 });
  await call("placement.adopt", { scenario: id, placements });
  const { waves } = await call("waves.propose", { scenario: id });
  await call("waves.adopt", { scenario: id, waves: waves.map(({ wave }) => ({ ...wave, id: null })) });
  await door.close();
}
