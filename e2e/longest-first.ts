import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, in that order: where nothing is known of an earlier run, vitest goes by the size of a file, and these are small. */
const LONGEST = [
  "electron/contract.test.ts",
  "e2e/faults/power-cut.test.ts",
  "electron/service/annex.test.ts",
  "electron/contract-undo.test.ts",
  "e2e/faults/kill.test.ts",
  "electron/contract-works.test.ts",
  "e2e/command-line-plan.test.ts",
  "e2e/command-line.test.ts",
  "e2e/command-line-faults.test.ts",
  "electron/report/pdf.test.ts",
  "electron/service/export.test.ts",
  "electron/service/versions.test.ts",
];

/** Test files in the order of their time, so that both workers end together. No test may depend on it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((path) => moduleId.replaceAll("\\", "/").endsWith(path));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
