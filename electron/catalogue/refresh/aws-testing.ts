import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { Refusal } from "../../../shared/contract/failure.ts";
import { regionId } from "../../../shared/model/id.ts";
import { EditionFacts } from "../../../shared/model/own-edition.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { type Loopback, type LoopbackOptions, accessKey, loopback, secretKey } from "./aws-loopback.ts";
import { awsAsking } from "./aws-online.ts";
import type { Pace } from "./aws-patience.ts";
import {
  type SampleProduct,
  egressRow,
  frankfurt,
  machine,
  machines,
  otherRows,
  seoul,
  serviceRows,
  virginia,
} from "./aws-sample.ts";
import type { FeedRequest, ResumeStore } from "./feed.ts";

// what the tests of the AWS feeds share: a place for files, servers that are closed again, questions and their answers

/** As polite as ever, but on a clock a test can wait for. */
export const quick: Pace = { tries: 3, firstWaitMs: 2, longestWaitMs: 2000, throttledMs: 3000 };

export const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
export const folder = mkdtempSync(join(tmpdir(), "aws-online-"));
afterAll(() => rmSync(folder, { recursive: true }));

export async function serve(options: LoopbackOptions): Promise<Loopback> {
  const server = await loopback(options);
  closing.push(server.close);
  return server;
}

export const keys = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey };
/** No keys anywhere: the chain looks into files that are not there. */
export const noKeys = {
  AWS_SHARED_CREDENTIALS_FILE: join(folder, "no-credentials"),
  AWS_CONFIG_FILE: join(folder, "no-config"),
  HOME: folder,
};

export const known: FeedRequest["known"] = {
  regions: new Map([seoul, frankfurt, virginia].map(({ code }) => [code, regionId("aws", code)])),
  sizes: new Map(),
  soldIn: new Map(),
};

export function request(endpoint: string, more: Partial<FeedRequest> = {}): FeedRequest {
  return {
    file: null,
    endpoint,
    regions: ["ap-northeast-2"],
    currency: "USD",
    today: "2026-11-21",
    now: () => new Date(),
    known,
    progress: () => undefined,
    signal: new AbortController().signal,
    resume: null,
    environment: keys,
    ...more,
  };
}

export const refresh = async (asked: FeedRequest, pace = quick): Promise<EditionFacts> =>
  EditionFacts.parse(await awsAsking(pace)(asked));

export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw error instanceof Error ? error : new Error("nothing was refused");
}
export const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).failure.code;
export const told = ({ findings }: EditionFacts): string[] =>
  findings.map(({ where, because }) => `${where}: ${inBothLanguages(because).en}`);

/** So many machines in a region, to fill pages. */
export const many = (count: number): SampleProduct[] =>
  Array.from({ length: count }, (_, at) => machine(seoul, `m${String(at)}.large`));

export const lists = {
  AmazonEC2: [seoul, frankfurt, virginia].flatMap((region) => [
    ...machines(region),
    ...otherRows(region),
    ...serviceRows(region).filter(({ family }) => !family.startsWith("Load")),
  ]),
  AWSELB: [seoul, frankfurt, virginia].flatMap((region) =>
    serviceRows(region).filter(({ family }) => family.startsWith("Load")),
  ),
  AWSDataTransfer: [egressRow(seoul), egressRow(frankfurt)],
};

export function memoryStore(): ResumeStore & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    keep: (key, bytes) => void kept.set(key, Buffer.from(bytes)),
  };
}
