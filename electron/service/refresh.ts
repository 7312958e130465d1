import { type FeedName, hostsAsked } from "../../shared/catalogue/price-hosts.ts";
import { type OfferSize, sizeOf } from "../../shared/catalogue/offer-size.ts";
import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Job, WorkInput } from "../../shared/contract/contract.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import { type RegionId, providerOf } from "../../shared/model/id.ts";
import type { EditionFacts } from "../../shared/model/own-edition.ts";
import { say } from "../../shared/model/sentence.ts";
import { text } from "../../shared/text/text.ts";
import { addressOf } from "../catalogue/refresh/address.ts";
import { resumeFolder, resumeStore, sweep } from "../catalogue/refresh/resume.ts";
import { readAgency } from "../database/agency.ts";
import { landEdition } from "./editions.ts";
import type { Desk, Works } from "./handlers.ts";
import type { FromRefresh, RefreshTask } from "./refresh-thread.ts";

/** A list of 480 MB as text, and what is read out of it. */
const HEAP_MB = 2048;
const REGIONS_IN_TITLE = 5;
type Asked = WorkInput<"catalogue.refresh">;

/** Whom it asks; said in the edition's origin. */
const hostOf = ({ from, endpoint, regions, currency }: Asked): string =>
  endpoint === null ? hostsAsked(from, currency, regions ?? []).join(", ") : addressOf(endpoint).host;

/**
 * Fetches a provider's prices, only when asked, and lands them as an edition that waits to be looked at.
 *
 * Reading runs in a thread of its own, so that the host goes on answering; cancelling ends it at once and leaves the
 * workspace as it was. What a broken refresh has had of the host is kept for the next, which may go on from it.
 */
export function refreshWorks(desk: Desk): Works<"catalogue.refresh"> {
  const { session, surroundings } = desk;
  return {
    "catalogue.refresh": async (asked, job) => {
      mayKeep(desk, asked);
      const workspace = session.current();
      const { now } = surroundings;
      const today = now().toISOString().slice(0, 10);
      const file =
        asked.file === null ? null : { path: desk.desk.pathOf(asked.file), name: desk.desk.nameOf(asked.file) };
      const folder = resumeFolder(dirname(surroundings.scratch));
      const what = [
        asked.from,
        asked.endpoint,
        asked.currency,
        asked.regions === null ? null : [...asked.regions].sort(),
      ];
      const pages = file === null ? resumeStore(folder, what, now) : null;
      sweep(folder, now);
      if (!asked.resume) pages?.forget();

      const facts = await inThread(
        {
          ...asked,
          file: file && { ...file, day: dayOf(file.path, today) },
          today,
          known: knownOf(session.catalogue(), asked.from),
          kept: pages && { folder, what },
        },
        job,
      );
      const digest = file && (await digestOf(file.path));
      job.progress(1, 1, say("refresh.comparing"));
      if (job.signal.aborted) throw refusal("cancelled");
      if (session.current() !== workspace) throw refusal("refresh-workspace-gone");
      const name = file?.name ?? hostOf(asked);
      const landed = landEdition(
        desk,
        {
          title: titleOf(languageOf(desk), session.catalogue(), asked, name),
          origin: { kind: asked.from, from: file ? "file" : "online", name: name.slice(0, 255), digest },
          date: today,
          facts,
        },
        asked.dryRun,
      );
      // after a dry run the same answers may be kept in earnest without asking again
      if (!asked.dryRun) pages?.forget();
      return { ...landed, findings: [...landed.findings] };
    },
  };
}

/** Titles are kept as they are said, in the language of the agency. */
function languageOf({ session }: Desk): "ko" | "en" {
  const open = session.current();
  return open ? readAgency(open.db).language : "en";
}

/** Refused before anything is asked of anybody: nowhere to keep the edition, or nothing may be kept. */
function mayKeep({ session }: Desk, { dryRun, endpoint }: Asked): void {
  if (endpoint !== null) addressOf(endpoint);
  if (dryRun) return;
  const { readOnly, because } = session.required();
  if (readOnly) throw refusal("read-only", { why: because ?? { ko: "", en: "" } });
}

/** What the catalogue that counts knows of a provider: regions, sizes, and where those are sold. */
function knownOf({ regions, offers }: Catalogue, provider: FeedName): RefreshTask["known"] {
  const sizes = new Map<string, OfferSize>();
  const soldIn = new Map<string, RegionId[]>();
  for (const offer of offers) {
    if (providerOf(offer.region) !== provider) continue;
    const sold = soldIn.get(offer.code);
    if (sold) sold.push(offer.region);
    else {
      soldIn.set(offer.code, [offer.region]);
      sizes.set(offer.code, sizeOf(offer));
    }
  }
  return {
    regions: regions.filter((region) => region.provider === provider).map(({ code, id }) => [code, id] as const),
    sizes: [...sizes],
    soldIn: [...soldIn],
  };
}

function inThread(task: RefreshTask, job: Job): Promise<EditionFacts> {
  if (job.signal.aborted) return Promise.reject(refusal("cancelled"));
  return new Promise((resolve, reject) => {
    const worker = new Worker(program(), {
      workerData: plain(task),
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const end = (settle: () => void): void => {
      worker.removeAllListeners();
      // a thread that is being ended may still stumble
      worker.on("error", () => undefined);
      void worker.terminate();
      settle();
    };
    job.signal.addEventListener("abort", () => end(() => reject(refusal("cancelled"))));
    worker.on("message", (message: FromRefresh) => {
      if (message.kind === "progress") return job.progress(message.done, message.of, message.doing);
      if (message.kind === "facts") end(() => resolve(message.facts));
      else if (message.kind === "refused") end(() => reject(new Refusal(message.failure)));
      else end(() => reject(message.error));
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refusal("refresh-memory") : error)),
    );
    worker.on("exit", () => end(() => reject(refusal("refresh-stopped"))));
  });
}

/** Only what the thread is to have: nothing of the call but what it names. */
const plain = ({ from, file, endpoint, regions, currency, today, known, kept }: RefreshTask): RefreshTask => ({
  from,
  file,
  endpoint,
  regions,
  currency,
  today,
  known,
  kept,
});

/** The day of a file as far as the system knows it; a file of tomorrow is one of a wrong clock. */
function dayOf(path: string, today: string): string {
  const day = statSync(path).mtime.toISOString().slice(0, 10);
  return day < today ? day : today;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer); // a stream without encoding
  return hash.digest("hex");
}

function titleOf(language: "ko" | "en", { providers }: Catalogue, { from, regions }: Asked, name: string): string {
  const provider = providers.find(({ id }) => id === from)?.name[language] ?? from;
  const few = regions !== null && regions.length <= REGIONS_IN_TITLE ? regions.join(", ") : null;
  const title =
    few === null
      ? text(language, "refresh.title", { provider, name })
      : text(language, "refresh.title-regions", { provider, regions: few, name });
  return title.slice(0, 200);
}

/** The thread's program: beside this file in a checkout, `refresh-worker.js` beside the bundle. */
const program = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./refresh-worker.ts" : "./refresh-worker.js", import.meta.url);
