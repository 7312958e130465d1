import { AssumptionKey } from "../../../shared/model/assumption.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, WrongUsage } from "../command.ts";
import { openFor } from "../steps.ts";

/** The register of assumptions: shows it, states numbers otherwise with a reason, or lets the usual ones stand again. */
export const assumptionsCommand: Command = {
  name: "assumptions",
  usage: "FILE [KEY=NUMBER|KEY=unknown …] [--reason TEXT] [--reset KEY,KEY]",
  about: "cli.assumptions",
  options: { reason: { type: "string" }, reset: { type: "string" } },
  positionals: { least: 1, most: 100 },
  run: async (context, [file, ...stated], values) => {
    const { call, print, json, language } = context;
    const reset = typeof values["reset"] === "string" ? values["reset"].split(",").map(keyOf) : [];
    const reason = typeof values["reason"] === "string" ? values["reason"] : null;
    const assumptions = stated.map((one) => ({ ...parse(one), reason }));
    await openFor(context, file!, assumptions.length + reset.length > 0 ? "change" : "read");
    if (reset.length > 0) await call("assumptions.reset", { keys: reset });
    if (assumptions.length > 0) await call("assumptions.save", { assumptions });

    const list = await call("assumptions.list", {});
    if (json) {
      print.json(list);
      return;
    }
    const open = text(language, "cli.unknown");
    const shown = (value: number | null): string => (value === null ? open : formatNumber(language, value, 3));
    print.table(
      [
        text(language, "cli.assumption"),
        "",
        text(language, "cli.assumption-value"),
        text(language, "cli.assumption-usual"),
        text(language, "cli.reason"),
      ],
      list.map(({ key, usual, source, stated }) => [
        key,
        text(language, `assumptions.${key}`),
        shown(stated ? stated.value : usual),
        shown(usual),
        stated ? (stated.reason ?? text(language, "assumptions.stated")) : text(language, `assumptions.${source}`),
      ]),
    );
  },
};

function parse(word: string): { key: AssumptionKey; value: number | null } {
  const at = word.indexOf("=");
  const said = word.slice(at + 1);
  const key = keyOf(at < 0 ? word : word.slice(0, at));
  if (at >= 0 && said === "unknown") return { key, value: null };
  const value = Number(said);
  if (at < 0 || said.trim() === "" || !Number.isFinite(value))
    throw new WrongUsage("cli.assumption-number", { value: said });
  return { key, value };
}

function keyOf(word: string): AssumptionKey {
  const key = AssumptionKey.safeParse(word);
  if (!key.success) throw new WrongUsage("cli.assumption-unknown", { key: word });
  return key.data;
}
