import type { DecisionId, IndicatorId, OpenQuestionId, RiskId } from "../../shared/model/id.ts";
import { Decision, Indicator, OpenQuestion, Risk } from "../../shared/model/register.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const risks = kept({ table: "risk", schema: Risk, key: ["id"], columns: { trigger: "trigger_sign" } });
const decisions = kept({ table: "decision", schema: Decision, key: ["id"], json: ["options"] });
const questions = kept({ table: "open_question", schema: OpenQuestion, key: ["id"] });
const indicators = kept({ table: "indicator", schema: Indicator, key: ["id"] });

export const listRisks = (db: Reading): Risk[] => risks.list(db);
export const saveRisks = (db: Writing, given: readonly Risk[]): void => risks.put(db, given);
export const removeRisk = (db: Writing, id: RiskId): void => risks.remove(db, { id });

export const listDecisions = (db: Reading): Decision[] => decisions.list(db);
export const saveDecisions = (db: Writing, given: readonly Decision[]): void => decisions.put(db, given);
export const removeDecision = (db: Writing, id: DecisionId): void => decisions.remove(db, { id });

export const listOpenQuestions = (db: Reading): OpenQuestion[] => questions.list(db);
export const saveOpenQuestions = (db: Writing, given: readonly OpenQuestion[]): void => questions.put(db, given);
export const removeOpenQuestion = (db: Writing, id: OpenQuestionId): void => questions.remove(db, { id });

export const listIndicators = (db: Reading): Indicator[] => indicators.list(db);
export const saveIndicators = (db: Writing, given: readonly Indicator[]): void => indicators.put(db, given);
export const removeIndicator = (db: Writing, id: IndicatorId): void => indicators.remove(db, { id });
