/** What is counted in sentences, as it is written there: of many. */
const nouns =
  "answers|assumptions|bills|bytes|cells|characters|circles|cities|columns|commitments|connections|contracts|copies|countries|cycles|databases|days|decisions|dependencies|designs|disks|domains|engineers|facets|fields|findings|groups|hours|inputs|letters|levels|lines|links|lists|locations|machines|members|minutes|months|nodes|offers|options|packs|pages|pairs|parts|person-months|pins|placements|places|points|prices|products|providers|questions|ranges|regions|risks|rows|rules|samples|scores|seconds|sections|services|sets|sheets|sites|steps|systems|tags|terms|things|threads|unknowns|units|users|variables|verdicts|waves|weeks|workloads|years";

/** What the counted ones do, of many and of one. */
const verbs: Readonly<Record<string, string>> = {
  are: "is",
  were: "was",
  have: "has",
  do: "does",
  go: "goes",
  carry: "carries",
  ...Object.fromEntries(
    "allow|bear|begin|belong|change|depend|differ|hold|lie|lose|move|need|pass|serve|stand|start|stay|stop|wait"
      .split("|")
      .map((verb) => [verb, verb === "pass" ? "passes" : `${verb}s`]),
  ),
};

// a gap, a few words that say which (not “of”, “and”), the noun, perhaps what it does
const COUNTED = new RegExp(
  String.raw`(and )?\{\{(\w+)((?:, ?[^{}]+)?)\}\} ((?:(?!of\b|and\b|or\b|in\b|to\b)[a-z-]+ ){0,2}?)(${nouns})\b( (?:${Object.keys(verbs).join("|")})\b)?`,
  "g",
);
const SOME_OF = new RegExp(
  String.raw`\{\{(\w+)((?:, ?[^{}]+)?)\}\}( of (?:the )?\{\{[^{}]+\}\} (?:[a-z-]+ ){0,2}?(?:${nouns}))( (?:${Object.keys(verbs).join("|")})\b)`,
  "g",
);
const EITHER = /\(s\)/g;

const oneOf = (noun: string): string =>
  noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.endsWith("xes") ? noun.slice(0, -2) : noun.slice(0, -1);

/**
 * An English entry before its gaps are filled, with what it counts in the number that the counts ask for: for a count of
 * 1 `{{count}} workloads are` becomes `{{count}} workload is`; `workload(s)` becomes the one or the other.
 *
 * Only words of the entry are touched, never what is filled in; only nouns that sentences count, so that a gap with a
 * wave's name (1) before a verb stays as it is.
 */
export function withPlurals(entry: string, args: Readonly<Record<string, unknown>>): string {
  const isOne = (name: string, format = ""): boolean => {
    const value = args[name];
    const digits = /maximumFractionDigits: (\d)/.exec(format)?.[1] ?? 3; // of i18next's own `number`
    return typeof value === "number" && format.includes("number")
      ? Number(value.toFixed(Number(digits))) === 1
      : String(value) === "1";
  };
  const settled = entry.includes("(s)") ? entry.replace(EITHER, (_, at: number) => endingAt(entry, at, isOne)) : entry;
  const isNear = (value: unknown): boolean => (typeof value === "number" ? Math.round(value) === 1 : value === "1");
  if (!Object.values(args).some(isNear)) return settled;
  return settled
    .replace(SOME_OF, (whole, name: string, format: string, middle: string, verb: string) =>
      isOne(name, format) ? `{{${name}${format}}}${middle} ${verbs[verb.trim()]!}` : whole,
    )
    .replace(
      COUNTED,
      (whole, and: string | undefined, name: string, format: string, which: string, noun: string, verb?: string) => {
        if (!isOne(name, format)) return whole;
        // “3 groups and 1 workload stop”: both do it
        const does = verb === undefined ? "" : and === undefined ? ` ${verbs[verb.trim()]!}` : verb;
        return `${and ?? ""}{{${name}${format}}} ${which}${oneOf(noun)}${does}`;
      },
    );
}

/** `s` or nothing, as the last gap before it asks for. */
function endingAt(entry: string, at: number, isOne: (name: string) => boolean): "" | "s" {
  const before = [...entry.slice(0, at).matchAll(/\{\{(\w+)/g)].at(-1)?.[1];
  return before !== undefined && isOne(before) ? "" : "s";
}
