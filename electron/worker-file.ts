/**
 * The file of a worker: `worker.ts` beside its caller where the source runs, `<room>-worker.js` where the build does.
 *
 * `new Worker(workerFile(import.meta.url, "solver"))` in electron/solver/.
 */
export function workerFile(caller: string, room: string): URL {
  return new URL(caller.endsWith(".ts") ? "./worker.ts" : `./${room}-worker.js`, caller);
}
