/**
 * A plan of sixty pages with twenty charts as a tagged PDF: ours beside Chromium printing the same content, tagged.
 *
 * Each in turn, whole processes (ours bundled as it is delivered), CPU seconds and peak memory; Chromium cold (from its start) and warm (a page that is open already, as a
 * desktop window would print it; its whole process tree). Prints JSON.
 *
 * `npm run bench:report -- [--rounds 3]`. Needs Debian's chromium, poppler-utils and time; a peer that is not there is left out aloud.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { builtSetter } from "./built.ts";
import { content, htmlOf } from "./content.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-report-"));
const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const goals = { cpuS: 7, peakMb: 400 };

type Run = Readonly<{ cpuS: number; peakMb: number; pages: number; tagged: boolean; fileMb: number }>;
const at = (name: string): string => join(folder, name);
const setter = await builtSetter();

try {
  const document = content();
  writeFileSync(at("document.json"), JSON.stringify(document));
  writeFileSync(at("plan.html"), htmlOf(document, join(here, "../../assets/fonts")));
  const runs: Record<"ours" | "chromiumCold" | "chromiumWarm", Run[]> = {
    ours: [],
    chromiumCold: [],
    chromiumWarm: [],
  };
  const hasBrowser = existsSync(browser);
  if (!hasBrowser) console.warn("left out: there is no chromium here");
  for (let round = 0; round < Number(values.rounds); round += 1) {
    runs.ours.push(timed("node", [setter.file, at("document.json"), at("ours.pdf")], "ours.pdf"));
    if (!hasBrowser) continue;
    const { cold, warm } = await printed();
    runs.chromiumCold.push(cold);
    runs.chromiumWarm.push(warm);
  }
  const best = (all: readonly Run[]): number | null =>
    all.length === 0 ? null : Math.min(...all.map(({ cpuS }) => cpuS));
  const [ours, cold, warmed] = [best(runs.ours), best(runs.chromiumCold), best(runs.chromiumWarm)];
  const times = (peer: number | null): number | null => (peer === null || ours === null ? null : round2(peer / ours));
  console.log(
    JSON.stringify(
      { machine: cpus()[0]?.model, goals, runs, cheaper: { thanCold: times(cold), thanWarm: times(warmed) } },
      null,
      2,
    ),
  );
} finally {
  setter.remove();
  rmSync(folder, { recursive: true, force: true });
}

function timed(command: string, words: readonly string[], made: string): Run {
  const told = at("time.txt");
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "-o", told, command, ...words], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  const [user, system, peakKb] = readFileSync(told, "utf8").trim().split("\n").at(-1)!.split(" ").map(Number);
  return { cpuS: round2(user! + system!), peakMb: Math.round(peakKb! / 1024), ...about(made) };
}

/**
 * What the browser's whole process tree spends and holds: from its start to the first print (cold), and for a second print of the
 * same page (warm). A command that prints and ends would hide what its helpers spent: they are not its own to wait for.
 */
async function printed(): Promise<Readonly<{ cold: Run; warm: Run }>> {
  const server = await chromium.launchServer({ executablePath: browser, args: flags });
  try {
    const client = await chromium.connect(server.wsEndpoint());
    const page = await client.newPage();
    await page.goto(`file://${at("plan.html")}`);
    const print = { path: at("warm.pdf"), tagged: true, preferCSSPageSize: true, printBackground: true };
    await page.pdf(print);
    const before = treeOf(server.process().pid!);
    const cold = { cpuS: round2(before.cpuS), peakMb: before.mb, ...about("warm.pdf") };
    await page.reload();
    await page.pdf(print);
    const after = treeOf(server.process().pid!);
    return { cold, warm: { cpuS: round2(after.cpuS - before.cpuS), peakMb: after.mb, ...about("warm.pdf") } };
  } finally {
    await server.close();
  }
}

function about(name: string): Pick<Run, "pages" | "tagged" | "fileMb"> {
  const said = spawnSync("pdfinfo", [at(name)], { encoding: "utf8" }).stdout;
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(said)?.[1] ?? 0),
    tagged: /^Tagged:\s+yes/m.test(said),
    fileMb: round2(statSync(at(name)).size / 1e6),
  };
}

/** CPU seconds and proportional memory of a process and all below it, as Linux counts them. */
function treeOf(root: number): { cpuS: number; mb: number } {
  const below = new Map<number, number[]>();
  const stat = (pid: number): string[] => {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  };
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one)))
    try {
      const parent = Number(stat(Number(name))[1]);
      below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
    } catch {
      continue; // it ended meanwhile
    }
  let cpuS = 0;
  let kb = 0;
  for (const open = [root]; open.length > 0;) {
    const pid = open.pop()!;
    open.push(...(below.get(pid) ?? []));
    try {
      const fields = stat(pid);
      cpuS += (Number(fields[11]) + Number(fields[12])) / 100;
      kb += Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      continue;
    }
  }
  return { cpuS, mb: Math.round(kb / 1024) };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
