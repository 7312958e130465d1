import type { IpcMain, IpcMainInvokeEvent, WebContents } from "electron";
import type { HostEvent } from "../../shared/contract/events.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Reply } from "../../shared/contract/gate.ts";
import { isOurs } from "./origin.ts";

type Given = Readonly<{
  /** The contents of every window we made and have not closed. */
  ours: () => readonly WebContents[];
  call: (name: string, input: unknown) => Promise<Reply>;
  /** The page shows itself in another language; the menu follows. */
  showIn: (language: string) => void;
}>;

/** Door 1: one channel in. Who speaks is checked before what is said is heard; what is said, by the gate behind `call`. */
export function answerWindows(ipc: Pick<IpcMain, "handle">, { ours, call, showIn }: Given): void {
  ipc.handle(
    "call",
    async (event: Pick<IpcMainInvokeEvent, "senderFrame">, name: unknown, input: unknown): Promise<Reply> => {
      const frames = ours().map((contents) => contents.mainFrame);
      if (!isOurs(event.senderFrame, frames)) return { ok: false, failure: refusal("foreign-page").failure };
      if (typeof name !== "string") return { ok: false, failure: refusal("unknown-call", { name: "?" }).failure };
      if (name === "window.language") {
        showIn(String(input));
        return { ok: true, value: {} };
      }
      return call(name, input);
    },
  );
}

/** And one channel out, to our own pages only. */
export function tellWindows(ours: readonly WebContents[], event: HostEvent): void {
  for (const contents of ours) {
    if (!contents.isDestroyed() && isOurs(contents.mainFrame, [contents.mainFrame])) contents.send("event", event);
  }
}
