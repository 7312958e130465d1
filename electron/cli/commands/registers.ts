import { refusal } from "../../../shared/contract/failure.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import { type Finding, Register } from "../../../shared/model/finding.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { entryOf } from "../../../shared/text/found-entry.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, type Context, WrongUsage } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

type Registers = Output<"registers.list">;

/** Registers of risks, decisions, open questions and indicators; what the plan proposes for them, and taking it over. */
export const registersCommand: Command = {
  name: "registers",
  usage: "FILE [risks|decisions|questions|indicators] [--propose | --adopt [--origin ORIGIN,ORIGIN]] [--scenario NAME]",
  about: "cli.registers",
  options: {
    propose: { type: "boolean" },
    adopt: { type: "boolean" },
    origin: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 2 },
  run: async (context, [file, word], values) => {
    const { call, print, json, language } = context;
    const [propose, adopt] = [values["propose"] === true, values["adopt"] === true];
    if (propose && adopt) throw new WrongUsage("cli.registers-one");
    if (values["origin"] !== undefined && !adopt) throw new WrongUsage("cli.registers-origin");
    const register = registerOf(word);
    await openFor(context, file!, adopt ? "change" : "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null); // declared as text
    const isAsked = (one: Register): boolean => register === null || one === register;

    if (adopt) {
      const { findings } = await call("registers.proposals", { scenario });
      const origins =
        typeof values["origin"] === "string"
          ? values["origin"].split(",")
          : findings.filter((finding) => isAsked(finding.register)).map(({ origin }) => origin);
      const { added } = origins.length === 0 ? { added: 0 } : await call("registers.adopt", { scenario, origins });
      if (!json) print.line(text(language, "cli.registers-adopted", { count: added }));
    }
    if (propose) {
      const proposals = await call("registers.proposals", { scenario });
      const findings = proposals.findings.filter((finding) => isAsked(finding.register));
      if (json) print.json({ ...proposals, findings });
      else printFindings(context, findings, proposals.gone);
      return;
    }
    const registers = await call("registers.list", { scenario });
    const asked = Register.options.filter(isAsked);
    if (json) print.json(register === null ? registers : { [register]: registers[register] });
    else for (const one of asked) printRegister(context, one, registers);
  },
};

function registerOf(word: string | undefined): Register | null {
  if (word === undefined) return null;
  const found = Register.safeParse(word);
  if (!found.success) throw refusal("no-such-register", { word });
  return found.data;
}

/** A finding in one line: what it would say, and the address to take it over by. */
function printFindings({ print, language }: Context, findings: readonly Finding[], gone: readonly string[]): void {
  if (findings.length === 0) print.line(text(language, "cli.registers-nothing"));
  else
    print.table(
      [text(language, "cli.register"), text(language, "cli.registers-says"), "ORIGIN"],
      findings.map((finding) => [
        text(language, `registers.${finding.register}`),
        headline(finding, language),
        finding.origin,
      ]),
    );
  if (gone.length > 0) print.line(text(language, "cli.registers-gone", { list: gone.join(", ") }));
}

function headline(finding: Finding, language: Context["language"]): string {
  const entry = entryOf(finding, "s-1" as never, language); // the scenario is not printed
  switch (entry.register) {
    case "risks":
      return entry.row.title;
    case "decisions":
    case "questions":
      return entry.row.question;
    case "indicators":
      return `${entry.row.name}: ${formatNumber(language, entry.row.baseline, 2)} ${entry.row.unit}`;
  }
}

function printRegister({ print, language }: Context, register: Register, registers: Registers): void {
  const t = (key: Parameters<typeof text>[1]): string => text(language, key);
  const open = t("cli.unknown");
  const number = (value: number | null): string => (value === null ? open : formatNumber(language, value, 2));
  print.line(`${t(`registers.${register}`)} (${registers[register].length})`);
  if (registers[register].length === 0) {
    print.line(`  ${t("cli.registers-empty")}`);
    print.line();
    return;
  }
  switch (register) {
    case "risks":
      print.table(
        [
          "ID",
          t("registers.title"),
          t("registers.likelihood"),
          t("registers.impact"),
          t("registers.owner"),
          t("registers.status"),
        ],
        registers.risks.map(({ id, title, likelihood, impact, owner, status }) => [
          id,
          title,
          number(likelihood),
          number(impact),
          owner ?? open,
          t(`registers.status-${status}`),
        ]),
      );
      break;
    case "decisions":
      print.table(
        ["ID", t("registers.question"), t("registers.advised"), t("registers.due"), t("registers.chosen")],
        registers.decisions.map(({ id, question, options, advised, due, chosen }) => [
          id,
          question,
          advised === null ? "–" : (options[advised]?.text ?? open),
          due ?? open,
          chosen === null ? t("registers.undecided") : (options[chosen]?.text ?? open),
        ]),
      );
      break;
    case "questions":
      print.table(
        ["ID", t("registers.question"), t("registers.asked"), t("registers.due"), t("registers.answer")],
        registers.questions.map(({ id, question, asked, due, answer }) => [
          id,
          question,
          asked ?? open,
          due ?? open,
          answer ?? t("registers.unanswered"),
        ]),
      );
      break;
    case "indicators":
      print.table(
        [
          "ID",
          t("registers.name"),
          t("registers.unit"),
          t("registers.baseline"),
          t("registers.target"),
          t("registers.due"),
        ],
        registers.indicators.map(({ id, name, unit, baseline, target, due }) => [
          id,
          name,
          unit,
          number(baseline),
          number(target),
          due ?? open,
        ]),
      );
      break;
  }
  print.line();
}
