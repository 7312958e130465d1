import type { FeedName } from "../../shared/catalogue/price-hosts.ts";
import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../../shared/contract/failure.ts";
import type { Feed, FeedRequest } from "../catalogue/refresh/feed.ts";
import { withTimeLeft } from "../catalogue/refresh/progress.ts";
import { resumeStore } from "../catalogue/refresh/resume.ts";
import type { FromRefresh, RefreshTask } from "./refresh-thread.ts";

/** Runs beside the host: asks one provider for its prices and reads them, so that the host goes on answering; ended to cancel. */
const port = parentPort;
if (port === null) throw new Error("a refresh runs in a thread, started by refresh.ts");
const say = (message: FromRefresh): void => port.postMessage(message);
// `workerData` is what refresh.ts has put there
const task = workerData as RefreshTask;
const now = (): Date => new Date();

/** Loaded when they are asked for: one of them brings a large library. */
const feeds: Readonly<Record<FeedName, () => Promise<Feed>>> = {
  aws: async () =>
    task.file === null
      ? (await import("../catalogue/refresh/aws-online.ts")).awsOnline
      : (await import("../catalogue/refresh/aws-offer-file.ts")).awsOfferFile,
  azure: async () => (await import("../catalogue/refresh/azure.ts")).azure,
  ovh: async () => (await import("../catalogue/refresh/ovh.ts")).ovh,
  naver: async () => (await import("../catalogue/refresh/naver.ts")).naver,
};

function requestOf({ file, endpoint, regions, currency, today, known, kept }: RefreshTask): FeedRequest {
  return {
    file,
    endpoint,
    regions,
    currency,
    today,
    now,
    known: { regions: new Map(known.regions), sizes: new Map(known.sizes), soldIn: new Map(known.soldIn) },
    progress: withTimeLeft(
      (done, of, doing) => say({ kind: "progress", done, of, doing }),
      () => performance.now(),
    ),
    signal: new AbortController().signal, // whoever cancels ends the thread
    resume: kept && resumeStore(kept.folder, kept.what, now),
    environment: process.env,
  };
}

void feeds[task.from]()
  .then((feed) => feed(requestOf(task)))
  .then(
    (facts) => say({ kind: "facts", facts }),
    (error: unknown) =>
      error instanceof Refusal
        ? say({ kind: "refused", failure: error.failure })
        : say({ kind: "bug", error: error instanceof Error ? error : new Error(String(error)) }),
  );
