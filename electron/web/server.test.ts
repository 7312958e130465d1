import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../shared/contract/client.ts";
import { contract, works } from "../../shared/contract/contract.ts";
import { packFields } from "../../shared/contract/http.ts";
import { traversals } from "./disguises.ts";
import { findPage } from "./pages.ts";
import { type WebHost, limits, serve } from "./server.ts";
import { smallHost } from "./small-host.ts";
import { type Got, type Sent, stranger } from "./stranger.ts";
import { type Visitor, visit } from "./visitor.ts";

/** Stands in every answer that holds data; no refused request may ever carry it. */
const SECRET = "기관비밀-7f3a";
const folder = mkdtempSync(join(tmpdir(), "sovplan-web-"));
const pages = join(folder, "renderer");
let host: WebHost;
let visitor: Visitor;
let someone: ReturnType<typeof stranger>;
const send = (sent: Sent): Promise<Got> => someone.send(sent);
const raw = (text: string): Promise<string> => someone.raw(text);

beforeAll(async () => {
  mkdirSync(join(pages, "assets"), { recursive: true });
  writeFileSync(join(pages, "index.html"), `<meta property="csp-nonce" nonce="sovplan-nonce"><title>${SECRET}</title>`);
  writeFileSync(join(pages, "assets", "main.js"), `"${SECRET}"`);
  writeFileSync(join(folder, "outside.json"), SECRET);
  mkdirSync(join(folder, "renderer-evil"));
  writeFileSync(join(folder, "renderer-evil", "outside.json"), SECRET);
  symlinkSync(join(folder, "outside.json"), join(pages, "assets", "link.json"));
  host = await serve({ service: smallHost(SECRET), pages, limits: { headMs: 600, requestMs: 900, checkEveryMs: 200 } });
  someone = stranger(host.origin);
  visitor = await visit(host.url);
});

afterAll(async () => {
  visitor.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const routes: readonly Sent[] = [
  { path: "/" },
  { path: "/index.html" },
  { path: "/assets/main.js" },
  { path: "/events" },
  ...[...Object.keys(contract), ...Object.keys(works)].map((name) => ({
    method: "POST",
    path: `/call/${name}`,
    headers: { "content-type": "application/json" },
    body: "{}",
  })),
  {
    method: "POST",
    path: "/call/files.receive",
    headers: { "content-type": "application/octet-stream", "x-sovplan-fields": packFields({ name: "a.csv" }) },
    body: "a,b",
  },
];

const good = () => ({ cookie: visitor.cookie, origin: host.origin });
const variant = (route: Sent, headers: Record<string, string | string[]>): Sent => ({
  ...route,
  headers: { ...good(), ...route.headers, ...headers },
});

function expectRefused({ status, headers, body }: Got, wanted?: number): void {
  if (wanted !== undefined) expect(status).toBe(wanted);
  expect(status === 0 || (status >= 400 && status < 500)).toBe(true);
  expect(body).not.toContain(SECRET);
  expectNoCors(headers);
  if (status !== 0 && status !== 408) expect(headers["content-security-policy"]).toContain("default-src 'self'");
}

function expectNoCors(headers: Got["headers"]): void {
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
}

describe("the web door, for its own page", () => {
  it("serves the screens with a strict policy and a fresh nonce each time", async () => {
    const first = await send({ headers: good() });
    const second = await send({ headers: good() });
    expect(first.status).toBe(200);
    expect(first.body).toContain(SECRET);
    const nonce = /nonce="([^"]+)"/.exec(first.body)![1]!;
    expect(first.headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    expect(second.body).not.toContain(nonce);
    const policy = String(first.headers["content-security-policy"]);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    for (const rule of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expectNoCors(first.headers);
  });

  it("answers calls with data and with refusals, through the gate", async () => {
    const { call } = connect(visitor.transport);
    expect((await call("fx.list", {}))[0]!.source).toBe(SECRET);
    await expect(call("workspace.undo", {})).rejects.toMatchObject({ failure: { code: "nothing-to-undo" } });
    await expect(call("workspace.recent", { id: 5 as unknown as string })).rejects.toMatchObject({
      failure: { code: "invalid-input", field: "id" },
    });
    expect(await visitor.transport.send("__proto__" as "fx.list", {})).toMatchObject({
      ok: false,
      failure: { code: "unknown-call" },
    });
  });

  it("carries bytes both ways, with a Korean name", async () => {
    const { call } = connect(visitor.transport);
    const bytes = new Uint8Array(3_000_000).map((_, at) => at % 251);
    await call("files.receive", { name: "자산 목록.csv", bytes });
    const back = await call("files.read", { file: "file-1" });
    expect(back.name).toBe("자산 목록.csv");
    expect(Buffer.compare(back.bytes, bytes)).toBe(0);
  });

  it("tells how far long work is, and how it ended", async () => {
    const { run } = connect(visitor.transport);
    const seen: number[] = [];
    const ended = await run("plan.export", { scenario: null }, { progress: ({ done }) => seen.push(done) });
    expect(ended.digest).toBe(SECRET);
    expect(seen).toEqual([1]);
  });

  it("stops long work that is no longer wanted", async () => {
    const { run } = connect(visitor.transport);
    await expect(run("plan.export", { scenario: null }, { started: (stop) => stop() })).rejects.toMatchObject({
      failure: { code: "cancelled" },
    });
  });

  it("repeats what a broken event stream has missed", async () => {
    const { run } = connect(visitor.transport);
    await run("plan.export", { scenario: null });
    const { body } = await send({ path: "/events", headers: { ...good(), "last-event-id": "0" } });
    expect(body).toContain("id: 1\n");
    expect(body).toContain("work.ended");
  });
});

describe("the web door, for everyone else (X6)", () => {
  it("gives nothing to a request without the cookie, or with a wrong one", async () => {
    for (const route of routes) {
      for (const cookie of [
        "",
        "sovplan=1",
        visitor.cookie.slice(0, -1),
        `${visitor.cookie}x`,
        visitor.cookie.replace("=", "-x="),
      ])
        expectRefused(await send(variant(route, { cookie })), 401);
    }
  });

  it("opens the launch address once", async () => {
    const { pathname, search } = new URL(host.url);
    for (let time = 0; time < 10; time += 1) expectRefused(await send({ path: pathname + search }), 401);
    for (const key of ["", "x", "launch=", `launch=${"A".repeat(43)}`])
      expectRefused(await send({ path: `/?launch=${key}` }), 401);
  });

  const rebinding = (port: string): string[] => [
    "evil.example",
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `127.0.0.1:${port}.evil.example`,
    `127.0.0.1@evil.example:${port}`,
    `localhost:${port}`,
    `localhost.evil.example:${port}`,
    `127.0.0.1`,
    `127.0.0.1:1`,
    `127.0.0.1:${port}0`,
    `127.0.0.1:0${port}`,
    `127.0.0.2:${port}`,
    `127.1:${port}`,
    `127.0.1:${port}`,
    `2130706433:${port}`,
    `0x7f000001:${port}`,
    `0177.0.0.1:${port}`,
    `0.0.0.0:${port}`,
    `0:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `[::ffff:7f00:1]:${port}`,
    `127.0.0.1.nip.io:${port}`,
    `7f000001.rbndr.us:${port}`,
    `127.0.0.1.:${port}`,
    ` 127.0.0.1:${port}, evil.example`,
    `evil.example, 127.0.0.1:${port}`,
    `127.0.0.1:${port}/evil`,
    `user@127.0.0.1:${port}`,
    `xn--127-0-0-1:${port}`,
  ];

  it("refuses 30 forms of a foreign Host on every route", async () => {
    const forms = rebinding(new URL(host.origin).port);
    expect(new Set(forms).size).toBe(30);
    for (const route of routes)
      for (const name of forms) expectRefused(await send(variant(route, { host: name })), 403);
  });

  it("refuses a request with two Hosts or none", async () => {
    const { host: name } = new URL(host.origin);
    for (const head of ["", `Host: evil.example\r\nHost: ${name}\r\n`, `Host: ${name}\r\nHost: evil.example\r\n`]) {
      const got = await raw(`GET / HTTP/1.1\r\n${head}Cookie: ${visitor.cookie}\r\nConnection: close\r\n\r\n`);
      expect(got).toMatch(/^HTTP\/1\.1 4\d\d/);
      expect(got).not.toContain(SECRET);
    }
    expect(
      await raw(`GET http://evil.example/ HTTP/1.1\r\nHost: ${name}\r\nCookie: ${visitor.cookie}\r\n\r\n`),
    ).not.toContain(SECRET);
  });

  it("refuses a foreign, null or look-alike Origin on every route", async () => {
    const { port } = new URL(host.origin);
    const origins = [
      "null",
      "",
      "http://evil.example",
      `http://127.0.0.1:${Number(port) + 1}`,
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://127.0.0.1:${port}/`,
      "file://",
      "app://sovplan",
    ];
    for (const route of routes)
      for (const origin of origins) expectRefused(await send(variant(route, { origin })), 403);
  });

  it("refuses a call that names no Origin, and what the browser says came from elsewhere", async () => {
    for (const route of routes) {
      const { cookie } = good();
      if (route.method === "POST") expectRefused(await send({ ...route, headers: { ...route.headers, cookie } }), 403);
      for (const site of ["cross-site", "same-site"])
        expectRefused(await send(variant(route, { "sec-fetch-site": site })), 403);
    }
  });

  it("takes calls as JSON or bytes only, never as a form or text", async () => {
    for (const route of routes.filter(({ method }) => method === "POST"))
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "",
        "text/json",
        "application/jsonp",
      ])
        expectRefused(
          await send(variant({ ...route, body: "{}" }, { "content-type": type, "x-sovplan-fields": "" })),
          415,
        );
    const [, , , , json] = routes;
    for (const body of ["", "{", "nul", "{'a':1}", Buffer.from([0x7b, 0xff, 0x7d])])
      expectRefused(await send({ ...variant(json!, {}), body }), 400);
    for (const fields of ["", "%", "[]", "null", "%7B"])
      expectRefused(await send(variant(routes.at(-1)!, { "x-sovplan-fields": fields })), 400);
  });

  it("answers no preflight and no other method", async () => {
    for (const route of routes)
      for (const method of ["OPTIONS", "PUT", "DELETE", "PATCH", "HEAD", "TRACE"])
        expectRefused(
          await send({ ...variant(route, { "access-control-request-method": "POST" }), method, body: "" }),
          405,
        );
  });

  it("hangs up on a WebSocket", async () => {
    const { host: name } = new URL(host.origin);
    const got = await raw(
      `GET /events HTTP/1.1\r\nHost: ${name}\r\nCookie: ${visitor.cookie}\r\nOrigin: ${host.origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    expect(got).toBe("");
  });

  it("refuses a body beyond its limit, told or untold, and goes on", async () => {
    const big = Buffer.alloc(limits.jsonBytes + 1, " ");
    expectRefused(await send({ ...variant(routes[4]!, {}), body: big }));
    expectRefused(await send({ ...variant(routes[4]!, { "transfer-encoding": "chunked" }), body: big }));
    expectRefused(await send({ ...variant(routes.at(-1)!, { "content-length": "200000001" }), body: "a" }));
    expect((await send({ headers: good() })).status).toBe(200);
  });

  it("hangs up on 40 clients that never finish their head or their body", async () => {
    const { host: name } = new URL(host.origin);
    const slow = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        raw(
          at % 2 === 0
            ? `GET / HTTP/1.1\r\nHost: ${name}\r\nX-Slow: `
            : `POST /call/fx.list HTTP/1.1\r\nHost: ${name}\r\nCookie: ${visitor.cookie}\r\nOrigin: ${host.origin}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
        ),
      ),
    );
    for (const got of slow) expect(got === "" || got.startsWith("HTTP/1.1 408")).toBe(true);
    expect((await send({ headers: good() })).status).toBe(200);
  });

  it("serves nothing outside the pages, in 200 spellings", async () => {
    const spellings = traversals();
    expect(spellings.length).toBeGreaterThanOrEqual(200);
    for (const path of spellings) {
      expect(findPage(pages, path)).toBeNull();
      expectRefused(await send({ path, headers: good() }));
    }
  });

  it("listens on the loopback address alone", async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === "IPv4");
    for (const address of [...others.map((other) => other!.address), "127.0.0.2", "::1"])
      await expect(someone.reach(address)).rejects.toThrow();
  });

  it("says that a port is taken", async () => {
    const port = Number(new URL(host.origin).port);
    await expect(serve({ service: smallHost(SECRET), pages, port })).rejects.toMatchObject({
      failure: { code: "port-taken", sentence: { en: expect.stringContaining(String(port)) as string } },
    });
  });

  it("was asked more than a thousand times", () => {
    expect(someone.asked()).toBeGreaterThan(1000);
  });
});
