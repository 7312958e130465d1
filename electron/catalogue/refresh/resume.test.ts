import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { say } from "../../../shared/model/sentence.ts";
import { sayIn } from "../../../shared/text/text.ts";
import { withTimeLeft } from "./progress.ts";
import { resumeStore, sweep } from "./resume.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sovplan-resume-"));
  folder = join(root, "kept");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

let moment = Date.parse("2026-11-21T09:00:00.000Z");
const now = () => new Date(moment);
const store = (what: readonly unknown[] = ["azure", "USD"]) => resumeStore(folder, what, now);
const said = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();

describe("answers of a broken refresh", () => {
  it("are there for the next of the same kind, and for no other", () => {
    store().keep("page/1", "가격\nlist");
    expect(said(store().read("page/1"))).toBe("가격\nlist");
    expect(store().read("page/2")).toBeNull();
    expect(store(["azure", "KRW"]).read("page/1")).toBeNull();
    store().forget();
    expect(store().read("page/1")).toBeNull();
  });

  it("count no longer after half a day, nor when a byte has changed", () => {
    store().keep("page/1", "list");
    const [place] = readdirSync(folder);
    const [name] = readdirSync(join(folder, place!));
    const path = join(folder, place!, name!);
    const whole = readFileSync(path);
    writeFileSync(path, Buffer.concat([whole.subarray(0, -1), Buffer.from("x")]));
    expect(store().read("page/1")).toBeNull();
    writeFileSync(path, whole);
    expect(said(store().read("page/1"))).toBe("list");
    moment += 13 * 60 * 60 * 1000;
    expect(store().read("page/1")).toBeNull();
    moment -= 26 * 60 * 60 * 1000; // a clock that was set back makes nothing younger
    expect(store().read("page/1")).toBeNull();
    moment += 13 * 60 * 60 * 1000;
  });

  it("are swept away with their folder when they are old", () => {
    store(["old"]).keep("a", "x");
    const old = join(folder, readdirSync(folder)[0]!);
    utimesSync(old, 0, 0);
    store(["new"]).keep("a", "x");
    sweep(folder, () => new Date());
    expect(readdirSync(folder)).toHaveLength(1);
    sweep(join(root, "nowhere"), now);
  });

  it.skipIf(process.getuid === undefined)("are neither kept nor read where others could have laid them", () => {
    mkdirSync(join(root, "theirs"), { mode: 0o777 });
    symlinkSync(join(root, "theirs"), folder);
    store().keep("page/1", "list");
    expect(readdirSync(join(root, "theirs"))).toEqual([]);
    rmSync(folder);
    store().keep("page/1", "list");
    chmodSync(folder, 0o777);
    expect(store().read("page/1")).toBeNull();
  });
});

describe("the time left", () => {
  it("is told once enough is done to tell it, in seconds and then in minutes", () => {
    let clock = 0;
    const told: string[] = [];
    const progress = withTimeLeft(
      (_done, _of, doing) => told.push(sayIn("en", doing)),
      () => clock,
    );
    const doing = say("refresh.asking", { host: "prices.example.kr" });
    for (const [at, done, of] of [
      [1000, 1, 10],
      [10_000, 5, 10],
      [10_000, 1, 61],
      [10_000, 3, null],
      [60_000, 10, 10],
    ] as const) {
      clock = at;
      progress(done, of, doing);
    }
    expect(told).toEqual([
      "Asking prices.example.kr",
      "Asking prices.example.kr · about 10 s left",
      "Asking prices.example.kr · about 10 min left",
      "Asking prices.example.kr",
      "Asking prices.example.kr",
    ]);
  });
});
