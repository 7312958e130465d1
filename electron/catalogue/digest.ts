import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * SHA-256 over every fact and rule of an edition: paths and contents in one order, without the seal itself.
 *
 * Line ends count as one, so that a checkout on another system has the same digest.
 */
export function editionDigest(assets: string): string {
  const hash = createHash("sha256");
  for (const file of editionFiles(assets)) {
    const text = readFileSync(join(assets, file), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${file}\n${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest("hex");
}

/** Paths below the assets folder, with forward slashes, sorted. */
function editionFiles(assets: string): string[] {
  return globSync(["catalogue/**/*.json", "rule-packs/*.json"], { cwd: assets })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file !== "catalogue/edition.json")
    .sort();
}
