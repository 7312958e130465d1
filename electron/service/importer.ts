import type { Worker } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Examination } from "../../shared/contract/importing.ts";
import { candidates, verdictOn } from "../../shared/exchange/detect.ts";
import { guessMap } from "../../shared/exchange/guess.ts";
import { type ReadingAhead, mapAhead } from "../../shared/exchange/mapped-ahead.ts";
import { headingsKey } from "../../shared/exchange/mapped.ts";
import { type ImportOptions, type ImportPlan, planAhead, planImport } from "../../shared/exchange/plan-import.ts";
import { readPriceList } from "../../shared/exchange/price-sheet.ts";
import { refusedRows } from "../../shared/exchange/refused-rows.ts";
import { rowOutcome } from "../../shared/exchange/report.ts";
import type { Cell, Workbook } from "../../shared/exchange/workbook.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Binding } from "../database/connection.ts";
import { type Reading, connectBeside } from "../database/database.ts";
import { listFxRates } from "../database/fx.ts";
import { ownRegionsOf } from "../database/own-facts.ts";
import { lastStepNumber } from "../database/steps.ts";
import { readWorkbook } from "../files/read.ts";
import { committed, countsOf, portionsOf, rowsOf, stepName, toSave } from "./commit-import.ts";
import { existingOf, importMemory } from "./existing.ts";
import type { AskName, Asks, GivenChoice, GivenFile } from "./import-thread.ts";
import { knownRegions } from "./known-regions.ts";
import { named } from "./named.ts";
import { saveBeside, startSaver } from "./save-thread.ts";
import { type Begun, savePlan } from "./saving.ts";

export type Importer = {
  [Name in AskName]: (input: Asks[Name]["in"], job: Job) => Asks[Name]["out"] | Promise<Asks[Name]["out"]>;
};

/** A file that is read or being read; who hears how far it is; and what its rows come to by a map meanwhile. */
type Held = { book: Promise<Workbook>; job: Job; mapped: Readonly<{ by: string; ahead: ReadingAhead }> | null };
const keyOf = ({ path, encoding, delimiter }: GivenFile): string => JSON.stringify([path, encoding, delimiter]);
const mappingOf = ({ map, answers }: GivenChoice): string => JSON.stringify([map, answers]);

const PREVIEW = 50;
/** From so many rows on a second thread pays: one lays them, the other writes. */
const MANY = 5000;

/** What an import is made of, step by step; it keeps the files it has read and the plan it has made. */
export function importer(binding: Binding): Importer {
  const books = new Map<string, Held>();
  let plan: ImportPlan | null = null;
  /** The last step of the workspace when the plan was made. */
  let planStep = 0;
  /** A thread that saves, where there will be much to save. */
  let saver: Worker | null = null;

  function read(file: GivenFile, job: Job, ahead: ReadingAhead | null = null): Promise<Workbook> {
    const { path, name, encoding, delimiter } = file;
    const before = books.get(keyOf(file));
    if (before) {
      before.job = job;
      return before.book;
    }
    const progress: Job["progress"] = (...told) => held.job.progress(...told); // to whoever has asked last
    const options = { encoding, delimiter, ...(ahead && { rows: ahead.rows }) };
    const held: Held = { book: readWorkbook({ path, name }, { ...job, progress }, options), job, mapped: null };
    books.set(keyOf(file), held);
    held.book.catch(() => books.delete(keyOf(file)));
    return held.book;
  }

  /** Begins to read a file, and to map its rows as they come where it has a map. */
  function readAhead(file: GivenChoice, job: Job): void {
    const ahead = file.map === null ? null : mapAhead(file.map, file.answers);
    read(file, job, ahead).catch(() => undefined); // whoever asks for it is told
    const held = books.get(keyOf(file));
    if (held && ahead) held.mapped = { by: mappingOf(file), ahead };
  }

  /** What maps a file as it comes in, where that was begun by the same map; once, since what it holds is large. */
  function mappedAhead(file: GivenChoice): ReadingAhead | null {
    const held = books.get(keyOf(file));
    const mapped = held?.mapped;
    if (!held || !mapped || mapped.by !== mappingOf(file)) return null;
    held.mapped = null;
    return mapped.ahead;
  }

  /** Plans one file while it is mapped; `null`: that had to be given up. */
  async function plannedAhead(file: GivenChoice, db: Reading, options: ImportOptions, job: Job) {
    const ahead = mappedAhead(file);
    if (file.map === null || ahead === null) return null;
    const planned = planAhead(file.map, existingOf(db), options);
    let drafts = 0;
    ahead.follow((draft) => {
      planned.lay(draft);
      if ((drafts += 1) === MANY) saver ??= startSaver(); // what is mapped ahead is likely to be saved
    });
    const workbook = await read(file, job);
    const reading = ahead.end(workbook);
    return reading && planned.end(workbook, reading);
  }

  function planned(file: number): ImportPlan["files"][number] {
    const found = plan?.files[file];
    if (!found) throw refusal("import-plan-gone", {}, "plan");
    return found;
  }
  const noId = (): null => null;

  return {
    ahead({ files }, job) {
      for (const file of files) readAhead(file, job);
      return null;
    },

    async examine({ files }, job) {
      const result: Asks["examine"]["out"] = [];
      for (const file of files) result.push(examined(await read(file, job)));
      return result;
    },

    async plan({ workspace, files, matches }, job) {
      const db = connectBeside(workspace, "read", binding);
      try {
        const step = lastStepNumber(db);
        const fxRates = listFxRates(db);
        const options: ImportOptions = {
          ...importMemory(db),
          reading: Object.assign(knownRegions(ownRegionsOf(db)), { fxRates }),
          matches,
          progress: (done, of) => job.progress(done, of, say("exchange.laying", { rows: done, of })),
        };
        const [only, another] = files;
        let made = only !== undefined && another === undefined ? await plannedAhead(only, db, options, job) : null;
        if (made === null) {
          const given = [];
          for (const file of files) given.push({ ...file, workbook: await read(file, job) });
          made = planImport(given, existingOf(db), options);
        }
        [plan, planStep] = [made, step];
        return made.files.map(({ summary }) => summary);
      } finally {
        db.close();
      }
    },

    rows({ file, outcomes, query, offset, limit }) {
      const wanted = planned(file).rows.filter(({ outcome }) => outcomes === null || outcomes.includes(outcome));
      const rows = named(wanted, query);
      return { total: rows.length, rows: rows.slice(offset, offset + limit).map((row) => rowOutcome(row, noId)) };
    },

    findings({ file, code, offset, limit }) {
      const { findings } = planned(file);
      const found = code === null ? findings : findings.filter((one) => one.code === code);
      return { total: found.length, findings: found.slice(offset, offset + limit) };
    },

    refused: ({ file }) => ({ name: planned(file).summary.file, sheets: refusedRows(planned(file)) }),

    async prices({ file, known, today }, job) {
      const workbook = await read(file, job);
      return { ...readPriceList(workbook, known, today), digest: workbook.digest };
    },

    async commit({ workspace, at, by, remove }, job) {
      if (plan === null) throw refusal("import-plan-gone", {}, "plan");
      const made = toSave(plan);
      books.clear(); // what was read is not asked for again, and may be let go meanwhile
      plan = null;
      const of = rowsOf(made);
      const isMany = of >= MANY;
      const saving = { step: { at, by, name: stepName(made) }, planStep, counts: countsOf(made), remove };
      let begun: Begun | null = null;
      const portions = (now: Begun) => portionsOf(made, at, (begun = now), isMany);
      let done = 0;
      const written = (rows: number): void =>
        job.progress((done = Math.min(of, done + rows)), of, say("exchange.saving", { rows: done, of }));
      if (isMany) {
        const nativeBinding = binding.nativeBinding ?? null;
        const thread = saver ?? startSaver();
        saver = null; // it saves once
        await saveBeside(thread, { ...saving, workspace, nativeBinding }, portions, written);
      } else {
        const db = connectBeside(workspace, "write", binding);
        try {
          savePlan(db, saving, portions, written);
        } finally {
          db.close();
        }
      }
      return committed(made, begun!); // a plan that is saved has begun
    },
  };
}

function examined(workbook: Workbook): Asks["examine"]["out"][number] {
  const { file, kind, encoding, encodingGuessed, delimiter } = workbook;
  const found = candidates(workbook);
  const guess = workbook.json === null ? guessMap(workbook) : null;
  return {
    name: file,
    kind,
    encoding,
    encodingGuessed,
    delimiter,
    next: verdictOn(found),
    candidates: found.map(({ format, score }) => ({ format: format.id, name: format.name, score })),
    sheets: workbook.sheets.map(({ name, hidden, rows }): Examination["sheets"][number] => {
      const about = guess?.sheets.find(({ sheet }) => sheet === name);
      return {
        name,
        hidden,
        rows: rows.length,
        preview: rows.slice(0, PREVIEW).map(({ number, cells }) => ({ number, cells: cells.map(asShown) })),
        guess: about
          ? {
              rows: about.rows,
              headerRow: about.headerRow,
              columns: about.columns.map((column) => ({ ...column, samples: [...column.samples] })),
              missing: [...about.missing],
            }
          : null,
      };
    }),
    headings: workbook.json === null ? headingsKey(workbook) : "",
    map: guess === null || guess.map.sheets.length === 0 ? null : guess.map,
  };
}

/** A cell as its sheet shows it. */
const asShown = (cell: Cell): string | null =>
  cell === null ? null : typeof cell === "object" ? cell.date : String(cell).slice(0, 200);
