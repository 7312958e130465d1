import { refusal } from "../../../shared/contract/failure.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, WrongUsage, dayOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** Days to be held: lists them, adds one or moves it by its name, or removes it. */
export const milestonesCommand: Command = {
  name: "milestones",
  usage: "FILE [NAME --date D [--note TEXT] | NAME --remove] [--scenario NAME]",
  about: "cli.milestones",
  options: { date: { type: "string" }, note: { type: "string" }, remove: { type: "boolean" }, ...scenarioOption },
  positionals: { least: 1, most: 2 },
  run: async (context, [file, word], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, word === undefined ? "read" : "change");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null); // declared as text
    if (word !== undefined) {
      const found = (await call("milestones.list", { scenario })).find(({ id, name }) => id === word || name === word);
      if (values["remove"] === true) {
        if (!found) throw refusal("gone", { id: word });
        await call("milestones.remove", { id: found.id });
      } else {
        const day = dayOption(values, "date") ?? found?.day;
        if (day === undefined) throw new WrongUsage("cli.milestone-wanted");
        const note = typeof values["note"] === "string" ? values["note"] : (found?.note ?? null);
        await call("milestones.save", { id: found?.id ?? null, scenario, name: found?.name ?? word, day, note });
      }
    }
    const milestones = (await call("milestones.list", { scenario })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
    if (json) {
      print.json(milestones);
      return;
    }
    const t = (key: Parameters<typeof text>[1]) => text(language, key);
    if (milestones.length === 0) print.line(t("cli.milestones-none"));
    else
      print.table(
        [t("cli.id"), t("cli.day"), t("cli.name"), t("cli.note")],
        milestones.map(({ id, day, name, note }) => [id, day, name, note ?? "–"]),
      );
  },
};
