import { formatNumber } from "../../../text/format.ts";
import { sayIn, text } from "../../../text/text.ts";
import { type Day, addDays } from "../../../units/date.ts";
import { few } from "../few.ts";
import { type WavesFile, type WavesOut, planMark, wavesIndex } from "./waves-out.ts";

/** Most octets of a line without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

type Event = Readonly<{
  uid: string;
  from: Day;
  /** The last day of it; calendars are told the day after. */
  to: Day;
  summary: string;
  description: string;
  category: string;
  /** Whether somebody's day is taken by it. */
  isBusy: boolean;
}>;

/**
 * The waves as a calendar (RFC 5545): days of work, cut-overs, milestones and freezes, each an event of whole days.
 *
 * The same thing has the same UID in every export of this plan, so a calendar that takes the file again changes its entries
 * rather than doubling them. DTSTAMP is the plan's own day: equal plans give equal files.
 */
export function writeIcs(out: WavesOut): WavesFile {
  const { plan, language } = out;
  const stamp = `${compact(plan.agency.planDate)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sovplan//Sovplan//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(plan.agency.planTitle)}`,
    ...eventsOf(out).flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.from)}`,
      `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(event.summary)}`,
      ...(event.description === "" ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(event.description)}`]),
      `CATEGORIES:${escaped(event.category)}`,
      `TRANSP:${event.isBusy ? "OPAQUE" : "TRANSPARENT"}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  const file = { name: "waves.ics", text: lines.map(folded).join(""), encoding: "utf-8-plain" } as const;
  return { file, losses: [] };
}

function eventsOf(out: WavesOut): Event[] {
  const { plan, waves, language } = out;
  const t = (key: Parameters<typeof text>[1], args: Parameters<typeof text>[2] = {}) => text(language, key, args);
  const { nameOf } = wavesIndex(out);
  const mark = planMark(plan, waves.scenario);
  const uid = (thing: string): string => `${thing}.${mark}@sovplan`;
  const issues = (wave: string): string[] =>
    waves.issues.filter((issue) => issue.wave === wave).map(({ sentence }) => sayIn(language, sentence));
  const events: Event[] = [];
  for (const { wave, risk, hours } of waves.waves) {
    const name = t("waves-out.wave", { name: wave.name });
    const about = [
      t("waves-out.workloads", { count: wave.workloads.length, names: few(wave.workloads.map(nameOf)) }),
      t("waves-out.hours", { hours: formatNumber(language, hours, 0) }),
      t("waves-out.risk", { risk: t(`risk.${risk}`) }),
      ...issues(wave.id),
    ].join("\n");
    const shared = { description: about, isBusy: true };
    if (wave.start < wave.cutOver)
      events.push({
        uid: uid(`${wave.id}-work`),
        from: wave.start,
        to: addDays(wave.cutOver, -1),
        summary: t("waves-out.work", { name }),
        category: t("waves-out.category-work"),
        ...shared,
        isBusy: false,
      });
    events.push({
      uid: uid(`${wave.id}-cut-over`),
      from: wave.cutOver,
      to: wave.cutOver,
      summary: t("waves-out.cut-over-of", { name }),
      category: t("waves-out.category-cut-over"),
      ...shared,
    });
  }
  for (const { id, name, day, note } of (plan.milestones ?? []).filter(({ scenario }) => scenario === waves.scenario))
    events.push({
      uid: uid(id),
      from: day,
      to: day,
      summary: name,
      description: note ?? "",
      category: t("waves-out.category-milestone"),
      isBusy: false,
    });
  (plan.waveRules?.freezes ?? []).forEach(({ from, to, reason }) =>
    events.push({
      uid: uid(`freeze-${compact(from)}-${compact(to)}`),
      from,
      to,
      summary: t("waves-out.freeze", { reason }),
      description: "",
      category: t("waves-out.category-freeze"),
      isBusy: false,
    }),
  );
  return distinct(events).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.uid < b.uid ? -1 : 1));
}

/** Two freezes of the very same days are one entry in a calendar: the first one's reason stands, the others follow it. */
function distinct(events: readonly Event[]): Event[] {
  const byUid = new Map<string, Event>();
  for (const event of events) {
    const held = byUid.get(event.uid);
    byUid.set(event.uid, held ? { ...held, description: [held.description, event.summary].join("\n").trim() } : event);
  }
  return [...byUid.values()];
}

const compact = (day: Day): string => day.replaceAll("-", "");

/** Text as RFC 5545 3.3.11 writes it: backslash, semicolon, comma and line breaks escaped, other control characters left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");

/** A line broken at 75 octets, never inside a character, each further part behind one blank; ends with CR LF. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return `${[...parts, part].join("\r\n")}\r\n`;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0)!; // a character of a string has one
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
