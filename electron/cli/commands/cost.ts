import { PriceTerm } from "../../../shared/model/price-term.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, WrongUsage, choiceOption, dayOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";
import { printAsIs, printCommitments, printOverview, printSensitivity, printYears } from "./cost-tables.ts";

const views = ["years", "as-is", "commitments", "sensitivity"] as const;

/** What the plan pays: the month by line, or its years, today's cost, commitments, what moves the total. */
export const costCommand: Command = {
  name: "cost",
  usage: "FILE [--years|--as-is|--commitments|--sensitivity] [--choose-term TERM] [--date D] [--scenario NAME]",
  about: "cli.cost",
  options: {
    years: { type: "boolean" },
    "as-is": { type: "boolean" },
    commitments: { type: "boolean" },
    sensitivity: { type: "boolean" },
    "choose-term": { type: "string" },
    date: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json } = context;
    const asked = views.filter((view) => values[view] === true);
    if (asked.length > 1) throw new WrongUsage("cli.cost-one", { views: views.map((view) => `--${view}`).join(", ") });
    const term = choiceOption(values, "choose-term", PriceTerm.options);
    await openFor(context, file!, term === null ? "read" : "change");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    if (term !== null) await call("scenarios.choose-term", { scenario, term: term === "on-demand" ? null : term });

    const date = dayOption(values, "date");
    const question = { scenario, ...(date ? { date } : {}) };

    const show = async <Answer>(answer: Promise<Answer>, table: (answer: Answer) => void): Promise<void> => {
      const value = await answer;
      if (json) print.json(value);
      else table(value);
    };
    const { language } = context;
    const to = { print, language, words: (key: Parameters<typeof text>[1]) => text(language, key) };
    switch (asked[0]) {
      case "years":
        return show(call("cost.years", question), (years) => printYears(to, years));
      case "as-is":
        return show(call("cost.as-is", question), (asIs) => printAsIs(to, asIs));
      case "commitments":
        return show(call("cost.commitments", question), (answer) => printCommitments(to, answer));
      case "sensitivity":
        return show(call("cost.sensitivity", question), (swing) => printSensitivity(to, swing));
      case undefined:
        return show(call("cost.overview", question), (overview) => printOverview(to, overview));
    }
  },
};
