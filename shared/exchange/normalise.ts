/** A heading as compared: what it says, and the unit taken off its end. */
export type Heading = Readonly<{ full: string; bare: string; unit: string | null }>;

const unitAtEnd = /(?:[([]([^()[\]]*)[)\]]|\s(mib|gib|tib|mb|gb|tb|mhz|%|개|대|원|천원|백만원))\s*$/i;

/** Takes from a heading what writers vary: case, blanks, line breaks, a leading asterisk, the unit at the end. */
export function heading(title: string): Heading {
  const clean = title
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(/^\*\s*/, "")
    .toLowerCase();
  const unit = unitAtEnd.exec(clean);
  return {
    full: squeeze(clean),
    bare: squeeze(unit ? clean.slice(0, unit.index) : clean),
    unit: unit ? (unit[1] ?? unit[2] ?? "").trim() : null,
  };
}

/** Without blanks, dashes, dots and brackets: the second chance of a heading. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[\s_\-.()[\]/·]+/g, "");

/** A name as two files may spell it: composed characters, one case, no blanks. */
export const nameKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, "");

/** The part of a host name before its domain. */
export const hostKey = (host: string): string => {
  const key = nameKey(host);
  return /^[\d.]+$/.test(key) ? key : (key.split(".")[0] ?? key);
};
