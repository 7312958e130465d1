import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import { createHmac } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Socket, connect } from "node:net";
import { gzipSync } from "node:zlib";
import type { FeedRequest } from "./feed.ts";
import { RegionId } from "../../../shared/model/id.ts";

/** A host on this machine that speaks a provider's protocol; only tests ask it. */
export type Host = Readonly<{ url: string; asked: string[]; close: () => Promise<void> }>;
type Answer = (request: IncomingMessage, response: ServerResponse, number: number) => void;

export async function serveOn(answer: Answer): Promise<Host> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response, asked.length);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: urlOf(server), asked, close: () => closed(server, sockets) };
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP

function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}

export function sendJson(response: ServerResponse, value: unknown, packed = false): void {
  const body = Buffer.from(JSON.stringify(value));
  const bytes = packed ? gzipSync(body) : body;
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": bytes.length,
    ...(packed ? { "content-encoding": "gzip" } : {}),
  });
  response.end(bytes);
}

/** Promises more than it sends, then hangs up. */
export function cutOff(response: ServerResponse, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(200, { "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, Math.floor(body.length / 2)));
  setImmediate(() => response.socket?.destroy());
}

/** A proxy: passes plain requests on and opens tunnels; remembers for whom. */
export async function serveProxy(): Promise<Host> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const to = new URL(request.url ?? "");
    const socket = connect(Number(to.port), to.hostname, () => {
      const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`);
      socket.write(`GET ${to.pathname}${to.search} HTTP/1.1\r\n${lines.join("\r\n")}\r\nconnection: close\r\n\r\n`);
      socket.pipe(response.socket!);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: urlOf(server), asked, close: () => closed(server, sockets) };
}

/** The signature as Naver's gateway reckons it: whoever asks must have reckoned the same. */
export function naverSignature(request: IncomingMessage, secret: string): string {
  const { headers, url, method } = request;
  const words = `${method!} ${url!}\n${String(headers["x-ncp-apigw-timestamp"])}\n${String(headers["x-ncp-iam-access-key"])}`;
  return createHmac("sha256", secret).update(words).digest("base64");
}

const size = (vcpu: number, memoryGib: number, more: Partial<OfferSize> = {}): OfferSize => ({
  class: "unspecified",
  vcpu,
  memoryGib,
  arch: "x86_64",
  gpu: null,
  localDiskGb: null,
  ...more,
});

/** What a feed is asked in a test: a few regions and sizes are known, nothing is kept, no proxy. */
export function requestFor(provider: string, asked: Partial<FeedRequest> = {}): FeedRequest {
  const codes: Readonly<Record<string, readonly string[]>> = {
    azure: ["koreacentral", "westeurope"],
    ovh: ["GRA", "SBG", "EU-WEST-PAR"],
    naver: ["KR", "SGN", "gov-KR"],
  };
  const sizes: Readonly<Record<string, Readonly<Record<string, OfferSize>>>> = {
    azure: { Standard_D2s_v5: size(2, 8), Standard_D4s_v5: size(4, 16) },
    ovh: { "c3-8": size(4, 8) },
    naver: { "s2-g3": size(2, 8), "s2-g2-s50": size(2, 8, { localDiskGb: 50 }) },
  };
  return {
    file: null,
    endpoint: null,
    regions: null,
    currency: "USD",
    today: "2026-11-21",
    now: () => new Date("2026-11-21T09:00:00.000Z"),
    known: {
      regions: new Map((codes[provider] ?? []).map((code) => [code, RegionId.parse(`${provider}:${code}`)])),
      sizes: new Map(Object.entries(sizes[provider] ?? {})),
      soldIn: new Map(),
    },
    progress: () => undefined,
    signal: new AbortController().signal,
    resume: null,
    environment: {},
    ...asked,
  };
}
