import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sovplan } from "../electron/cli/run-for-tests.ts";
import { contract, works } from "../shared/contract/contract.ts";
import type { Reply } from "../shared/contract/gate.ts";
import { type Desktop, askInPage, startDesktop, switches } from "./electron/desktop.ts";
import { findElectron } from "./electron/electron.ts";

const electron = findElectron();
if ("reason" in electron) console.log(`The desktop was not tested: ${electron.reason}`);
else console.log(`The desktop is tested in Electron ${electron.version}`);

describe.skipIf("reason" in electron)("the desktop, in a real Electron", () => {
  const found = electron as Exclude<typeof electron, { reason: string }>; // skipped otherwise
  const folder = mkdtempSync(join(tmpdir(), "sovplan-desktop-"));
  const file = join(folder, "계획.sovplan");
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await startDesktop(found, { folder });
  }, 90_000);
  afterAll(async () => {
    await desktop.quit();
    rmSync(folder, { recursive: true, force: true });
  });

  const call = (name: string, input: unknown): Promise<Reply> =>
    desktop.page.evaluate(([name, input]) => window.host!.call(name, input), [name, input] as const);

  /** What the person would answer at the next dialog. */
  const answerDialogs = (path: string | null): Promise<void> =>
    desktop.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? "" });
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    }, path);

  describe("what a page may say (X3)", () => {
    const hostile: readonly (readonly [string, string])[] = [
      ["nothing", "undefined"],
      ["null", "null"],
      ["a number", "NaN"],
      ["a list", "[1,2,3]"],
      ["a wrong prototype", `JSON.parse('{"__proto__":{"id":"x"},"strange":1}')`],
      ["a constructor", `({ constructor: { prototype: {} } })`],
      ["a circle", "(() => { const a = {}; a.a = a; return a; })()"],
      ["a deep nest", "(() => { let a = {}; for (let i = 0; i < 100; i++) a = { a }; return a; })()"],
      ["a path up", `({ file: "../../etc/passwd", id: "../../etc/passwd", name: "../../etc/passwd" })`],
      ["a path", `({ file: "/etc/passwd", path: "/etc/passwd" })`],
      ["a network path", String.raw`({ file: "\\\\server\\share\\x", id: "CON" })`],
      ["ten megabytes", `({ id: "x".repeat(1e7) })`],
      ["a date and a map", "({ id: new Date(), files: new Map([[1, 2]]) })"],
    ];
    const names = [...Object.keys(contract), ...Object.keys(works)];

    it("is refused with a sentence, whatever the call and whatever the nonsense", async () => {
      const kept = new Set(["workspace.choose", "workspace.close", "work.stop"]);
      const asked = names.filter((name) => !kept.has(name));
      // handed over as text, so that what no message can carry (circles, dates) is made in the page itself
      const answers = await desktop.page.evaluate<[string, string, unknown][]>(`(async () => {
        const answers = [];
        for (const [what, input] of [${hostile.map(([what, code]) => `[${JSON.stringify(what)}, ${code}]`).join(",")}])
          for (const name of ${JSON.stringify(asked)}) {
            try {
              answers.push([name, what, await window.host.call(name, input)]);
            } catch (error) {
              answers.push([name, what, error.message]);
            }
          }
        return answers;
      })()`);
      expect(answers.length).toBeGreaterThan(500);
      for (const [name, what, reply] of answers) {
        // some circles do not even get over the bridge between the page and the preload
        if (what === "a circle" && typeof reply === "string") expect(reply).toMatch(/contextBridge/);
        else expect(reply, `${name}, ${what}`).toMatchObject({ ok: false, failure: { sentence: {} } });
      }
      for (const name of [
        "",
        "__proto__",
        "constructor",
        "toString",
        "workspace.open",
        "files.admit",
        "call",
        "x".repeat(1e6),
      ])
        expect(await call(name, {})).toMatchObject({ ok: false, failure: { code: "unknown-call" } });
    });

    it("leaves the shell alive and well", async () => {
      expect(await call("workspace.state", {})).toMatchObject({ ok: true, value: { door: "window" } });
      expect(desktop.said.filter((line) => /UnhandledPromise|Uncaught/.test(line))).toEqual([]);
    });
  });

  describe("a workspace", () => {
    it("is not made when the person changes their mind", async () => {
      await answerDialogs(null);
      expect(await call("workspace.sample", { sample: "korea" })).toMatchObject({
        ok: false,
        failure: { code: "cancelled" },
      });
      expect(await call("workspace.choose", {})).toEqual({ ok: true, value: { opened: false } });
    });

    it("is made of the sample where the person says, by the database in the service's process", async () => {
      await answerDialogs(file);
      expect(await call("workspace.sample", { sample: "korea" })).toMatchObject({ ok: true });
      expect(existsSync(file)).toBe(true);
      const { value } = (await call("workspace.state", {})) as {
        value: { open: { name: string; counts: { workloads: number } } };
      };
      expect(value.open.name).toBe("계획.sovplan");
      expect(value.open.counts.workloads).toBeGreaterThan(100);
    });

    it("stands in the list of recent files, in the menu too", async () => {
      expect(await call("workspace.state", {})).toMatchObject({
        value: { recent: [{ name: "계획.sovplan", exists: true }] },
      });
      const labels = await desktop.app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()!.items[0]!.submenu!.items.flatMap(
          (item) => item.submenu?.items.map(({ label }) => label) ?? [],
        ),
      );
      expect(labels).toContain("계획.sovplan");
    });

    it("is shown by the page, and the menu speaks the page's language", async () => {
      const { page } = desktop;
      await page.getByText("EN", { exact: true }).first().click();
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("en");
      const labels = () =>
        desktop.app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map(({ label }) => label));
      await expect.poll(labels).toContain("File");
      await page.getByText("KO", { exact: true }).first().click();
      await expect.poll(labels).toContain("파일");
    });

    it("takes and gives files as tickets, whole", async () => {
      const bytes = Buffer.from("이름,vCPU\nweb-1,4\n");
      const digest = createHash("sha256").update(bytes).digest("hex");
      const back = await desktop.page.evaluate(
        async (list) => {
          const given = await window.host!.call("files.receive", { name: "자산.csv", bytes: new Uint8Array(list) });
          if (!given.ok) throw new Error(given.failure.sentence.en);
          const read = await window.host!.call("files.read", given.value);
          if (!read.ok) throw new Error(read.failure.sentence.en);
          const { name, bytes } = read.value as { name: string; bytes: Uint8Array };
          return { name, bytes: [...bytes] };
        },
        [...bytes],
      );
      expect(back.name).toBe("자산.csv");
      expect(createHash("sha256").update(Buffer.from(back.bytes)).digest("hex")).toBe(digest);
    });

    it("goes from the sample over comparison and placement to a plan as PDF, saved where the person says", async () => {
      const ask = (name: string, input: unknown): Promise<unknown> => askInPage(desktop.page, name, input);
      const { open } = (await ask("workspace.state", {})) as { open: { scenarios: { id: string }[] } };
      const scenario = open.scenarios[0]!.id;
      const { regions } = (await ask("compare.overview", { scenario })) as { regions: unknown[] };
      expect(regions.length).toBeGreaterThan(10);
      const { placements } = (await ask("placement.solve", { scenario, gap: 0.05, timeLimitS: 20 })) as {
        placements: unknown[];
      };
      await ask("placement.adopt", { scenario, placements });
      const { file: ticket } = (await ask("report.write", { scenario, language: "ko" })) as { file: string };
      const out = join(folder, "이행계획.pdf");
      await answerDialogs(out);
      expect(await ask("files.save", { file: ticket })).toEqual({ saved: true, name: "이행계획.pdf" });
      expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
      expect(readFileSync(out).length).toBeGreaterThan(50_000);
      // the same plan by another door is the same file, byte by byte
      const twin = join(folder, "쌍둥이.pdf");
      const told = await sovplan("report", file, "--lang", "ko", "--out", twin);
      expect(told, told.err).toMatchObject({ code: 0 });
      const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
      expect(sha256(twin)).toBe(sha256(out));
    });

    it("comes back by itself when the service's process dies", async () => {
      const before = await call("workspace.state", {});
      const [pid] = await desktop.app.evaluate(({ app }) =>
        app
          .getAppMetrics()
          .filter(({ name }) => name === "Sovplan service")
          .map(({ pid }) => pid),
      );
      process.kill(pid!, "SIGKILL");
      await expect
        .poll(
          async () =>
            (await call("workspace.state", {})).ok &&
            ((await call("workspace.state", {})) as { value: { open: unknown } }).value.open !== null,
          { timeout: 10_000 },
        )
        .toBe(true);
      expect(
        ((await call("workspace.state", {})) as { value: { open: { counts: unknown } } }).value.open.counts,
      ).toEqual((before as { value: { open: { counts: unknown } } }).value.open.counts);
    });
  });

  describe("a second start", () => {
    it("hands its file to the first and goes", async () => {
      const other = join(folder, "없는 파일.sovplan");
      await desktop.app.evaluate(({ dialog }) => {
        const told: string[] = [];
        dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => (
          told.push(message),
          Promise.resolve({ response: 0, checkboxChecked: false })
        )) as never;
        Object.assign(globalThis, { told });
      });
      const second = spawn(found.program, [...switches(folder), join(import.meta.dirname, ".."), other], {
        env: { ...process.env, DISPLAY: desktop.display },
        stdio: "ignore",
      });
      const code = await new Promise((resolve) => second.once("exit", resolve));
      expect(code).toBe(0);
      const told = () => desktop.app.evaluate(() => (globalThis as unknown as { told: string[] }).told);
      await expect.poll(told).toHaveLength(1);
      expect((await told())[0]).toContain("없는 파일.sovplan");
    });
  });

  describe("quitting and coming back", () => {
    it("closes the workspace to one plain file, and opens it from the command line in the next run", async () => {
      await desktop.quit();
      expect(existsSync(`${file}-wal`)).toBe(false);
      writeFileSync(join(folder, "not-a-plan.sovplan"), "hello");
      desktop = await startDesktop(found, { folder, words: [file] });
      await expect
        .poll(
          async () =>
            ((await call("workspace.state", {})) as { value: { open: { name: string } | null } }).value.open?.name,
        )
        .toBe("계획.sovplan");
      await answerDialogs(join(folder, "not-a-plan.sovplan"));
      expect(await call("workspace.choose", {})).toMatchObject({ ok: false, failure: { sentence: {} } });
      expect(await call("workspace.state", {})).toMatchObject({ value: { open: { name: "계획.sovplan" } } });
    });

    it("shows every page from the menu, and says nothing on the console", async () => {
      const { app, page, said } = desktop;
      for (const label of [
        "인벤토리",
        "카탈로그",
        "요구사항",
        "비교",
        "종속성",
        "배치",
        "전환 차수",
        "보고서",
        "시작",
      ]) {
        await app.evaluate(({ Menu, BrowserWindow }, label) => {
          const item = Menu.getApplicationMenu()!.items[2]!.submenu!.items.find((item) => item.label === label)!;
          (item.click as (...words: unknown[]) => void)(undefined, BrowserWindow.getAllWindows()[0], undefined);
        }, label);
        await expect.poll(() => page.locator("h1").first().textContent(), { timeout: 10_000 }).toBeTruthy();
        await page.waitForTimeout(300);
      }
      expect(said.filter((line) => /^(error|warning)|Content Security Policy/.test(line))).toEqual([]);
    });
  });
});
