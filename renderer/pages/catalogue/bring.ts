import { create } from "zustand";
import type { WorkInput } from "../../../shared/contract/contract.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { notify } from "../../hooks/notices.ts";
import { runInFrame } from "../../hooks/use-long-work.ts";
import { call } from "../../host.ts";
import { type Step, pathOf, stepAt } from "../../routes.ts";
import type { FeedName } from "../../../shared/catalogue/price-hosts.ts";
import { listKind } from "./list-kind.ts";

/** Bringing prices in: what stands in the drawer, and the work in hand. It goes on while other pages are looked at. */
export type Bring = Readonly<{
  open: "sheet" | "refresh" | null;
  file: File | null;
  from: FeedName;
  /** The bar of the work, while there is one. */
  running: number | null;
  failure: Failure | null;
}>;

export const useBring = create<Bring>(() => ({ open: null, file: null, from: "aws", running: null, failure: null }));
export const setBring = (part: Partial<Bring>): void => useBring.setState(part);

/** Opens a drawer afresh; with work in hand the one that shows it. */
export function openBring(open: "sheet" | "refresh"): void {
  if (useBring.getState().running === null) setBring({ open, file: null, failure: null });
}

export const closeBring = (): void => setBring({ open: null, failure: null });

type Go = (path: string) => void;
const here = (): Step | null => stepAt(location.hash.slice(1));

/** Takes a price sheet in as an edition that waits, and shows what it would change. */
export function bringSheet(file: File, go: Go): Promise<void> {
  return bring(go, async (began) => {
    const ticket = await handedOver(file);
    return runInFrame("catalogue.import-sheet", { file: ticket, dryRun: false }, began);
  });
}

export type RefreshAsked = Omit<WorkInput<"catalogue.refresh">, "file" | "dryRun"> & Readonly<{ file: File | null }>;

/** Reads a provider's prices anew, from a file or online, as an edition that waits. */
export function bringRefresh({ file, ...asked }: RefreshAsked, go: Go): Promise<void> {
  return bring(go, async (began) => {
    const ticket = file && (await handedOver(file));
    return runInFrame("catalogue.refresh", { ...asked, file: ticket, dryRun: false }, began);
  });
}

const handedOver = async (file: File) =>
  (await call("files.receive", { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })).file;

async function bring(
  go: Go,
  work: (began: (id: number) => void) => Promise<Readonly<{ edition: OwnEdition; kept: boolean }>>,
): Promise<void> {
  setBring({ failure: null, running: 0 });
  try {
    const { edition, kept } = await work((running) => setBring({ running }));
    setBring({ open: null, file: null });
    const show = (): void => go(pathOf("catalogue", "editions", edition.id));
    if (here() === "catalogue") show();
    notify({
      tone: kept ? "good" : "note",
      words: inBothLanguages({
        key: kept ? "edition-page.landed" : "edition-page.known-already",
        args: { title: edition.title, offers: formatNumber("ko", edition.offers, 0) }, // grouped alike in both languages
      }),
      ...(here() === "catalogue"
        ? {}
        : { action: { label: inBothLanguages({ key: "edition-page.look", args: {} }), run: show } }),
    });
  } catch (error) {
    const failure = failureOf(error);
    // stopped by hand was meant; anything else stays in the drawer until it is mended, or is told where that is closed
    if (failure.code === "cancelled" || useBring.getState().open === null)
      notify({ tone: failure.code === "cancelled" ? "note" : "bad", words: failure.sentence, code: failure.code });
    else setBring({ failure });
  } finally {
    setBring({ running: null });
  }
}

/**
 * Files dropped on the catalogue: a list of prices is brought in, everything else goes the way of the inventory.
 *
 * `rest` takes what is no list of prices.
 */
export async function takeDropped(
  files: readonly File[],
  go: Go,
  rest: (files: readonly File[]) => void,
): Promise<void> {
  const first = files[0];
  if (here() !== "catalogue" || first === undefined || useBring.getState().running !== null) {
    rest(files);
    return;
  }
  const kind = await listKind(first);
  if (kind === null) {
    rest(files);
    return;
  }
  if (files.length > 1)
    notify({ tone: "note", words: inBothLanguages({ key: "edition-page.drop-one", args: { name: first.name } }) });
  if (kind === "sheet") {
    setBring({ open: "sheet", file: first, failure: null });
    await bringSheet(first, go);
  } else setBring({ open: "refresh", file: first, from: kind, failure: null });
}
