import { BrowserWindow, type Rectangle } from "electron";
import { origin } from "./origin.ts";

/** What every window of ours is made with; a test reads it. */
export const guarded = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  disableBlinkFeatures: "Auxclick",
} as const;

/** Small enough for 1366 × 768 with a task bar, narrow enough for half a screen. */
const SMALLEST = { minWidth: 640, minHeight: 480 };

export function makeWindow(given: {
  preload: string;
  bounds: Rectangle | { width: number; height: number };
  isMaximized: boolean;
  developerTools: boolean;
}): BrowserWindow {
  const window = new BrowserWindow({
    ...given.bounds,
    ...SMALLEST,
    title: "Sovplan",
    show: false,
    backgroundColor: "#ffffff",
    webPreferences: { ...guarded, preload: given.preload, devTools: given.developerTools },
  });
  if (given.isMaximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  void window.loadURL(`${origin}/`);
  return window;
}
