/**
 * Three builds of one program: the screens, what runs on Node, and the preload (CommonJS, since a sandboxed one must be).
 *
 * `node electron/build.ts [renderer | electron] [--watch]`
 */
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type InlineConfig, build } from "vite";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const words = process.argv.slice(2);
const only = words.find((word) => !word.startsWith("--"));

if (only === undefined || only === "renderer") await buildScreens();
if (only === undefined || only === "electron") await buildHost();

/** Built beside and moved in whole: whoever is being served meanwhile never sees half of it. */
async function buildScreens(): Promise<void> {
  const config: InlineConfig = { configFile: join(root, "vite.config.ts"), logLevel: "warn" };
  if (words.includes("--watch")) {
    await build({ ...config, logLevel: "info", build: { watch: {} } });
    return;
  }
  const draft = join(dist, `.renderer-${process.pid}`);
  try {
    await build({ ...config, build: { outDir: draft } });
    moveIn(draft, join(dist, "renderer"));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function moveIn(draft: string, place: string): void {
  const old = `${draft}-old`;
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(draft, place);
  rmSync(old, { recursive: true, force: true });
}

/** Desktop main, its service process, the command line, and each worker. */
async function buildHost(): Promise<void> {
  const workers = globSync("electron/*/{worker,*-worker}.ts", { cwd: root }).map((file) => [workerName(file), file]);
  const entries = Object.entries({
    main: "electron/desktop/main.ts",
    service: "electron/desktop/service-process.ts",
    cli: "electron/cli/main.ts",
    ...(Object.fromEntries(workers) as Record<string, string>),
  }).filter(([, file]) => existsSync(join(root, file)));

  await build(nodeBuild(Object.fromEntries(entries), "es", true));
  await build(nodeBuild({ preload: "electron/desktop/preload.ts" }, "cjs", false));
}

/** `electron/report/worker.ts` → `report-worker`, `electron/solver/solver-worker.ts` → `solver-worker`. */
function workerName(file: string): string {
  const name = basename(file, ".ts");
  return name === "worker" ? `${basename(dirname(file))}-worker` : name;
}

function nodeBuild(input: Record<string, string>, format: "es" | "cjs", empty: boolean): InlineConfig {
  const extension = format === "es" ? "js" : "cjs";
  return {
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: true,
      outDir: join(dist, "electron"),
      emptyOutDir: empty,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input,
        external: ["electron"],
        // chunks lie beside the entries, so that import.meta.dirname is two folders below the root, as in the source
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: "[name].js" },
      },
    },
  };
}
