import type { Output } from "../../../../shared/contract/contract.ts";
import type { Words } from "../../../hooks/use-text.ts";
import type { Answer } from "../../../parts/answer-strip.tsx";

export type Registers = Output<"registers.list">;
export type Proposals = Output<"registers.proposals">;

export const scoreOf = ({ likelihood, impact }: Registers["risks"][number]): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

export const isOpenRisk = ({ status }: Registers["risks"][number]): boolean =>
  status === "open" || status === "in-hand";

/** What is open in the registers. */
export function answersOf({ t, number, day }: Words, registers: Registers, proposals: Proposals | undefined): Answer[] {
  const { risks, decisions, questions, indicators } = registers;
  const open = risks.filter(isOpenRisk);
  const scores = open.flatMap((risk) => scoreOf(risk) ?? []);
  const asked = decisions.filter(({ chosen }) => chosen === null);
  const due = asked.flatMap((one) => one.due ?? []).sort()[0];
  const unanswered = questions.filter(({ answer }) => answer === null);
  const all = (count: number): string => t("registers.of-all", { count: number(count, 0) });
  return [
    {
      id: "risks",
      label: t("registers.open-risks"),
      value: number(open.length, 0),
      note: scores.length > 0 ? t("registers.open-risks-note", { score: Math.max(...scores) }) : all(risks.length),
      amount: open.length,
      ...(scores.some((score) => score >= 15) ? { tone: "bad" as const } : {}),
    },
    {
      id: "decisions",
      label: t("registers.open-decisions"),
      value: number(asked.length, 0),
      note: due ? t("registers.open-decisions-note", { day: day(due) }) : all(decisions.length),
      amount: asked.length,
    },
    {
      id: "questions",
      label: t("registers.open-questions"),
      value: number(unanswered.length, 0),
      note: all(questions.length),
      amount: unanswered.length,
    },
    {
      id: "indicators",
      label: t("registers.measured"),
      value: number(indicators.length, 0),
      amount: indicators.length,
    },
    {
      id: "proposals",
      label: t("registers.to-look-at"),
      value: proposals ? number(proposals.findings.length, 0) : "…",
      amount: proposals?.findings.length ?? null,
      ...(proposals && proposals.findings.length > 0 ? { tone: "warn" as const } : {}),
    },
  ];
}
