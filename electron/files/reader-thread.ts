import { Worker } from "node:worker_threads";

/** Rows leave as fast as they come. */
const YOUNG_MB = 24;

let spare: Worker | null = null;

/** Starts a thread that reads before there is a file for it, where one is sure to come: it loads meanwhile. */
export function startReaderAhead(heapMb: number): void {
  spare = newThread(heapMb);
  spare.unref();
}

/**
 * A thread that reads one file of tables, which it is told by its first message. It has this much memory and no more,
 * in MB: the file may be hostile.
 */
export function readerThread(heapMb: number): Worker {
  const worker = spare?.resourceLimits?.maxOldGenerationSizeMb === heapMb ? spare : newThread(heapMb);
  if (worker === spare) spare = null;
  worker.ref();
  return worker;
}

const newThread = (heapMb: number): Worker =>
  new Worker(program(), { resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB } });

/** The thread's program: beside this file in a checkout, `files-worker.js` beside the bundle. */
const program = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./files-worker.js", import.meta.url);
