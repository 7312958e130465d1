/** A heading as compared: what it says, and the unit taken off its end. */
export type Heading = Readonly<{ full: string; bare: string; unit: string | null }>;

const word = "kib|mib|gib|tib|pib|kb|mb|gb|tb|pb|mhz|ghz|%";
// brackets, or a unit after a blank or a low line; after a Korean word a unit in Latin letters needs none
const unitAtEnd = new RegExp(
  String.raw`(?:[([]([^()[\]]*)[)\]]|[\s_](${word}|개|대|명|건|원|천원|만원|백만원|억원)|(?<=[가-힣])(${word}))\s*$`,
  "i",
);
const unitAlone = new RegExp(
  String.raw`^[([]?\s*(?:단위\s*[:：]\s*)?(${word}|v?cpu|cores?|코어|개|대|명|건|식|원|천원|만원|백만원|억원|분|시간|일|년|년월일|yyyy-mm-dd)\s*[)\]]?$`,
  "i",
);

const clean = (title: string): string =>
  title
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim()
    .replace(/^\*\s*/, "")
    .toLowerCase();

/** Every sheet asks the same cells several times whether they are a heading. */
const taken = new Map<string, Heading>();
const MOST = 5000;
const LONGEST = 300;

/** Takes from a heading what writers vary: case, blanks, line breaks, a leading asterisk, the unit at the end. */
export function heading(title: string): Heading {
  const held = taken.get(title);
  if (held) return held;
  // what is longer is a sentence: its end does not matter for what is compared
  const found = takenApart(title.slice(0, LONGEST));
  if (taken.size >= MOST) taken.clear();
  taken.set(title, found);
  return found;
}

function takenApart(title: string): Heading {
  const said = clean(title);
  const unit = unitAtEnd.exec(said);
  return {
    full: squeeze(said),
    bare: squeeze(unit ? said.slice(0, unit.index) : said),
    unit: unit ? (unit[1] ?? unit[2] ?? unit[3] ?? "").trim() : null,
  };
}

/** A unit as it is compared: `In MB` is `mb`. */
export const plainUnit = (unit: string): string =>
  unit
    .trim()
    .toLowerCase()
    .replace(/^in\s+/, "");

/** The unit, where a cell says nothing but a unit: `(GB)`, `%`, `단위: 백만원`. */
export const unitIn = (text: string): string | null => unitAlone.exec(clean(text))?.[1] ?? null;

/** The units a row above the heading sets for the sheet: `(단위: 백만원, GB)`. */
export const unitsSaid = (text: string): readonly string[] => {
  const found = /(?:단위|units?)\s*[:：]\s*([^()[\]]{1,60})/i.exec(text.normalize("NFC"));
  return (found?.[1] ?? "")
    .split(/[,·;/、]|\s및\s/)
    .map((unit) => unit.trim().toLowerCase())
    .filter((unit) => unit !== "");
};

/** Without blanks, dashes, dots and brackets: the second chance of a heading. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[\s_\-.()[\]/·]+/g, "");

/** A name as two files may spell it: composed characters, one case, no blanks. */
export const nameKey = (name: string): string =>
  /^[!-~가-힣]*$/.test(name)
    ? name.toLowerCase() // composed already and without blanks, as nearly every name is
    : name
        .normalize("NFC")
        .toLowerCase()
        .replace(/[\s\u00a0]+/g, "");

/** The part of a host name before its domain. The same name is asked for several times in a row. */
export function hostKey(host: string): string {
  if (host === last.host) return last.key;
  const whole = nameKey(host);
  const dot = whole.indexOf(".");
  const key = dot < 0 || /^[\d.]+$/.test(whole) ? whole : whole.slice(0, dot);
  last = { host, key };
  return key;
}
let last = { host: "", key: "" };
