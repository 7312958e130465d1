import { type Sentence, say } from "../model/sentence.ts";
import { oneOffs } from "./spend-once.ts";
import { type SpendPlan, vatOf } from "./spend-plan.ts";

/** What is in no sum, because nobody has stated anything about it; each a sentence, so that nobody takes it for nothing. */
export function notCounted(plan: SpendPlan): Sentence[] {
  const { assessment, landed } = plan;
  if (landed.length === 0) return [];
  const { assumptions, scenario } = assessment;
  const days = assessment.plan.waveRules?.doubleRunningDays ?? null;
  const count = (is: (one: (typeof landed)[number]) => boolean): number => landed.filter(is).length;
  const windows = count(({ facts }) => facts.workload.os.family === "windows");
  const databases = count(({ facts }) => facts.workload.kind === "database");
  const silent = count(({ facts }) => facts.egressGb === null);
  const designed = new Set(
    (scenario.recoveries ?? []).filter(({ mode }) => mode !== "none").map(({ workload }) => workload),
  );
  const alone = count(({ facts }) => !designed.has(facts.workload.id));
  const once = new Set(oneOffs(plan).map(({ item }) => item));
  const when = (isSo: boolean, key: string, args: Sentence["args"] = {}): Sentence[] => (isSo ? [say(key, args)] : []);
  return [
    ...when(assumptions["cost.backup-copies"] === null, "spending.no-backup"),
    ...when(windows > 0 && assumptions["cost.windows-core"] === null, "spending.no-windows", { count: windows }),
    ...when(databases > 0 && assumptions["cost.database-core"] === null, "spending.no-database", { count: databases }),
    ...when(silent > 0, "spending.no-egress", { count: silent }),
    ...when(alone > 0, "spending.no-recovery", { count: alone }),
    ...when(
      assumptions["cost.support-share"] === null && assumptions["cost.support-least"] === null,
      "spending.no-support",
    ),
    ...when(!once.has("effort"), "spending.no-effort"),
    ...when(!once.has("parallel") && days === null, "spending.no-parallel"),
    ...when(days !== null && assumptions["cost.parallel-months"] !== null, "spending.days-instead", {
      days: days ?? 0,
    }),
    ...when(!once.has("transfer"), "spending.no-transfer"),
    ...when(!once.has("training"), "spending.no-training"),
    ...when(vatOf(assessment) === null, "spending.no-vat"),
    say("spending.no-services"),
  ];
}
