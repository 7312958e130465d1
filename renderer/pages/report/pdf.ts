import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** A heading of the document and the page it stands on (from 1). */
export type Heading = Readonly<{ title: string; page: number; depth: number }>;

const DEEPEST = 2;

/** The reader of PDF files, fetched only when a report is looked at. Built for the Chromium of the desktop tests as well. */
export const loadReader = () => import("pdfjs-dist/legacy/build/pdf.mjs");

/**
 * Opens the bytes of a PDF.
 *
 * The reader works in a worker of our own origin, without WebAssembly and without evaluation: the page's security policy
 * allows neither, and a report of ours needs neither.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const reader = await loadReader();
  reader.GlobalWorkerOptions.workerSrc = workerAddress;
  // the reader hands its memory over to the worker, so it gets a copy of its own
  return reader.getDocument({ data: bytes.slice(), useWasm: false, useWorkerFetch: false, enableXfa: false }).promise;
}

/** The bookmarks of the file as a flat list, two levels deep. */
export async function headingsOf(file: PDFDocumentProxy): Promise<Heading[]> {
  type Mark = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];
  const found: Heading[] = [];
  async function visit(marks: readonly Mark[] | null, depth: number): Promise<void> {
    for (const mark of marks ?? []) {
      const page = await pageOf(file, mark.dest);
      if (page !== null) found.push({ title: mark.title, page, depth });
      if (depth + 1 < DEEPEST) await visit(mark.items as Mark[], depth + 1); // the reader types its children loosely; they are bookmarks too
    }
  }
  // a file without bookmarks has none, although the reader's types say otherwise
  await visit(await file.getOutline(), 0);
  return found;
}

async function pageOf(file: PDFDocumentProxy, target: string | readonly unknown[] | null): Promise<number | null> {
  const place: readonly unknown[] | null = typeof target === "string" ? await file.getDestination(target) : target;
  const page = place?.[0];
  if (typeof page === "number") return page + 1;
  if (typeof page !== "object" || page === null) return null;
  return (await file.getPageIndex(page as { num: number; gen: number })) + 1; // a destination begins with a page or its reference
}
