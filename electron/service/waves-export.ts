import { refusal } from "../../shared/contract/failure.ts";
import type { WavesAs } from "../../shared/contract/waving.ts";
import { writeIcs } from "../../shared/exchange/write/waves/ics.ts";
import { writeMsProject } from "../../shared/exchange/write/waves/ms-project.ts";
import { writeWaveCsv } from "../../shared/exchange/write/waves/wave-csv.ts";
import type { WavesFile, WavesOut } from "../../shared/exchange/write/waves/waves-out.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Assessments } from "./assessments.ts";
import { bytesOf, lossesOf } from "./export.ts";
import type { Desk, Works } from "./handlers.ts";

const writers: Readonly<Record<WavesAs, (out: WavesOut) => WavesFile>> = {
  csv: writeWaveCsv,
  ics: writeIcs,
  msproject: writeMsProject,
};

/** The waves as a table, a calendar or a project of another tool. */
export function waveWorks({ desk }: Desk, results: Assessments): Works<"waves.export"> {
  return {
    "waves.export": ({ scenario, as, language }, job) => {
      job.progress(0, 1, say("waves-out.writing"));
      const waves = results.waves(scenario);
      if (waves.waves.length === 0) throw refusal("no-waves", {}, "scenario");
      const { plan, scenario: found } = results.assessment(scenario);
      const { file, losses } = writers[as]({
        plan,
        waves,
        placements: found.placements,
        holidays: results.holidays(),
        language,
        digest: `sha256:${results.inputsDigest()}`,
      });
      return Promise.resolve({ file: desk.make(file.name, bytesOf(file)), name: file.name, losses: lossesOf(losses) });
    },
  };
}
