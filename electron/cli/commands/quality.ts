import { fieldOf } from "../../../shared/engines/completeness/fields.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { type TextKey, sayIn, text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor } from "../steps.ts";

const LOWEST = 20;

/** How well the inventory is known: what to fill in first, which workloads to trust least, what imports guessed. */
export const qualityCommand: Command = {
  name: "quality",
  usage: "FILE",
  about: "cli.quality",
  options: {},
  positionals: { least: 1, most: 1 },
  run: async (context, [file]) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const quality = await call("inventory.quality", {});
    if (json) {
      print.json(quality);
      return;
    }
    const t = (key: TextKey, args = {}) => text(language, key, args);
    const percent = (share: number | null) =>
      share === null ? t("cli.unknown") : `${formatNumber(language, share * 100, 1)}%`;
    const { confidence, bands, staying, gaps, findings } = quality;
    print.line(t("cli.quality-confidence", { confidence: percent(confidence), ...bands, staying }));

    if (gaps.length > 0) {
      print.line(`\n${t("quality.gaps")}`);
      print.table(
        [
          t("inventory.quality-field"),
          t("quality.effect"),
          t("quality.open"),
          t("inventory.quality-widens"),
          t("quality.who"),
        ],
        gaps.map(({ field, effect, of, open, bare }) => {
          const { label, widens, who, stops } = fieldOf(field);
          const asked = [
            ...(open > 0 ? [open === 1 ? t(`quality.open-${of}-one`) : t(`quality.open-${of}`, { count: open })] : []),
            ...(bare > 0 ? [t("quality.bare", { count: bare })] : []),
          ];
          return [
            sayIn(language, label),
            effect < 0.0005
              ? t("quality.points-little")
              : t("quality.points", { points: formatNumber(language, effect * 100, 1) }),
            asked.join(" · "),
            sayIn(language, stops ?? widens),
            sayIn(language, who),
          ];
        }),
      );
    }

    const lowest = quality.workloads
      .filter(({ moves, share }) => moves && share < 1)
      .sort((a, b) => a.share - b.share)
      .slice(0, LOWEST);
    if (lowest.length > 0) {
      const names = new Map((await call("workloads.list", {})).map(({ id, name }) => [id, name]));
      print.line(`\n${t("cli.quality-lowest", { count: lowest.length })}`);
      print.table(
        ["id", t("cli.name"), t("quality.share"), t("quality.band"), t("quality.missing")],
        lowest.map(({ id, share, band, missing }) => [
          id,
          names.get(id) ?? "",
          percent(share),
          t(`quality.band-${band}`),
          missing.map((field) => sayIn(language, fieldOf(field).label)).join(", "),
        ]),
      );
    }

    if (findings.length === 0) return;
    print.line(`\n${t("quality.imports")}`);
    print.table(
      [t("quality.code"), t("quality.count"), t("quality.example")],
      findings.map(({ code, count, example }) => [code, count, example[language]]),
    );
  },
};
