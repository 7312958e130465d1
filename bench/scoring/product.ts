/** What the product takes over 10,000 workloads and the bundled edition, in a process of its own. Prints JSON. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { assess } from "../../shared/engines/assess.ts";
import { compareAll, compareCells } from "../../shared/engines/compare.ts";
import { paretoOf } from "../../shared/engines/trade-offs.ts";
import { sensitivityOf } from "../../shared/engines/weigh.ts";
import { manyWorkloads } from "./many.ts";

const ROWS = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-product-"));
try {
  const file = join(folder, "many.sovplan");
  await manyWorkloads(file, ROWS, join(folder, "scratch"));
  const catalogue = loadCatalogue(assetsFolder());
  const plan = readPlan(openWorkspace(file, {}).db);
  const [scenario] = plan.scenarios;

  const times: Record<string, number> = {};
  function timed<Answer>(what: string, work: () => Answer): Answer {
    const from = process.cpuUsage();
    const answer = work();
    const { user, system } = process.cpuUsage(from);
    times[what] = Math.round((user + system) / 100) / 10;
    return answer;
  }
  const before = process.memoryUsage.rss();
  for (const run of ["first", "warm"]) {
    const assessment = timed(`${run}: facts`, () => assess(plan, catalogue, scenario!));
    const matrix = timed(`${run}: matrix`, () => assessment.matrix());
    const comparison = timed(`${run}: compare.overview`, () => compareAll(assessment));
    timed(`${run}: compare.cells of 50`, () =>
      compareCells(
        assessment,
        comparison.workloads.slice(0, 50).map(({ workload }) => workload),
      ),
    );
    timed(`${run}: compare.pareto`, () => paretoOf(assessment));
    timed(`${run}: compare.sensitivity`, () => sensitivityOf(assessment, comparison, null, 0.2));
    if (run === "first") times["open cells"] = matrix.column.length;
  }
  console.log(
    JSON.stringify({
      workloads: plan.workloads.length,
      regions: assess(plan, catalogue, scenario!).regions.length,
      cpuMs: times,
      addedMb: Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1e6),
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
