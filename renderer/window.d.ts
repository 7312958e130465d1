import type { HostEvent } from "../shared/contract/events.ts";
import type { Reply } from "../shared/contract/gate.ts";

/** What electron/desktop/preload.ts hands to the page; a browser has none. */
export type WindowHost = Readonly<{
  door: "window";
  call: (name: string, input: unknown) => Promise<Reply>;
  listen: (hear: (event: HostEvent) => void) => () => void;
}>;

declare global {
  interface Window {
    readonly host?: WindowHost;
  }
}
