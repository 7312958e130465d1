import { text } from "../../../shared/text/text.ts";
import { type Context, type Values, WrongUsage, numberOption } from "../command.ts";

export const rulesOptions = {
  "warn-after": { type: "string" },
  "stale-after": { type: "string" },
  jump: { type: "string" },
} as const;

/** From when a price is doubted: shown, or set by what is given; `--jump` in percent. */
export async function rules({ call, print, json, language }: Context, words: readonly string[], values: Values) {
  if (words.length > 0) throw new WrongUsage("cli.too-many", { word: words[0]! });
  const [warn, stale] = [numberOption(values, "warn-after", 1, 3650), numberOption(values, "stale-after", 1, 3650)];
  const jump = numberOption(values, "jump", 1, 1000);
  const held = await call("price-rules.read", {});
  const wanted = {
    warnAfterDays: warn ?? held.warnAfterDays,
    staleAfterDays: stale ?? held.staleAfterDays,
    jump: jump === null ? held.jump : jump / 100,
  };
  if (warn !== null || stale !== null || jump !== null) await call("price-rules.save", wanted);
  if (json) print.json(wanted);
  else
    print.line(
      text(language, "freshness.rules-told", {
        warn: wanted.warnAfterDays,
        stale: wanted.staleAfterDays,
        jump: Math.round(wanted.jump * 1e4) / 100,
      }),
    );
}
