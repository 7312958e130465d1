import { join } from "node:path";
import { readFileSync } from "node:fs";
import { LocationId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { Sample } from "../../shared/exchange/sample.ts";
import { assetsFolder } from "../catalogue/load.ts";
import { saveAgency } from "../database/agency.ts";
import { saveLocations } from "../database/locations.ts";
import { nextId } from "../database/steps.ts";
import { saveWaveSettings } from "../database/waves.ts";
import { importDesk } from "./import-desk.ts";
import type { NewAgency, Session } from "./session.ts";

const folderOf = (sample: "korea" | "eu"): string => join(assetsFolder(), "samples", sample);

function readSample(sample: "korea" | "eu"): Sample {
  return Sample.parse(JSON.parse(readFileSync(join(folderOf(sample), "settings.json"), "utf8")));
}

export function newAgencyOf(sample: "korea" | "eu"): NewAgency {
  const { agency } = readSample(sample);
  return { agency: agency.name, country: agency.country, currency: agency.currency, language: agency.language };
}

/** Fills a new workspace with a sample agency: its settings, its user locations, and its sheets by the same import as any file. */
export async function fillWithSample(
  session: Session,
  sample: "korea" | "eu",
  { at, by, nativeBinding }: Readonly<{ at: string; by: string; nativeBinding: string | null }>,
): Promise<void> {
  const { agency, locations, waveSettings, imports } = readSample(sample);
  session.change(say("workspace.step-sample", { name: agency.name }), (writing) => {
    saveAgency(writing, agency);
    saveWaveSettings(writing, waveSettings);
    saveLocations(
      writing,
      locations.map((location) => ({ ...location, id: LocationId.parse(nextId(writing, "loc")) })),
    );
  });
  const files = imports.map((name) => ({ path: join(folderOf(sample), name), name, ...asFound }));
  const desk = importDesk(nativeBinding);
  const { db, done } = session.changing();
  try {
    await desk.ask("plan", { workspace: db.name, files, matches: [] }, null);
    await desk.ask("commit", { workspace: db.name, at, by, remove: [] }, null);
  } finally {
    done();
    await desk.end();
  }
}

const asFound = { encoding: null, delimiter: null, format: null, map: null, answers: {} };
