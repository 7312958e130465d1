import { mkdtempSync, rmSync } from "node:fs";
import { type Server, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, WorkOutput } from "../../shared/contract/contract.ts";
import { runCommand } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-latency-"));
const plan = join(folder, "plan.sovplan");

/** One command in this process: its exit code and what it said. */
async function said(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const into = (add: (text: string) => void) =>
    new Writable({
      write: (part, _encoding, done) => {
        add(String(part));
        done();
      },
    });
  const streams = { out: into((text) => (out += text)), err: into((text) => (err += text)) };
  const code = await runCommand(words, streams, { LC_ALL: "C" });
  expect(out + err).not.toMatch(/\{\{|undefined/);
  return { code, out, err };
}
async function asked(...words: string[]): Promise<unknown> {
  const { code, out, err } = await said(...words, "--json");
  expect([code, err], words.join(" ")).toEqual([0, ""]);
  return JSON.parse(out);
}
const called = (name: string, input: object = {}) => asked("call", plan, name, JSON.stringify(input));
type Measured = WorkOutput<"latency.measure">;

const servers: Server[] = [];
/** Real hosts that take connections in and close them. */
let hosts: readonly [string, string];
async function host(): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.destroy();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as { port: number }).port}`; // listening on TCP
}

beforeAll(async () => {
  await said("new", plan, "--agency", "Agency", "--currency", "KRW");
  await called("locations.save", {
    locations: [
      { city: "Seoul", share: 3, accessMs: 4 },
      { city: "Busan", share: 1, accessMs: null },
    ],
  });
  hosts = [await host(), await host()];
});
afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

const SEOUL = "aws:ap-northeast-2";
const FRANKFURT = "aws:eu-central-1";
const measured = (from: string, to: readonly string[], ...more: string[]) =>
  asked(
    "latency",
    plan,
    ...to.flatMap((one) => ["--measure", one]),
    "--from",
    from,
    "--rounds",
    "3",
    ...more,
  ) as Promise<Measured>; // checked by the gate

describe("an own measurement run", () => {
  it("shows what it found and keeps nothing unless asked", async () => {
    const [found] = await measured("Seoul", [`${hosts[0]}=${SEOUL}`]);
    expect(found).toMatchObject({ region: SEOUL, sent: 3, answered: 3, because: null, kept: false });
    expect(found!.p10!).toBeGreaterThan(0);
    expect(found!.p10!).toBeLessThanOrEqual(found!.p50!);
    expect(found!.p50!).toBeLessThanOrEqual(found!.p90!);
    expect(await called("latency-measurements.list")).toEqual([]);
  });

  it("does not believe a host that answers faster than light could come back", async () => {
    const [far] = await measured("Seoul", [`${hosts[0]}=${FRANKFURT}`], "--keep");
    expect(far).toMatchObject({
      kept: false,
      because: { key: "latency.because-floor", args: { floor: 85.5, km: 8550 } },
    });
    expect(await called("latency-measurements.list")).toEqual([]);
  });

  it("is kept as one step, goes before the model for users at that place, and is undone by one undo", async () => {
    const [one, other] = await measured("Seoul", [`${hosts[0]}=${SEOUL}`, `${hosts[1]}=${SEOUL}`], "--keep");
    expect([one!.kept, other!.kept].filter(Boolean)).toHaveLength(1);
    const slower = one!.kept ? other! : one!;
    expect(slower.because).toMatchObject({ key: "latency.because-other-host" });
    const rows = (await called("latency-measurements.list")) as Output<"latency-measurements.list">; // checked by the gate
    expect(rows.map(({ from, to, percentile }) => [from, to, percentile])).toEqual(
      expect.arrayContaining([10, 50, 90].map((percentile) => ["loc-1", SEOUL, percentile])),
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      method: "TCP connect, 3/3",
      source: expect.stringContaining("127.0.0.1") as string,
    });

    const ask = { lat: 37.57, lon: 126.98, accessMs: 4 };
    const nearest = async (location: string | null) =>
      ((await called("latency.from", { ...ask, location })) as Output<"latency.from">).find(
        ({ region }) => region.id === SEOUL,
      )!.latency;
    expect(await nearest("loc-1")).toMatchObject({ method: "own", p50: Math.min(one!.p50!, other!.p50!) });
    expect((await nearest("loc-2")).method).not.toBe("own");
    expect((await nearest(null)).method).not.toBe("own");
    const { out } = await said("explain", plan, `latency/${SEOUL}`);
    expect(out).toContain("Round trip measured by the agency");

    await said("undo", plan);
    expect(await called("latency-measurements.list")).toEqual([]);
  });

  it("says why a host gave nothing, and still keeps the others", async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as { port: number }; // listening on TCP
    await new Promise((resolve) => gone.close(resolve));
    const found = await measured("loc-2", [`127.0.0.1:${port}=${SEOUL}`, `no..such..host:443=naver:KR`]);
    expect(found.map(({ answered, p50, because }) => [answered, p50, because?.key])).toEqual([
      [0, null, "latency.because-refused"],
      [0, null, "latency.because-no-such-host"],
    ]);
  });

  it("needs no workspace from a region, and one to keep or to know the agency's places", async () => {
    const words = ["latency", "--measure", `${hosts[0]}=naver:KR`, "--rounds", "3"];
    const { code, out, err } = await said(...words, "--from", SEOUL);
    expect(code).toBe(0);
    expect(out).toContain("naver:KR");
    expect(err).toContain(`connects 4 times to each of ${hosts[0]}`);
    for (const wrong of [
      [...words, "--from", "Seoul"],
      [...words, "--from", SEOUL, "--keep"],
      words,
      ["latency", "--measure", "nothing", "--from", SEOUL],
      ["latency", plan, "--pairs", "x.csv"],
    ])
      expect((await said(...wrong)).code, wrong.join(" ")).toBe(2);
  });

  it("refuses a region it does not know, a place that is not there, and a region from itself", async () => {
    const to = ["--measure", `${hosts[0]}=${SEOUL}`];
    const sentence = async (...words: string[]) => {
      const { code, err } = await said("latency", plan, ...words);
      expect(code).toBe(1);
      return err;
    };
    expect(await sentence("--measure", `${hosts[0]}=aws:nowhere`, "--from", "Seoul")).toContain("aws:nowhere");
    expect(await sentence(...to, "--from", "loc-9")).toContain("loc-9");
    expect(await sentence(...to, "--from", SEOUL)).toContain("cannot be measured from itself");
  });
});

describe("round trips from one place", () => {
  it("go to every region whose place is known, nearest first, with the access network on top", async () => {
    const at = { lat: 37.57, lon: 126.98 };
    const near = (await called("latency.from", { ...at, accessMs: 0 })) as Output<"latency.from">; // checked by the gate
    expect(near.length).toBeGreaterThan(300);
    const p50s = near.map(({ latency }) => latency.p50);
    expect(p50s).toEqual([...p50s].sort((a, b) => a - b));
    const later = (await called("latency.from", { ...at, accessMs: 12 })) as Output<"latency.from">; // the same
    for (const { region, latency } of later.slice(0, 20)) {
      const before = near.find((one) => one.region.id === region.id)!.latency;
      expect(latency.p50).toBeCloseTo(before.p50 + 12, 9);
    }
    const unknown = (await called("latency.from", { ...at, accessMs: null })) as Output<"latency.from">; // the same
    expect(unknown[0]!.latency.p90 - unknown[0]!.latency.p10).toBeGreaterThan(10);
  });
});
