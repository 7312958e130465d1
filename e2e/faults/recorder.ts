import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One thing a program did to its disk, or said it had done. Paths are names in its folder. */
export type DiskEvent =
  | Readonly<{ kind: "create" | "sync" | "unlink"; name: string }>
  | Readonly<{ kind: "write"; name: string; at: number; bytes: Buffer }>
  | Readonly<{ kind: "truncate"; name: string; length: number }>
  | Readonly<{ kind: "rename" | "link"; name: string; to: string }>
  | Readonly<{ kind: "sync folder" }>
  | Readonly<{ kind: "ack"; number: number; hash: string }>;

const CALLS =
  "openat,open,creat,write,pwrite64,pwritev,pwritev2,writev,fsync,fdatasync,sync_file_range,ftruncate,truncate," +
  "unlink,unlinkat,rename,renameat,renameat2,link,linkat,fallocate,copy_file_range,sendfile";

export const hasStrace = (): boolean => spawnSync("strace", ["-V"]).status === 0;

/** Runs `child.ts sessions` under strace and answers what reached the operating system, in order. */
export function record(path: string, seed: number, durability: { journal: string; synchronous: string }): DiskEvent[] {
  const log = `${dirname(path)}.strace`;
  const child = [join(import.meta.dirname, "child.ts"), "sessions", path, String(seed), JSON.stringify(durability)];
  const trace = ["-f", "-qq", "-xx", "-y", "-s", "4000000", "-e", `trace=${CALLS}`, "-o", log];
  const ran = spawnSync("strace", [...trace, process.execPath, ...child], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`the recorded program failed: ${ran.stderr}`);
  return parse(readFileSync(log, "latin1"), dirname(path));
}

/** A call in the log: `18757 pwrite64(22<\x2f…>, "\x53…", 4096, 0) = 4096`. */
const CALL = /^(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)/s;

function parse(log: string, folder: string): DiskEvent[] {
  const begun = new Map<string, string>();
  const events: DiskEvent[] = [];
  for (const line of log.split("\n")) {
    const pid = line.slice(0, line.indexOf(" "));
    const cut = line.indexOf(" <unfinished ...>");
    if (cut >= 0) {
      begun.set(pid, line.slice(0, cut)); // two threads at once: the call counts when it has returned
      continue;
    }
    const resumed = /^\d+\s+<\.\.\. \w+ resumed>(.*)$/s.exec(line);
    const whole = resumed ? (begun.get(pid) ?? "") + resumed[1]! : line;
    const [, , name = "", args = "", result = ""] = CALL.exec(whole) ?? [];
    if (name && Number(result) >= 0) events.push(...toEvents(name, args, Number(result), folder));
  }
  return events;
}

function toEvents(call: string, args: string, result: number, folder: string): DiskEvent[] {
  const file = /^(\d+)<([^>]*)>/.exec(args);
  const path = file ? unhex(file[2]!).toString() : "";
  const strings = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((match) => unhex(match[1]!));
  const inside = (text: string): string | null =>
    text.startsWith(`${folder}/`) && !text.endsWith("-shm") ? text.slice(folder.length + 1) : null; // -shm is no file on a disk

  if (call === "write" && file?.[1] === "1") return acks(strings[0]!.toString());
  if (call === "fsync" || call === "fdatasync") {
    if (path === folder) return [{ kind: "sync folder" }];
    const name = inside(path);
    return name ? [{ kind: "sync", name }] : [];
  }
  if (call === "openat" || call === "open" || call === "creat") {
    const name = inside(strings[0]?.toString() ?? "");
    const created: DiskEvent[] = name && args.includes("O_CREAT") ? [{ kind: "create", name }] : [];
    return name && args.includes("O_TRUNC") ? [...created, { kind: "truncate", name, length: 0 }] : created;
  }
  if (call === "unlink" || call === "unlinkat") {
    const name = inside(strings[0]!.toString());
    return name ? [{ kind: "unlink", name }] : [];
  }
  if (call.startsWith("rename") || call.startsWith("link")) {
    const [name, to] = strings.map((text) => inside(text.toString()));
    return name && to ? [{ kind: call.startsWith("link") ? "link" : "rename", name, to }] : [];
  }

  const name = inside(path.replace(/ \(deleted\)$/, ""));
  if (!name || path.endsWith(" (deleted)")) return [];
  if (call === "pwrite64") {
    const at = Number(/, (\d+)$/.exec(args)![1]);
    return [{ kind: "write", name, at, bytes: strings[0]!.subarray(0, result) }];
  }
  if (call === "ftruncate") return [{ kind: "truncate", name, length: Number(/, (\d+)$/.exec(args)![1]) }];
  throw new Error(`the recorder does not know ${call} on ${name}: it would replay something that did not happen`);
}

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll("\\x", ""), "hex");

const acks = (said: string): DiskEvent[] =>
  [...said.matchAll(/^ack (\d+) ([0-9a-f]{64})$/gm)].map((match) => ({
    kind: "ack",
    number: Number(match[1]),
    hash: match[2]!,
  }));
