import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inBothLanguages } from "../../../shared/text/text.ts";
import type { LoopbackOptions } from "./aws-loopback.ts";
import { atlantis, frankfurt, seoul, virginia } from "./aws-sample.ts";
import type { FeedRequest } from "./feed.ts";
import {
  codeOf,
  folder,
  keys,
  lists,
  many,
  memoryStore,
  noKeys,
  quick,
  refresh,
  refusalOf,
  request,
  serve,
  told,
} from "./aws-testing.ts";

describe("asking AWS online", () => {
  it("asks every region the catalogue knows, with signed questions, and names those it does not", async () => {
    const codes = [seoul, frankfurt, virginia, atlantis].map(({ code }) => code);
    const server = await serve({ products: lists, regions: codes });
    const steps: string[] = [];
    const facts = await refresh(
      request(server.url, {
        regions: null,
        progress: (done, of, doing) => steps.push(`${String(done)}/${String(of)} ${inBothLanguages(doing).en}`),
      }),
    );
    expect(facts.offers).toHaveLength(18);
    expect(facts.complete).toEqual(["aws:ap-northeast-2", "aws:eu-central-1", "aws:us-east-1"]);
    expect(new Set(facts.offers.map(({ price }) => price?.asOf))).toEqual(new Set(["2026-11-21"]));
    expect(facts.services.filter(({ region }) => region === "aws:ap-northeast-2")).toHaveLength(9);
    expect(told(facts)[0]).toContain("The region at-deep-1 is not in the catalogue and was not asked for.");
    expect(told(facts)).toContain(`${new URL(server.url).host}: Blocks of capacity bought in advance: 3`);
    const host = new URL(server.url).host;
    expect(steps[0]).toBe(`0/3 Asking ${host}: ap-northeast-2, page 1`);
    expect(steps.at(-1)).toBe(`3/3 ${host} has answered everything`);
  });

  it("reads page after page to the end", async () => {
    const server = await serve({ products: { AmazonEC2: many(57) }, pageSize: 10 });
    const { offers } = await refresh(request(server.url));
    expect(offers).toHaveLength(57);
    expect(server.questions.filter((question) => /^AmazonEC2 ap-northeast-2 [0-5]0?$/.test(question))).toEqual(
      expect.arrayContaining(["0", "10", "20", "30", "40", "50"].map((place) => `AmazonEC2 ap-northeast-2 ${place}`)),
    );
  });

  it("waits when it is told to slow down, says so, and goes on", async () => {
    const server = await serve({
      products: { AmazonEC2: many(30) },
      pageSize: 10,
      mischief: (question, at) => {
        if (question.endsWith(" 10") && at < 3) return { kind: "fails", status: 400, name: "ThrottlingException" };
        if (question.endsWith(" 20") && at < 2)
          return { kind: "fails", status: 429, name: "TooManyRequests", headers: { "retry-after": "1" } };
        return undefined;
      },
    });
    const said: string[] = [];
    const begun = performance.now();
    const { offers } = await refresh(
      request(server.url, { progress: (_done, _of, doing) => said.push(inBothLanguages(doing).en) }),
    );
    expect(offers).toHaveLength(30);
    expect(performance.now() - begun).toBeGreaterThan(950);
    expect(said.filter((one) => one.includes("slow down: waiting 1 s"))).toHaveLength(3);
  });

  it("gives up on a host that throttles without end, and keeps what it has", async () => {
    const store = memoryStore();
    const server = await serve({
      products: { AmazonEC2: many(30) },
      pageSize: 10,
      mischief: (question) =>
        question.endsWith(" 20") ? { kind: "fails", status: 400, name: "ThrottlingException" } : undefined,
    });
    const asked = request(server.url, { resume: store });
    expect(await codeOf(refresh(asked, { ...quick, throttledMs: 50 }))).toBe("refresh-busy");
    expect(store.kept.size).toBe(2);
  });

  it("asks again when the connection breaks off in the middle of an answer", async () => {
    const server = await serve({
      products: { AmazonEC2: many(30) },
      pageSize: 10,
      mischief: (question, at) => (question.endsWith(" 10") && at < 3 ? { kind: "cut", afterBytes: 700 } : undefined),
    });
    expect((await refresh(request(server.url))).offers).toHaveLength(30);

    const broken = await serve({ products: lists, mischief: () => ({ kind: "cut", afterBytes: 20 }) });
    expect(await codeOf(refresh(request(broken.url)))).toBe("refresh-cut");
  });

  it("goes on where a broken refresh has stopped: only the missing pages are asked for", async () => {
    const store = memoryStore();
    const products = { AmazonEC2: many(57) };
    const first = await serve({
      products,
      pageSize: 10,
      mischief: (question) => (question.endsWith(" 30") ? { kind: "cut", afterBytes: 100 } : undefined),
    });
    expect(await codeOf(refresh(request(first.url, { resume: store })))).toBe("refresh-cut");

    const second = await serve({ products, pageSize: 10 });
    const { offers } = await refresh(request(second.url, { resume: store }));
    expect(offers).toHaveLength(57);
    expect(second.questions.slice(0, 3)).toEqual(["30", "40", "50"].map((at) => `AmazonEC2 ap-northeast-2 ${at}`));
    expect(offers).toEqual((await refresh(request(second.url))).offers);
  });

  it("starts a region anew when its place is forgotten, or when the list was published again meanwhile", async () => {
    const products = { AmazonEC2: many(30) };
    const forgets = await serve({
      products,
      pageSize: 10,
      mischief: (question, at) =>
        question.endsWith(" 20") && at === 1
          ? { kind: "fails", status: 400, name: "ExpiredNextTokenException" }
          : undefined,
    });
    expect((await refresh(request(forgets.url))).offers).toHaveLength(30);
    expect(forgets.questions.slice(0, 6).map((question) => question.split(" ")[2])).toEqual([
      "0",
      "10",
      "20",
      "0",
      "10",
      "20",
    ]);

    const store = memoryStore();
    const early = await serve({
      products,
      pageSize: 10,
      mischief: (question) => (question.endsWith(" 20") ? { kind: "cut", afterBytes: 9 } : undefined),
    });
    await refusalOf(refresh(request(early.url, { resume: store })));
    const later = await serve({ products, pageSize: 10, published: () => "2026-11-20T08:00:00Z" });
    expect((await refresh(request(later.url, { resume: store }))).offers).toHaveLength(30);
    expect(later.questions.slice(0, 4).map((question) => question.split(" ")[2])).toEqual(["20", "0", "10", "20"]);
  });

  it("takes a list that never stands still in the end, but does not call it complete", async () => {
    let moment = 0;
    const server = await serve({
      products: { AmazonEC2: many(20) },
      pageSize: 10,
      published: () => `2026-11-20T00:00:${String((moment += 1)).padStart(2, "0")}Z`,
    });
    const facts = await refresh(request(server.url));
    expect(facts.offers).toHaveLength(20);
    expect(facts.complete).toEqual([]);
    expect(told(facts)[0]).toContain("The list changed again and again while it was read");
  });

  it("says where a region has nothing listed", async () => {
    const server = await serve({ products: lists });
    const facts = await refresh(request(server.url, { regions: ["ap-northeast-2", "us-east-1"] }));
    expect(facts.complete).toEqual(["aws:ap-northeast-2", "aws:us-east-1"]);
    const none = await serve({ products: { AmazonEC2: many(3) } });
    const some = await refresh(request(none.url, { regions: ["ap-northeast-2", "us-east-1"] }));
    expect(some.complete).toEqual(["aws:ap-northeast-2"]);
    expect(told(some)[0]).toContain("Nothing was listed for the region us-east-1.");
  });

  it("is not led astray by kept pages that are damaged or of another question", async () => {
    const store = memoryStore();
    const server = await serve({ products: { AmazonEC2: many(20) }, pageSize: 10 });
    const clean = await refresh(request(server.url, { resume: store }));
    const whole = store.kept.get("aws/ap-northeast-2/machines/2")!;
    store.kept.set("aws/ap-northeast-2/machines/2", whole.subarray(0, whole.length / 2));
    store.kept.set("aws/ap-northeast-2/machines/1", Buffer.from('{"query": "another"}'));
    expect(await refresh(request(server.url, { resume: store }))).toEqual(clean);
  });

  it("leaves one broken item out, names it, and takes the others", async () => {
    const server = await serve({
      products: { AmazonEC2: many(8) },
      mischief: () => ({ kind: "items", items: ['{"product": {"sku": "x"', '"text"', "{}"] }),
    });
    const facts = await refresh(request(server.url));
    expect(facts.offers).toHaveLength(8);
    expect(facts.complete).toEqual([]);
    expect(told(facts)[0]).toBe(
      `${new URL(server.url).host}, ap-northeast-2, machines 1/9: This row cannot be read and was left out. The list of its region is not taken as complete.`,
    );
  });

  it("stops within a second of being cancelled, whatever it waits for", async () => {
    const cancelled = async (options: LoopbackOptions, environment: FeedRequest["environment"] = keys) => {
      const server = await serve(options);
      const stop = new AbortController();
      const work = refusalOf(
        refresh(request(server.url, { signal: stop.signal, environment }), {
          ...quick,
          longestWaitMs: 60_000,
          throttledMs: 60_000,
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 120));
      const begun = performance.now();
      stop.abort();
      expect((await work).failure.code).toBe("cancelled");
      expect(performance.now() - begun).toBeLessThan(1000);
    };
    await cancelled({ products: {}, mischief: () => ({ kind: "hangs" }) });
    await cancelled({
      products: {},
      mischief: () => ({ kind: "fails", status: 429, name: "Slow", headers: { "retry-after": "30" } }),
    });
    const config = join(folder, "slow-config");
    writeFileSync(config, "[default]\ncredential_process = sleep 20\n");
    await cancelled({ products: {} }, { ...noKeys, AWS_CONFIG_FILE: config });
  });
});
