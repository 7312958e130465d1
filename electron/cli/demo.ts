/**
 * `npm run demo`: from the sample inventory to the signed plan, as a planner would type it, one command after the other.
 *
 * Writes into out/: the workspace, plan.pdf (Korean), plan.en.pdf, plan.json. A line per step, a table at the end.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatMoney, formatNumber } from "../../shared/text/format.ts";
import type { PlacementResult, WavePlan } from "../../shared/model/result.ts";
import { printer } from "./print.ts";

const out = join(import.meta.dirname, "../../out");
const workspace = join(out, "demo.sovplan");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const steps: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["가져오기 · import the sample inventory", ["sample", workspace, "--agency", "korea"]],
  ["비교 · compare", ["compare", workspace]],
  ["종속성 · lock-in", ["lock-in", workspace]],
  ["배치 · place", ["place", workspace, "--gap", "0.001", "--json"]],
  ["이행차수 · waves", ["waves", workspace, "--json"]],
  ["보고서(한국어) · report in Korean", ["report", workspace, "--out", join(out, "plan.pdf"), "--lang", "ko"]],
  ["보고서(영어) · report in English", ["report", workspace, "--out", join(out, "plan.en.pdf"), "--lang", "en"]],
  ["내보내기 · export", ["export", workspace, "--json", join(out, "plan.json")]],
  ["점검 · check", ["check", workspace]],
];

const print = printer("ko", process.stdout, process.stderr);
const said = new Map<string, string>();
const begun = performance.now();
let peakMib = 0;
for (const [index, [name, words]] of steps.entries()) {
  const start = performance.now();
  const step = await run(words);
  print.line(`[${index + 1}/${steps.length}] ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (step.code !== 0) {
    print.line(step.err);
    process.exit(step.code);
  }
  said.set(words[0]!, step.out);
}

const placed = JSON.parse(said.get("place")!) as PlacementResult; // what the command line prints is the contract's own shape
const waves = JSON.parse(said.get("waves")!) as WavePlan; // same
const size = (name: string): string => `${Math.ceil(statSync(join(out, name)).size / 1024)} KiB`;
const share = (value: number | null): string =>
  value === null ? "미상 · not known" : `${formatNumber("ko", 100 * value, 2)} %`;

print.line();
print.table(
  ["결과 · result", "값 · value"],
  [
    ["배치 · placed", String(placed.placements.length)],
    ["미배치(사유 있음) · not placed, each with its reason", String(placed.unplaced.length)],
    ["점수 · score (0–100)", placed.value === null ? "미상 · not known" : placed.value.toFixed(2)],
    ["증명된 최적성 격차 · proven gap", share(placed.gap)],
    ["월 비용 · cost a month", placed.monthly ? formatMoney("ko", placed.monthly) : "산출 불가 · not computable"],
    ["단가 확보율 · price coverage", share(placed.coverage)],
    ["이행차수 · waves", String(waves.waves.length)],
    ["중대 위반 · critical issues", String(waves.issues.filter(({ severity }) => severity === "critical").length)],
    ["out/plan.pdf", size("plan.pdf")],
    ["out/plan.en.pdf", size("plan.en.pdf")],
    ["out/plan.json", size("plan.json")],
    ["시간 · seconds", ((performance.now() - begun) / 1000).toFixed(1)],
    ...(peakMib > 0 ? [["최대 메모리 · peak memory", `${peakMib} MiB`]] : []),
  ],
);
print.line("가상 데이터입니다 · synthetic data");

/** One command in a process of its own, as from a terminal. */
function run(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), ...words], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const pieces = { out: [] as Buffer[], err: [] as Buffer[] };
    child.stdout.on("data", (piece: Buffer) => pieces.out.push(piece));
    child.stderr.on("data", (piece: Buffer) => pieces.err.push(piece));
    const watch = setInterval(() => (peakMib = Math.max(peakMib, highWater(child.pid))), 100);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(watch);
      resolve({
        code: code ?? 1,
        out: Buffer.concat(pieces.out).toString("utf8"),
        err: Buffer.concat(pieces.err).toString("utf8"),
      });
    });
  });
}

/** Most memory a process has held so far, MiB, as Linux tells it; 0 where it does not. */
function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
