import { writeWhole } from "../../service/whole-file.ts";
import { text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { WrongUsage } from "../command.ts";
import { watched } from "../steps.ts";

/** Looks into files: what they may be, and how their columns would be mapped; `--map` writes that map, to be corrected. */
export const examineCommand: Command = {
  name: "examine",
  usage: "SHEET… [--encoding NAME] [--map map.json]",
  about: "cli.examine",
  options: { encoding: { type: "string" }, map: { type: "string" } },
  positionals: { least: 1, most: 100 },
  run: async (context, sheets, values) => {
    const { service, run, print, json, language } = context;
    const encoding = typeof values["encoding"] === "string" ? values["encoding"] : null;
    const files = sheets.map((sheet) => ({ file: service.admit(sheet), encoding, delimiter: null }));
    const found = await run("inventory.examine", { files }, watched(context));
    print.clear();
    if (typeof values["map"] === "string") {
      const map = found.length === 1 ? found[0]!.map : null;
      if (map === null) throw new WrongUsage("cli.map-one");
      writeWhole(values["map"], `${JSON.stringify(map, null, 2)}\n`);
    }
    if (json) {
      print.json(found);
      return;
    }

    for (const { name, kind, encoding, delimiter, next, candidates, sheets } of found) {
      print.line([name, kind, encoding, delimiter === "\t" ? "TAB" : delimiter].filter(Boolean).join(" · "));
      print.say(`cli.examine-${next}`);
      for (const { format, name: title, score } of candidates)
        print.line(`  ${Math.round(score * 100)} %  ${format}  ${title[language]}`);
      for (const { name: sheet, rows, guess } of sheets) {
        print.line(`  ${sheet}: ${text(language, "cli.examine-rows", { count: rows })} ${guess?.rows ?? ""}`);
        for (const { title, field, unit, confidence } of guess?.columns ?? [])
          print.line(
            `    ${title} → ${field ?? "–"}${unit === null ? "" : ` (${unit})`}  ${Math.round(confidence * 100)} %`,
          );
      }
    }
  },
};
