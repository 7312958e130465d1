import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DiskEvent } from "./recorder.ts";

type Pending = Extract<DiskEvent, { kind: "write" | "truncate" }>;
/** One file, by whatever names: what is safely on the disk, and what only the operating system knows so far. */
type File = { safe: Buffer; pending: Pending[] };
type Names = Map<string, File>;
type NameChange = (names: Names) => void;

/**
 * A disk that forgets: it loses whatever was not synced when the power goes.
 *
 * A write is safe after a sync of its file, a name (created, linked, renamed, deleted) after a sync of its folder. Names
 * survive in the order they were made, as on a journalling file system; writes survive in any combination.
 */
export class Disk {
  readonly #names: Names = new Map();
  #safeNames: Names = new Map();
  #nameChanges: NameChange[] = [];

  apply(event: DiskEvent): void {
    if (event.kind === "ack") return;
    if (event.kind === "sync folder") {
      this.#safeNames = new Map(this.#names);
      this.#nameChanges = [];
      return;
    }
    const { name } = event;
    const file = this.#names.get(name);
    if (event.kind === "create") {
      if (file) return;
      const made: File = { safe: Buffer.alloc(0), pending: [] };
      this.#rename((names) => names.set(name, made));
    }
    if (event.kind === "unlink") this.#rename((names) => names.delete(name));
    if (event.kind === "link") this.#rename((names) => names.set(event.to, file!));
    if (event.kind === "rename") {
      this.#rename((names) => {
        names.delete(name);
        names.set(event.to, file!);
      });
    }
    if (event.kind === "write" || event.kind === "truncate") file!.pending.push(event);
    if (event.kind === "sync") {
      file!.safe = file!.pending.reduce(applied, file!.safe);
      file!.pending = [];
    }
  }

  #rename(change: NameChange): void {
    change(this.#names);
    this.#nameChanges.push(change);
  }

  /** Writes into a folder what is there after a power cut now. `survives` says which of the unsafe things made it. */
  cutPower(folder: string, survives: (below: number) => number): void {
    const names = new Map(this.#safeNames);
    for (const change of this.#nameChanges.slice(0, survives(this.#nameChanges.length + 1))) change(names);
    for (const [name, { safe, pending }] of names) {
      writeFileSync(join(folder, name), pending.filter(() => survives(2) === 1).reduce(applied, safe));
    }
  }
}

function applied(content: Buffer, event: Pending): Buffer {
  const length = event.kind === "truncate" ? event.length : Math.max(content.length, event.at + event.bytes.length);
  const next = Buffer.alloc(length);
  content.copy(next, 0, 0, Math.min(content.length, length));
  if (event.kind === "write") event.bytes.copy(next, event.at);
  return next;
}
