import { lookup } from "node:dns/promises";
import { connect, isIP } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export type Target = Readonly<{ host: string; port: number }>;

/** Why a host gave nothing: its name is not known, it refused or could not be reached, it did not answer in time. */
export type Trouble = "no-such-host" | "refused" | "no-answer";

/** What one host answered. `times`: ms from the start of each connection to its answer, in order; the first is not among them. */
export type Timed = Readonly<{ sent: number; times: readonly number[]; trouble: Trouble | null }>;

export type MeasureOptions = Readonly<{
  /** Connections to each host that count. */
  rounds: number;
  timeoutMs: number;
  /** Between two rounds, so that one bad moment does not fill them all. */
  pauseMs: number;
  signal: AbortSignal;
  /** Told before each connection. */
  asking: (target: Target, done: number, of: number) => void;
}>;

/** After so many connections without any answer a host is asked no more. */
const GIVE_UP = 3;

/**
 * Times how long hosts take to accept a TCP connection: one round trip, without sending a byte.
 *
 * Round after round over all hosts, one connection at a time. Names are looked up once, apart from the timing, and the
 * first connection to each host is thrown away, since it pays for what routers and caches learn. Stops within the moment
 * when asked to, and then throws the signal's reason.
 */
export async function measure(targets: readonly Target[], options: MeasureOptions): Promise<Timed[]> {
  const { rounds, timeoutMs, pauseMs, signal, asking } = options;
  const of = targets.length * (rounds + 1);
  let done = 0;
  const held = targets.map((target) => ({
    target,
    address: null as string | null, // looked up below
    sent: 0,
    times: [] as number[],
    trouble: null as Trouble | null,
  }));
  for (const one of held) {
    one.address = await addressOf(one.target.host, signal);
    if (one.address === null) one.trouble = "no-such-host";
  }
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 0) await pause(pauseMs, undefined, { signal });
    for (const one of held) {
      asking(one.target, done, of);
      done += 1;
      if (one.address === null || (one.sent >= GIVE_UP && one.times.length === 0)) continue;
      const answer = await timeOf(one.address, one.target.port, timeoutMs, signal);
      if (round === 0) continue; // thrown away, whatever it was
      one.sent += 1;
      if (typeof answer === "number") one.times.push(answer);
      else one.trouble = answer;
    }
  }
  return held.map(({ sent, times, trouble }) => ({ sent, times, trouble: times.length > 0 ? null : trouble }));
}

/** The address behind a name; `null` where there is none. Waits no longer than until the person stops it. */
async function addressOf(host: string, signal: AbortSignal): Promise<string | null> {
  signal.throwIfAborted();
  if (isIP(host) !== 0) return host;
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error); // an abort's reason is an Error
    signal.addEventListener("abort", stop, { once: true });
  });
  const found = lookup(host).then(
    ({ address }) => address,
    () => null,
  );
  try {
    return await Promise.race([found, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Ms until the connection stands, or why it does not. */
function timeOf(address: string, port: number, timeoutMs: number, signal: AbortSignal): Promise<number | Trouble> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const from = process.hrtime.bigint();
    const socket = connect({ host: address, port });
    const end = (answer: number | Trouble): void => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(answer);
    };
    const stop = (): void => {
      clearTimeout(late);
      socket.destroy();
      reject(signal.reason as Error); // an abort's reason is an Error
    };
    const late = setTimeout(() => end("no-answer"), timeoutMs);
    signal.addEventListener("abort", stop, { once: true });
    socket.once("connect", () => end(Number(process.hrtime.bigint() - from) / 1e6));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      end(error.code === "ECONNREFUSED" || error.code === "ECONNRESET" ? "refused" : "no-answer"),
    );
  });
}

/** Linear between order statistics, rank p · (n − 1) (domain 0); `null` of nothing. */
export function percentileOf(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
  return low + (high - low) * (rank - Math.floor(rank));
}
