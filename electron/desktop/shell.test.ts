import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../shared/contract/gate.ts";
import { contentSecurityPolicy, findPage } from "../web/pages.ts";
import { traversals } from "../web/disguises.ts";
import { fileAmong } from "./argument.ts";
import { answerWindows } from "./ipc.ts";
import { menuFor, pages } from "./menu.ts";
import { isOurPage, isOurs, mayLoad, outsideAddress } from "./origin.ts";
import { recentFiles } from "./recent.ts";
import { guarded } from "./guarded.ts";
import { placeFor, readWindowState, writeWindowState } from "./window-state.ts";

const scratch = mkdtempSync(join(tmpdir(), "sovplan-shell-"));
const foreignAddresses = [
  "about:blank",
  "",
  "app://sovplan",
  "app://sovplan.evil/",
  "app://sovplan@evil/",
  "app://evil/app://sovplan/",
  "app://Sovplan.evil/",
  "app:sovplan/",
  "app:/sovplan/",
  "appx://sovplan/",
  "http://sovplan/",
  "https://sovplan/",
  "file:///etc/passwd",
  "file://sovplan/",
  "data:text/html,app://sovplan/",
  "javascript:app://sovplan/",
  "blob:app://evil/1",
  "blob:null/1",
  "filesystem:app://sovplan/temporary/x",
  "view-source:app://sovplan/",
  "devtools://devtools/bundled/x",
  "chrome://gpu",
  "ws://127.0.0.1/",
  "http://127.0.0.1:1/",
];

describe("who may speak to the shell (X3)", () => {
  type Frame = { url: string; parent: Frame | null };
  const main: Frame = { url: "app://sovplan/#/inventory", parent: null };

  it("hears the main frame of a window we made", () => {
    expect(isOurs(main, [main])).toBe(true);
  });

  it("does not hear a frame inside a page, a frame of no window of ours, or one that is gone", () => {
    expect(isOurs({ ...main, parent: main }, [main])).toBe(false);
    expect(isOurs({ ...main }, [main])).toBe(false);
    expect(isOurs(main, [])).toBe(false);
    expect(isOurs(null, [main])).toBe(false);
  });

  it.each(foreignAddresses)("does not hear our own frame while it shows “%s”", (url) => {
    const frame = { url, parent: null };
    expect(isOurs(frame, [frame])).toBe(false);
    expect(isOurPage(url)).toBe(false);
  });

  it("passes on calls from our page only, and never throws", async () => {
    const heard: unknown[] = [];
    let invoke: ((event: unknown, name: unknown, input: unknown) => Promise<Reply>) | null = null;
    const frame = { url: "app://sovplan/", parent: null };
    answerWindows(
      { handle: (_channel, listener) => void (invoke = listener as typeof invoke) },
      {
        ours: () => [{ mainFrame: frame }] as never,
        call: (name, input) => (heard.push([name, input]), Promise.resolve({ ok: true, value: 1 })),
        showIn: (language) => heard.push(language),
      },
    );
    expect(await invoke!({ senderFrame: frame }, "fx.list", {})).toEqual({ ok: true, value: 1 });
    expect(await invoke!({ senderFrame: { ...frame } }, "fx.list", {})).toMatchObject({
      ok: false,
      failure: { code: "foreign-page" },
    });
    expect(await invoke!({ senderFrame: null }, "fx.list", {})).toMatchObject({ ok: false });
    expect(await invoke!({ senderFrame: frame }, { toString: () => "fx.list" }, {})).toMatchObject({
      failure: { code: "unknown-call" },
    });
    await invoke!({ senderFrame: frame }, "window.language", "en");
    expect(heard).toEqual([["fx.list", {}], "en"]);
  });
});

describe("what the window may load (X4, X5)", () => {
  it("loads its own files and what it has made itself, from no network", () => {
    for (const url of [
      "app://sovplan/",
      "app://sovplan/assets/a.js",
      "blob:app://sovplan/1",
      "data:image/png;base64,AA",
    ])
      expect(mayLoad(url, false)).toBe(true);
    for (const url of foreignAddresses.filter((url) => !url.startsWith("data:")))
      expect(mayLoad(url, false)).toBe(false);
    expect(mayLoad("devtools://devtools/bundled/x", true)).toBe(true);
  });

  it("finds no file in 200 spellings of a way out of its folder", () => {
    const folder = join(scratch, "renderer");
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "");
    writeFileSync(join(scratch, "outside.json"), "");
    expect(findPage(folder, "/")).not.toBeNull();
    for (const path of traversals()) expect(findPage(folder, path)).toBeNull();
  });

  it("hands on to the browser nothing but plain https", () => {
    const good = [
      "https://www.law.go.kr/lsInfoP.do?lsiSeq=1",
      "https://eur-lex.europa.eu/eli/reg/2023/2854/oj",
      "https://a.b.example/x#y",
    ];
    for (const url of good) expect(outsideAddress(url)?.href).toBe(url);
    for (const url of dangerous) expect(outsideAddress(url), url).toBeNull();
    expect(dangerous.length).toBeGreaterThanOrEqual(55);
  });
});

const dangerous = [
  ...[
    "http",
    "ftp",
    "file",
    "javascript",
    "data",
    "vbscript",
    "about",
    "blob",
    "filesystem",
    "view-source",
    "chrome",
    "devtools",
    "app",
    "ws",
    "wss",
    "mailto",
    "tel",
    "sms",
    "ssh",
    "telnet",
    "smb",
    "nfs",
    "dav",
    "ldap",
    "gopher",
    "jar",
    "intent",
    "market",
    "itms",
    "steam",
    "slack",
    "zoommtg",
    "vscode",
    "ms-msdt",
    "search-ms",
    "ms-officecmd",
    "ms-excel",
    "ms-settings",
    "ms-appinstaller",
    "shell",
    "res",
    "mk",
    "hcp",
    "x-apple",
  ].map((scheme) => `${scheme}://law.go.kr/`),
  "https://user@law.go.kr/",
  "https://law.go.kr:pass@evil.example/",
  "https://law.go.kr:8443/",
  "https://127.0.0.1/",
  "https://[::1]/",
  "https://2130706433/",
  "https://localhost/",
  "https://printer.local/",
  "https://evil/",
  "\\\\server\\share",
  "//law.go.kr/",
  "law.go.kr",
  "",
  " ",
  `https://law.go.kr/${"a".repeat(2001)}`,
];

describe("the window's guards", () => {
  it("are all up, in tests too", () => {
    expect(guarded).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
    expect(guarded).toMatchObject({
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(guarded).not.toHaveProperty("enableBlinkFeatures");
    expect(contentSecurityPolicy("n")).not.toMatch(/unsafe|\*|https?:/);
  });

  it("leave the page one channel in and one out", () => {
    const preload = readFileSync(join(import.meta.dirname, "preload.ts"), "utf8");
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect([...preload.matchAll(/ipcRenderer\.\w+\("(\w+)"/g)].map(([, channel]) => channel)).toEqual([
      "call",
      "event",
      "event",
      "call",
    ]);
    expect(preload).not.toMatch(/ipcRenderer[,;]|shell|require\(/);
  });
});

describe("the menu", () => {
  const given = {
    isMac: false,
    developerTools: false,
    recent: ["/home/kim/예산.sovplan"],
    open: () => undefined,
    openRecent: () => undefined,
    close: () => undefined,
  };
  type Item = ReturnType<typeof menuFor>[number];
  const all = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);

  it("speaks Korean and English, with the same items", () => {
    const [ko, en] = (["ko", "en"] as const).map((language) =>
      all(menuFor({ ...given, language, tell: () => undefined })),
    );
    expect(ko!.length).toBe(en!.length);
    expect(ko!.map(({ label }) => label)).toContain("작업공간 닫기");
    expect(en!.map(({ label }) => label)).toContain("Close workspace");
    expect(ko!.some(({ label }) => label?.startsWith("desktop."))).toBe(false);
  });

  it("goes to every page, and shows developer tools only where they may be used", () => {
    const told: string[] = [];
    const items = all(menuFor({ ...given, language: "ko", tell: (command) => told.push(command) }));
    for (const { click } of items.slice(items.findIndex(({ label }) => label === "이동")))
      (click as (() => void) | undefined)?.();
    expect(told).toEqual(["start", ...pages.map((page) => `go:${page}`), "help"]);
    const roles = (developerTools: boolean) =>
      all(menuFor({ ...given, developerTools, language: "ko", tell: () => undefined })).map(({ role }) => role);
    expect(roles(false)).not.toContain("toggleDevTools");
    expect(roles(true)).toContain("toggleDevTools");
  });
});

describe("where the window was", () => {
  const display = { x: 0, y: 0, width: 1920, height: 1040 };
  const at = (x: number, y: number) => ({ bounds: { x, y, width: 1000, height: 700 }, isMaximized: false });

  it("comes back to the same place while that is on a display", () => {
    expect(placeFor(at(1800, 100), [display])).toEqual(at(1800, 100));
    expect(placeFor(at(-1500, 100), [display, { ...display, x: -1920 }])).toEqual(at(-1500, 100));
  });

  it.each([
    [5000, 100],
    [-990, 100],
    [100, -20],
    [100, 1000],
  ])("comes to the middle when %i, %i can no longer be reached", (x, y) => {
    expect(placeFor(at(x, y), [display]).bounds).not.toHaveProperty("x");
  });

  it("is forgotten rather than believed when the file is broken", () => {
    const file = join(scratch, "window.json");
    writeWindowState(file, at(10, 20));
    expect(readWindowState(file)).toEqual(at(10, 20));
    for (const text of ["", "{", "null", '{"bounds":{"x":"1"}}']) {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeNull();
    }
  });
});

describe("files by name", () => {
  it("takes the workspace among the words of a command line", () => {
    expect(fileAmong(["--lang=ko", "plan.sovplan"], "/home/kim")).toBe("/home/kim/plan.sovplan");
    expect(fileAmong([".", "/a/예산 2027.SOVPLAN"], "/home/kim")).toBe("/a/예산 2027.SOVPLAN");
    expect(fileAmong(["--x.sovplan", "a.txt"], "/home/kim")).toBeNull();
  });

  it("remembers ten, the newest first, each once, and survives a broken list", () => {
    const file = join(scratch, "recent.json");
    const recent = recentFiles(file);
    for (let at = 0; at < 12; at += 1) recent.add(`/a/${at}.sovplan`);
    recent.add("/a/5.sovplan");
    expect(recent.list()).toHaveLength(10);
    expect(recent.list().slice(0, 2)).toEqual(["/a/5.sovplan", "/a/11.sovplan"]);
    writeFileSync(file, "[1]");
    expect(recent.list()).toEqual([]);
  });
});
