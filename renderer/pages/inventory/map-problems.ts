import { fieldsOf } from "../../../shared/exchange/fields.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { MapProblem } from "./mapping.ts";

/** Why a mapping cannot be used yet, and what to do. */
export function problemWords({ t, of }: Words, problem: MapProblem): string {
  if (problem.kind === "no-sheet") return t("import.no-sheet");
  if (problem.kind === "header") return t("import.header-outside", { row: problem.row });
  const { sheet, rows, field } = problem;
  if (problem.kind === "missing" && rows === "workloads") return t("import.missing-name", { sheet });
  const title = fieldsOf(rows).find(({ id }) => id === field)?.title;
  const args = { sheet, field: title ? of(title) : field };
  return problem.kind === "missing" ? t("import.missing-field", args) : t("import.twice-in", args);
}
