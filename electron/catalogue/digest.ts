import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
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
  return ["catalogue", "rule-packs"]
    .flatMap((folder) => filesBelow(assets, folder))
    .filter((file) => file.endsWith(".json") && file !== "catalogue/edition.json")
    .sort();
}

/** Folder by folder, since a packed program's files lie in an archive that only the plain ways of reading know. */
function filesBelow(assets: string, folder: string): string[] {
  return readdirSync(join(assets, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(assets, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
