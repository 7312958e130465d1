import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal, refusal } from "../../../shared/contract/failure.ts";
import { bodyOf } from "./body.ts";
import { type Proxy, proxyFor } from "./proxy.ts";

/** How long one waits, how often one asks again, how much one takes. */
export type Patience = Readonly<{
  /** No sign of life for so long is a failed try. */
  silenceMs: number;
  tries: number;
  /** Doubled with every try that failed. */
  firstWaitMs: number;
  /** A host that wants to be left alone for longer is told off with a sentence. */
  longestWaitMs: number;
  /** Of one answer, unpacked. */
  bytes: number;
}>;
const patience: Patience = {
  silenceMs: 30_000,
  tries: 5,
  firstWaitMs: 250,
  longestWaitMs: 60_000,
  bytes: 64 * 1024 * 1024,
};

export type Asking = Readonly<{
  signal: AbortSignal;
  environment: Readonly<Record<string, string | undefined>>;
  patience?: Partial<Patience>;
  /** Said for every try anew, since a signature holds the moment. */
  headers?: (address: URL) => Readonly<Record<string, string>>;
  /** Told before a pause of a second or more. */
  waiting?: (seconds: number) => void;
  /** Bytes that have come, and how many there will be where the host says so. */
  progress?: (bytes: number, of: number | null) => void;
}>;

const REDIRECTS = 5;
/** Worth another try: the host is busy, or something between here and there. */
const busy = new Set([429, 500, 502, 503, 504]);
const moved = new Set([301, 302, 303, 307, 308]);
type Heard = Readonly<{ status: number; headers: IncomingMessage["headers"]; body: Buffer }>;
/** A try that failed in a way that may pass; `refused` is what is said when it does not. */
class Passing extends Error {
  readonly refused: Refusal;
  readonly afterMs: number | null;
  constructor(refused: Refusal, afterMs: number | null = null) {
    super(refused.message);
    this.refused = refused;
    this.afterMs = afterMs;
  }
}

/**
 * Asks an address once more until it answers with 200: waits where the host is busy (429, 503 and the like, by Retry-After
 * where it says), tries again where the connection broke, follows redirects only on the same host.
 *
 * No cookies, no cache, nothing told but the question. Throws a Refusal that says what to do; cancelling ends it at once.
 */
export async function ask(address: URL, asking: Asking): Promise<Buffer> {
  const limits = { ...patience, ...asking.patience };
  const isStopped = (): boolean => asking.signal.aborted;
  for (let failed = 0; ; failed += 1) {
    if (isStopped()) throw refusal("cancelled");
    try {
      return await askOnce(address, asking, limits);
    } catch (error) {
      if (isStopped()) throw refusal("cancelled");
      if (!(error instanceof Passing)) throw error;
      const pause = error.afterMs ?? limits.firstWaitMs * 2 ** failed;
      if (failed + 1 >= limits.tries || pause > limits.longestWaitMs) throw error.refused;
      if (pause >= 1000) asking.waiting?.(Math.ceil(pause / 1000));
      await wait(pause, undefined, { signal: asking.signal }).catch(() => {
        throw refusal("cancelled");
      });
    }
  }
}

/** One try, along redirects. */
async function askOnce(first: URL, asking: Asking, limits: Patience): Promise<Buffer> {
  let address = first;
  for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
    const { status, headers, body } = await hear(address, asking, limits);
    const { host } = address;
    if (status === 200) return body;
    if (moved.has(status)) {
      address = sameHost(headers.location, address);
      continue;
    }
    if (busy.has(status)) throw new Passing(refusal("refresh-busy", { host, status }), waitOf(headers["retry-after"]));
    if (status === 401 || status === 403) throw refusal("refresh-denied", { host, status });
    if (status === 407) throw refusal("refresh-proxy", { proxy: proxyName(address, asking), why: "407" });
    throw refusal("refresh-status", { host, status });
  }
  throw refusal("refresh-redirects", { host: first.host });
}

/** Where a host sends us on to; keys and questions go to no other host than the one that was asked. */
function sameHost(location: string | undefined, from: URL): URL {
  const to = location !== undefined && URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (!to) throw refusal("refresh-status", { host: from.host, status: 302 });
  if (to.host !== from.host || to.protocol !== from.protocol)
    throw refusal("refresh-redirect", { host: from.host, other: to.host || to.protocol });
  return to;
}

/** Retry-After in ms: seconds, or a date; `null` where there is none that can be read. */
function waitOf(said: string | undefined): number | null {
  if (said === undefined) return null;
  if (/^\d+$/.test(said.trim())) return Number(said) * 1000;
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

const proxyName = (address: URL, asking: Asking): string => proxyFor(address, asking.environment)?.name ?? address.host;

/** One question and its answer. Also ends where nobody would tell: a proxy that takes the call and says nothing more. */
function hear(address: URL, asking: Asking, limits: Patience): Promise<Heard> {
  const proxy = proxyFor(address, asking.environment);
  const { host } = address;
  const seconds = Math.ceil(limits.silenceMs / 1000);
  return new Promise((resolve, reject) => {
    const give = (error: unknown): void => {
      leave();
      reject(troubleOf(error, address, proxy));
      request.destroy();
    };
    const cancelled = (): void => give(refusal("cancelled"));
    const watch = setTimeout(() => give(new Passing(refusal("refresh-silent", { host, seconds }))), limits.silenceMs);
    const leave = (): void => {
      clearTimeout(watch);
      asking.signal.removeEventListener("abort", cancelled);
    };
    asking.signal.addEventListener("abort", cancelled);

    const send = address.protocol === "https:" ? requestHttps : requestHttp;
    const request = send(address, {
      method: "GET",
      ...(proxy ? { agent: proxy.agent } : {}),
      headers: {
        accept: "application/json, application/xml;q=0.9",
        "accept-encoding": "gzip, deflate",
        "user-agent": "sovplan",
        ...asking.headers?.(address),
      },
    });
    request.on("error", give);
    request.on("response", (response) => {
      const heard = (bytes: number, of: number | null): void => {
        watch.refresh();
        asking.progress?.(bytes, of);
      };
      bodyOf(response, host, limits.bytes, heard).then(
        (body) => {
          leave();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        },
        (error: unknown) => give(error instanceof Refusal ? error : new Passing(refusal("refresh-cut", { host }))),
      );
    });
    request.end();
  });
}

const notThere = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL"]);

/** What a failed connection means to a person. */
function troubleOf(error: unknown, address: URL, proxy: Proxy | null): Error {
  if (error instanceof Passing || error instanceof Refusal) return error;
  const { host } = address;
  // errors of sockets and TLS carry a code
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (/CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ALTNAME|ERR_TLS|EPROTO|ERR_SSL|HOSTNAME_MISMATCH/.test(code))
    return refusal("refresh-certificate", { host, code });
  if (proxy && (notThere.has(code) || code === "")) return refusal("refresh-proxy", { proxy: proxy.name, why: code });
  if (code === "EAI_AGAIN" || code === "ETIMEDOUT") return new Passing(refusal("refresh-offline", { host, code }));
  if (notThere.has(code)) return refusal("refresh-offline", { host, code });
  return new Passing(refusal("refresh-cut", { host }));
}
