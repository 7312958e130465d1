import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { switches } from "./electron/desktop.ts";
import { openDisplay } from "./electron/display.ts";
import { findElectron } from "./electron/electron.ts";

const strace = "/usr/bin/strace";
const reason = existsSync(strace) ? null : "strace is not installed";
if (reason !== null) console.log(`Silence on the network was not tested: ${reason}`);

/** Every system call that could reach another machine is written down while the program works (X7). */
describe.skipIf(reason !== null)("nothing leaves this machine", () => {
  const root = join(import.meta.dirname, "..");
  const folder = mkdtempSync(join(tmpdir(), "sovplan-silence-"));
  const log = join(folder, "calls.log");
  const file = join(folder, "plan.sovplan");
  const watched = ["-f", "-qq", "-yy", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-e", "signal=none", "-o", log];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("and the watch would see it (a program that does reach out)", () => {
    const reach = `require("node:net").connect(9, "192.0.2.1").on("error", () => 0); setTimeout(() => process.exit(), 200)`;
    spawnSync(strace, [...watched, process.execPath, "-e", reach]);
    expect(abroad(readFileSync(log, "utf8")).join()).toContain("192.0.2.1");
  });

  it("while the command line makes, compares and exports a plan", () => {
    for (const words of [
      ["sample", file],
      ["compare", file],
      ["export", file, "--json", join(folder, "plan.json")],
    ]) {
      const done = spawnSync(strace, [...watched, process.execPath, "electron/cli/main.ts", ...words], {
        cwd: root,
        encoding: "utf8",
      });
      expect(done.stderr + String(done.status)).toMatch(/0$/);
      expect(abroad(readFileSync(log, "utf8"))).toEqual([]);
    }
  }, 120_000);

  it("while the desktop starts, opens a plan and closes", async () => {
    const electron = findElectron();
    if ("reason" in electron) {
      console.log(`not for the desktop: ${electron.reason}`);
      return;
    }
    const display = (await openDisplay())!;
    const words = [...watched, electron.program, ...switches(folder), root, file];
    const environment = {
      ...process.env,
      DISPLAY: display.name,
      SOVPLAN_SQLITE_BINDING: electron.binding ?? undefined,
    };
    const traced = spawn(strace, words, { env: environment, stdio: "ignore" });
    // the workspace is open once its lock or its write-ahead log lies beside it
    await expect.poll(() => existsSync(`${file}-wal`), { timeout: 30_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const [shell] = readFileSync(`/proc/${traced.pid!}/task/${traced.pid!}/children`, "utf8").trim().split(" ");
    process.kill(Number(shell), "SIGTERM");
    await new Promise((resolve) => traced.once("exit", resolve));
    display.close();
    const calls = readFileSync(log, "utf8");
    expect(calls).toContain("AF_UNIX"); // the display: the watch was awake
    expect(abroad(calls)).toEqual([]);
  }, 90_000);
});

/**
 * The calls that name another machine.
 *
 * One is let pass: to learn whether this machine has IPv6 at all, Chromium “connects” a UDP socket, which asks
 * the routing table and sends nothing. Something sent over it would be a line of its own here.
 */
function abroad(calls: string): string[] {
  return calls
    .split("\n")
    .filter((line) => /AF_INET6?|<(TCP|UDP)/.test(line))
    .filter((line) => !/inet_addr\("127\.|"::1"|->127\.|->\[::1\]/.test(line))
    .filter((line) => !/connect\(\d+<UDP/.test(line));
}
