import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createSecure } from "node:https";
import { type AddressInfo, createServer as createSilent } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { Refusal } from "../../../shared/contract/failure.ts";
import { addressOf } from "./address.ts";
import { type Asking, type Patience, ask } from "./http.ts";
import { type Host, cutOff, sendJson, serveOn, serveProxy } from "./loopback.ts";

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});
async function host(...given: Parameters<typeof serveOn>): Promise<Host> {
  const opened = await serveOn(...given);
  hosts.push(opened);
  return opened;
}

const quick: Partial<Patience> = { firstWaitMs: 1, silenceMs: 300, tries: 3 };
const get = (address: string, more: Partial<Asking> = {}) =>
  ask(new URL(address), {
    signal: new AbortController().signal,
    environment: {},
    ...more,
    patience: { ...quick, ...more.patience },
  });
const code = async (asking: Promise<unknown>): Promise<string> => {
  const error = await asking.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).failure.code; // looked at above
};

describe("asking a host", () => {
  it("waits as long as a busy host wishes, then has its answer", async () => {
    const { url, asked } = await host((_, response, number) => {
      if (number === 1) response.writeHead(429, { "retry-after": "0" }).end();
      else if (number === 2) response.writeHead(503, { "retry-after": new Date(0).toUTCString() }).end();
      else sendJson(response, { fine: true });
    });
    expect(JSON.parse((await get(url)).toString())).toEqual({ fine: true });
    expect(asked).toHaveLength(3);
  });

  it("gives up on a host that stays busy, or wants to be left alone for an hour", async () => {
    const busy = await host((_, response) => void response.writeHead(503).end());
    expect(await code(get(busy.url))).toBe("refresh-busy");
    expect(busy.asked).toHaveLength(3);
    const hour = await host((_, response) => void response.writeHead(429, { "retry-after": "3600" }).end());
    expect(await code(get(hour.url))).toBe("refresh-busy");
    expect(hour.asked).toHaveLength(1);
  });

  it("asks again when the connection is cut in the middle of an answer", async () => {
    const once = await host((_, response, number) => {
      if (number === 1) cutOff(response, { text: "x".repeat(5000) });
      else sendJson(response, { whole: true });
    });
    expect(JSON.parse((await get(once.url)).toString())).toEqual({ whole: true });
    const always = await host((_, response) => cutOff(response, { text: "x".repeat(5000) }));
    expect(await code(get(always.url))).toBe("refresh-cut");
    const chunked = await host((_, response) => {
      response.write("half of ");
      setImmediate(() => response.socket?.destroy());
    });
    expect(await code(get(chunked.url))).toBe("refresh-cut");
  });

  it("unpacks gzip and both kinds of deflate, and takes half a packed answer for a cut", async () => {
    const body = Buffer.from("가격 목록 ".repeat(1000));
    const packed = {
      "/g": ["gzip", gzipSync],
      "/d": ["deflate", deflateSync],
      "/r": ["deflate", deflateRawSync],
    } as const;
    const { url } = await host((request, response) => {
      const half = request.url === "/half";
      const [encoding, pack] = packed[request.url === "/half" ? "/g" : (request.url as keyof typeof packed)];
      const bytes = pack(body);
      response.writeHead(200, { "content-encoding": encoding });
      response.end(half ? bytes.subarray(0, bytes.length / 2) : bytes);
    });
    for (const path of Object.keys(packed)) expect(await get(url + path)).toEqual(body);
    expect(await code(get(`${url}/half`))).toBe("refresh-cut");
  });

  it("takes no more than its cap, said, sent or unpacked", async () => {
    const patience = { bytes: 10_000 };
    const { url } = await host((request, response) => {
      if (request.url === "/said") response.writeHead(200, { "content-length": 1_000_000 }).write("x");
      else if (request.url === "/bomb")
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("0".repeat(1e6)));
      else response.end("x".repeat(50_000));
    });
    for (const path of ["/said", "/sent", "/bomb"])
      expect(await code(get(url + path, { patience }))).toBe("refresh-too-big");
  });

  it("follows a redirect on the host, and none away from it: keys go nowhere else", async () => {
    const other = await host((_, response) => sendJson(response, {}));
    const { url } = await host((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else if (request.url === "/away") response.writeHead(302, { location: `${other.url}/steal` }).end();
      else if (request.url === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
      else if (request.url === "/round") response.writeHead(307, { location: "/round" }).end();
      else sendJson(response, { at: request.url });
    });
    expect(JSON.parse((await get(`${url}/old`)).toString())).toEqual({ at: "/new" });
    expect(await code(get(`${url}/away`))).toBe("refresh-redirect");
    expect(await code(get(`${url}/file`))).toBe("refresh-redirect");
    expect(await code(get(`${url}/round`))).toBe("refresh-redirects");
    expect(other.asked).toEqual([]);
  });

  it("says what a status means", async () => {
    const { url } = await host(
      (request, response) => void response.writeHead(Number(request.url?.slice(1))).end("secret"),
    );
    expect(await code(get(`${url}/401`))).toBe("refresh-denied");
    expect(await code(get(`${url}/403`))).toBe("refresh-denied");
    expect(await code(get(`${url}/404`))).toBe("refresh-status");
  });

  it("says that nobody is there, and that somebody is silent", async () => {
    const gone = await host(() => undefined);
    await gone.close();
    hosts.pop();
    expect(await code(get(gone.url))).toBe("refresh-offline");
    const silent = createSilent(() => undefined).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const { port } = silent.address() as AddressInfo; // it listens on TCP
    expect(await code(get(`http://127.0.0.1:${port}/`, { patience: { silenceMs: 50, tries: 2 } }))).toBe(
      "refresh-silent",
    );
    silent.close();
  });

  it("stops within a second when it is cancelled: in an answer, in a pause", async () => {
    const { url } = await host((request, response) => {
      if (request.url === "/pause") response.writeHead(429, { "retry-after": "30" }).end();
      else response.writeHead(200).write("slowly");
    });
    const waits: number[] = [];
    for (const path of ["/answer", "/pause"]) {
      const stopper = new AbortController();
      const asking = code(
        get(url + path, { signal: stopper.signal, patience: { silenceMs: 60_000 }, waiting: (s) => waits.push(s) }),
      );
      setTimeout(() => stopper.abort(), 50);
      const begun = performance.now();
      expect(await asking).toBe("cancelled");
      expect(performance.now() - begun).toBeLessThan(1000);
    }
    expect(waits).toEqual([30]); // said before the pause
  });

  it("tells how many bytes have come of how many", async () => {
    const { url } = await host((_, response) => sendJson(response, { text: "x".repeat(1000) }));
    const told: (number | null)[][] = [];
    await get(url, { progress: (bytes, of) => told.push([bytes, of]) });
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
  });

  it("takes http and https addresses only, without user and password", () => {
    for (const said of ["ftp://example.kr/", "file:///etc/passwd", "http://me:secret@example.kr/", "prices", ""])
      expect(() => addressOf(said)).toThrow(Refusal);
    expect(addressOf("https://prices.example.kr:8443/x").host).toBe("prices.example.kr:8443");
  });
});

describe("the proxy", () => {
  it("is asked where the environment names one, and left out for hosts that are exempt", async () => {
    const there = await host((_, response) => sendJson(response, { fine: true }));
    const proxy = await serveProxy();
    hosts.push(proxy);
    await get(there.url, { environment: { http_proxy: proxy.url } });
    expect(proxy.asked).toHaveLength(1);
    for (const no of ["127.0.0.1", "*", "other.kr, 127.0.0.1:" + new URL(there.url).port])
      await get(there.url, { environment: { HTTP_PROXY: proxy.url, NO_PROXY: no } });
    await get(there.url, { environment: { HTTPS_PROXY: proxy.url } });
    expect(proxy.asked).toHaveLength(1);
    await get(there.url, { environment: { HTTP_PROXY: proxy.url, NO_PROXY: "127.0.0.1:1, 0.0.1" } });
    expect(proxy.asked.length).toBeGreaterThan(1);
  });

  it("that refuses, is not there or is misspelt is told so, its password never", async () => {
    const refusing = await host((_, response) => void response.writeHead(407).end());
    const away = await host(() => undefined);
    await away.close();
    hosts.pop();
    for (const [proxy, wanted] of [
      [refusing.url.replace("//", "//kim:hunter2@"), "refresh-proxy"],
      [away.url.replace("//", "//kim:hunter2@"), "refresh-proxy"],
      ["socks5://kim:hunter2@example.kr", "refresh-proxy-address"],
    ] as const) {
      const error = await get("http://prices.invalid/", { environment: { HTTP_PROXY: proxy } }).catch(
        (error: unknown) => error,
      );
      expect(error).toMatchObject({ failure: { code: wanted } });
      expect(JSON.stringify(error)).not.toContain("hunter2");
      const secure = await get("https://prices.invalid/", { environment: { https_proxy: proxy } }).catch(
        (error: unknown) => error,
      );
      expect(secure).toMatchObject({ failure: { code: wanted } });
      expect(JSON.stringify(secure)).not.toContain("hunter2");
    }
  });
});

describe("a proxy that takes the call and says nothing more", () => {
  it("is left after a while, or at once when the work is cancelled", async () => {
    const silent = createSilent(() => undefined).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const { port } = silent.address() as AddressInfo; // it listens on TCP
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const patience = { silenceMs: 50, tries: 2 };
    expect(await code(get("https://prices.invalid/", { environment, patience }))).toBe("refresh-silent");
    const stopper = new AbortController();
    const asking = code(
      get("https://prices.invalid/", { environment, signal: stopper.signal, patience: { silenceMs: 60_000 } }),
    );
    setTimeout(() => stopper.abort(), 50);
    expect(await asking).toBe("cancelled");
    silent.close();
  });
});

const openssl = (() => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    console.log("A certificate nobody vouches for was not tried: openssl is not installed");
    return false;
  }
})();

describe.skipIf(!openssl)("a certificate nobody vouches for", () => {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-certificate-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is refused with what to do, and nothing is sent", async () => {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const words = `req -x509 -newkey rsa:2048 -nodes -keyout ${key} -out ${cert} -days 2 -subj /CN=127.0.0.1`;
    execFileSync("openssl", words.split(" "), { stdio: "ignore" });
    let asked = 0;
    const server = createSecure({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
      asked += 1;
      response.end("{}");
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo; // it listens on TCP
    const error = await get(`https://127.0.0.1:${port}/`).catch((error: unknown) => error);
    expect(error).toMatchObject({ failure: { code: "refresh-certificate" } });
    expect((error as Refusal).failure.sentence.en).toContain("NODE_EXTRA_CA_CERTS");
    expect(asked).toBe(0);
    server.close();
  });
});
