import type { FrozenVersion } from "../../../shared/contract/versioning.ts";
import { ChangeTheme, type PlanChange, type PlanDifference } from "../../../shared/model/plan-difference.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Command, type Context, type Values, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** Parts of the command, each as it is written. */
const usages = {
  freeze: "freeze FILE --label 1.0 --reason TEXT [--unit TEXT] [--scenario NAME]",
  versions: "versions FILE",
  diff: "diff FILE [--from NUMBER] [--to NUMBER] [--theme THEME]",
  check: "check FILE [NUMBER]",
  approve: "approve FILE NUMBER --title TITLE [--by UNIT] --verdict approved|declined --on DAY [--note TEXT]",
} as const;
type Part = keyof typeof usages;
const isPart = (word: string | undefined): word is Part => word !== undefined && Object.hasOwn(usages, word);

/** Versions of the plan: freeze one, list them, hold one against another or the draft, work one out again, note a signature. */
export const planCommand: Command = {
  name: "plan",
  usage: "freeze|versions|diff|check|approve FILE …",
  about: "cli.plan",
  options: {
    label: { type: "string" },
    reason: { type: "string" },
    unit: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    theme: { type: "string" },
    title: { type: "string" },
    by: { type: "string" },
    verdict: { type: "string" },
    on: { type: "string" },
    note: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 2, most: 3 },
  run: async (context, [part, file, number], values) => {
    if (!isPart(part))
      throw new WrongUsage("cli.plan-part", { word: part ?? "", parts: Object.keys(usages).join(" | ") });
    try {
      await parts[part](context, file!, values, number);
    } catch (error) {
      if (error instanceof WrongUsage) error.usage = `plan ${usages[part]}`.replace(/^plan /, "");
      throw error;
    }
  },
};

type Run = (context: Context, file: string, values: Values, number: string | undefined) => Promise<void>;

const parts: Readonly<Record<Part, Run>> = {
  freeze: async (context, file, values) => {
    const { call, print, json } = context;
    const [label, reason] = [wanted(values, "label"), wanted(values, "reason")];
    await openFor(context, file, "change");
    const scenario = await scenarioOf(context, stated(values, "scenario"));
    const unit = stated(values, "unit") ?? (await call("workspace.state", {})).open!.agency.unit;
    const { number } = await call("versions.freeze", { scenario, label, unit, reason });
    const made = (await call("versions.list", {})).versions.find((version) => version.number === number)!; // just made
    if (json) print.json(made);
    else print.say("cli.plan-frozen", { number, label, digest: made.inputs.slice(0, 12) });
  },

  versions: async (context, file) => {
    const { call, print, json, language } = context;
    await openFor(context, file, "read");
    const { versions, draft } = await call("versions.list", {});
    if (json) {
      print.json({ versions, draft });
      return;
    }
    const t = (key: Parameters<typeof text>[1]): string => text(language, key);
    if (versions.length > 0)
      print.table(
        [
          "#",
          t("cli.version"),
          t("report.c-date"),
          t("cli.plan-unit"),
          t("cli.plan-state"),
          t("cli.reason"),
          t("cli.digest-word"),
        ],
        versions.map((one) => [
          one.number,
          one.label,
          one.on,
          one.unit ?? "–",
          t(`versions.state-${one.state}`),
          one.reason,
          one.inputs.slice(0, 12),
        ]),
      );
    print.line(
      text(language, draft.same === null ? "cli.plan-draft" : "cli.plan-same", {
        label: draft.label,
        status: t(`report.status-${draft.status}`),
      }),
    );
  },

  diff: async (context, file, values) => {
    const { call, print, json, language } = context;
    const to = numberOption(values, "to", 1, 1e9);
    const theme = choiceOption(values, "theme", ChangeTheme.options);
    const asked = numberOption(values, "from", 1, 1e9);
    await openFor(context, file, "read");
    const { versions } = await call("versions.list", {});
    const from = asked ?? sinceOf(versions, to);
    const difference = await call("versions.difference", { from, to });
    if (json) print.json(difference);
    else showDifference(context, theme === null ? difference : only(difference, theme), language);
  },

  check: async (context, file, _values, number) => {
    const { call, print, json, language } = context;
    await openFor(context, file, "read");
    const { versions } = await call("versions.list", {});
    const wanted = number === undefined ? versions.map((version) => version.number) : [numberOf(number)];
    const checks = [];
    for (const one of wanted) checks.push(await call("versions.check", { number: one }));
    if (json) print.json(checks);
    else for (const { sentence } of checks) print.line(sayIn(language, sentence));
  },

  approve: async (context, file, values, number) => {
    const { call, print, json } = context;
    if (number === undefined) throw new WrongUsage("cli.too-few");
    const version = numberOf(number);
    const title = wanted(values, "title");
    const verdict = choiceOption(values, "verdict", ["approved", "declined"]);
    if (verdict === null) throw new WrongUsage("cli.option-wanted", { option: "--verdict" });
    const signed = { title, by: stated(values, "by"), verdict, on: wanted(values, "on"), note: stated(values, "note") };
    await openFor(context, file, "change");
    const before = (await call("approvals.list", {})).filter((one) => one.version === version);
    // who has signed under a title before signs again
    const others = before.filter((one) => one.title !== title).map(({ title, by, verdict, on, note }) => ({ title, by, verdict, on, note })); // prettier-ignore
    await call("approvals.save", { version, approvals: [...others, signed] });
    const { versions } = await call("versions.list", {});
    const now = versions.find((one) => one.number === version)!; // signed just now
    if (json) print.json(now.approvals);
    else print.say(`cli.plan-signed-${now.state}`, { label: now.label });
  },
};

/** The version approved last before the one that is looked at, else the one frozen last. */
function sinceOf(versions: readonly FrozenVersion[], to: number | null): number {
  const before = versions.filter(({ number }) => to === null || number < to);
  const since = before.findLast(({ state }) => state === "approved") ?? before.at(-1);
  if (!since) throw new WrongUsage("cli.plan-none");
  return since.number;
}

const only = (difference: PlanDifference, theme: ChangeTheme): PlanDifference => ({
  ...difference,
  counts: difference.counts.filter((count) => count.theme === theme),
  changes: difference.changes.filter((change) => change.theme === theme),
});

function showDifference(
  { print }: Context,
  { from, to, changes, counts, sections }: PlanDifference,
  language: Language,
): void {
  const t = (key: Parameters<typeof text>[1], args: Record<string, string | number> = {}): string =>
    text(language, key, args);
  print.line(t("cli.plan-between", { from: from.label, to: to.label }));
  if (changes.length === 0) {
    print.line(t("cli.plan-no-change"));
    return;
  }
  print.line(t("cli.plan-sections", { sections: sections.join(", ") }));
  for (const { theme } of counts) {
    print.line();
    print.table(
      [t(`difference.theme-${theme}`), t("cli.field"), t("cli.before"), t("cli.after")],
      changes.filter((change) => change.theme === theme).map((change) => rowOf(change, language)),
    );
  }
}

function rowOf({ kind, thing, field, before, after }: PlanChange, language: Language): string[] {
  const what = field ? sayIn(language, field) : kind === "changed" ? "" : text(language, `difference.kind-${kind}`);
  return [sayIn(language, thing), what, before?.[language] ?? "", after?.[language] ?? ""];
}

const stated = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

function wanted(values: Values, name: string): string {
  const value = stated(values, name);
  if (value === null) throw new WrongUsage("cli.option-wanted", { option: `--${name}` });
  return value;
}

function numberOf(word: string): number {
  const number = Number(word);
  if (!Number.isInteger(number) || number < 1) throw new WrongUsage("cli.plan-number", { word });
  return number;
}
