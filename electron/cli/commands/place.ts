import type { Output } from "../../../shared/contract/contract.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import { RegionId, type ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import { Criterion } from "../../../shared/model/requirement.ts";
import type { Pin } from "../../../shared/model/scenario.ts";
import { type Command, type Context, type Values, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption, watched, watchedToTheBest } from "../steps.ts";
import { type Effort, placeQuestionOf } from "./place-questions.ts";
import { printConflict, printPlacement } from "./place-tables.ts";

const repeated = { type: "string", multiple: true } as const;

/** Finds the best lawful placement with a proven gap and keeps it; or says why one is as it is and what would change it. */
export const placeCommand: Command = {
  name: "place",
  usage:
    "FILE [--objective score|cost|latency|sovereignty|lock-in] [--pin W=REGION]… [--keep-out W=REGION]… [--release W]… [--gap 0.001] [--time-limit S] [--export-model model.lp|model.mps] [--dry-run] [--scenario NAME] | FILE --reasons W | --why-not REGION --workload W | --limit-prices | --sensitivity 0.2 | --against SCENARIO | --check",
  about: "cli.place",
  options: {
    objective: { type: "string" },
    gap: { type: "string" },
    "time-limit": { type: "string" },
    pin: repeated,
    "keep-out": repeated,
    release: repeated,
    "export-model": { type: "string" },
    "dry-run": { type: "boolean" },
    reasons: { type: "string" },
    "why-not": { type: "string" },
    workload: { type: "string" },
    "limit-prices": { type: "boolean" },
    sensitivity: { type: "string" },
    against: { type: "string" },
    check: { type: "boolean" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const effort: Effort = {
      gap: numberOption(values, "gap", 0, 1) ?? 0.001,
      timeLimitS: numberOption(values, "time-limit", 0.1, 3600) ?? 60,
    };
    const objective = choiceOption(values, "objective", ["score", ...Criterion.options]);
    const pins = pinsIn(values);
    const model = modelIn(values["export-model"]);
    const isDry = values["dry-run"] === true;
    const ask = placeQuestionOf(values, effort);
    const [changing] = [
      ...(objective === null ? [] : ["--objective"]),
      ...["pin", "keep-out", "release"].flatMap((name) => (values[name] === undefined ? [] : [`--${name}`])),
    ];
    if (changing && (isDry || ask)) throw new WrongUsage("cli.place-changes-dry", { option: changing });

    await openFor(context, file!, isDry || ask ? "read" : "change");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    if (objective !== null)
      await context.call("placement.choose-objective", {
        scenario,
        objective: objective === "score" ? null : objective,
      });
    if (pins.length > 0) await pin(context, scenario, pins);
    if (model) await exportModel(context, scenario, model);

    if (ask) {
      if (isDry) refuseWithoutAnswer(context, await solve(context, scenario, effort));
      return ask(context, scenario, isDry ? "proposed" : "kept");
    }
    const result = await solve(context, scenario, effort);
    if (context.json) context.print.json(result);
    refuseWithoutAnswer(context, result);
    const { placements, recoveries } = result;
    if (!isDry)
      await context.call("placement.adopt", {
        scenario,
        placements,
        ...(recoveries.length > 0 ? { recoveries } : {}),
      });
    if (context.json) return;
    printPlacement(context, result);
    if (isDry) context.print.say("cli.place-not-kept");
  },
};

async function solve(context: Context, scenario: ScenarioId, effort: Effort): Promise<Output<"placement.pick-point">> {
  const result = await context.run("placement.solve", { scenario, ...effort }, watchedToTheBest(context));
  context.print.clear();
  return result;
}

/** Limits that cannot hold together end the command, after what conflicts and what would help. */
function refuseWithoutAnswer(context: Context, result: Output<"placement.pick-point">): void {
  if (result.outcome !== "infeasible") return;
  if (!context.json) printConflict(context, result);
  throw refusal("no-lawful-placement");
}

async function exportModel(
  context: Context,
  scenario: ScenarioId,
  { file, format }: Readonly<{ file: string; format: "lp" | "mps" }>,
): Promise<void> {
  const made = await context.run("placement.export-model", { scenario, format }, watched(context));
  context.service.deliver(made.file, file);
  context.print.say("cli.model-written", { file });
}

function modelIn(given: Values[string]): Readonly<{ file: string; format: "lp" | "mps" }> | null {
  if (typeof given !== "string") return null;
  const format = /\.(lp|mps)$/i.exec(given)?.[1]?.toLowerCase();
  if (format !== "lp" && format !== "mps") throw new WrongUsage("cli.place-model-name", { file: given });
  return { file: given, format };
}

/** What is said of one workload by hand; `region` `null`: nothing any more. */
type ByHand = Readonly<{ workload: WorkloadId; region: RegionId | null; kind: Pin["kind"] }>;

function pinsIn(values: Values): ByHand[] {
  const given = (name: string): string[] =>
    [values[name] ?? []].flat().filter((one): one is string => typeof one === "string");
  const pair = (option: string, kind: Pin["kind"], said: string): ByHand => {
    const at = said.indexOf("=");
    const workload = WorkloadId.safeParse(said.slice(0, Math.max(0, at)));
    const region = RegionId.safeParse(said.slice(at + 1));
    if (!workload.success || !region.success) throw new WrongUsage("cli.place-pin-wanted", { option, pair: said });
    return { workload: workload.data, region: region.data, kind };
  };
  return [
    ...given("release").map((said): ByHand => {
      const workload = WorkloadId.safeParse(said);
      if (!workload.success) throw new WrongUsage("cli.place-id-wanted", { option: "--release", value: said });
      return { workload: workload.data, region: null, kind: "pinned" };
    }),
    ...given("pin").map((said) => pair("--pin", "pinned", said)),
    ...given("keep-out").map((said) => pair("--keep-out", "forbidden", said)),
  ];
}

/** Pins of other workloads stay; a new pin takes the place of the old one, a place kept out joins those kept out before. */
async function pin({ call }: Context, scenario: ScenarioId, said: readonly ByHand[]): Promise<void> {
  const { workloads, regions } = await call("compare.overview", { scenario });
  const known = new Set<string>([...workloads.map(({ workload }) => workload), ...regions.map(({ region }) => region)]);
  let pins = (await call("scenarios.list", {})).find(({ id }) => id === scenario)?.pins ?? [];
  for (const { workload, region, kind } of said) {
    if (!known.has(workload)) throw refusal("no-such-workload", { id: workload });
    if (region !== null && !known.has(region)) throw refusal("no-such-region", { id: region });
    const isOld = (old: Pin): boolean =>
      region === null || old.region === region || (kind === "pinned" && old.kind === "pinned");
    pins = pins.filter((old) => old.workload !== workload || !isOld(old));
    if (region !== null) pins.push({ workload, region, kind, reason: null });
  }
  await call("placement.pin", { scenario, pins });
}
