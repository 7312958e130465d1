import { ExitTest, ExitTrigger } from "../../shared/model/exit-plan.ts";
import type { ExitTestId, ExitTriggerId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const triggers = kept({ table: "exit_trigger", schema: ExitTrigger, key: ["id"] });
const tests = kept({ table: "exit_test", schema: ExitTest, key: ["id"], columns: { on: "tested_on" } });

export const listExitTriggers = (db: Reading): ExitTrigger[] => triggers.list(db);
export const saveExitTriggers = (db: Writing, given: readonly ExitTrigger[]): void => triggers.put(db, given);
export const removeExitTrigger = (db: Writing, id: ExitTriggerId): void => triggers.remove(db, { id });

export const listExitTests = (db: Reading): ExitTest[] => tests.list(db);
export const saveExitTests = (db: Writing, given: readonly ExitTest[]): void => tests.put(db, given);
export const removeExitTest = (db: Writing, id: ExitTestId): void => tests.remove(db, { id });
