import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");

/** Ours as it is delivered: `set.ts` and the worker bundled without types, two folders below the root as every build. */
export async function builtSetter(): Promise<{ file: string; remove: () => void }> {
  const outDir = join(root, "dist", `bench-report-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input: { set: "bench/report/set.ts", "report-worker": "electron/report/worker.ts" },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
      },
    },
  });
  copyFileSync(join(root, "electron/report/plan.typ"), join(outDir, "plan.typ"));
  return { file: join(outDir, "set.js"), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
