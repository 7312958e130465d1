import { refusal } from "../../shared/contract/failure.ts";
import { MilestoneId, TeamId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Team } from "../../shared/model/team.ts";
import type { Day } from "../../shared/units/date.ts";
import type { Reading } from "../database/database.ts";
import { listGroups } from "../database/groups.ts";
import { listProcurements, removeProcurement, saveProcurements } from "../database/procurements.ts";
import { findScenario } from "../database/scenarios.ts";
import { nextId } from "../database/steps.ts";
import { listTeams, removeTeam, saveTeams } from "../database/teams.ts";
import { listMilestones, removeMilestone, saveMilestones } from "../database/wave-rules.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "teams.list"
  | "teams.save"
  | "teams.remove"
  | "procurements.list"
  | "procurements.save"
  | "procurements.remove"
  | "milestones.list"
  | "milestones.save"
  | "milestones.remove";

/** What the waves are bound by beside their rules: who moves, how services are bought, days to be held. */
export function waveCrewCalls({ session, changed }: Desk): Calls<Name> {
  const db = (): Reading => session.required().db;
  return {
    "teams.list": () => listTeams(db()),
    "teams.save": (given) => {
      mustBeInOrder(given.periods, "periods");
      const id = session.change(say("waves.step-team", { name: given.name }), (writing) => {
        if (given.id !== null && !listTeams(writing).some(({ id }) => id === given.id))
          throw refusal("gone", { id: given.id }, "id");
        groupsMustBeFree(writing, given);
        const id = given.id ?? TeamId.parse(nextId(writing, "tm"));
        saveTeams(writing, [{ ...given, groups: [...new Set(given.groups)], id }]);
        return id;
      });
      changed("waves");
      return { id };
    },
    "teams.remove": ({ id }) => {
      const found = listTeams(db()).find((one) => one.id === id);
      if (!found) throw refusal("gone", { id }, "id");
      session.change(say("waves.step-remove-team", { name: found.name }), (writing) => removeTeam(writing, id));
      changed("waves");
      return {};
    },
    "procurements.list": () => listProcurements(db()),
    "procurements.save": (given) => {
      const provider = providerNamed(given.provider);
      const twice = given.done.findIndex(({ step }, at) => given.done.findIndex((one) => one.step === step) !== at);
      if (twice >= 0) throw refusal("step-twice", { step: given.done[twice]!.step }, `done.${twice}.step`);
      session.change(say("waves.step-procurement", { provider }), (writing) => saveProcurements(writing, [given]));
      changed("waves");
      return {};
    },
    "procurements.remove": ({ provider }) => {
      const name = providerNamed(provider);
      session.change(say("waves.step-remove-procurement", { provider: name }), (writing) =>
        removeProcurement(writing, provider),
      );
      changed("waves");
      return {};
    },
    "milestones.list": ({ scenario }) => listMilestones(db()).filter((one) => one.scenario === scenario),
    "milestones.save": (given) => {
      const id = session.change(say("waves.step-milestone", { name: given.name }), (writing) => {
        if (!findScenario(writing, given.scenario))
          throw refusal("no-such-scenario", { name: given.scenario }, "scenario");
        if (given.id !== null && !listMilestones(writing).some(({ id }) => id === given.id))
          throw refusal("gone", { id: given.id }, "id");
        const id = given.id ?? MilestoneId.parse(nextId(writing, "ms"));
        saveMilestones(writing, [{ ...given, id }]);
        return id;
      });
      changed("waves");
      return { id };
    },
    "milestones.remove": ({ id }) => {
      const found = listMilestones(db()).find((one) => one.id === id);
      if (!found) throw refusal("gone", { id }, "id");
      session.change(say("waves.step-remove-milestone", { name: found.name }), (writing) =>
        removeMilestone(writing, id),
      );
      changed("waves");
      return {};
    },
  };

  function providerNamed(id: string): string {
    const found = session.catalogue().providers.find((one) => one.id === id);
    if (!found) throw refusal("no-such-provider", { id }, "provider");
    return found.name.en;
  }
}

/** Days that run the right way, each span by itself and none over another. */
export function mustBeInOrder(spans: readonly Readonly<{ from: Day; to: Day }>[], field: string): void {
  spans.forEach(({ from, to }, at) => {
    if (to < from) throw refusal("days-reversed", { from, to }, `${field}.${at}.to`);
  });
}

/** A group is moved by one team; what two of them would do of it nobody could say. */
function groupsMustBeFree(
  db: Reading,
  { id, groups, periods }: Readonly<Omit<Team, "id"> & { id: TeamId | null }>,
): void {
  const names = new Map<string, string>(listGroups(db).map((group) => [group.id, group.name]));
  const others = listTeams(db).filter((team) => team.id !== id);
  groups.forEach((group, at) => {
    const name = names.get(group);
    if (name === undefined) throw refusal("gone", { id: group }, `groups.${at}`);
    const other = others.find((team) => team.groups.includes(group));
    if (other) throw refusal("group-has-team", { group: name, team: other.name }, `groups.${at}`);
  });
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  sorted.forEach(({ from }, at) => {
    const before = sorted[at - 1];
    if (before && before.to >= from) throw refusal("periods-overlap", { a: before.from, b: from }, "periods");
  });
}
