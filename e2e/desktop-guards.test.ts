import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

  describe("Electron's own checklist of twenty, 1 to 12: what the window is allowed (13 to 20: desktop-ways-out.test.ts)", () => {
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
  });
});
