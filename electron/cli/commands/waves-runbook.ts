import { refusal } from "../../../shared/contract/failure.ts";
import type { RunbookLine } from "../../../shared/contract/waving.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { Wave } from "../../../shared/model/wave.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { text } from "../../../shared/text/text.ts";
import type { Context, Values } from "../command.ts";

/** The wave a person means: its number, its name or its id. */
export async function waveMeant({ call }: Context, scenario: ScenarioId, word: string): Promise<Wave> {
  const { waves } = await call("waves.current", { scenario });
  const found = waves.find(({ wave }) => [wave.id, wave.name, String(wave.number)].includes(word));
  if (!found) throw refusal("no-such-wave", { id: word }, "wave");
  return found.wave;
}

/**
 * `waves FILE --runbook WAVE`: the run-book that is kept, or one drawn up where none is; `--template` draws up a new one,
 * `--save` keeps what was drawn up.
 */
export async function runbook(context: Context, scenario: ScenarioId, values: Values): Promise<void> {
  const { call, print, json, language } = context;
  const wave = await waveMeant(context, scenario, String(values["runbook"]));
  const kept = await call("runbook.list", { wave: wave.id });
  const isNew = values["template"] !== undefined || kept.length === 0;
  const lines = isNew ? await drawnUp(context, wave, values["template"]) : kept;
  const save = values["save"] === true && isNew;
  if (save) await call("runbook.save", { wave: wave.id, tasks: lines.map((one) => asLine(one)) });
  const shown = save ? await call("runbook.list", { wave: wave.id }) : lines;
  if (json) {
    print.json({ wave, isSaved: save || !isNew, tasks: shown });
    return;
  }
  const t = (key: Parameters<typeof text>[1], args: Parameters<typeof text>[2] = {}) => text(language, key, args);
  print.line(t(save || !isNew ? "cli.runbook-kept" : "cli.runbook-proposed", { wave: wave.name, day: wave.cutOver }));
  print.table(
    [
      t("cli.runbook-phase"),
      t("cli.runbook-done"),
      t("cli.runbook-minutes"),
      t("cli.runbook-owner"),
      t("cli.runbook-line"),
    ],
    shown.map(({ phase, done, minutes, owner, text: line }) => [
      t(`runbook-page.phase-${phase}`),
      done ? "✓" : "",
      minutes === null ? "–" : formatNumber(language, minutes, 0),
      owner ?? "–",
      line,
    ]),
  );
}

async function drawnUp({ call, language }: Context, wave: Wave, named: Values[string]): Promise<RunbookLine[]> {
  const templates = await call("runbook-templates.list", {});
  const found = templates.find(({ id, name }) => id === named || name === named);
  if (!found && named !== undefined && named !== "usual")
    throw refusal("no-such-template", {
      name: String(named),
      names: ["usual", ...templates.map(({ name }) => name)].join(", "),
    });
  return call("runbook.propose", { wave: wave.id, template: found?.id ?? null, language });
}

const asLine = ({ id, phase, text, owner, minutes, done }: RunbookLine): RunbookLine => ({
  id,
  phase,
  text,
  owner,
  minutes,
  done,
});
