import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

/** What the thread of imports is started with. */
export type ThreadStart = Readonly<{
  nativeBinding: string | null;
  /** It is there to read at once: whatever reads for it may load beside it. */
  readsAtOnce: boolean;
}>;

/** A hundred thousand rows of twenty columns hold about 220 MB once planned; the young part is kept small, since it is never given back. */
const HEAP_MB = 1024;
const YOUNG_MB = 48;

/** Nearly all that is read is held to the end: looking for what is not, before there is so much, is an eighth of the work. */
const SEARCHED_FROM_MB = 150;

let spare: Worker | null = null;

/**
 * Starts the thread of imports before there is a desk that asks it, for a program that is there to import: the two load
 * side by side. A thread that is never asked keeps nobody waiting.
 */
export function startThreadAhead(): void {
  setFlagsFromString(`--initial-heap-size=${SEARCHED_FROM_MB}`); // of every thread from now on; this program does nothing else
  spare = newThread({ nativeBinding: null, readsAtOnce: true });
  spare.unref();
}

/** The thread that was started ahead, or a new one. */
export function importThread(nativeBinding: string | null): Worker {
  const worker = spare ?? newThread({ nativeBinding, readsAtOnce: false });
  spare = null;
  worker.ref();
  return worker;
}

const newThread = (workerData: ThreadStart): Worker =>
  new Worker(program(), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });

/** The thread's program: beside this file in a checkout, `import-worker.js` beside the bundle. */
const program = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./import-worker.ts" : "./import-worker.js", import.meta.url);
