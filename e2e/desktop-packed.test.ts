import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { type Page, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askInPage, switches } from "./electron/desktop.ts";
import { type Display, openDisplay } from "./electron/display.ts";
import { bindingFor, findElectron } from "./electron/electron.ts";

const root = join(import.meta.dirname, "..");
const electron = findElectron();
const reason =
  process.platform !== "linux"
    ? "only the Linux program is packed here"
    : "reason" in electron
      ? electron.reason
      : null;
if (reason !== null) console.log(`The packed program was not tested: ${reason}`);

describe.skipIf(reason !== null)("the packed program", () => {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-packed-"));
  const program = join(folder, "linux-unpacked", "sovplan");
  const file = join(folder, "plan.sovplan");
  let display: Display;

  beforeAll(async () => {
    expect(run(process.execPath, ["electron/packaging.ts"]).output).toContain("dir: built");
    // linked, not copied: the test puts another database binding into its own tree, never into the packed one
    expect(run("cp", ["-al", "release/linux-unpacked", folder]).status).toBe(0);
    if (!("reason" in electron) && electron.binding !== null) wrapBinding();
    expect(run(process.execPath, ["electron/cli/main.ts", "sample", file]).output).toContain("plan.sovplan");
    display = (await openDisplay())!;
  }, 180_000);
  afterAll(() => {
    display.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The older Electron for tests cannot load the prebuild as it is. */
  function wrapBinding(): void {
    const prebuild = join(
      folder,
      "linux-unpacked/resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node",
    );
    const kept = prebuild.replace("linux-x64", "unwrapped");
    renameSync(prebuild, kept);
    expect(bindingFor(kept, prebuild)).toBeNull();
  }

  function run(command: string, words: readonly string[], environment: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(command, words, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...environment },
      timeout: 120_000,
    });
    return { status, output: stdout + stderr };
  }

  function start(
    words: readonly string[],
    environment: Record<string, string> = {},
  ): ChildProcess & { heard: () => string } {
    const child = spawn(program, [...switches(folder), ...words], {
      env: { ...process.env, DISPLAY: display.name, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let heard = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (heard += data.toString()));
    return Object.assign(child, { heard: () => heard });
  }

  const ended = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once("exit", () => resolve());
    });

  it("has every fuse set as written down, and the wire read back says so (X9)", async () => {
    const wire = (await getCurrentFuseWire(program)) as unknown as Record<string, FuseState>;
    const wanted: Record<number, FuseState> = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
      [FuseV1Options.WasmTrapHandlers]: FuseState.ENABLE,
    };
    const fuses = Object.keys(wire).filter((key) => /^\d+$/.test(key));
    console.log(`${fuses.length} fuses in this wire`);
    expect(fuses.length).toBeGreaterThanOrEqual(8);
    for (const fuse of fuses) expect(wire[fuse], FuseV1Options[Number(fuse)]).toBe(wanted[Number(fuse)]);
  });

  it("is not to be made a Node, nor given options or an inspector (X9)", async () => {
    const planted = join(folder, "planted.cjs");
    writeFileSync(planted, `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "owned"))}, "")`);
    const child = start(["--inspect=0", planted], { ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: `--require=${planted}` });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill("SIGUSR1");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.heard()).not.toContain("Debugger listening");
    expect(existsSync(join(folder, "owned"))).toBe(false);
    child.kill("SIGKILL");
    await ended(child);
  });

  it("opens the file it is given, and takes it to a plan as PDF", async () => {
    const child = start(["--remote-debugging-port=0", file]);
    await expect.poll(child.heard, { timeout: 30_000 }).toMatch(/DevTools listening on (ws:\S+)/);
    const socket = new URL(/DevTools listening on (ws:\S+)/.exec(child.heard())![1]!);
    // a page that is only being made while Playwright attaches to it can hold it up for ever: first let there be one
    const pages = async (): Promise<string> => (await fetch(`http://${socket.host}/json/list`)).text();
    await expect.poll(pages, { timeout: 60_000 }).toContain("app://sovplan/");
    const browser = await chromium.connectOverCDP(socket.href, { timeout: 60_000 });
    const [page] = browser.contexts()[0]!.pages() as [Page];
    await expect.poll(() => page.title()).toBe("Sovplan");
    const state = () => page.evaluate(() => window.host!.call("workspace.state", {}));
    await expect
      .poll(async () => ((await state()) as { value: { open: { name: string } | null } }).value.open?.name, {
        timeout: 20_000,
      })
      .toBe("plan.sovplan");

    const ask = (name: string, input: unknown): Promise<unknown> => askInPage(page, name, input);
    const { open } = (await ask("workspace.state", {})) as { open: { scenarios: { id: string }[] } };
    const scenario = open.scenarios[0]!.id;
    await ask("placement.solve", { scenario, gap: 0.05, timeLimitS: 20 });
    const { file: ticket } = (await ask("report.write", { scenario, language: "ko" })) as { file: string };
    const { bytes } = (await ask("files.read", { file: ticket })) as { bytes: Uint8Array };
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(50_000);

    await browser.close();
    child.kill("SIGTERM");
    await ended(child);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});
