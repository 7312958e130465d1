import { z } from "zod";
import { Criterion, Requirement } from "../../shared/model/requirement.ts";
import { ProfileId, RequirementId, ScenarioId } from "../../shared/model/id.ts";
import { Recovery } from "../../shared/model/recovery.ts";
import { PriceTerm } from "../../shared/model/price-term.ts";
import { Pin, Placement, Scenario, VerdictOverride } from "../../shared/model/scenario.ts";
import type { Reading, Writing } from "./database.ts";
import { kept, without } from "./kept.ts";

const inScenario = { scenario: ScenarioId };

const Head = Scenario.pick({ id: true, name: true, unknown: true }).extend({
  term: PriceTerm.nullable(),
  profile: ProfileId.nullable(),
  objective: Criterion.nullable(),
});
const heads = kept({ table: "scenario", schema: Head, key: ["id"] });
const pins = kept({ table: "pin", schema: Pin.extend(inScenario), key: ["scenario", "workload", "region"] });
const placements = kept({
  table: "placement",
  schema: Placement.extend({ ...inScenario, term: PriceTerm.nullable() }),
  key: ["scenario", "workload"],
});

const recoveries = kept({ table: "recovery", schema: Recovery.extend(inScenario), key: ["scenario", "workload"] });
/** In its table an override for every region stands under `*`, so that the place can be a part of the key. */
const EVERYWHERE = "*";
const overrides = kept({
  table: "verdict_override",
  schema: VerdictOverride.omit({ region: true }).extend({ ...inScenario, place: z.string() }),
  key: ["scenario", "workload", "rule", "place"],
});

/** What all kinds of requirement have in columns; what only one has in `says`. */
const RequirementRow = z.strictObject({
  id: RequirementId,
  scenario: ScenarioId,
  position: z.int(),
  kind: z.string(),
  on: z.boolean(),
  decidedBy: z.string().nullable(),
  note: z.string().nullable(),
  says: z.record(z.string(), z.unknown()),
});
const requirements = kept({
  table: "requirement",
  schema: RequirementRow,
  key: ["id"],
  columns: { on: "is_on" },
  json: ["says"],
  flags: ["on"],
  order: ["scenario", "position"],
});

export const listScenarios = (db: Reading): Scenario[] => heads.list(db).map((head) => whole(db, head));

export function findScenario(db: Reading, id: ScenarioId): Scenario | null {
  const head = heads.find(db, { id });
  return head && whole(db, head);
}

/** Saves a scenario with its requirements, pins and placements; what it held before and holds no more is removed. */
export function saveScenario(db: Writing, scenario: Scenario): void {
  const { id } = scenario;
  const { name, unknown, term = null, profile = null, objective = null } = scenario;
  heads.put(db, [{ id, name, unknown, term, profile, objective }]);
  requirements.replace(
    db,
    scenario.requirements.map(({ id: requirement, kind, on, decidedBy, note, ...says }, position) => ({
      id: requirement,
      scenario: id,
      position,
      kind,
      on,
      decidedBy,
      note,
      says,
    })),
    { scenario: id },
  );
  pins.replace(db, within(id, scenario.pins), { scenario: id });
  placements.replace(
    db,
    scenario.placements.map(({ term: on = null, ...rest }) => ({ ...rest, term: on, scenario: id })),
    { scenario: id },
  );
  recoveries.replace(db, within(id, scenario.recoveries ?? []), { scenario: id });
  overrides.replace(
    db,
    (scenario.overrides ?? []).map(({ region, ...rest }) => ({ ...rest, scenario: id, place: region ?? EVERYWHERE })),
    { scenario: id },
  );
}

function whole(db: Reading, { term, profile, objective, ...head }: z.infer<typeof Head>): Scenario {
  const scenario = { scenario: head.id };
  const back = recoveries.list(db, scenario).map((row) => without(row, "scenario"));
  const byHand = overrides
    .list(db, scenario)
    .map(({ place, ...row }) =>
      VerdictOverride.parse({ ...without(row, "scenario"), region: place === EVERYWHERE ? null : place }),
    );
  return {
    ...head,
    requirements: requirements
      .list(db, scenario)
      .map((row) => Requirement.parse({ ...without(row, "scenario", "position", "says"), ...asToday(row.says) })),
    pins: pins.list(db, scenario).map((row) => without(row, "scenario")),
    placements: placements
      .list(db, scenario)
      .map(({ term: on, ...row }) => ({ ...without(row, "scenario"), ...(on === null ? {} : { term: on }) })),
    ...(back.length === 0 ? {} : { recoveries: back }),
    ...(byHand.length === 0 ? {} : { overrides: byHand }),
    ...(term === null ? {} : { term }),
    ...(profile === null ? {} : { profile }),
    ...(objective === null ? {} : { objective }),
  };
}

/** Before version 6 the only share that could be capped was an owner's; histories of older workspaces still say so. */
function asToday(says: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const limit = says["limit"] as Readonly<{ is: string; max: unknown }> | undefined; // JSON of a row whose kind is `limit`
  if (limit?.is !== "owner-share") return says;
  return { ...says, limit: { is: "share", layer: "owner", of: "cost", id: null, max: limit.max } };
}

const within = <Row extends object>(scenario: ScenarioId, rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, scenario }));
