import { planFile } from "../../shared/exchange/plan-file.ts";
import type { ImportSummary } from "../../shared/model/import-report.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { redacted, redactedImports } from "../../shared/report/redact.ts";
import { type Assessments, type Inputs, assessments } from "./assessments.ts";

/** What a file of the plan is made from: the plan with its results, and the imports its inventory came from. */
export type Printed = Readonly<{ inputs: Inputs; results: Assessments; imports: readonly ImportSummary[] }>;

/**
 * The same with every name of the house hidden. Everything is worked out anew from the hidden plan, so that no sentence that an
 * engine has made still names anything; the digest stays that of the plan it is a copy of.
 */
export function hiddenCopy({ inputs, results, imports }: Printed, language: Language): Printed {
  const plan = redacted(inputs.plan(), language);
  const hidden: Inputs = { ...inputs, plan: () => plan, solved: () => null };
  const digest = results.inputsDigest();
  const own = assessments(hidden);
  return {
    inputs: hidden,
    imports: redactedImports(imports, language),
    results: {
      ...own,
      inputsDigest: () => digest,
      reportInput: (scenario) => ({ ...own.reportInput(scenario), digest: `sha256:${digest}` }),
    },
  };
}

/** The plan as an open file (formats 20.1), as it is exported by itself and as it is carried in the PDF. */
export function planJson({
  inputs,
  results,
}: Readonly<{ inputs: Pick<Inputs, "plan" | "catalogue">; results: Assessments }>): Uint8Array {
  const file = planFile(
    inputs.plan(),
    inputs.catalogue(),
    (id) => results.export(id),
    `sha256:${results.inputsDigest()}`,
  );
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}
