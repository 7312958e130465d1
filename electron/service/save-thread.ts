import { on } from "node:events";
import { Worker, receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import { type Failure, Refusal } from "../../shared/contract/failure.ts";
import type { Begun, Portion, Saving } from "./saving.ts";

/** What the thread that saves is told: first what to save and where, then its portions, then that these were all. */
export type ToSaver = { save: SaveTask } | { portion: Portion } | { whole: true };
export type SaveTask = Saving &
  Readonly<{ workspace: string; nativeBinding: string | null; posted: SharedArrayBuffer }>;
/** What it answers: once that it has begun, a count for each portion, and that all is on the disk; or why not. */
export type FromSaver = { begun: Begun } | { written: number } | { saved: true } | { refused: Failure };

/** Characters on their way at once, so that writing does not stop while the report of all rows is laid; beyond that one waits. */
const AHEAD = 16 * 1024 * 1024;
const HEAP_MB = 256;
const YOUNG_MB = 16;

/** Starts a thread that saves; it loads while the plan is made, and saves one. */
export function startSaver(): Worker {
  const worker = new Worker(program(), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.unref();
  return worker;
}

/** The thread's program: beside this file in a checkout, `save-worker.js` beside the bundle. */
const program = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./save-worker.ts" : "./save-worker.js", import.meta.url);

/**
 * Saves a plan by a thread of its own: here its rows are laid and hashed, there they are written. Whoever ends this thread
 * ends that one, and what it was writing is rolled back.
 */
export async function saveBeside(
  worker: Worker,
  task: Omit<SaveTask, "posted">,
  portions: (begun: Begun) => Iterable<Portion>,
  written: (rows: number) => void,
): Promise<void> {
  const answers = on(worker, "message", { close: ["exit"] }) as AsyncIterator<[FromSaver], undefined>; // save-worker.ts says nothing else
  const posted = new Int32Array(new SharedArrayBuffer(4));
  const post = (message: ToSaver): void => {
    worker.postMessage(message);
    Atomics.add(posted, 0, 1);
    Atomics.notify(posted, 0);
  };
  const next = async (): Promise<Exclude<FromSaver, { refused: Failure }>> => {
    const { value } = await answers.next();
    if (value === undefined) throw new Error("the thread that saves has ended before it had saved");
    const [answer] = value;
    if ("refused" in answer) throw new Refusal(answer.refused);
    return answer;
  };
  const heard = async (): Promise<boolean> => {
    const answer = await next();
    if ("written" in answer) written(answer.written);
    return !("saved" in answer);
  };

  worker.ref();
  try {
    post({ save: { ...task, posted: posted.buffer } });
    const begun = await next();
    if (!("begun" in begun)) throw new Error("the thread that saves answers before it has begun");
    const weights: number[] = [];
    let onTheWay = 0;
    for (const portion of portions(begun.begun)) {
      post({ portion });
      onTheWay += weights[weights.push(weightOf(portion)) - 1]!;
      for (; onTheWay > AHEAD && weights.length > 1; onTheWay -= weights.shift()!) await heard();
    }
    post({ whole: true });
    while (await heard());
  } finally {
    await worker.terminate(); // it has nothing more to do, or waits for what will not come
  }
}

/** Characters of a portion; what is no text counts as a few. */
function weightOf({ rows }: Portion): number {
  let weight = 0;
  for (const row of rows) for (const value of row) weight += typeof value === "string" ? value.length : 8;
  return weight;
}

/** The portions as they come, waited for; for a thread that has nothing else to do. */
export function* arriving(port: MessagePort, posted: SharedArrayBuffer): Generator<Portion> {
  const count = new Int32Array(posted);
  for (let taken = 1; ; taken += 1) {
    Atomics.wait(count, 0, taken); // goes on at once where more has been posted
    const message = receiveMessageOnPort(port)?.message as ToSaver; // posted before it was counted
    if (!("portion" in message)) return;
    yield message.portion;
  }
}
