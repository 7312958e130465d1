import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { refusal } from "../../shared/contract/failure.ts";

const root = join(import.meta.dirname, "..", "..");

/**
 * The folder of the built screens.
 *
 * In a checkout they are built when they are missing or older than what they are made of, so that `npm ci`
 * and one command are enough. A packed program carries them.
 */
export function builtScreens(): string {
  const folder = join(root, "dist", "renderer");
  const built = join(folder, "index.html");
  const isCheckout = existsSync(join(root, "renderer", "main.tsx")) && existsSync(join(root, "electron", "build.ts"));
  if (isCheckout && (!existsSync(built) || statSync(built).mtimeMs < newest(["renderer", "shared"]))) {
    process.stderr.write("화면을 준비하는 중입니다… / Preparing the screens…\n");
    spawnSync(process.execPath, [join(root, "electron", "build.ts"), "renderer"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  if (!existsSync(built)) throw refusal("no-screens");
  return folder;
}

function newest(folders: readonly string[]): number {
  return Math.max(
    0,
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|css|html)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    ),
  );
}
