import { refusal } from "../../../shared/contract/failure.ts";
import { GroupId } from "../../../shared/model/id.ts";
import type { Team } from "../../../shared/model/team.ts";
import { Day } from "../../../shared/units/date.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, type Context, type Values, WrongUsage, numberOption } from "../command.ts";
import { openFor } from "../steps.ts";

const MOST_PEOPLE = 10_000;
const HOURS_OF_A_DAY = 24;

/** Teams that move workloads: lists them, adds one or changes it by its name, or removes it. */
export const teamsCommand: Command = {
  name: "teams",
  usage: "FILE [NAME [--people N] [--hours H] [--groups g-1,g-2] [--period FROM..TO=N]… | NAME --remove]",
  about: "cli.teams",
  options: {
    people: { type: "string" },
    hours: { type: "string" },
    groups: { type: "string" },
    period: { type: "string", multiple: true },
    remove: { type: "boolean" },
  },
  positionals: { least: 1, most: 2 },
  run: async (context, [file, name], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, name === undefined ? "read" : "change");
    if (name !== undefined) await change(context, name, values);
    const teams = await call("teams.list", {});
    if (json) {
      print.json(teams);
      return;
    }
    const t = (key: Parameters<typeof text>[1]) => text(language, key);
    if (teams.length === 0) print.line(t("cli.teams-none"));
    else
      print.table(
        [t("cli.id"), t("cli.name"), t("cli.people"), t("cli.hours-a-day"), t("cli.groups"), t("cli.periods")],
        teams.map(({ id, name, people, hoursPerDay, groups, periods }) => [
          id,
          name,
          people,
          formatNumber(language, hoursPerDay),
          groups.join(", ") || "–",
          periods.map(({ from, to, people }) => `${from}..${to}=${people}`).join(" ") || "–",
        ]),
      );
  },
};

async function change({ call }: Context, word: string, values: Values): Promise<void> {
  const teams = await call("teams.list", {});
  const found = teams.find(({ id, name }) => id === word || name === word) ?? null;
  if (values["remove"] === true) {
    if (!found) throw refusal("gone", { id: word });
    await call("teams.remove", { id: found.id });
    return;
  }
  const people = numberOption(values, "people", 1, MOST_PEOPLE) ?? found?.people;
  const hoursPerDay = numberOption(values, "hours", 0.1, HOURS_OF_A_DAY) ?? found?.hoursPerDay;
  // what a team can do is never guessed
  if (people === undefined || hoursPerDay === undefined) throw new WrongUsage("cli.team-wanted");
  await call("teams.save", {
    id: found?.id ?? null,
    name: found?.name ?? word,
    people,
    hoursPerDay,
    groups: groupsOf(values["groups"]) ?? found?.groups.map((id) => id) ?? [],
    periods: periodsOf(values["period"]) ?? found?.periods.map((one) => one) ?? [],
  });
}

function groupsOf(given: Values[string]): GroupId[] | null {
  if (typeof given !== "string") return null;
  return given
    .split(",")
    .filter((word) => word !== "")
    .map((word) => {
      const id = GroupId.safeParse(word.trim());
      if (!id.success) throw new WrongUsage("cli.group-wanted", { word });
      return id.data;
    });
}

/** `2027-07-01..2027-07-14=2`: as many people from one day to another. */
function periodsOf(given: Values[string]): Team["periods"] | null {
  if (!Array.isArray(given)) return null;
  return given.map((word) => {
    const [, from, to, people] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})=(\d{1,5})$/.exec(String(word)) ?? [];
    if (!Day.safeParse(from).success || !Day.safeParse(to).success)
      throw new WrongUsage("cli.period-wanted", { word: String(word) });
    return { from: from!, to: to!, people: Number(people) }; // both were just looked at
  });
}
