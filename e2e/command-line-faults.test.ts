import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Ended, commandLine, outerNode, samples, until } from "./program.ts";

const { start, sovplan, json, refused, at, fresh } = commandLine();

describe("bad input on the command line", () => {
  it("ends in one sentence and loses nothing", async () => {
    writeFileSync(at("foreign.sovplan"), "this is no workspace at all");
    writeFileSync(at("broken.xlsx"), Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(500, 7)]));
    writeFileSync(at("picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const whole = readFileSync(at("eu.sovplan"));
    const damaged = Buffer.from(whole);
    // wherever the agency's name stands: the middle of a file may be room that nothing uses
    for (let place = whole.indexOf("Valderheim"); place >= 0; place = whole.indexOf("Valderheim", place + 1))
      damaged.fill(0xff, place, place + 4);
    writeFileSync(at("damaged.sovplan"), damaged);
    mkdirSync(at("a-folder"), { recursive: true });
    const file = fresh("bad.sovplan");
    const before = await json("check", file);

    await refused(1, /none\.sovplan/, "compare", "none.sovplan");
    await refused(1, /none\.sovplan/, "compare", "none.sovplan", "--lang", "ko");
    await refused(1, /foreign\.sovplan|not a Sovplan workspace/i, "compare", "foreign.sovplan");
    await refused(1, /a-folder|not a file/i, "compare", "a-folder");
    const bad = await sovplan("check", "damaged.sovplan");
    expect(bad.code).toBe(1);
    expect(bad.err).not.toMatch(/at .*[.]ts:\d+/);
    expect(readFileSync(at("foreign.sovplan"), "utf8")).toBe("this is no workspace at all");

    await refused(1, /none\.xlsx/, "import", file, "none.xlsx");
    await refused(1, /broken\.xlsx/, "import", file, "broken.xlsx");
    await refused(1, /picture\.png/, "import", file, "picture.png");
    await refused(1, /format|nothing/i, "import", file, join(samples, "eu/systems.xlsx"), "--format", "nothing");
    await refused(1, /folder/, "report", file, "--out", "no/such/plan.pdf");
    await refused(1, /cannot be written/, "export", file, "--json", "a-folder");
    if (process.getuid?.() !== 0) {
      mkdirSync(at("locked"), { recursive: true });
      chmodSync(at("locked"), 0o555);
      await refused(1, /cannot be written/, "report", file, "--out", "locked/plan.pdf");
    }
    expect(await json("check", file)).toEqual(before);
  });

  it("stops at Ctrl+C with a sentence, and the file is as it was", async () => {
    const file = fresh("stopped.sovplan");
    const before = await json("check", file);
    const scratch = at("scratch");
    mkdirSync(scratch);
    const { child, ended } = start(["report", file, "--out", "stopped.pdf"], { TMPDIR: scratch }, outerNode);
    await until(() => readdirSync(scratch).length > 0); // the program is awake, and has not finished for a second to come
    child.kill("SIGINT");
    const { code, err, out } = await ended;
    expect(err).toMatch(/cancelled|Stopped/);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(existsSync(at("stopped.pdf"))).toBe(false);
    expect(await json("check", file)).toEqual(before);
  });
});

describe("sovplan serve", () => {
  const running: ChildProcess[] = [];
  afterAll(() => running.forEach((child) => child.kill("SIGTERM")));

  async function serve(...words: string[]): Promise<{ url: string; stop: () => Promise<Ended> }> {
    const { child, told, ended } = start(["serve", ...words, "--json"]);
    running.push(child);
    await until(() => told.out.trim().endsWith("}") || child.exitCode !== null);
    const { url } = JSON.parse(told.out) as { url: string };
    return { url, stop: () => (child.kill("SIGINT"), ended) };
  }

  async function enter(url: string) {
    const entry = await fetch(url, { redirect: "manual" });
    const cookie = entry.headers.get("set-cookie")!.split(";")[0]!;
    const { origin } = new URL(url);
    return async <Value>(name: string, input: object): Promise<Value> => {
      const headers = { cookie, origin, "content-type": "application/json" };
      const reply = await fetch(`${origin}/call/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
      return ((await reply.json()) as { value: Value }).value;
    };
  }

  it("opens the same workspace with the same digests; a second one only reads", async () => {
    const file = fresh("served.sovplan");
    const first = await serve(file);
    const call = await enter(first.url);
    const again = await fetch(first.url, { redirect: "manual" });
    expect(again.status).toBe(401);
    const told = await json<{ inputs: string; results: string }>("digest", file);
    expect(await call("plan.digest", { scenario: null })).toEqual(told);

    const second = await serve(file);
    const state = await (await enter(second.url))<{ open: { readOnly: boolean } }>("workspace.state", {});
    expect(state.open.readOnly).toBe(true);
    await refused(1, /can only be read/, "place", file);
    expect((await second.stop()).code).toBe(0);
    expect((await first.stop()).code).toBe(0);
    expect(existsSync(at(`${file}-wal`))).toBe(false);
  });

  it("says which port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    await refused(1, new RegExp(`Port ${port} is already in use`), "serve", "eu.sovplan", "--port", String(port));
    await new Promise((resolve) => taken.close(resolve));
  });
});
