import type { RunbookTemplateId, WaveId } from "../../shared/model/id.ts";
import { RunbookTask, RunbookTemplate } from "../../shared/model/runbook.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const tasks = kept({
  table: "runbook_task",
  schema: RunbookTask,
  key: ["id"],
  flags: ["done"],
  order: ["length(wave)", "wave", "position"],
});
const templates = kept({ table: "runbook_template", schema: RunbookTemplate, key: ["id"], json: ["tasks"] });

/** Tasks of all waves, or of one, in their order. */
export const listRunbookTasks = (db: Reading, wave?: WaveId): RunbookTask[] => tasks.list(db, wave ? { wave } : {});
/** Makes these all the tasks of a wave. */
export const saveRunbook = (db: Writing, wave: WaveId, given: readonly RunbookTask[]): void =>
  tasks.replace(db, given, { wave });
export const removeRunbook = (db: Writing, wave: WaveId): void => tasks.remove(db, { wave });

export const listRunbookTemplates = (db: Reading): RunbookTemplate[] => templates.list(db);
export const saveRunbookTemplates = (db: Writing, given: readonly RunbookTemplate[]): void => templates.put(db, given);
export const removeRunbookTemplate = (db: Writing, id: RunbookTemplateId): void => templates.remove(db, { id });
