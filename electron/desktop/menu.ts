import type { MenuItemConstructorOptions } from "electron";
import { basename } from "node:path";
import type { Language } from "../../shared/model/sentence.ts";
import type { TextKey } from "../../shared/text/text.ts";
import { text } from "../../shared/text/text.ts";

export const pages = [
  "inventory",
  "catalogue",
  "requirements",
  "compare",
  "lock-in",
  "placement",
  "cost",
  "resilience",
  "waves",
  "report",
] as const;

/** What the menu asks of the page: to go to one of its pages, or to do what it has a button for. */
export type MenuCommand = `go:${(typeof pages)[number]}` | "start" | "undo" | "redo" | "search" | "help";

export type MenuGiven = Readonly<{
  language: Language;
  isMac: boolean;
  developerTools: boolean;
  recent: readonly string[];
  open: () => void;
  openRecent: (path: string) => void;
  close: () => void;
  tell: (command: MenuCommand) => void;
}>;

/** The menu as data, so that a test can read it. */
export function menuFor(given: MenuGiven): MenuItemConstructorOptions[] {
  const say = (key: TextKey): string => text(given.language, key);
  const command = (key: TextKey, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label: say(key),
    click: () => given.tell(command),
    // the page hears its own keys: in a field, Ctrl+Z is the field's
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  });
  const line: MenuItemConstructorOptions = { type: "separator" };
  const role = (role: NonNullable<MenuItemConstructorOptions["role"]>, key: TextKey): MenuItemConstructorOptions => ({
    role,
    label: say(key),
  });

  return [
    ...(given.isMac ? [{ role: "appMenu" } as const] : []),
    {
      label: say("desktop.file"),
      submenu: [
        command("desktop.new", "start"),
        { label: say("desktop.open"), accelerator: "CmdOrCtrl+O", click: given.open },
        {
          label: say("desktop.recent"),
          enabled: given.recent.length > 0,
          submenu: given.recent.map((path) => ({
            label: basename(path),
            toolTip: path,
            click: () => given.openRecent(path),
          })),
        },
        { label: say("desktop.close"), click: given.close },
        line,
        role("quit", "desktop.quit"),
      ],
    },
    {
      label: say("desktop.edit"),
      submenu: [
        command("desktop.undo", "undo", "CmdOrCtrl+Z"),
        command("desktop.redo", "redo", "CmdOrCtrl+Shift+Z"),
        line,
        role("cut", "desktop.cut"),
        role("copy", "desktop.copy"),
        role("paste", "desktop.paste"),
        role("selectAll", "desktop.select-all"),
        line,
        command("desktop.search", "search", "CmdOrCtrl+K"),
      ],
    },
    {
      label: say("desktop.go"),
      submenu: [command("frame.start", "start"), ...pages.map((page) => command(`frame.${page}`, `go:${page}`))],
    },
    {
      label: say("desktop.view"),
      submenu: [
        role("resetZoom", "desktop.zoom-reset"),
        role("zoomIn", "desktop.zoom-in"),
        role("zoomOut", "desktop.zoom-out"),
        role("togglefullscreen", "desktop.full-screen"),
        ...(given.developerTools ? [line, role("toggleDevTools", "desktop.developer-tools")] : []),
      ],
    },
    { label: say("desktop.help-menu"), submenu: [command("desktop.help", "help", "F1")] },
  ];
}
