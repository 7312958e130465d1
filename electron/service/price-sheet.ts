import { refusal } from "../../shared/contract/failure.ts";
import { type PriceReading, type PriceRow, knownForPrices } from "../../shared/exchange/price-sheet.ts";
import { priceSheetCsv, priceSheetTable } from "../../shared/exchange/write/price-sheet.ts";
import { providerOf } from "../../shared/model/id.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { encodeText } from "../files/write-text.ts";
import { writeWorkbook } from "../files/write-workbook.ts";
import { landEdition } from "./editions.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import { importDesk } from "./import-desk.ts";

/** Sheets for providers without a feed: all that is known of one, ready to be filled in. */
export function priceSheetCalls({ session, desk, surroundings }: Desk): Calls<"catalogue.sheet-template"> {
  return {
    "catalogue.sheet-template": async ({ provider: id, as }) => {
      const { providers, regions, offers, services } = session.catalogue();
      const provider = providers.find((one) => one.id === id);
      if (!provider) throw refusal("no-such-provider", { id }, "provider");
      const table = priceSheetTable({
        provider,
        regions: regions.filter((region) => region.provider === id),
        offers: offers.filter(({ region }) => providerOf(region) === id),
        services: services.filter((service) => service.provider === id),
      });
      const name = `${id}-prices.${as}`;
      const today = surroundings.now().toISOString().slice(0, 10);
      const bytes =
        as === "csv" ? encodeText(priceSheetCsv(table), "utf-8") : await writeWorkbook([table], table.name.en, today);
      return { file: desk.make(name, bytes), name };
    },
  };
}

/** Lists of prices that people carry in. Read in a thread of its own, so that an import under way keeps its plan. */
export function priceSheetWorks(desk: Desk): Works<"catalogue.import-sheet"> {
  const { session, desk: files, surroundings } = desk;
  return {
    "catalogue.import-sheet": async ({ file, dryRun }, job) => {
      if (!dryRun) session.required();
      const name = files.nameOf(file);
      const given = { path: files.pathOf(file), name, encoding: null, delimiter: null };
      const today = surroundings.now().toISOString().slice(0, 10);
      const thread = importDesk(surroundings.nativeBinding);
      try {
        const asked = { file: given, known: knownForPrices(session.catalogue()), today };
        const { kind, digest, facts, rows } = await thread.ask("prices", asked, job);
        mustHavePrices(name, { facts, rows });
        const landed = landEdition(
          desk,
          { title: name.slice(0, 200), origin: { kind, from: "file", name, digest }, date: today, facts },
          dryRun,
        );
        const { findings, ...rest } = landed;
        return { ...rest, findings: [...findings], rows: countsOf(rows) };
      } finally {
        await thread.end();
      }
    },
  };
}

/** A list of which nothing could be taken is refused with the first reason; the prices that stand are left alone. */
function mustHavePrices(file: string, { facts, rows }: PriceReading): void {
  if (facts.offers.length > 0 || facts.services.length > 0) return;
  const first = facts.findings.find(({ severity }) => severity === "refused") ?? facts.findings[0];
  if (first === undefined) throw refusal("import-no-rows", { file }, "file");
  const because = inBothLanguages(first.because);
  throw refusal("price-sheet-nothing", { file, rows: rows.length, where: first.where, because }, "file");
}

function countsOf(rows: readonly PriceRow[]) {
  const count = (outcome: PriceRow["outcome"]): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    read: rows.length,
    offers: count("offer"),
    terms: count("term"),
    services: count("service"),
    refused: count("refused"),
    skipped: count("skipped"),
  };
}
