import { SaxesParser } from "saxes";

/** Sheets of a workbook in their order: name, whether hidden, and the part that holds it; `null` where there is no workbook. */
export function sheetsOf(
  part: (name: string) => string | null,
): { index: number; name: string; hidden: boolean; part: string }[] | null {
  const root = part("_rels/.rels");
  if (root === null) return null;
  const path = tags(root, "Relationship").find((tag) => tag["Type"]?.endsWith("/officeDocument"))?.["Target"];
  const bookPath = path?.replace(/^\//, "");
  const book = bookPath === undefined ? null : part(bookPath);
  if (bookPath === undefined || book === null) return null;

  const folder = bookPath.includes("/") ? bookPath.slice(0, bookPath.lastIndexOf("/") + 1) : "";
  const links = part(`${folder}_rels/${bookPath.slice(folder.length)}.rels`) ?? "<none/>";
  const targets = new Map(tags(links, "Relationship").map((tag) => [tag["Id"], tag["Target"] ?? ""]));
  return tags(book, "sheet").map((tag, index) => {
    const target = targets.get(Object.entries(tag).find(([name]) => name.endsWith(":id"))?.[1]) ?? "";
    return {
      index,
      name: (tag["name"] ?? "").normalize("NFC"),
      hidden: (tag["state"] ?? "visible") !== "visible",
      part: target.startsWith("/") ? target.slice(1) : folder + target,
    };
  });
}

/** Attributes of every element of a name. The parts were unpacked byte by byte: here they become UTF-8. */
function tags(bytes: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name === name || tag.name.endsWith(`:${name}`))
      found.push(Object.assign(Object.create(null) as Record<string, string>, tag.attributes));
  });
  parser.write(Buffer.from(bytes, "latin1").toString("utf8")).close();
  return found;
}
