import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { describe, expect, it } from "vitest";
import { accessKey, loopback, proxyLoopback, secretKey } from "./aws-loopback.ts";
import {
  closing,
  codeOf,
  folder,
  keys,
  lists,
  noKeys,
  refresh,
  refusalOf,
  request,
  serve,
  told,
} from "./aws-testing.ts";

describe("keys for AWS", () => {
  it("says that there are none, without asking anybody", async () => {
    const server = await serve({ products: lists });
    const before = { ...process.env };
    expect(await codeOf(refresh(request(server.url, { environment: noKeys })))).toBe("refresh-aws-no-keys");
    expect(server.questions).toEqual([]);
    expect({ ...process.env }).toEqual(before);
  });

  it("asks the machine it runs on for keys only where that was asked for", async () => {
    const server = await serve({ products: lists });
    const asked: string[] = [];
    const machine = createServer((question, response) => {
      asked.push(`${question.method ?? ""} ${question.url ?? ""}`);
      if (question.method === "PUT") return void response.end("token");
      if (question.url?.endsWith("/security-credentials/") === true) return void response.end("planner");
      const ends = new Date(Date.now() + 3_600_000).toISOString();
      response.end(
        JSON.stringify({
          AccessKeyId: accessKey,
          SecretAccessKey: secretKey,
          Token: "token",
          Expiration: ends,
          Code: "Success",
        }),
      );
    });
    await new Promise<void>((resolve) => machine.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise((resolve) => machine.close(() => resolve())));
    const { port } = machine.address() as AddressInfo; // a TCP server has a port
    const environment = { ...noKeys, AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${String(port)}` };

    expect(await codeOf(refresh(request(server.url, { environment })))).toBe("refresh-aws-no-keys");
    expect(asked).toEqual([]);
    const allowed = { ...environment, AWS_EC2_METADATA_DISABLED: "false" };
    expect((await refresh(request(server.url, { environment: allowed }))).offers).toHaveLength(6);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("takes them from the shared files, and from files that were mended", async () => {
    const server = await serve({ products: lists });
    const file = join(folder, "credentials");
    const environment = { ...noKeys, AWS_SHARED_CREDENTIALS_FILE: file, AWS_PROFILE: "planning" };
    const put = (key: string): void =>
      writeFileSync(file, `[planning]\naws_access_key_id = ${key}\naws_secret_access_key = ${secretKey}\n`);
    put("AKIDWRONG");
    const refused = await refusalOf(refresh(request(server.url, { environment })));
    expect(refused.failure.code).toBe("refresh-aws-keys-refused");
    put(accessKey);
    expect((await refresh(request(server.url, { environment }))).offers).toHaveLength(6);
  });

  it("tells unknown keys, wrong secrets, ended keys and missing permission apart, and never says a key", async () => {
    const withKeys = async (environment: Record<string, string>, name?: string, status = 400) => {
      const server = await serve({
        products: lists,
        mischief: () => (name === undefined ? undefined : { kind: "fails", status, name }),
      });
      const { failure } = await refusalOf(refresh(request(server.url, { environment: { ...keys, ...environment } })));
      expect(JSON.stringify(failure)).not.toMatch(new RegExp(`${accessKey}|${secretKey}|SECRET`));
      expect(server.questions).toHaveLength(1);
      return failure.code;
    };
    expect(await withKeys({ AWS_ACCESS_KEY_ID: "AKIDOTHER" })).toBe("refresh-aws-keys-refused");
    expect(await withKeys({ AWS_SECRET_ACCESS_KEY: "SECRETofsomebodyelse" })).toBe("refresh-aws-keys-refused");
    expect(await withKeys({}, "ExpiredTokenException")).toBe("refresh-aws-keys-expired");
    expect(await withKeys({}, "AccessDeniedException")).toBe("refresh-aws-denied");
    expect(await withKeys({}, "Forbidden", 403)).toBe("refresh-denied");
  });

  it("sets a clock that is off by the host's own, and says so where that is of no use", async () => {
    const ahead = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);
    const server = await serve({ products: lists, now: ahead(30) });
    expect((await refresh(request(server.url))).offers).toHaveLength(6);

    const never = await serve({
      products: lists,
      now: ahead(30),
      mischief: () => ({ kind: "fails", status: 400, name: "RequestTimeTooSkewed" }),
    });
    const { failure } = await refusalOf(refresh(request(never.url)));
    expect(failure).toMatchObject({ code: "refresh-aws-clock" });
    expect(failure.sentence.en).toContain("by about 30 minutes");
  });
});

describe("the way to AWS", () => {
  it("says that nobody is there", async () => {
    const server = await loopback({ products: {} });
    await server.close();
    expect(await codeOf(refresh(request(server.url)))).toBe("refresh-offline");
    expect(await codeOf(refresh(request("http://nobody.invalid/")))).toBe("refresh-offline");
    expect(await codeOf(refresh(request("ftp://127.0.0.1/")))).toBe("refresh-address");
  });

  it("says that the answer is none of the service's", async () => {
    const answers = async (body: string, status?: number) => {
      const server = await serve({
        products: {},
        mischief: () => ({ kind: "says", body, ...(status ? { status } : {}) }),
      });
      return codeOf(refresh(request(server.url)));
    };
    expect(await answers("<html>Sign in to the guest network</html>")).toBe("refresh-aws-answer");
    expect(await answers("<html>Not found</html>", 404)).toBe("refresh-status");
    expect(await answers("<html>Busy</html>", 503)).toBe("refresh-busy");
    expect(await answers("{}")).toBe("refresh-aws-nothing");
    expect(await answers('{"PriceList": "none"}')).toBe("refresh-aws-answer");
    const endless = await serve({
      products: {},
      mischief: () => ({ kind: "says", body: '{"PriceList": [], "NextToken": "again"}' }),
    });
    expect(await codeOf(refresh(request(endless.url)))).toBe("refresh-aws-answer");
  });

  it("goes on without a list of services that is closed to these keys", async () => {
    const server = await serve({
      products: lists,
      mischief: (question) =>
        question.startsWith("AWSELB") ? { kind: "fails", status: 400, name: "AccessDeniedException" } : undefined,
    });
    const facts = await refresh(request(server.url));
    expect(facts.offers).toHaveLength(6);
    expect(facts.services.map(({ item }) => item)).not.toContain("load_balancer");
    expect(told(facts)[0]).toContain("One list of storage or network services was not answered");
  });

  it("names regions nobody knows, and asks the others", async () => {
    const server = await serve({ products: lists });
    const facts = await refresh(request(server.url, { regions: ["eu-central-1", "at-deep-1"] }));
    expect(new Set(facts.offers.map(({ region }) => region))).toEqual(new Set(["aws:eu-central-1"]));
    expect(facts.findings[0]?.where).toBe("at-deep-1");
    expect(await codeOf(refresh(request(server.url, { regions: ["at-deep-1"] })))).toBe("refresh-aws-no-region");
  });

  it("goes through a proxy, plain, and past it where NO_PROXY says so", async () => {
    const server = await serve({ products: lists });
    const proxy = await proxyLoopback();
    closing.push(proxy.close);
    const through = { ...keys, HTTP_PROXY: proxy.url };
    expect((await refresh(request(server.url, { environment: through }))).offers).toHaveLength(6);
    expect(proxy.seen).toHaveLength(6);
    expect(proxy.seen[0]).toBe(`POST ${server.url}/`);

    await refresh(request(server.url, { environment: { ...through, NO_PROXY: "127.0.0.1" } }));
    expect(proxy.seen).toHaveLength(6);
  });

  it("goes through a proxy by CONNECT to an encrypted address", async ({ skip }) => {
    const tls = certificate();
    if (tls === null) return skip("openssl is not installed: no certificate can be made");
    const server = await serve({ products: lists, tls });
    const proxy = await proxyLoopback();
    closing.push(proxy.close);
    const environment = { ...keys, HTTPS_PROXY: proxy.url };
    const address = `https://localhost:${String(server.port)}`;
    expect(await codeOf(refresh(request(address, { environment })))).toBe("refresh-certificate");
    const trusted = getCACertificates("default");
    setDefaultCACertificates([...trusted, tls.cert]);
    try {
      expect((await refresh(request(address, { environment }))).offers).toHaveLength(6);
      expect(proxy.seen.at(-1)).toBe(`CONNECT localhost:${String(server.port)}`);
    } finally {
      setDefaultCACertificates(trusted);
    }
  });

  it("says that a proxy wants a name, or is not there", async () => {
    const server = await serve({ products: lists });
    const proxy = await proxyLoopback({ deny: true });
    const environment = { ...keys, HTTP_PROXY: proxy.url };
    const refused = await refusalOf(refresh(request(server.url, { environment })));
    expect(refused.failure.code).toBe("refresh-proxy");
    expect(refused.message).toContain(new URL(proxy.url).host);
    await proxy.close();
    expect(await codeOf(refresh(request(server.url, { environment })))).toBe("refresh-proxy");
    expect(server.questions).toEqual([]);
  });
});

/** A certificate for localhost that nobody trusts; `null` where it cannot be made. */
function certificate(): { key: string; cert: string } | null {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "3650"];
  const files = ["-keyout", key, "-out", cert];
  try {
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject, ...files], {
      stdio: "ignore",
    });
  } catch {
    return null;
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}
