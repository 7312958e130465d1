import type { Command } from "../command.ts";
import { WrongUsage, choiceOption } from "../command.ts";

/** A new, empty workspace. Country and currency follow the language unless they are given. */
export const newCommand: Command = {
  name: "new",
  usage: "FILE --agency NAME [--locale ko|en] [--currency KRW|EUR|USD] [--country KR]",
  about: "cli.new",
  options: {
    agency: { type: "string" },
    locale: { type: "string" },
    currency: { type: "string" },
    country: { type: "string" },
  },
  positionals: { least: 1, most: 1 },
  run: async ({ service, print, json, language }, [file], values) => {
    const agency = values["agency"];
    if (typeof agency !== "string" || !agency.trim()) throw new WrongUsage("cli.agency-wanted");
    const locale = choiceOption(values, "locale", ["ko", "en"]) ?? language;
    const currency = choiceOption(values, "currency", ["KRW", "EUR", "USD"]) ?? (locale === "ko" ? "KRW" : "EUR");
    const country =
      typeof values["country"] === "string" ? values["country"].toUpperCase() : currency === "KRW" ? "KR" : "DE";
    if (!/^[A-Z]{2}$/.test(country)) throw new WrongUsage("cli.country-wanted");
    await service.create(file!, { agency: agency.trim(), country, currency, language: locale });
    if (json) print.json({ file, agency: agency.trim(), country, currency, language: locale });
    else print.say("cli.new-done", { file: file!, agency });
  },
};
