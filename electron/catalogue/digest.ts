import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files of an edition as they were read: path below the assets folder, with forward slashes, and content; sorted. */
export type EditionFiles = ReadonlyMap<string, Buffer>;

/** Every fact and rule of an edition, without the seal itself. */
export function readEditionFiles(assets: string): EditionFiles {
  const paths = ["catalogue", "rule-packs"]
    .flatMap((folder) => filesBelow(assets, folder))
    .filter((file) => file.endsWith(".json") && file !== "catalogue/edition.json")
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(assets, path))]));
}

/**
 * SHA-256 over every fact and rule of an edition: paths and contents in one order.
 *
 * Line ends count as one, so that a checkout on another system has the same digest.
 */
export function editionDigest(files: EditionFiles): string {
  const hash = createHash("sha256");
  for (const [path, content] of files) {
    const bytes = content.includes(CARRIAGE_RETURN) ? oneLineEnd(content) : content;
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

const CARRIAGE_RETURN = 13;
const oneLineEnd = (content: Buffer): Buffer => Buffer.from(content.toString("utf8").replaceAll("\r\n", "\n"));

/** Folder by folder, since a packed program's files lie in an archive that only the plain ways of reading know. */
function filesBelow(assets: string, folder: string): string[] {
  return readdirSync(join(assets, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(assets, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
