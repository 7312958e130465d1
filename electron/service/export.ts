import type { ExportAnswer, ExportLoss, ExportRequest } from "../../shared/contract/exporting.ts";
import { csvTable } from "../../shared/exchange/write/csv.ts";
import { guarded } from "../../shared/exchange/guard.ts";
import type { OutFile } from "../../shared/exchange/write/out-file.ts";
import { type Chosen, choose } from "../../shared/exchange/write/selection.ts";
import type { OutTable } from "../../shared/exchange/write/table.ts";
import { type ExportInput, exportTables } from "../../shared/exchange/write/tables.ts";
import { writers } from "../../shared/exchange/write/writers.ts";
import type { Decided, Loss } from "../../shared/exchange/write/written.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { writeArchive } from "../files/write-archive.ts";
import { type Unwritable, encodeText, unwritable } from "../files/write-text.ts";
import { writeWorkbook } from "../files/write-workbook.ts";
import type { Assessments } from "./assessments.ts";
import { readBack } from "./export-check.ts";
import type { Desk, Works } from "./handlers.ts";

const STEPS = 3;

/** Files that were made and not yet looked at again. */
type Made = Readonly<{
  files: readonly OutFile[];
  rows: number;
  losses: readonly Loss[];
  unwritable: readonly Unwritable[];
}>;

/** The inventory on its way out: as our own tables, or as the files of another tool; read again before it is handed over. */
export function exportWorks({ session, desk }: Desk, results: Assessments): Works<"inventory.export"> {
  return {
    "inventory.export": async (request, job): Promise<ExportAnswer> => {
      job.progress(0, STEPS, say("export.writing"));
      const input = inputOf(request);
      const chosen = choose(input.plan, input.selection);
      const { as } = request;
      const made: Made =
        as === "xlsx" || as === "csv"
          ? await tablesOf(request, input, chosen)
          : { ...writers[as]({ chosen, results: decidedIn(request.scenario) }), unwritable: [] };
      const lacking = [...made.unwritable];
      if (lacking.length > 0 && !request.replace)
        return { files: [], whole: null, rows: 0, identical: null, losses: [], unwritable: lacking };

      job.progress(1, STEPS, say("export.checking"));
      const files = made.files.map((file) => ({ name: file.name, bytes: bytesOf(file) }));
      const tickets = files.map(({ name, bytes }) => ({ file: desk.make(name, bytes), name }));
      const name = `sovplan-${request.as}.zip`;
      const whole = tickets.length === 1 ? tickets[0]! : { file: desk.make(name, writeArchive(files)), name };
      // tables that belong together are read in one go, out of the archive
      const read = request.as === "csv" || request.as === "google" ? [whole] : tickets;
      const paths = read.map(({ file, name }) => ({ path: desk.pathOf(file), name }));
      // what was replaced cannot come back the same, and a person has agreed to it
      const identical = lacking.length > 0 ? null : await readBack(request.as, paths, chosen, made.rows, job);
      job.progress(2, STEPS, say("export.writing"));
      return {
        files: tickets,
        whole,
        rows: made.rows,
        identical,
        losses: lossesOf(made.losses),
        unwritable: lacking,
      };
    },
  };

  /** What a scenario has decided, without everything it was decided from. */
  function decidedIn(scenario: ScenarioId | null): Decided | null {
    if (scenario === null) return null;
    const assessment = results.assessment(scenario);
    const classes = new Map(assessment.workloads.map(({ workload, dataClass }) => [workload.id, dataClass]));
    return { placements: assessment.scenario.placements, classes };
  }

  function inputOf({ as, scenario, workloads, waves }: ExportRequest): ExportInput {
    const withResults = scenario !== null && (as === "xlsx" || as === "csv");
    return {
      plan: session.plan(),
      catalogue: session.catalogue(),
      digest: `sha256:${results.inputsDigest()}`,
      selection: { scenario, workloads, waves },
      results: withResults ? results.reportInput(scenario) : null,
    };
  }
}

async function tablesOf({ as, encoding }: ExportRequest, input: ExportInput, chosen: Chosen): Promise<Made> {
  const tables = exportTables(input);
  const rows = chosen.workloads.length;
  const { agency } = input.plan;
  if (as === "xlsx") {
    const bytes = await writeWorkbook(tables, agency.planTitle, agency.planDate);
    return { files: [{ name: "sovplan.xlsx", bytes }], rows, losses: [], unwritable: [] };
  }
  const files = tables.map((table) => ({ name: `${table.id}.csv`, text: csvTable(table), encoding }));
  return { files, rows, losses: [], unwritable: encoding === "cp949" ? unwritable(textsOf(tables)) : [] };
}

function* textsOf(tables: readonly OutTable[]): Generator<string> {
  for (const { rows } of tables)
    for (const row of rows) for (const cell of row) if (typeof cell === "string") yield guarded(cell);
}

/** What a file lacks, in words. */
export const lossesOf = (losses: readonly Loss[]): ExportLoss[] =>
  losses.map(({ what, name, sentence }) => ({ what, name, message: inBothLanguages(sentence) }));

export const bytesOf = (file: OutFile): Uint8Array =>
  "bytes" in file ? file.bytes : encodeText(file.text, file.encoding);
