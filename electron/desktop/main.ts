/**
 * Door 1, the window: a thin shell around the service's process.
 *
 * It makes windows, shows dialogs and menus, serves the built screens at app://sovplan/, checks who speaks,
 * and passes calls on. What the calls mean it does not know.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BrowserWindow, Menu, app, dialog, ipcMain, protocol, screen, session, shell } from "electron";
import type { HostEvent } from "../../shared/contract/events.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { fileAmong } from "./argument.ts";
import { dialogs } from "./dialogs.ts";
import { answerWindows, tellWindows } from "./ipc.ts";
import { lockContents, lockSession, stayOffline } from "./lockdown.ts";
import { menuFor } from "./menu.ts";
import type { AnswerTo, Question } from "./messages.ts";
import { announceScheme, servePages } from "./pages.ts";
import { recentFiles } from "./recent.ts";
import { type ServiceHost, serviceHost } from "./service-host.ts";
import { makeWindow } from "./window.ts";
import { placeFor, readWindowState, writeWindowState } from "./window-state.ts";

const here = import.meta.dirname;
let window: BrowserWindow | null = null;
let service: ServiceHost | null = null;
let language: Language = "ko";
/** Given before the service was there: by a double click on a Mac, or on the first command line. */
let file: string | null = fileAmong(process.argv.slice(1), process.cwd());

const ask = dialogs({ dialog, shell, window: () => window, language: () => language });
const stateFile = join(app.getPath("userData"), "window.json");
const recent = recentFiles(join(app.getPath("userData"), "recent.json"));

stayOffline(app);
announceScheme();
// every window asks for the sandbox anyway; this says it for whatever else there may be. Root, in tests, has none to give
if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  app.on("second-instance", (_event, words, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const other = fileAmong(words.slice(1), folder);
    if (other) void open(other);
  });
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (service) void open(path);
    else file = path;
  });
  app.on("web-contents-created", (_event, contents) => lockContents(contents, (url) => void ask.openOutside(url)));
  app.on("window-all-closed", () => app.quit());
  app.on("activate", () => {
    if (service && !window) showWindow();
  });
  app.on("before-quit", (event) => {
    if (!service) return;
    event.preventDefault();
    const closing = service;
    service = null;
    void closing.close().then(() => app.quit());
  });
  void app.whenReady().then(ready);
}

function ready(): void {
  language = app.getLocale().startsWith("ko") ? "ko" : "en";
  lockSession(session.defaultSession);
  servePages(protocol, join(here, "..", "renderer"));
  service = serviceHost({
    file: join(here, "service.js"),
    start: {
      scratch: mkdtempSync(join(tmpdir(), "sovplan-")),
      bugs: join(app.getPath("userData"), "bugs.log"),
      // an old Electron in which the tests may run needs another binding; a packed program takes none from outside
      nativeBinding: app.isPackaged ? null : (process.env["SOVPLAN_SQLITE_BINDING"] ?? null),
    },
    answer,
    hear: (event) => {
      tell(event);
      if (event.kind === "changed") showMenu();
    },
    restarted: () => void reopen(),
  });
  answerWindows(ipcMain, {
    ours: () => (window ? [window.webContents] : []),
    call: (name, input) =>
      service?.call(name, input) ?? Promise.resolve({ ok: false, failure: refusal("host-gone").failure }),
    showIn: (word) => {
      const next: Language = word.startsWith("en") ? "en" : "ko";
      if (next === language) return;
      language = next;
      showMenu();
    },
  });
  showMenu();
  showWindow();
  if (file) void open(file);
}

const tell = (event: HostEvent): void => tellWindows(window ? [window.webContents] : [], event);

/** What the service cannot know by itself. */
async function answer<Asked extends Question>(question: Asked): Promise<AnswerTo[Asked["what"]]>;
async function answer(question: Question): Promise<AnswerTo[Question["what"]]> {
  if (question.what === "open") return ask.open();
  if (question.what === "recent") return recent.list();
  if (question.what === "add-recent") {
    file = question.path;
    recent.add(question.path);
    app.addRecentDocument(question.path);
    showMenu();
    return null;
  }
  return ask[question.what](question.suggestedName);
}

async function open(path: string): Promise<void> {
  if (!service) return;
  const reply = await service.open(path);
  if (!reply.ok) return ask.refuse(reply.failure);
  tell({ kind: "changed", words: ["workspace"] });
}

/** The service has died and begun anew: what was open is opened again, and the page asks for everything once more. */
async function reopen(): Promise<void> {
  if (file) await open(file);
  else tell({ kind: "changed", words: ["workspace"] });
}

function showWindow(): void {
  const place = placeFor(
    readWindowState(stateFile),
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const made = makeWindow({ ...place, preload: join(here, "preload.cjs"), developerTools: !app.isPackaged });
  window = made;
  made.on("close", () =>
    writeWindowState(stateFile, { bounds: made.getNormalBounds(), isMaximized: made.isMaximized() }),
  );
  made.on("closed", () => (window = null));
  // a page that dies is loaded again: what it showed lies in the workspace
  made.webContents.on("render-process-gone", () => made.isDestroyed() || made.webContents.reload());
}

function showMenu(): void {
  const template = menuFor({
    language,
    isMac: process.platform === "darwin",
    developerTools: !app.isPackaged,
    recent: recent.list(),
    open: () => void service?.call("workspace.choose", {}).then((reply) => reply.ok || void ask.refuse(reply.failure)),
    openRecent: (path) => void open(path),
    close: () => void service?.call("workspace.close", {}),
    tell: (command) => tell({ kind: "menu", command }),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
