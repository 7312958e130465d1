import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Client, connect } from "../shared/contract/client.ts";
import type { CallName } from "../shared/contract/contract.ts";
import { type Failure, Refusal } from "../shared/contract/failure.ts";
import { type Door, type DoorName, openDoor, sampleWorkspace } from "./three-doors.ts";

/** Copies of the sample workspace for the tests of one file. */
export function samples(): (to: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-contract-"));
  let copyOf: (to: string) => string;
  beforeAll(async () => {
    copyOf = await sampleWorkspace(folder, "eu");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (to) => copyOf(to);
}

/** A door of its own for each test of a group, and what is asked through it most. */
export function atDoor(name: DoorName, copyOf: (to: string) => string) {
  let door: Door;
  let client: Client;
  beforeEach(async () => {
    door = await openDoor(name);
    client = connect(door.transport);
  });
  afterEach(() => door.close());
  return {
    get door() {
      return door;
    },
    get client() {
      return client;
    },
    copyOf,
    open: () => door.service.open(copyOf(door.folder)),
    digest: async () => (await client.call("workspace.check", {})).digest,
    /** Whatever is sent, whether the contract knows it or not. */
    raw: (call: string, input: unknown) => door.transport.send(call as CallName, input), // strange on purpose
  };
}

/** Why something was refused; not being refused, or failing otherwise, is a fault. */
export async function failureOf(asked: Promise<unknown>): Promise<Failure> {
  const error: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused, but ${String(error)}`);
  return error.failure;
}
