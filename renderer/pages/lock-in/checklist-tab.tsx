import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { ExitCheck } from "../../../shared/model/leaving.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import { ExitPlanSection } from "./exit-plan-section.tsx";
import "./lock-in.css";

type Checklist = Output<"exit-checks.list">;
type Item = Checklist["items"][number];

/** What must stand before a contract is left: each line with its basis, its state, and what it rests on. */
export function ChecklistTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("exit-checks.list", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(checklist) => <Items checklist={checklist} scenario={scenario} />}</Asked>;
}

function Items({ checklist, scenario }: Readonly<{ checklist: Checklist; scenario: ScenarioId }>) {
  const { t, say, number } = useText();
  const { items, needed, because } = checklist;
  const open = items.filter(({ state }) => state === "open").length;
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("lock-in-page.tab-checklist")}>
      <p className={needed === "yes" ? "lock-in-note lock-in-needed" : "lock-in-note"} role="status">
        {say(because)} {t("lock-in-page.checks-open", { open: number(open, 0), all: number(items.length, 0) })}
      </p>
      <ExitPlanSection scenario={scenario} />
      <WideTable label={t("lock-in-page.tab-checklist")}>
        <table className="plain-table lock-in-table">
          <thead>
            <tr>
              <th scope="col">{t("lock-in-page.check")}</th>
              <th scope="col">{t("lock-in-page.basis")}</th>
              <th scope="col">{t("lock-in-page.state")}</th>
              <th scope="col">{t("lock-in-page.checked-on")}</th>
              <th scope="col">{t("inventory.note")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <CheckRow
                key={`${item.item} ${item.note ?? ""} ${item.checkedOn ?? ""}`}
                item={item}
                scenario={scenario}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}

/** A line saves itself: its state at once, its day and remark when they are left. */
function CheckRow({ item, scenario }: Readonly<{ item: Item; scenario: ScenarioId }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const [checkedOn, setCheckedOn] = useState(item.checkedOn ?? "");
  const [note, setNote] = useState(item.note ?? "");
  const { change } = useChange("exit-checks.save");
  const title = of(item.title);
  const save = (next: Partial<{ state: ExitCheck["state"]; checkedOn: string | null; note: string | null }>) =>
    void change({
      checks: [
        {
          scenario,
          item: item.item,
          state: item.state,
          checkedOn: checkedOn === "" ? null : checkedOn,
          note: note.trim() === "" ? null : note.trim(),
          evidence: null,
          ...next,
        },
      ],
    });
  return (
    <tr>
      <th scope="row">
        {title}
        <span className="soft facet-why">{of(item.text)}</span>
      </th>
      <td className="soft nowrap">{item.basis}</td>
      <td>
        <NativeSelect
          size="xs"
          disabled={!canChange}
          aria-label={`${title}: ${t("lock-in-page.state")}`}
          value={item.state}
          data={ExitCheck.shape.state.options.map((value) => ({
            value,
            label: t(`lock-in-page.state-${value}`),
          }))}
          onChange={(event) => save({ state: ExitCheck.shape.state.parse(event.currentTarget.value) })}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          type="date"
          disabled={!canChange}
          aria-label={`${title}: ${t("lock-in-page.checked-on")}`}
          value={checkedOn}
          onChange={(event) => setCheckedOn(event.currentTarget.value)}
          onBlur={() => checkedOn !== (item.checkedOn ?? "") && save({})}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          disabled={!canChange}
          aria-label={`${title}: ${t("inventory.note")}`}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onBlur={() => note.trim() !== (item.note ?? "") && save({})}
        />
      </td>
    </tr>
  );
}
