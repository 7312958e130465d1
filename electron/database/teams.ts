import { Team } from "../../shared/model/team.ts";
import type { TeamId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "team", schema: Team, key: ["id"], json: ["periods", "groups"] });

export const listTeams = (db: Reading): Team[] => rows.list(db);
export const saveTeams = (db: Writing, teams: readonly Team[]): void => rows.put(db, teams);
export const removeTeam = (db: Writing, id: TeamId): void => rows.remove(db, { id });
