import { contextBridge, ipcRenderer } from "electron";
import type { HostEvent } from "../../shared/contract/events.ts";

// As much of the page's world as is used here; the rest of this room runs on Node and must not know it.
declare const document: { documentElement: { lang: string } };
declare const window: { addEventListener: (type: "DOMContentLoaded", listener: () => void) => void };
declare const MutationObserver: new (hear: () => void) => {
  observe: (node: object, options: { attributeFilter: string[] }) => void;
};

/** All that a page gets of Electron: to call, to listen, and to know that it is in a window. */
contextBridge.exposeInMainWorld("host", {
  door: "window",
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke("call", name, input),
  listen: (hear: (event: HostEvent) => void): (() => void) => {
    const carry = (_: unknown, event: HostEvent): void => hear(event);
    ipcRenderer.on("event", carry);
    return () => void ipcRenderer.off("event", carry);
  },
});

// The menu speaks the language the page is shown in.
window.addEventListener("DOMContentLoaded", () => {
  const tell = (): void => void ipcRenderer.invoke("call", "window.language", document.documentElement.lang);
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["lang"] });
  tell();
});
