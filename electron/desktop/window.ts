import { BrowserWindow, type Rectangle } from "electron";
import { guarded } from "./guarded.ts";
import { origin } from "./origin.ts";

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
