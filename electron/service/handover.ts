import { refusal } from "../../shared/contract/failure.ts";
import { writeOpenTofu } from "../../shared/exchange/write/handover/opentofu.ts";
import { say } from "../../shared/model/sentence.ts";
import { writeArchive } from "../files/write-archive.ts";
import type { Assessments } from "./assessments.ts";
import { bytesOf, lossesOf } from "./export.ts";
import type { Desk, Works } from "./handlers.ts";

/** The placement for those who build it. */
export function handoverWorks({ session, desk }: Desk, results: Assessments): Works<"handover.export"> {
  return {
    "handover.export": ({ scenario }, job) => {
      job.progress(0, 1, say("handover.writing"));
      const assessment = results.assessment(scenario);
      const { placements, recoveries } = assessment.scenario;
      if (placements.length === 0) throw refusal("nothing-placed", {}, "scenario");
      const names = new Map(session.catalogue().providers.map(({ id, name }) => [id, name.en]));
      const { files, losses } = writeOpenTofu({
        plan: assessment.plan,
        placements,
        waves: assessment.plan.waves.filter((wave) => wave.scenario === scenario),
        offer: ({ offer }) => assessment.offer(offer),
        providerName: (id) => names.get(id) ?? id,
        copies: recoveries?.length ?? 0,
        digest: `sha256:${results.inputsDigest()}`,
      });
      if (files.length === 0)
        throw refusal("handover-nothing", { providers: losses.map(({ name }) => name).join(", ") }, "scenario");
      const name = "sovplan-opentofu.zip";
      const archive = writeArchive(files.map((file) => ({ name: file.name, bytes: bytesOf(file) })));
      return Promise.resolve({ file: desk.make(name, archive), name, losses: lossesOf(losses) });
    },
  };
}
