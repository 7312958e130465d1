import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Reply } from "../../shared/contract/gate.ts";
import { bytesType, fieldsHeader, jsonType, packFields, unpackFields } from "../../shared/contract/http.ts";
import type { Service } from "../service/service.ts";
import { readBody } from "./body.ts";
import { door } from "./cookie.ts";
import { eventStreams } from "./events.ts";
import { findPage, securityHeaders } from "./pages.ts";

export const limits = {
  /** A block pasted over a hundred thousand rows passes; only our own page gets so far. */
  jsonBytes: 32 * 1024 * 1024,
  fileBytes: 200_000_000,
  /** A client that dawdles over its head or its body is hung up on. The time in which we ourselves are busy counts too. */
  headMs: 60_000,
  requestMs: 120_000,
  checkEveryMs: 2_000,
  connections: 128,
};

export type WebHost = Readonly<{
  /** Opens the screens once: it carries the launch key. */
  url: string;
  origin: string;
  close: () => Promise<void>;
}>;

/** Door 2: the screens and the contract on this machine's loopback address, for whoever was given the launch address. */
export async function serve(given: {
  service: Pick<Service, "answer" | "listen">;
  pages: string;
  port?: number;
  limits?: Partial<typeof limits>;
}): Promise<WebHost> {
  const within = { ...limits, ...given.limits };
  const server = createServer({
    headersTimeout: within.headMs,
    requestTimeout: within.requestMs,
    connectionsCheckingInterval: within.checkEveryMs,
    keepAliveTimeout: 5_000,
    insecureHTTPParser: false,
  });
  server.maxConnections = within.connections;
  const port = await listenOn(server, given.port ?? 0);
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const keys = door(port);
  const streams = eventStreams(given.service.listen);

  server.on("request", (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (error instanceof Refusal) refuse(response, error);
      // a client that went away in the middle of its request is nobody to answer
      else response.destroy();
    });
  });
  server.on("upgrade", (_request, socket) => socket.destroy());
  server.on("connect", (_request, socket) => socket.destroy());

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? "";
    const [path = "", query = ""] = target.split("?", 2);
    const isLaunch = request.method === "GET" && path === "/" && query.startsWith("launch=");
    if (request.headersDistinct["host"]?.join() !== host) throw refusal("foreign-page");
    if (request.method !== "GET" && request.method !== "POST") throw refusal("wrong-method");
    if (!isFromOurPage(request, origin, isLaunch)) throw refusal("foreign-page");

    if (!keys.isKnown(request.headers.cookie)) {
      if (!isLaunch || !keys.spend(query.slice("launch=".length))) throw refusal("not-signed-in");
      response.writeHead(303, { ...securityHeaders(), location: "/", "set-cookie": keys.cookie }).end();
      return;
    }
    if (isLaunch) {
      response.writeHead(303, { ...securityHeaders(), location: "/" }).end();
      return;
    }
    if (request.method === "POST") return answerCall(request, response, path);
    if (path === "/events") {
      if (streams.isFull()) throw refusal("busy");
      streams.open(request, response);
      return;
    }
    const page = findPage(given.pages, path);
    if (!page) throw refusal("no-such-page");
    response.writeHead(200, { ...page.headers, "content-type": page.type }).end(page.bytes);
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!path.startsWith("/call/")) throw refusal("no-such-page");
    const input = await readInput(request, within);
    sendReply(response, await given.service.answer(path.slice("/call/".length), input));
  }

  return {
    url: `${origin}/?launch=${keys.launchKey()!}`,
    origin,
    close: () =>
      new Promise<void>((resolve) => {
        streams.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * A foreign page can make a browser send requests here, cookie and all when it lives on this machine too.
 * What changes anything must name our own origin; what only reads must at least not name another.
 */
function isFromOurPage(request: IncomingMessage, origin: string, isLaunch: boolean): boolean {
  const from = request.headers.origin;
  if (from === undefined ? request.method === "POST" : from !== origin) return false;
  const site = request.headers["sec-fetch-site"];
  // the launch address may be followed from anywhere, as a page of its own only
  if (isLaunch && request.headers["sec-fetch-dest"] === "document") return true;
  return site === undefined || site === "same-origin" || site === "none";
}

async function readInput(request: IncomingMessage, within: typeof limits): Promise<unknown> {
  const type = (request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  if (type === jsonType) {
    const body = await readBody(request, within.jsonBytes);
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    } catch {
      throw refusal("not-json");
    }
  }
  const header = request.headers[fieldsHeader];
  if (type !== bytesType || typeof header !== "string") throw refusal("wrong-type");
  let fields;
  try {
    fields = unpackFields(header);
  } catch {
    throw refusal("not-json");
  }
  return { ...fields, bytes: new Uint8Array(await readBody(request, within.fileBytes)) };
}

function sendReply(response: ServerResponse, reply: Reply): void {
  const value = reply.ok ? (reply.value as { bytes?: unknown } | null) : null;
  if (!(value?.bytes instanceof Uint8Array)) {
    response.writeHead(200, { ...securityHeaders(), "content-type": jsonType }).end(JSON.stringify(reply));
    return;
  }
  const { bytes, ...fields } = value as { bytes: Uint8Array };
  response
    .writeHead(200, {
      ...securityHeaders(),
      "content-type": bytesType,
      "content-disposition": "attachment",
      [fieldsHeader]: packFields(fields),
    })
    .end(bytes);
}

const statuses: Readonly<Record<string, number>> = {
  "not-signed-in": 401,
  "foreign-page": 403,
  "no-such-page": 404,
  "wrong-method": 405,
  "too-large": 413,
  "wrong-type": 415,
  "not-json": 400,
  busy: 503,
};

/** A refusal at the door is the same JSON as any other; a person who opened a page reads its two sentences. */
function refuse(response: ServerResponse, { failure }: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const wasPage = response.req.method === "GET";
  const status = statuses[failure.code] ?? 400;
  response
    .writeHead(status, {
      ...securityHeaders(),
      "content-type": wasPage ? "text/plain; charset=utf-8" : jsonType,
      // a stranger's connection ends here; to our own page the rest of its body is let run dry, so that it hears why
      ...(status === 401 || status === 403 ? { connection: "close" } : {}),
    })
    .end(wasPage ? `${failure.sentence.ko}\n${failure.sentence.en}\n` : JSON.stringify({ ok: false, failure }));
}

/** Loopback only, and no way to ask for more. */
function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(refusal("port-taken", { port: String(port) }));
      else if (error.code === "EACCES") reject(refusal("port-forbidden", { port: String(port) }));
      else reject(error);
    });
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
