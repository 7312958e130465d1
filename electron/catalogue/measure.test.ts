import { type Server, createServer } from "node:net";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { type MeasureOptions, measure, percentileOf } from "./measure.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A real server on loopback that counts who comes. */
async function listening(host = "127.0.0.1"): Promise<{ port: number; came: () => number }> {
  let count = 0;
  const server: Server = createServer((socket) => {
    count += 1;
    socket.on("error", () => undefined);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return { port: (server.address() as { port: number }).port, came: () => count }; // listening on TCP
}

/** A port that nobody listens on any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number }; // listening on TCP
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A host that takes in two connections and then leaves everybody waiting: its thread sleeps, its queue is full. */
async function sleeping(): Promise<number> {
  const worker = new Worker(
    `const { parentPort } = require("node:worker_threads");
     const server = require("node:net").createServer();
     server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 10);
     });`,
    { eval: true },
  );
  closing.push(() => worker.terminate());
  const port = await new Promise<number>((resolve) => worker.once("message", resolve));
  await new Promise((resolve) => setTimeout(resolve, 200)); // it falls asleep after it has said its port
  return port;
}

const options = (more: Partial<MeasureOptions> = {}): MeasureOptions => ({
  rounds: 5,
  timeoutMs: 5000,
  pauseMs: 0,
  signal: new AbortController().signal,
  asking: () => undefined,
  ...more,
});

describe("timing connections", () => {
  it("asks every host once more than counts, round after round, and tells each before it asks", async () => {
    const [a, b] = [await listening(), await listening()];
    const told: string[] = [];
    const targets = [a, b].map(({ port }) => ({ host: "127.0.0.1", port }));
    const asking: MeasureOptions["asking"] = ({ port }, done, of) =>
      told.push(`${port === a.port ? "a" : "b"} ${done}/${of}`);
    const timed = await measure(targets, options({ rounds: 3, asking }));
    expect(timed).toHaveLength(2);
    for (const { sent, times, trouble } of timed) {
      expect([sent, times.length, trouble]).toEqual([3, 3, null]);
      expect(times.every((ms) => ms > 0)).toBe(true);
    }
    expect([a.came(), b.came()]).toEqual([4, 4]);
    expect(told).toEqual(["a 0/8", "b 1/8", "a 2/8", "b 3/8", "a 4/8", "b 5/8", "a 6/8", "b 7/8"]);
  });

  it("looks a name up apart from the timing, and says when there is none", async () => {
    const { port } = await listening("localhost");
    const [known, unknown] = await measure(
      [
        { host: "localhost", port },
        { host: "no..such..host", port },
      ],
      options({ rounds: 3 }),
    );
    expect(known!.times).toHaveLength(3);
    expect(unknown).toEqual({ sent: 0, times: [], trouble: "no-such-host" });
  });

  it("asks a host that refuses no more than three times that count", async () => {
    const [timed] = await measure([{ host: "127.0.0.1", port: await closedPort() }], options({ rounds: 20 }));
    expect(timed).toEqual({ sent: 3, times: [], trouble: "refused" });
  });

  it.runIf(process.platform === "linux")("counts what did not answer in time, and goes on", async () => {
    const target = { host: "127.0.0.1", port: await sleeping() };
    const [timed] = await measure([target], options({ rounds: 4, timeoutMs: 150 }));
    expect(timed!.sent).toBe(4);
    expect(timed!.times).toHaveLength(1); // of the two its queue took in, the first is thrown away
    expect(timed!.trouble).toBeNull();
  });

  it.runIf(process.platform === "linux")("stops in the middle of a connection that nobody answers", async () => {
    const stopper = new AbortController();
    const target = { host: "127.0.0.1", port: await sleeping() };
    let asked = 0;
    const asking = (): void => {
      asked += 1;
      if (asked === 3) setTimeout(() => stopper.abort(), 20); // the third finds the queue full
    };
    const going = measure([target], options({ timeoutMs: 600_000, signal: stopper.signal, asking }));
    await expect(going).rejects.toThrow(/aborted/);
    expect(asked).toBe(3);
  });

  it("stops in a pause, and asks nothing when it was stopped before", async () => {
    const { port, came } = await listening();
    const target = { host: "127.0.0.1", port };
    const stopper = new AbortController();
    const going = measure(
      [target],
      options({ pauseMs: 600_000, signal: stopper.signal, asking: () => setTimeout(() => stopper.abort(), 20) }),
    );
    await expect(going).rejects.toThrow(/aborted/);
    await expect(measure([target], options({ signal: stopper.signal }))).rejects.toThrow(/aborted/);
    expect(came()).toBe(1);
  });
});

describe("percentiles", () => {
  it("are linear between order statistics, and nothing of nothing", () => {
    expect(percentileOf([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentileOf([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110], 0.1)).toBe(20);
    expect(percentileOf([7], 0.9)).toBe(7);
    expect(percentileOf([], 0.5)).toBeNull();
  });
});
