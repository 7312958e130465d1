import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { FileTicket } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { writeWhole } from "./whole-file.ts";

const types: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".json": "application/json",
  ".csv": "text/csv",
  ".ics": "text/calendar",
  ".xml": "application/xml",
  ".lp": "text/plain",
  ".mps": "text/plain",
  ".zip": "application/zip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Files that pass through a host. A page sees tickets only: it can neither name a path nor guess one.
 *
 * What a page hands in and what the host makes lies in a scratch folder that goes when the host closes.
 */
export function fileDesk(scratch: string) {
  const held = new Map<FileTicket, { path: string; name: string }>();
  let count = 0;

  function hold(path: string, name: string): FileTicket {
    const file: FileTicket = `file-${(count += 1)}`;
    held.set(file, { path, name });
    return file;
  }

  function find(file: FileTicket): { path: string; name: string } {
    const found = held.get(file);
    if (!found) throw refusal("no-such-file-ticket", {}, "file");
    return found;
  }

  return {
    /** A file that lies on this machine, named by its door (command line, dialog), never by a page. */
    admit(path: string): FileTicket {
      try {
        if (!statSync(path).isFile()) throw refusal("not-a-file", { name: basename(path) });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") throw refusal("file-missing", { name: basename(path) });
        throw error;
      }
      return hold(path, basename(path).normalize("NFC"));
    },
    receive(name: string, bytes: Uint8Array): FileTicket {
      mkdirSync(scratch, { recursive: true });
      const path = join(
        scratch,
        `in-${count + 1}${extname(name)
          .slice(0, 10)
          .replace(/[^.\w]/g, "")}`,
      );
      writeFileSync(path, bytes);
      return hold(path, basename(name.replaceAll("\\", "/")).normalize("NFC"));
    },
    /** A file the host has made, under the name it should be saved by. */
    make(name: string, bytes: Uint8Array | string): FileTicket {
      mkdirSync(scratch, { recursive: true });
      const path = join(scratch, `out-${count + 1}${extname(name)}`);
      writeFileSync(path, bytes);
      return hold(path, name);
    },
    read(file: FileTicket): { name: string; type: string; bytes: Uint8Array<ArrayBuffer> } {
      const { path, name } = find(file);
      return {
        name,
        type: types[extname(name).toLowerCase()] ?? "application/octet-stream",
        bytes: new Uint8Array(readFileSync(path)),
      };
    },
    pathOf: (file: FileTicket): string => find(file).path,
    nameOf: (file: FileTicket): string => find(file).name,
    copyTo: (file: FileTicket, path: string): void => writeWhole(path, readFileSync(find(file).path)),
    clear: (): void => rmSync(scratch, { recursive: true, force: true }),
  };
}
export type FileDesk = ReturnType<typeof fileDesk>;
