import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { visit } from "./web/visitor.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of this folder without a display, and hears what it says. */
function run(words: readonly string[], language: string) {
  const child = spawn(
    process.execPath,
    words.map((word) => word.replace(/^\.\//, `${import.meta.dirname}/`)),
    { env: { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "", LC_ALL: language }, cwd: folder },
  );
  let heard = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (heard += data.toString()));
  return { child, heard: () => heard };
}

const exit = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

describe("npm start where no window can be had", () => {
  it("says why, and opens the same app for the browser until it is told to end", async () => {
    const { child, heard } = run(["./start.ts", join(folder, "plan.sovplan")], "ko_KR.UTF-8");
    await expect.poll(heard, { timeout: 50_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?launch=\S+/);
    expect(heard()).toContain("화면(디스플레이)이 없어");
    const visitor = await visit(/http:\S+/.exec(heard())![0]);
    expect(await visitor.transport.send("workspace.state", {})).toMatchObject({ ok: true, value: { door: "web" } });
    visitor.close();
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(0);
  });

  it("ends with the reason when only a window is wanted", async () => {
    const { child, heard } = run(["./start.ts", "--window"], "en_GB.UTF-8");
    expect(await exit(child)).toBe(1);
    expect(heard()).toContain("There is no display");
  });
});

describe("sovplan serve", () => {
  it("says that a port is taken, and ends with 1", async () => {
    const squatter = createServer();
    const port = await new Promise<number>((resolve) =>
      squatter.listen(0, "127.0.0.1", () => resolve((squatter.address() as { port: number }).port)),
    );
    const { child, heard } = run(
      ["./cli/main.ts", "serve", join(folder, "other.sovplan"), "--port", String(port), "--lang", "en"],
      "C",
    );
    expect(await exit(child)).toBe(1);
    expect(heard()).toContain(`Port ${port} is already in use`);
    squatter.close();
  });

  it("makes the workspace it was named for when the page asks, and leaves one plain file", async () => {
    const file = join(folder, "new.sovplan");
    const { child, heard } = run(["./cli/main.ts", "serve", file, "--json"], "C");
    await expect.poll(heard, { timeout: 50_000 }).toMatch(/launch=/);
    const visitor = await visit((JSON.parse(/\{[^]*\}/.exec(heard())![0]) as { url: string }).url);
    const agency = { agency: "시험 기관", country: "KR", currency: "KRW", language: "ko" };
    expect(await visitor.transport.send("workspace.create", agency)).toMatchObject({ ok: true });
    expect(await visitor.transport.send("workspace.state", {})).toMatchObject({
      value: { open: { name: "new.sovplan" } },
    });
    visitor.close();
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(0);
    expect(heard()).not.toContain("[");
  });
});
