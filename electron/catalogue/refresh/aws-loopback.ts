import { createHash, createHmac } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, type Socket, connect } from "node:net";
import type { SampleProduct } from "./aws-sample.ts";
import { listItem } from "./aws-sample-lists.ts";

/**
 * The price list service on this machine, for tests: speaks AWS JSON 1.1, checks every signature by making it anew from the
 * secret, pages by opaque places, and misbehaves where a test wants it to.
 */
export type Loopback = Readonly<{
  url: string;
  port: number;
  /** Questions that were answered or refused, in order: `AmazonEC2 ap-northeast-2 0`. */
  questions: string[];
  close: () => Promise<void>;
}>;

export const accessKey = "AKIDTEST000000000001";
export const secretKey = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYTESTKEY";

/** What a test wants to happen to a question; `undefined` answers it. `at` counts from 1. */
export type Mischief =
  | Readonly<{
      kind: "fails";
      status: number;
      name: string;
      message?: string;
      headers?: Readonly<Record<string, string>>;
    }>
  | Readonly<{ kind: "cut"; afterBytes: number }>
  | Readonly<{ kind: "says"; body: string; status?: number }>
  | Readonly<{ kind: "hangs" }>
  | Readonly<{ kind: "items"; items: readonly string[] }>;

export type LoopbackOptions = Readonly<{
  /** Products in order, by service code; the filters of a question choose among them. */
  products: Readonly<Record<string, readonly SampleProduct[]>>;
  regions?: readonly string[];
  pageSize?: number;
  /** The moment of the server's clock. */
  now?: () => Date;
  published?: () => string;
  mischief?: (question: string, at: number) => Mischief | undefined;
  tls?: Readonly<{ key: string; cert: string }>;
}>;

type Asked = Readonly<{
  ServiceCode: string;
  AttributeName?: string;
  Filters?: readonly Readonly<{ Type: string; Field: string; Value: string }>[];
  NextToken?: string;
  MaxResults?: number;
}>;

export async function loopback(options: LoopbackOptions): Promise<Loopback> {
  const questions: string[] = [];
  const sockets = new Set<Socket>();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, response, options, questions);
  };
  const server: Server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  return {
    url: `${options.tls ? "https" : "http"}://127.0.0.1:${String(port)}`,
    port,
    questions,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: LoopbackOptions,
  questions: string[],
): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const body = Buffer.concat(pieces).toString("utf8");
  const moment = options.now?.() ?? new Date();
  response.setHeader("date", moment.toUTCString());
  response.setHeader("content-type", "application/x-amz-json-1.1");
  const fail = (status: number, name: string, message = name): void => {
    response.statusCode = status;
    response.end(JSON.stringify({ __type: `com.amazonaws.pricing#${name}`, message }));
  };

  if (request.method !== "POST" || request.headers["content-type"] !== "application/x-amz-json-1.1") {
    fail(415, "UnsupportedMediaType");
    return;
  }
  const asked = JSON.parse(body) as Asked; // from the client under test
  const place =
    asked.NextToken === undefined ? 0 : Number(Buffer.from(asked.NextToken, "base64").toString().split("@")[0]);
  const region = asked.Filters?.find(({ Field }) => /regionCode$/i.test(Field))?.Value ?? "*";
  const question = `${asked.ServiceCode} ${region} ${asked.AttributeName ?? String(place)}`;
  questions.push(question);

  const wrong = signatureFault(request, body, moment);
  if (wrong !== null) {
    fail(400, wrong.name, wrong.message);
    return;
  }
  const mischief = options.mischief?.(question, questions.filter((one) => one === question).length);
  if (mischief?.kind === "hangs") return;
  if (mischief?.kind === "fails") {
    for (const [name, value] of Object.entries(mischief.headers ?? {})) response.setHeader(name, value);
    fail(mischief.status, mischief.name, mischief.message);
    return;
  }
  if (mischief?.kind === "says") {
    response.statusCode = mischief.status ?? 200;
    response.end(mischief.body);
    return;
  }

  const said = JSON.stringify(
    request.headers["x-amz-target"] === "AWSPriceListService.GetAttributeValues"
      ? { AttributeValues: (options.regions ?? []).map((Value) => ({ Value })) }
      : page(asked, place, options, mischief?.kind === "items" ? mischief.items : []),
  );
  if (mischief?.kind === "cut") {
    response.writeHead(200, { "content-length": String(Buffer.byteLength(said)) });
    response.write(said.slice(0, mischief.afterBytes), () => response.destroy());
    return;
  }
  response.end(said);
}

function page(asked: Asked, place: number, options: LoopbackOptions, more: readonly string[]) {
  const size = Math.min(asked.MaxResults ?? 100, options.pageSize ?? 100);
  const published = options.published?.();
  const all = (options.products[asked.ServiceCode] ?? []).filter((product) => fits(product, asked));
  const items = all.slice(place, place + size).map((product) => listItem(product, published));
  const next =
    place + size < all.length
      ? Buffer.from(`${String(place + size)}@${asked.ServiceCode}`).toString("base64")
      : undefined;
  return { FormatVersion: "aws_v1", PriceList: [...items, ...more], NextToken: next };
}

/** TERM_MATCH: the value of a field, whatever its case, is the one that is asked for. */
function fits({ family, attributes }: SampleProduct, { Filters = [] }: Asked): boolean {
  return Filters.every(({ Type, Field, Value }) => {
    const value = Field === "productFamily" ? family : attributes[Field];
    return Type === "TERM_MATCH" && value?.toLowerCase() === Value.toLowerCase();
  });
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Signature version 4, made anew from what was sent; `null` where it is right. */
function signatureFault(
  request: IncomingMessage,
  body: string,
  moment: Date,
): { name: string; message: string } | null {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/pricing\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? "",
    );
  if (!found) return { name: "IncompleteSignatureException", message: "no signature of version 4" };
  const [, key, day, region, signed, signature] = found as unknown as string[]; // every group is in the pattern
  if (key !== accessKey) return { name: "UnrecognizedClientException", message: "The security token is invalid." };
  const stamp = String(request.headers["x-amz-date"]);
  const at = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (Math.abs(at - moment.getTime()) > 5 * 60_000)
    return { name: "InvalidSignatureException", message: `Signature expired: ${stamp} is now earlier than allowed` };
  const names = signed!.split(";");
  if (!["host", "x-amz-date", "x-amz-target"].every((name) => names.includes(name)))
    return { name: "IncompleteSignatureException", message: "host, date and target must be signed" };
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim().replace(/ +/g, " ")}\n`).join("");
  const path = new URL(request.url ?? "/", "http://host").pathname;
  const canonical = ["POST", path, "", headers, signed, sha256(body)].join("\n");
  const scope = `${day!}/${region!}/pricing/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
  const signing = hmac(hmac(hmac(hmac(`AWS4${secretKey}`, day!), region!), "pricing"), "aws4_request");
  return hmac(signing, toSign).toString("hex") === signature
    ? null
    : { name: "InvalidSignatureException", message: "The request signature we calculated does not match." };
}

export type ProxyLoopback = Readonly<{ url: string; seen: string[]; close: () => Promise<void> }>;

/** A proxy on this machine that lets both kinds of requests through: by CONNECT, and with the whole address in the first line. */
export async function proxyLoopback({ deny = false } = {}): Promise<ProxyLoopback> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ""} ${request.url ?? ""}`);
    if (deny) {
      response.statusCode = 407;
      response.end();
      return;
    }
    const to = new URL(request.url ?? "");
    const onward = connect(Number(to.port), to.hostname, () => {
      const headers = Object.entries(request.headers).filter(([name]) => !/^(proxy-)?connection$/.test(name));
      const lines = [...headers, ["connection", "close"]].map(([name, value]) => `${name}: ${String(value)}`);
      onward.write(`${request.method ?? ""} ${to.pathname} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      request.pipe(onward, { end: false });
      onward.pipe(response.socket!);
    });
    sockets.add(onward);
  });
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${request.url ?? ""}`);
    if (deny) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const [host, port] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host ?? "", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    sockets.add(onward);
  });
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, // a TCP server has a port
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
