import { ProviderId } from "../../../shared/model/id.ts";
import { type Procurement, ProcurementRoute, ProcurementStep } from "../../../shared/model/procurement.ts";
import { Day } from "../../../shared/units/date.ts";
import { text } from "../../../shared/text/text.ts";
import { type Command, type Context, type Values, WrongUsage, choiceOption } from "../command.ts";
import { openFor } from "../steps.ts";

/** How services are bought: lists it, or states route, steps that are over and a note for one provider. */
export const procurementCommand: Command = {
  name: "procurement",
  usage:
    "FILE [PROVIDER [--route catalogue|direct|tender] [--done STEP=D]… [--undone STEP]… [--note TEXT] | PROVIDER --remove]",
  about: "cli.procurement",
  options: {
    route: { type: "string" },
    done: { type: "string", multiple: true },
    undone: { type: "string", multiple: true },
    note: { type: "string" },
    remove: { type: "boolean" },
  },
  positionals: { least: 1, most: 2 },
  run: async (context, [file, word], values) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, word === undefined ? "read" : "change");
    if (word !== undefined) await change(context, word, values);
    const procurements = await call("procurements.list", {});
    if (json) {
      print.json(procurements);
      return;
    }
    const t = (key: Parameters<typeof text>[1]) => text(language, key);
    if (procurements.length === 0) print.line(t("cli.procurement-none"));
    else
      print.table(
        [t("cli.provider"), t("cli.route"), t("cli.steps-done"), t("cli.note")],
        procurements.map(({ provider, route, done, note }) => [
          provider,
          route,
          done.map(({ step, on }) => `${step}=${on}`).join(" ") || "–",
          note ?? "–",
        ]),
      );
  },
};

async function change({ call }: Context, word: string, values: Values): Promise<void> {
  const provider = ProviderId.safeParse(word);
  if (!provider.success) throw new WrongUsage("cli.provider-wanted", { word });
  if (values["remove"] === true) {
    await call("procurements.remove", { provider: provider.data });
    return;
  }
  const found = (await call("procurements.list", {})).find((one) => one.provider === provider.data);
  const route = choiceOption(values, "route", ProcurementRoute.options) ?? found?.route;
  if (!route)
    throw new WrongUsage("cli.choice-wanted", { option: "--route", words: ProcurementRoute.options.join(" | ") });
  const done = new Map(found?.done.map(({ step, on }) => [step, on]));
  for (const { step, on } of listOf(values["done"]).map(doneOf)) done.set(step, on);
  for (const step of listOf(values["undone"]).map(stepOf)) done.delete(step);
  await call("procurements.save", {
    provider: provider.data,
    route,
    done: ProcurementStep.options.flatMap((step) => (done.has(step) ? [{ step, on: done.get(step)! }] : [])), // it has it
    note: typeof values["note"] === "string" ? values["note"] : (found?.note ?? null),
  });
}

const listOf = (given: Values[string]): string[] => (Array.isArray(given) ? given.map(String) : []);

function stepOf(word: string): ProcurementStep {
  const step = ProcurementStep.safeParse(word);
  if (!step.success)
    throw new WrongUsage("cli.choice-wanted", {
      option: "--done, --undone",
      words: ProcurementStep.options.join(" | "),
    });
  return step.data;
}

function doneOf(word: string): Procurement["done"][number] {
  const at = word.indexOf("=");
  const on = Day.safeParse(word.slice(at + 1));
  if (at < 0 || !on.success) throw new WrongUsage("cli.day-wanted", { option: "--done", value: word });
  return { step: stepOf(word.slice(0, at)), on: on.data };
}
