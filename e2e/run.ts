/**
 * Every test, one command: `npm test`. With a word (`npm test -- placement`) only the tests whose path holds it.
 *
 * Rooms, types, lint and format count as one test each; the last line sums all suites.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Sum = { passed: number; failed: number; skipped: number };
const words = process.argv.slice(2);
const total: Sum = { passed: 0, failed: 0, skipped: 0 };
const scratch = mkdtempSync(join(tmpdir(), "sovplan-tests-"));

// each of them keeps one processor busy: two ways side by side
const before = words.length === 0 ? [["lint"], ["types", "format", "rooms", "build"]] : [["build"]];
await Promise.all(before.map((scripts) => inTurn(scripts)));
count("vitest", vitest());
count("playwright", playwright());

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function vitest(): Sum {
  const file = join(scratch, "vitest.json");
  const fine = run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    "--passWithNoTests",
    ...words,
  ]);
  return read(file, fine, (report) => ({
    passed: Number(report["numPassedTests"]),
    failed: Number(report["numFailedTests"]) + suitesThatDidNotStart(report),
    skipped: Number(report["numPendingTests"]),
  }));
}

/** A test file that fails before its first test counts as one failure. */
function suitesThatDidNotStart(report: Record<string, unknown>): number {
  const files = report["testResults"] as { status: string; assertionResults: unknown[] }[];
  return files.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
}

function playwright(): Sum {
  const file = join(scratch, "playwright.json");
  const fine = run("playwright", ["test", "--reporter=list,json", "--pass-with-no-tests", ...words], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return read(file, fine, (report) => {
    const { expected, unexpected, flaky, skipped } = report["stats"] as Record<string, number>;
    return { passed: expected!, failed: unexpected! + flaky!, skipped: skipped! };
  });
}

/** A suite that leaves no report has failed, whatever its exit code. */
function read(file: string, fine: boolean, sum: (report: Record<string, unknown>) => Sum): Sum {
  try {
    const result = sum(JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>);
    return fine || result.failed > 0 ? result : { ...result, failed: 1 };
  } catch {
    return one("failed");
  }
}

async function inTurn(scripts: readonly string[]): Promise<void> {
  for (const script of scripts) {
    const { isFine, said } = await ended("npm", ["run", "--silent", script]);
    console.log(`\n── npm run ${script}\n${said}`);
    count(script, isFine ? one("passed") : one("failed"));
  }
}

/** Runs a program beside others; what it says is kept until it has ended, so that no two talk at once. */
function ended(program: string, args: readonly string[]): Promise<{ isFine: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ isFine: code === 0, said }));
  });
}

function count(name: string, sum: Sum): void {
  total.passed += sum.passed;
  total.failed += sum.failed;
  total.skipped += sum.skipped;
  console.log(`\n${name}: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
}

function one(kind: keyof Sum): Sum {
  return { passed: 0, failed: 0, skipped: 0, [kind]: 1 };
}

function run(program: string, args: readonly string[], environment: Record<string, string> = {}): boolean {
  console.log(`\n── ${program} ${args.join(" ")}`);
  return (
    spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...environment } })
      .status === 0
  );
}
