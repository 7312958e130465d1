import type { Progress } from "../../shared/contract/client.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { sayIn } from "../../shared/text/text.ts";
import type { Context } from "./command.ts";

/** Opens the workspace a command is about, and says so when it can only be read. */
export async function openFor(context: Context, path: string, need: "read" | "change"): Promise<void> {
  await context.service.open(path);
  const { open } = await context.call("workspace.state", {});
  if (open?.readOnly && need === "change") throw refusal("read-only", { why: open.because ?? { ko: "", en: "" } });
}

/** The scenario a command is about: the named one, else the first. */
export async function scenarioOf(context: Context, name: string | null = null): Promise<ScenarioId> {
  const { open } = await context.call("workspace.state", {});
  const scenarios = open?.scenarios ?? [];
  const found =
    name === null ? scenarios[0] : scenarios.find((scenario) => scenario.name === name || scenario.id === name);
  if (!found) throw refusal("no-such-scenario", { name: name ?? "" });
  return found.id;
}

/** Shows progress where a person watches, and lets Ctrl+C stop the work instead of killing the program. */
export function watched(context: Context) {
  return {
    progress: ({ done, of, doing }: Progress) => {
      const share = of ? ` ${Math.floor((100 * done) / of)} %` : "";
      context.print.progress(`${sayIn(context.language, doing)}${share}`);
    },
    started: context.underWay,
  };
}

/** As `watched`, but Ctrl+C ends the search with the best it has found; only a second one, later, throws it away. */
export function watchedToTheBest(context: Context) {
  return {
    ...watched(context),
    started: (_stop: () => void, finish: () => void) =>
      context.underWay(() => {
        context.print.say("cli.place-ending");
        finish();
      }),
  };
}

/** `--scenario NAME`, which most commands take. */
export const scenarioOption = { scenario: { type: "string" } } as const;
