import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reply } from "../shared/contract/gate.ts";
import { traversals } from "../electron/web/disguises.ts";
import { type Desktop, startDesktop } from "./electron/desktop.ts";
import { findElectron } from "./electron/electron.ts";

const electron = findElectron();
if ("reason" in electron) console.log(`The desktop's ways out were not tested: ${electron.reason}`);

describe.skipIf("reason" in electron)("the desktop's ways out, in a real Electron", () => {
  const found = electron as Exclude<typeof electron, { reason: string }>; // skipped otherwise
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await startDesktop(found);
  }, 90_000);
  afterAll(() => desktop.quit());

  describe("Electron's own checklist of twenty, 13 to 20: where a page may lead and who is heard (1 to 12: desktop-guards.test.ts)", () => {
    it("13 goes to no other page (X4)", async () => {
      const before = desktop.page.url();
      const places = [
        "https://example.com/",
        "http://127.0.0.1:9/",
        "file:///etc/passwd",
        "data:text/html,x",
        "app://sovplan.evil/",
        "app://sovplan@evil/",
        "javascript:document.title='owned'",
        "ms-msdt:x",
        "search-ms:x",
        "chrome://gpu",
        "view-source:app://sovplan/",
        "blob:null/x",
      ];
      const follow = (url: string): Promise<void> =>
        desktop.page.evaluate((url) => {
          const link = Object.assign(document.createElement("a"), { href: url });
          document.body.append(link);
          link.click();
          link.remove();
        }, url);
      for (const url of places) await follow(url);
      await desktop.page.waitForTimeout(300);
      expect(desktop.page.url()).toBe(before);
      await follow("about:blank");
      await desktop.page.waitForTimeout(500);
      await expect.poll(() => desktop.page.url()).toMatch(/^app:\/\/sovplan\//);
      await desktop.page.waitForLoadState("load");
      expect(await desktop.page.title()).not.toBe("owned");
    });

    it("14 opens no other window (X4)", async () => {
      const opened = await desktop.page.evaluate(() =>
        [
          "https://example.com/",
          "app://sovplan/",
          "about:blank",
          "file:///etc/passwd",
          "data:text/html,x",
          "",
          "ms-msdt:x",
          "\\\\server\\share",
        ].map((url) => window.open(url) === null),
      );
      expect(new Set(opened)).toEqual(new Set([true]));
      expect(await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    });

    it("15 hands a link to the browser only when it is https and the person agrees", async () => {
      const handed = await desktop.app.evaluate(async ({ BrowserWindow, dialog, shell }) => {
        const opened: string[] = [];
        const asked: string[] = [];
        shell.openExternal = (url) => (opened.push(url), Promise.resolve());
        let answer = 1;
        dialog.showMessageBox = ((_window: unknown, { detail }: { detail: string }) => (
          asked.push(detail),
          Promise.resolve({ response: answer, checkboxChecked: false })
        )) as never;
        const { webContents } = BrowserWindow.getAllWindows()[0]!;
        const press = (url: string) => webContents.executeJavaScript(`void window.open(${JSON.stringify(url)})`, true);
        for (const url of [
          "http://law.go.kr/",
          "file:///etc/passwd",
          "ms-msdt:x",
          "https://u@law.go.kr/",
          "https://law.go.kr/no",
        ])
          await press(url);
        answer = 0;
        await press("https://law.go.kr/yes");
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { opened, asked };
      });
      expect(handed.asked).toEqual(["https://law.go.kr/no", "https://law.go.kr/yes"]);
      expect(handed.opened).toEqual(["https://law.go.kr/yes"]);
    });

    it("16 is built for the current Electron", () => {
      const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")) as {
        devDependencies: Record<string, string>;
      };
      const [major] = devDependencies["electron"]!.split(".");
      expect(Number(major)).toBeGreaterThanOrEqual(45);
    });

    it("17 hears only the main frame of its own window (X3)", async () => {
      const answers = await desktop.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
        const handle = (
          ipcMain as unknown as {
            _invokeHandlers: Map<string, (event: unknown, ...words: unknown[]) => Promise<Reply>>;
          }
        )._invokeHandlers.get("call")!;
        const strange = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
        await strange.loadURL("app://sovplan/").catch(() => undefined);
        const { mainFrame } = BrowserWindow.getAllWindows().find((window) => window !== strange)!.webContents;
        const senders = [
          strange.webContents.mainFrame,
          null,
          { url: mainFrame.url, parent: null },
          { url: "about:blank", parent: null },
        ];
        const answers = await Promise.all(
          senders.map((senderFrame) =>
            Promise.resolve(handle({ senderFrame }, "workspace.state", {})).then(
              ({ ok }) => ok,
              () => "threw",
            ),
          ),
        );
        strange.destroy();
        return answers;
      });
      expect(answers).toEqual([false, false, false, false]);
    });

    it("18 serves its pages by a scheme of its own, and nothing beside them (X5)", async () => {
      const paths = traversals();
      const answers = await desktop.app.evaluate(
        ({ session }, paths) =>
          Promise.all(
            paths.map((path) =>
              session.defaultSession.fetch(`app://sovplan${path}`).then(
                async (answer) => ({ status: answer.status, body: await answer.text() }),
                () => ({ status: 0, body: "" }),
              ),
            ),
          ),
        paths,
      );
      expect(answers.length).toBeGreaterThanOrEqual(200);
      // the scheme is a standard one, so Chromium itself takes “..” out before asking: then the start page may answer, never another file
      for (const { status, body } of answers)
        expect(status === 404 || status === 0 || body.includes('<div id="root">')).toBe(true);
      const hosts = await desktop.page.evaluate(() =>
        Promise.all(
          ["app://evil/index.html", "app://sovplan.evil/", "file:///etc/passwd"].map((url) =>
            fetch(url).then(
              ({ status }) => status,
              () => 0,
            ),
          ),
        ),
      );
      expect(new Set(hosts)).toEqual(new Set([0]));
    });

    it("19 has its fuses set when packed (desktop-packed.test.ts holds it against the packed program)", () => {
      const source = readFileSync(join(import.meta.dirname, "..", "electron", "packaging.ts"), "utf8");
      expect(source).toContain("strictlyRequireAllFuses");
    });

    it("20 shows the page nothing of Electron but three words", async () => {
      expect(await desktop.page.evaluate(() => Object.keys(window.host!).sort())).toEqual(["call", "door", "listen"]);
      expect(
        await desktop.page.evaluate(() => Object.keys(window).filter((name) => /electron|ipc|node/i.test(name))),
      ).toEqual([]);
    });
  });
});
