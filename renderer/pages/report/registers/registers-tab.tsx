import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { Register } from "../../../../shared/model/finding.ts";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import { useBack } from "../../../hooks/use-back.ts";
import { useCall } from "../../../hooks/use-call.ts";
import { useText } from "../../../hooks/use-text.ts";
import { useCanChange } from "../../../hooks/workspace.ts";
import { AnswerStrip } from "../../../parts/answer-strip.tsx";
import { Asked } from "../../../parts/asked.tsx";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { pathOf } from "../../../routes.ts";
import { DecisionDrawer } from "./decision-drawer.tsx";
import { IndicatorDrawer } from "./indicator-drawer.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { QuestionDrawer } from "./question-drawer.tsx";
import { type Registers, answersOf, isOpenRisk } from "./register-answers.ts";
import { RegisterTable } from "./register-table.tsx";
import { RiskDrawer } from "./risk-drawer.tsx";
import { RiskMatrix } from "./risk-matrix.tsx";
import "./registers.css";

/** By what the plan is defended: risks, decisions, open questions, indicators. Which one is shown stands in the address. */
export function RegistersTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("registers.list", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(registers) => <Shown scenario={scenario} registers={registers} />}</Asked>;
}

type Filter = "all" | "open";

function Shown({ scenario, registers }: Readonly<{ scenario: ScenarioId; registers: Registers }>) {
  const words = useText();
  const { t } = words;
  const canChange = useCanChange();
  const { data: proposals } = useCall("registers.proposals", { scenario }, { keepPrevious: true });
  const [path, go] = useLocation();
  const [, , , word = "", open = ""] = path.split("/").map(decodeURIComponent);
  const register = Register.options.find((one) => one === word) ?? "risks";
  const [filter, setFilter] = useState<Filter>("all");
  const show = (next: string, id?: string): void => go(pathOf("report", "registers", next, ...(id ? [id] : [])));
  const back = useBack();
  const close = (): void => back(pathOf("report", "registers", register));

  const shown = filtered(registers, filter);
  const gone = new Set(proposals?.gone ?? []);
  const findings = (proposals?.findings ?? []).filter((finding) => finding.register === register);
  return (
    <div
      className="report-tab registers page-panel-scroll"
      tabIndex={0}
      role="region"
      aria-label={t("report-page.tab-registers")}
    >
      <AnswerStrip answers={answersOf(words, registers, proposals)} />
      <div className="tab-bar registers-bar">
        <SegmentedControl
          size="xs"
          aria-label={t("registers.which")}
          value={register}
          onChange={(next) => show(next)}
          data={Register.options.map((value) => ({
            value,
            label: `${t(`registers.${value}`)} ${words.number(registers[value].length, 0)}`,
          }))}
        />
        {register !== "indicators" && (
          <NativeSelect
            size="xs"
            aria-label={t("registers.filter")}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value === "open" ? "open" : "all")}
            data={[
              { value: "all", label: t("registers.all") },
              { value: "open", label: t("registers.still-open") },
            ]}
          />
        )}
        <Button
          size="xs"
          variant="default"
          disabled={!canChange}
          leftSection={<IconPlus size={14} />}
          onClick={() => show(register, "new")}
        >
          {t(`registers.add-${register}`)}
        </Button>
      </div>
      {findings.length > 0 && (
        <ProposalList
          key={register}
          scenario={scenario}
          findings={findings}
          isFirst={registers[register].length === 0}
        />
      )}
      {registers[register].length === 0 ? (
        <EmptyState title={t(`registers.empty-${register}`)} missing={t("registers.empty-why")} />
      ) : shown[register].length === 0 ? (
        <p className="soft">{t("registers.filtered-out")}</p>
      ) : (
        <RegisterTable register={register} registers={shown} gone={gone} onOpen={(id) => show(register, id)} />
      )}
      {register === "risks" && registers.risks.length > 0 && (
        <RiskMatrix risks={shown.risks} onOpen={(id) => show("risks", id)} />
      )}
      <Opened register={register} registers={registers} scenario={scenario} id={open} onClose={close} />
    </div>
  );
}

function filtered(registers: Registers, filter: Filter): Registers {
  if (filter === "all") return registers;
  return {
    ...registers,
    risks: registers.risks.filter(isOpenRisk),
    decisions: registers.decisions.filter(({ chosen }) => chosen === null),
    questions: registers.questions.filter(({ answer }) => answer === null),
  };
}

/** The drawer of what is open: an entry, or a new one. */
function Opened({
  register,
  registers,
  scenario,
  id,
  onClose,
}: Readonly<{
  register: Register;
  registers: Registers;
  scenario: ScenarioId;
  id: string;
  onClose: () => void;
}>) {
  if (id === "") return null;
  const of = <Row extends { id: string }>(rows: readonly Row[]): Row | null =>
    rows.find((row) => row.id === id) ?? null;
  const isGone = id !== "new" && of<{ id: string }>(registers[register]) === null;
  if (isGone) return null;
  const common = { scenario, onClose };
  switch (register) {
    case "risks":
      return <RiskDrawer {...common} risk={of(registers.risks)} key={id} />;
    case "decisions":
      return <DecisionDrawer {...common} decision={of(registers.decisions)} key={id} />;
    case "questions":
      return <QuestionDrawer {...common} question={of(registers.questions)} key={id} />;
    case "indicators":
      return <IndicatorDrawer {...common} indicator={of(registers.indicators)} key={id} />;
  }
}
