import { workerData } from "node:worker_threads";
import { readingLimits } from "../files/limits.ts";
import { startReaderAhead } from "../files/reader-thread.ts";
import type { ThreadStart } from "./import-start.ts";

// what reads for it loads while it does itself, and hears nothing until then
if ((workerData as ThreadStart).readsAtOnce) startReaderAhead(readingLimits.heapMb); // import-start.ts has put it there
await import("./import-program.ts");
