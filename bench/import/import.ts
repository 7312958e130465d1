/**
 * A workbook of N × 20 into a committed workspace, beside what a planner would take instead: openpyxl with SQLite, and
 * LibreOffice with SQLite. In turn, A B C A B C, on the same file; prints JSON with the median of each and the ratios.
 *
 * `npm run bench:import -- [--rows 100000] [--rounds 2] [--keep FOLDER]`. A measurement, not a test: it depends on the
 * machine. Needs Debian's python3-xlsxwriter, python3-openpyxl, libreoffice-calc and time. The peers check each cell and
 * keep no history; ours also keeps who changed what, undo, and a seal over it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Sqlite from "better-sqlite3";

const { values } = parseArgs({
  options: { rows: { type: "string" }, rounds: { type: "string" }, keep: { type: "string" } },
});
const ROWS = Number(values.rows ?? 100_000);
const ROUNDS = Number(values.rounds ?? 2);
const here = import.meta.dirname;
const sovplan = join(here, "..", "..", "electron", "cli", "sovplan.js");
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "sovplan-bench-import-"));
mkdirSync(folder, { recursive: true });

type Run = Readonly<{ wallS: number; cpuS: number; peakMb: number; rows: number }>;

/** Runs one program by Debian's `time`, which sees its children too. */
function timed(command: string, words: readonly string[]): Omit<Run, "rows"> {
  const told = join(folder, "time.txt");
  const from = performance.now();
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "-o", told, command, ...words], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const wallS = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}: ${stderr}`);
  const [user, system, peakKb] = readFileSync(told, "utf8").trim().split("\n").at(-1)!.split(" ").map(Number);
  return { wallS, cpuS: user! + system!, peakMb: peakKb! / 1024 };
}

const counted = (database: string, table: string): number => {
  const db = new Sqlite(database, { readonly: true });
  const rows = db.prepare<[], number>(`SELECT COUNT(*) FROM ${table}`).pluck().get()!;
  db.close();
  return rows;
};

function ours(sheet: string, map: string): Run {
  const file = join(folder, "ours.sovplan");
  rmSync(file, { force: true });
  spawnSync("node", [sovplan, "new", file, "--agency", "bench"]);
  const run = timed("node", [sovplan, "import", file, sheet, "--map", map]);
  return { ...run, rows: counted(file, "workload") };
}

function openpyxl(sheet: string): Run {
  const database = join(folder, "openpyxl.sqlite");
  const run = timed("/usr/bin/python3", [join(here, "peers", "openpyxl_imp.py"), sheet, database]);
  return { ...run, rows: counted(database, "workloads") };
}

/** Calc writes CSV, Python checks and saves it: the two added up. */
function libreOffice(sheet: string, stem: string): Run {
  const out = join(folder, "calc");
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const calc = timed("/usr/bin/soffice", [profile, "--headless", "--convert-to", filter, "--outdir", out, sheet]);
  const database = join(folder, "calc.sqlite");
  const save = timed("/usr/bin/python3", [join(here, "peers", "pycsv_imp.py"), join(out, `${stem}.csv`), database]);
  return {
    wallS: calc.wallS + save.wallS,
    cpuS: calc.cpuS + save.cpuS,
    peakMb: Math.max(calc.peakMb, save.peakMb),
    rows: counted(database, "workloads"),
  };
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const round = (number: number): number => Math.round(number * 100) / 100;

const stem = `inventory-${ROWS}`;
const sheet = join(folder, `${stem}.xlsx`);
if (!existsSync(sheet)) timed("/usr/bin/python3", [join(here, "peers", "gen.py"), String(ROWS), join(folder, stem)]);
const map = join(folder, "map.json");
writeFileSync(map, readFileSync(join(here, "map.json")));

const runs: Record<"sovplan" | "openpyxl" | "libreoffice", Run[]> = { sovplan: [], openpyxl: [], libreoffice: [] };
for (let at = 0; at < ROUNDS; at += 1) {
  runs.sovplan.push(ours(sheet, map));
  runs.openpyxl.push(openpyxl(sheet));
  runs.libreoffice.push(libreOffice(sheet, stem));
}
const summary = Object.fromEntries(
  Object.entries(runs).map(([name, all]) => [
    name,
    {
      wallS: round(median(all.map(({ wallS }) => wallS))),
      cpuS: round(median(all.map(({ cpuS }) => cpuS))),
      peakMb: Math.round(Math.max(...all.map(({ peakMb }) => peakMb))),
      rows: all[0]?.rows,
    },
  ]),
);
const ratio = (peer: "openpyxl" | "libreoffice", of: "wallS" | "cpuS"): number =>
  round(median(runs[peer].map((run, at) => run[of] / runs.sovplan[at]![of])));
console.log(
  JSON.stringify(
    {
      rows: ROWS,
      columns: 20,
      rounds: ROUNDS,
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      ...summary,
      timesAhead: {
        ofOpenpyxl: { wall: ratio("openpyxl", "wallS"), cpu: ratio("openpyxl", "cpuS") },
        ofLibreOffice: { wall: ratio("libreoffice", "wallS"), cpu: ratio("libreoffice", "cpuS") },
      },
    },
    null,
    2,
  ),
);
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
