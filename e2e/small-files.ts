import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";

/** A file as a person would choose or drop it. */
export type SmallFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

/** What differs from machine to machine in a small RVTools export. */
export type SmallMachine = Readonly<{ vm: string | null; uuid: string; cpus?: number; memoryMib?: number; ip: string }>;

const heads = [
  "VM",
  "Powerstate",
  "Template",
  "CPUs",
  "Memory",
  "Primary IP Address",
  "Host",
  "VM UUID",
  "VI SDK UUID",
];

/** An RVTools workbook of a few machines, all of one vCenter: the same source each time. */
export async function rvtools(name: string, machines: readonly SmallMachine[]): Promise<SmallFile> {
  const rows = machines.map(({ vm, uuid, cpus = 4, memoryMib = 8192, ip }) => {
    return [vm, "poweredOn", "False", cpus, memoryMib, ip, "esx-1", uuid, "vc-1"];
  });
  const bytes = await writeXlsx({ sheets: [{ name: "vInfo", rows: [heads, ...rows] }] });
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** A CSV as Korean Windows writes it: CP949, no mark. */
export function koreanCsv(name: string, rows: readonly (readonly (string | number)[])[]): SmallFile {
  const text = rows.map((row) => row.join(",")).join("\r\n");
  return { name, mimeType: "text/csv", buffer: iconv.encode(`${text}\r\n`, "cp949") };
}

/** Chooses files by the button of the inventory page. */
export async function chooseFiles(page: Page, files: readonly SmallFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "가져오기", exact: true }).click(),
  ]);
  await chooser.setFiles([...files]);
}

/** Drags files over the page, as far as telling the page so goes; `drop` lets them go. */
export async function dragFiles(page: Page, files: readonly SmallFile[], drop: boolean): Promise<void> {
  // a page that is not drawn yet has nobody who would hear of it
  await page.locator("main h1").first().waitFor();
  const carried = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") }));
  await page.evaluate(
    async ({ carried, drop }) => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of carried) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      for (const kind of ["dragenter", "dragover", ...(drop ? ["drop"] : [])])
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    { carried, drop },
  );
}

/** The text of a downloaded file. */
export const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");
