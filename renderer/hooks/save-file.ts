import type { FileTicket } from "../../shared/contract/contract.ts";
import { call, door } from "../host.ts";

/** Hands a file of the host to the person: the window asks where, a browser page downloads. Says whether it was saved. */
export async function saveFile(file: FileTicket): Promise<boolean> {
  if (door === "window") return (await call("files.save", { file })).saved;
  const { name, type, bytes } = await call("files.read", { file });
  download(name, new Blob([bytes], { type }));
  return true;
}

/** Hands text made by a page to the person, as a file. */
export const saveText = (name: string, type: string, content: string): Promise<boolean> =>
  saveBytes(name, type, new TextEncoder().encode(content));

/** Hands bytes made by a page, a picture say, to the person as a file. */
export async function saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (door === "window") return saveFile((await call("files.receive", { name, bytes })).file);
  download(name, new Blob([bytes], { type }));
  return true;
}

function download(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
