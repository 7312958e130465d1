import { refusal } from "../../../shared/contract/failure.ts";
import type { ChangeOfControl } from "../../../shared/model/drill.ts";
import { ProviderId, type ScenarioId } from "../../../shared/model/id.ts";
import type { ControlDrill } from "../../../shared/model/mastery.ts";
import type { ExitAnswer } from "../../../shared/model/parting.ts";
import { formatMoney, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Context, type Values, WrongUsage, dayOption } from "../command.ts";
import { bothWords } from "./sovereignty.ts";

/** Options of `drill` that belong to a change of control. */
export const controlOptions = {
  control: { type: "string" },
  buyer: { type: "string" },
  provider: { type: "string" },
} as const;

/** How many workloads the table shows; `--json` has them all. */
const SHOWN = 20;

/**
 * `drill FILE --control CAPS --buyer US [--provider ID] [--keep]`: what if a buyer takes a provider over, or a law reaches it.
 *
 * Prints the levels before and after, what falls below its gate, its share and what moving it takes; keeps it where asked.
 */
export async function runControlDrill(context: Context, scenario: ScenarioId, values: Values): Promise<void> {
  const { call, print, json, language } = context;
  const change = changeOf(values);
  const date = dayOption(values, "date");
  const drill = await call("drill.control", { scenario, change, ...(date ? { date } : {}) });
  const kept =
    values["keep"] === true
      ? await call("drills.save", { scenario, asked: { kind: "change-of-control", change }, note: null })
      : null;
  if (json) {
    print.json(kept ? { ...drill, kept: kept.id } : drill);
    return;
  }
  printDrill(context, drill);
  if (kept) print.line(text(language, "mastery.drill-kept", { id: kept.id }));
}

function changeOf(values: Values): ChangeOfControl {
  const { control, buyer, provider } = values;
  if (typeof control !== "string" || typeof buyer !== "string") throw new WrongUsage("cli.control-wanted");
  if (!/^[A-Z]{2}$/.test(buyer)) throw refusal("no-such-country", { country: buyer });
  if (provider === undefined) return { caps: control, buyer, provider: null };
  const named = ProviderId.safeParse(provider);
  if (!named.success) throw refusal("no-such-provider", { id: String(provider) });
  return { caps: control, buyer, provider: named.data };
}

function printDrill({ print, language }: Context, drill: ControlDrill): void {
  const { placed, lawful } = drill;
  const open = text(language, "cli.unknown");
  print.line(drill.text[language]);
  for (const note of drill.notes) print.line(`  ${sayIn(language, note)}`);
  print.line();
  print.table(
    [
      text(language, "cli.provider"),
      text(language, "mastery.before"),
      text(language, "mastery.after"),
      text(language, "cli.reason"),
    ],
    drill.providers.map(({ name, before, after, because }) => [
      name[language],
      bothWords(language, before),
      bothWords(language, after),
      sayIn(language, because),
    ]),
  );
  for (const { name, link } of drill.inPart)
    print.line(
      `  ${text(language, `mastery.in-part-${link.as}`, { provider: name, behind: link.name, country: link.country ?? "?" })}`,
    );
  print.line();
  print.table(
    [text(language, "mastery.what"), text(language, "mastery.count")],
    [
      [text(language, "mastery.placed"), placed.all],
      [text(language, "mastery.touched"), placed.touched],
      [text(language, "mastery.fails"), placed.fails],
      [text(language, "mastery.opens"), placed.opens],
      [text(language, "mastery.stranded"), placed.stranded],
      [
        text(language, "mastery.fallen-share"),
        placed.fallenShare ? `${formatRange(language, placed.fallenShare)} %` : open,
      ],
      [
        text(language, "mastery.touched-share"),
        placed.touchedShare ? `${formatRange(language, placed.touchedShare)} %` : open,
      ],
      [text(language, "mastery.lawful-pairs"), `${lawful.before} → ${lawful.after}`],
      [text(language, "mastery.nowhere"), `${lawful.nowhereBefore} → ${lawful.nowhereAfter}`],
    ],
  );
  printMoving(drill.moving.fallen ?? drill.moving.touched, drill.moving.fallen !== null);
  if (drill.workloads.length === 0) return;
  print.line();
  print.table(
    [
      text(language, "mastery.workload"),
      text(language, "cli.region"),
      text(language, "cli.verdict"),
      text(language, "mastery.elsewhere"),
      text(language, "cli.reason"),
    ],
    drill.workloads
      .slice(0, SHOWN)
      .map((one) => [
        `${one.workload} ${one.name}`,
        one.region,
        `${text(language, `verdict.${one.before}`)} → ${text(language, `verdict.${one.after}`)}`,
        one.elsewhere,
        sayIn(language, one.because),
      ]),
  );
  const left = placed.fails + placed.opens - Math.min(SHOWN, drill.workloads.length);
  if (left > 0) print.line(text(language, "mastery.and-more", { count: left }));

  function printMoving(moving: ExitAnswer | null, isFallen: boolean): void {
    if (!moving) return;
    print.line();
    print.table(
      [text(language, isFallen ? "mastery.moving-fallen" : "mastery.moving-touched"), ""],
      [
        ...moving.lines.map(({ term, amount, because }) => [
          text(language, `lock-in.exit-${term}`),
          amount ? formatMoney(language, amount) : because ? sayIn(language, because) : open,
        ]),
        [
          text(language, "mastery.moving-total"),
          moving.total ? formatMoney(language, moving.total) : moving.because ? sayIn(language, moving.because) : open,
        ],
        [
          text(language, "mastery.moving-days"),
          moving.days.total
            ? formatRange(language, moving.days.total)
            : moving.days.because
              ? sayIn(language, moving.days.because)
              : open,
        ],
      ],
    );
  }
}
