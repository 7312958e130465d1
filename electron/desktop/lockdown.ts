import { type App, type Session, type WebContents, app } from "electron";
import { isOurPage, mayLoad, origin } from "./origin.ts";

/** Before Electron is ready: nothing in Chromium shall look for a network by itself. */
export function stayOffline(given: App): void {
  given.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  for (const one of [
    "disable-background-networking",
    "disable-component-update",
    "disable-domain-reliability",
    "disable-sync",
    "no-pings",
    "disable-quic",
  ])
    given.commandLine.appendSwitch(one);
}

/** A session in which a page can load itself and nothing more. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, !app.isPackaged) }));
  session.setSpellCheckerEnabled(false);
}

/** Contents that stay where they are: no other page, no other window, no page inside the page. */
export function lockContents(contents: WebContents, openOutside: (url: string) => void): void {
  const stay = (event: { preventDefault: () => void; url: string }): void => {
    if (!isOurPage(event.url)) event.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", stay);
  // an empty page is gone to without asking: the person is brought back to where they were
  contents.on("did-navigate", (_event, url) => {
    if (url === "about:blank") void contents.loadURL(`${origin}/`);
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: "deny" };
  });
}
