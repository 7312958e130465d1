/** `npm run dev FILE`: the web host on a workspace, and the screens built again at each change (reload the page to see it). */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveWorkspace } from "./web/main.ts";

const file = process.argv[2] ?? "dev.sovplan";
const host = await serveWorkspace({ file, create: !existsSync(file), port: 0 });
console.log(host.url);
const watching = spawn(process.execPath, [join(import.meta.dirname, "build.ts"), "renderer", "--watch"], {
  stdio: ["ignore", "inherit", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    watching.kill();
    void host.close().then(() => process.exit());
  });
