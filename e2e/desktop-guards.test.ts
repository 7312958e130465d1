import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reply } from "../shared/contract/gate.ts";
import { traversals } from "../electron/web/disguises.ts";
import { type Desktop, startDesktop } from "./electron/desktop.ts";
import { findElectron } from "./electron/electron.ts";

const electron = findElectron();
if ("reason" in electron) console.log(`The desktop's guards were not tested: ${electron.reason}`);

describe.skipIf("reason" in electron)("the desktop's guards, in a real Electron", () => {
  const found = electron as Exclude<typeof electron, { reason: string }>; // skipped otherwise
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await startDesktop(found);
  }, 90_000);
  afterAll(() => desktop.quit());

  describe("Electron's own checklist of twenty", () => {
    const preferences = (): Promise<Record<string, unknown>> =>
      desktop.app.evaluate(({ BrowserWindow }) =>
        // not in Electron's types, though in its documentation of tests
        (
          BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
            getLastWebPreferences: () => Record<string, unknown>;
          }
        ).getLastWebPreferences(),
      );
    it("1 loads secure content only: from app://sovplan, and no request reaches a network", async () => {
      expect(desktop.page.url()).toMatch(/^app:\/\/sovplan\//);
      const asked: string[] = [];
      desktop.page.on("request", (request) => asked.push(request.url()));
      await desktop.page.reload();
      expect(asked.filter((url) => !url.startsWith("app://sovplan/"))).toEqual([]);
      expect(asked.length).toBeGreaterThan(2);
      const cancelled = await desktop.app.evaluate(async ({ session }) => {
        const tries = ["http://127.0.0.1:9/", "https://example.com/", "http://[::1]:9/", "ftp://example.com/"];
        return Promise.all(
          tries.map((url) =>
            session.defaultSession.fetch(url).then(
              () => "answered",
              (error: unknown) => String(error),
            ),
          ),
        );
      });
      for (const message of cancelled)
        expect(message).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED|ERR_UNKNOWN|ERR_ABORTED|ERR_DISALLOWED/);
    });

    it("2 gives the page no Node", async () => {
      expect(await preferences()).toMatchObject({ nodeIntegration: false, nodeIntegrationInSubFrames: false });
      expect(
        await desktop.page.evaluate(() =>
          ["require", "process", "module", "Buffer", "global", "__dirname"].filter((name) => name in window),
        ),
      ).toEqual([]);
    });

    it("3 keeps the page's world apart from the preload's", async () => {
      expect((await preferences())["contextIsolation"]).toBe(true);
      const reply = await desktop.page.evaluate(async () => {
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its promise below
        const kept = Promise.prototype.then;
        let seen = 0;
        Promise.prototype.then = function (...words: unknown[]) {
          seen += 1;
          return kept.apply(this, words as never) as never;
        };
        const before = seen;
        const reply = window.host!.call("workspace.state", {});
        Promise.prototype.then = kept;
        return [(await reply).ok, seen - before, Object.isFrozen(window.host)];
      });
      expect(reply).toEqual([true, 0, true]);
    });

    it("4 runs the page in a sandboxed process", async () => {
      expect((await preferences())["sandbox"]).toBe(true);
    });

    it("5 refuses every permission, asked for or looked up", async () => {
      const asked = await desktop.page.evaluate(async () => {
        const names = [
          "geolocation",
          "notifications",
          "camera",
          "microphone",
          "clipboard-read",
          "midi",
          "persistent-storage",
        ];
        const states = await Promise.all(
          names.map((name) =>
            navigator.permissions.query({ name: name as PermissionName }).then(
              ({ state }) => state,
              () => "denied",
            ),
          ),
        );
        const position = await new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve("told"),
            () => resolve("denied"),
          ),
        );
        const media = await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
          () => "given",
          () => "denied",
        );
        const notice = await Notification.requestPermission();
        return [...states, position, media, notice];
      });
      expect(new Set(asked)).toEqual(new Set(["denied"]));
    });

    it("6 leaves webSecurity on", async () => {
      expect((await preferences())["webSecurity"]).toBe(true);
    });

    it("7 sends a strict content policy with every page, and it holds (X2)", async () => {
      const policy = await desktop.page.evaluate(async () =>
        (await fetch("app://sovplan/index.html")).headers.get("content-security-policy"),
      );
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      // violations are reported by the page itself
      const blocked = await desktop.page.evaluate(async () => {
        const seen = new Set<string>();
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.add(effectiveDirective));
        const add = (tag: string, set: Record<string, string>): void => {
          const element = Object.assign(document.createElement(tag), set);
          document.body.append(element);
        };
        add("script", { textContent: "window.inlineRan = true" });
        add("script", { src: "https://example.com/x.js" });
        add("script", { src: "data:text/javascript,window.dataRan=true" });
        add("style", { textContent: "body { outline: 3px solid red }" });
        add("link", { rel: "stylesheet", href: "https://example.com/x.css" });
        add("img", { src: "https://example.com/x.png" });
        add("iframe", { src: "https://example.com/" });
        add("object", { data: "https://example.com/x" });
        add("base", { href: "https://example.com/" });
        add("div", { innerHTML: `<img src=x onerror="window.handlerRan = true"><p style="color:red">x</p>` });
        const form = document.createElement("form");
        form.action = "https://example.com/";
        form.method = "post";
        document.body.append(form);
        form.submit();
        await fetch("https://example.com/").catch(() => undefined);
        try {
          new WebSocket("wss://example.com/");
        } catch {
          // refused at once
        }
        try {
          new Worker("data:text/javascript,1");
        } catch {
          // refused at once
        }
        navigator.sendBeacon("https://example.com/", "x");
        await new Promise((resolve) => setTimeout(resolve, 500));
        const ran = ["inlineRan", "dataRan", "handlerRan"].filter((name) => name in window);
        return { seen: [...seen].sort(), ran, outline: getComputedStyle(document.body).outlineStyle };
      });
      expect(blocked.ran).toEqual([]);
      expect(blocked.outline).toBe("none");
      for (const rule of [
        "script-src-elem",
        "style-src-elem",
        "img-src",
        "frame-src",
        "object-src",
        "base-uri",
        "form-action",
        "connect-src",
        "worker-src",
        "script-src-attr",
        "style-src-attr",
      ])
        expect(blocked.seen, rule).toContain(rule);
      // in a timer: while it evaluates for a test itself, the debugger lifts this rule
      const evaluated = await desktop.page.evaluate(
        () =>
          new Promise((resolve) =>
            setTimeout(() => {
              // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- that it is refused is the point
              const tries = [() => (0, eval)("1") as unknown, () => Function("return 1")() as unknown];
              const outcomes = tries.map((go) => {
                try {
                  return go();
                } catch (error) {
                  return (error as Error).name;
                }
              });
              resolve(outcomes);
            }),
          ),
      );
      expect(evaluated).toEqual(["EvalError", "EvalError"]);
      await desktop.page.reload();
    });

    it("8 never lets insecure content into a secure page", async () => {
      expect((await preferences())["allowRunningInsecureContent"]).toBe(false);
    });

    it("9 switches no experimental features on", async () => {
      expect((await preferences())["experimentalFeatures"]).toBe(false);
    });

    it("10 switches no Blink features on", async () => {
      expect((await preferences())["enableBlinkFeatures"] ?? "").toBe("");
    });

    it("11 has no webview, so none with popups", async () => {
      expect((await preferences())["webviewTag"]).toBe(false);
      const method = await desktop.page.evaluate(() => {
        const view = document.body.appendChild(document.createElement("webview"));
        const method = typeof (view as unknown as { loadURL?: unknown }).loadURL;
        view.remove();
        return method;
      });
      expect(method).toBe("undefined");
    });

    it("12 refuses to attach a webview, whatever its options", async () => {
      const prevented = await desktop.app.evaluate(({ BrowserWindow }) => {
        const event = {
          defaultPrevented: false,
          preventDefault() {
            this.defaultPrevented = true;
          },
        };
        BrowserWindow.getAllWindows()[0]!.webContents.emit(
          "will-attach-webview",
          event,
          { nodeIntegration: true },
          { src: "app://sovplan/" },
        );
        return event.defaultPrevented;
      });
      expect(prevented).toBe(true);
    });

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

    it("19 has its fuses set when packed (see the packed program below)", () => {
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
