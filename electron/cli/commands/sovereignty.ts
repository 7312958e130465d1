import { ProviderId } from "../../../shared/model/id.ts";
import type { ProviderMastery, Scored } from "../../../shared/model/mastery.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import { formatNumber, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import type { Command, Context } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** How sovereign each provider is: score and weakest objective together, claimed and evidenced; or one of them in full. */
export const sovereigntyCommand: Command = {
  name: "sovereignty",
  usage: "FILE [--provider ID] [--scenario NAME]",
  about: "cli.sovereignty-about",
  options: { provider: { type: "string" }, ...scenarioOption },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    if (typeof values["provider"] === "string") {
      await printProvider(context, scenario, values["provider"]);
      return;
    }
    const overview = await call("sovereignty.overview", { scenario });
    if (json) {
      print.json(overview);
      return;
    }
    if (overview.framework) print.line(overview.framework.title[language]);
    if (overview.framework?.profile)
      print.line(text(language, "mastery.read-by", { name: overview.framework.profile.name }));
    if (overview.because) print.line(sayIn(language, overview.because));
    print.table(
      [
        text(language, "cli.provider"),
        text(language, "mastery.owner-country"),
        text(language, "mastery.score"),
        text(language, "mastery.weakest"),
        ...overview.providers.slice(0, 1).flatMap(({ objectives }) => objectives.map(({ objective }) => objective)),
        text(language, "mastery.claimed-score"),
        text(language, "mastery.placed"),
      ],
      overview.providers.map((provider) => [
        provider.name[language],
        countriesOf(provider, language),
        scoreWords(language, provider.evidenced),
        weakestWords(language, provider.evidenced),
        ...provider.objectives.map(({ evidenced }) => formatRange(language, evidenced, 0)),
        bothWords(language, provider.claimed),
        provider.placed,
      ]),
    );
  },
};

type Scenario = Awaited<ReturnType<typeof scenarioOf>>;

/** One provider in full: levels with their reasons, who stands behind it, every criterion with its answers. */
async function printProvider({ call, print, json, language }: Context, scenario: Scenario, id: string): Promise<void> {
  const provider = ProviderId.safeParse(id);
  if (!provider.success) throw refusal("no-such-provider", { id });
  const asked = await call("sovereignty.questionnaire", { scenario, provider: provider.data, framework: null });
  const { providers } = await call("sovereignty.overview", { scenario });
  const found = providers.find((one) => one.provider === provider.data) ?? null;
  if (json) {
    print.json({ questionnaire: asked, provider: found });
    return;
  }
  print.line(`${asked.name[language]} · ${asked.framework.title[language]}`);
  print.line(asked.because ? sayIn(language, asked.because) : bothWords(language, asked.evidenced));
  for (const link of found?.chain ?? [])
    print.line(
      `  ${text(language, `mastery.as-${link.as}`)}: ${link.owner ?? text(language, "cli.unknown")} (${link.country ?? "?"})`,
    );
  for (const cap of asked.caps) print.line(`  ${cap.text[language]}`);
  for (const one of found?.ending ?? [])
    print.line(`  ${text(language, `mastery.${one.state}`, { name: one.name, until: one.until })}`);
  print.line();
  print.table(
    [
      text(language, "mastery.objective"),
      text(language, "mastery.weight"),
      text(language, "mastery.claimed"),
      text(language, "mastery.evidenced"),
      text(language, "cli.reason"),
    ],
    asked.objectives.map(({ objective, weight, claimed, evidenced, reasons }) => [
      `${objective} ${text(language, `objective.${objective}`)}`,
      `${formatNumber(language, weight)} %`,
      formatRange(language, claimed, 0),
      formatRange(language, evidenced, 0),
      reasons.length > 0 ? sayIn(language, reasons.at(-1)!) : "",
    ]),
  );
  print.line();
  print.table(
    [
      text(language, "mastery.criterion"),
      text(language, "mastery.level"),
      text(language, "mastery.claimed"),
      text(language, "mastery.evidenced"),
      text(language, "mastery.asked"),
    ],
    asked.criteria.map(({ criterion, claimed, evidenced, ended }) => [
      criterion.id,
      criterion.level,
      text(language, `mastery.state-${claimed}`),
      ended ? text(language, "mastery.state-ended") : text(language, `mastery.state-${evidenced}`),
      criterion.text[language],
    ]),
  );
}

const countriesOf = ({ owner, chain }: ProviderMastery, language: Language): string => {
  const others = [...new Set(chain.flatMap(({ as, country }) => (as === "supplier" ? [country ?? "?"] : [])))];
  const own = owner.country ?? text(language, "cli.unknown");
  return others.length === 0 ? own : `${own} (+${others.join(", ")})`;
};

export const scoreWords = (language: Language, scored: Scored | null): string =>
  scored ? `${formatRange(language, scored.score)} %` : text(language, "cli.unknown");

/** The level of the lowest objective with its name: what a score is never printed without. */
export const weakestWords = (language: Language, scored: Scored | null): string =>
  scored ? `SEAL ${formatRange(language, scored.overallLevel, 0)} (${scored.weakest})` : "–";

export const bothWords = (language: Language, scored: Scored | null): string =>
  scored ? `${scoreWords(language, scored)}, ${weakestWords(language, scored)}` : text(language, "cli.unknown");
