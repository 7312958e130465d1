import { text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor, watched } from "../steps.ts";

/** Reads inventory sheets into the workspace; `--dry-run` only says what would become of each row. */
export const importCommand: Command = {
  name: "import",
  usage: "FILE SHEET… [--format NAME] [--dry-run]",
  about: "cli.import",
  options: { format: { type: "string" }, "dry-run": { type: "boolean" } },
  positionals: { least: 2, most: 100 },
  run: async (context, [file, ...sheets], values) => {
    const { service, run, print, json, language } = context;
    const commit = values["dry-run"] !== true;
    await openFor(context, file!, commit ? "change" : "read");
    const files = sheets.map((sheet) => service.admit(sheet));
    const format = typeof values["format"] === "string" ? values["format"] : null;
    const reports = await run("inventory.import", { files, format, commit }, watched(context));
    print.clear();
    if (json) {
      print.json(reports);
      return;
    }

    print.table(
      (["file", "format", "read", "new", "changed", "same", "refused", "skipped"] as const).map((word) =>
        text(language, `cli.import-${word}`),
      ),
      reports.map(({ file, format, counts: c }) => [
        file,
        format,
        c.read,
        c.new,
        c.changed,
        c.same,
        c.refused,
        c.skipped,
      ]),
    );
    for (const { file, findings } of reports)
      for (const finding of findings.filter((finding) => finding.severity !== "info").slice(0, 20)) {
        const where = [file, finding.sheet, finding.row && `#${finding.row}`, finding.column]
          .filter(Boolean)
          .join(" · ");
        print.line(`  ${finding.code.padEnd(18)} ${where}  ${finding.message[language]}`);
      }
    if (!commit) print.say("cli.import-dry");
  },
};
