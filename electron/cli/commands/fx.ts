import { FxRate } from "../../../shared/model/agency.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, WrongUsage, numberOption } from "../command.ts";
import { openFor } from "../steps.ts";

/** Exchange rates by day, with who said so: all of them, or one more. A rate that jumps is taken with `--confirm` only. */
export const fxCommand: Command = {
  name: "fx",
  usage: "FILE [BASE/QUOTE RATE --date DAY --source TEXT [--confirm]]",
  about: "cli.fx",
  options: { date: { type: "string" }, source: { type: "string" }, confirm: { type: "boolean" } },
  positionals: { least: 1, most: 3 },
  run: async (context, [file, pair, amount], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, pair === undefined ? "read" : "change");
    const held = await call("fx.list", {});
    if (pair !== undefined) {
      const [base, quote, ...more] = pair.toUpperCase().split("/");
      const rate = numberOption({ rate: amount }, "rate", Number.MIN_VALUE, 1e12);
      const stated = FxRate.safeParse({ base, quote, rate, date: values["date"], source: values["source"] });
      if (!stated.success || base === quote || more.length > 0) throw new WrongUsage("catalogue-cli.rate-wanted");
      const { data } = stated;
      const others = held.filter((one) => one.base !== base || one.quote !== quote || one.date !== data.date);
      await call("fx.save", { rates: [...others, data], confirm: values["confirm"] === true });
    }
    const rates = pair === undefined ? held : await call("fx.list", {});
    if (json) {
      print.json(rates);
      return;
    }
    print.table(
      [
        text(language, "inventory.fx-base"),
        text(language, "inventory.fx-quote"),
        text(language, "inventory.fx-rate"),
        text(language, "inventory.fx-date"),
        text(language, "inventory.fx-source"),
      ],
      rates.map(({ base, quote, rate, date, source }) => [base, quote, rate, date, source]),
    );
  },
};
