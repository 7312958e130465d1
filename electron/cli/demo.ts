/**
 * `npm run demo`: from the sample inventory to the signed plan, as a planner would, through the command line's own door.
 *
 * Writes into out/: the workspace, plan.pdf (Korean), plan.en.pdf, plan.json. A line per step, a table at the end.
 */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { runCommand } from "./run.ts";
import { printer } from "./print.ts";

const out = join(import.meta.dirname, "../../out");
const workspace = join(out, "demo.sovplan");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const steps: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["가져오기 · import", ["sample", workspace, "--agency", "korea"]],
  ["비교 · compare", ["compare", workspace]],
  ["종속성 · lock-in", ["lock-in", workspace]],
  ["배치 · place", ["place", workspace, "--gap", "0.001"]],
  ["이행차수 · waves", ["waves", workspace]],
  ["보고서(한국어) · report", ["report", workspace, "--out", join(out, "plan.pdf"), "--lang", "ko"]],
  ["보고서(영어) · report in English", ["report", workspace, "--out", join(out, "plan.en.pdf"), "--lang", "en"]],
  ["내보내기 · export", ["export", workspace, "--json", join(out, "plan.json")]],
  ["점검 · check", ["check", workspace]],
];

const print = printer("ko", process.stdout, process.stderr);
const timings: [string, string][] = [];
for (const [index, [name, words]] of steps.entries()) {
  const start = performance.now();
  const said = collector();
  const code = await runCommand(words, { out: said.stream, err: said.stream }, process.env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print.line(`[${index + 1}/${steps.length}] ${name}  ${seconds} s`);
  if (code !== 0) {
    print.line(said.text());
    process.exit(code);
  }
  timings.push([name, seconds]);
}

const placed = JSON.parse(await result(["place", workspace, "--dry-run", "--json"])) as {
  placements: unknown[];
  unplaced: unknown[];
  value: number;
  gap: number;
  coverage: number;
  monthly: { low: number; high: number } | null;
};
const waves = JSON.parse(await result(["waves", workspace, "--keep", "--json"])) as {
  waves: unknown[];
  issues: { severity: string }[];
};
const size = (name: string) => `${Math.ceil(statSync(join(out, name)).size / 1024)} KiB`;

print.line();
print.table(
  ["결과 · result", "값 · value"],
  [
    ["배치 · placed", String(placed.placements.length)],
    ["미배치(사유 있음) · not placed, with reasons", String(placed.unplaced.length)],
    ["점수 · score (0–100)", placed.value.toFixed(2)],
    ["최적성 격차 · proven gap", `${(100 * placed.gap).toFixed(3)} %`],
    [
      "월 비용 · per month",
      placed.monthly
        ? `${placed.monthly.low.toLocaleString("ko-KR")}–${placed.monthly.high.toLocaleString("ko-KR")}원`
        : "미상 · not known",
    ],
    ["단가 확보율 · price coverage", `${(100 * placed.coverage).toFixed(0)} %`],
    ["이행차수 · waves", String(waves.waves.length)],
    ["중대 위반 · critical issues", String(waves.issues.filter(({ severity }) => severity === "critical").length)],
    ["out/plan.pdf", size("plan.pdf")],
    ["out/plan.en.pdf", size("plan.en.pdf")],
    ["out/plan.json", size("plan.json")],
    ["시간 · seconds", timings.reduce((sum, [, seconds]) => sum + Number(seconds), 0).toFixed(1)],
    ["최대 메모리 · peak memory", `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`],
  ],
);
print.line("가상 데이터입니다 · synthetic data");

/** What a command prints when asked for JSON. */
async function result(words: readonly string[]): Promise<string> {
  const said = collector();
  const silent = collector();
  if ((await runCommand(words, { out: said.stream, err: silent.stream }, process.env)) !== 0)
    throw new Error(silent.text());
  return said.text();
}

function collector() {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString("utf8") };
}
