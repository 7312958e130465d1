import { ActionIcon, Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { ChangeOfControl } from "../../../shared/model/drill.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";
import { drillName } from "./drill-name.ts";

/** Changes of control that were kept as evidence, with the day, the inputs and what came out. */
export function KeptControls({
  scenario,
  onOpen,
}: Readonly<{ scenario: ScenarioId; onOpen: (change: ChangeOfControl) => void }>) {
  const { t, day, number, language, unknown } = useText();
  const canChange = useCanChange();
  const { data = [] } = useCall("drills.list", { scenario });
  const { change: remove } = useChange("drills.remove");
  const kept = data.flatMap((drill) =>
    drill.asked.kind === "change-of-control" ? [{ ...drill, change: drill.asked.change }] : [],
  );
  if (kept.length === 0) return null;
  const count = (value: number | null | undefined): string => (value == null ? unknown : number(value, 0));
  return (
    <section>
      <h3 className="section-title">{t("sovereignty-page.kept")}</h3>
      <table className="plain-table control-workloads">
        <thead>
          <tr>
            <th scope="col">{t("sovereignty-page.kept-on")}</th>
            <th scope="col">{t("sovereignty-page.drill")}</th>
            <th scope="col">{t("sovereignty-page.buyer")}</th>
            <th scope="col">{t("sovereignty-page.whom")}</th>
            <th scope="col" className="right">
              {t("mastery.touched")}
            </th>
            <th scope="col" className="right">
              {t("mastery.fails")}
            </th>
            <th scope="col">{t("sovereignty-page.inputs")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {kept.map(({ id, date, change, outcome, inputs }) => (
            <tr key={id}>
              <th scope="row">{day(date)}</th>
              <td>
                <Button variant="subtle" size="compact-sm" onClick={() => onOpen(change)}>
                  {drillName(t, change.caps)}
                </Button>
              </td>
              <td>{countryName(language, change.buyer)}</td>
              <td>{change.provider ?? t("sovereignty-page.whom-all")}</td>
              <td className="right figures">{count(outcome["touched"])}</td>
              <td className="right figures">{count(outcome["fails"])}</td>
              <td className="soft figures" title={inputs}>
                {inputs.slice(0, 15)}…
              </td>
              <td>
                <ActionIcon
                  aria-label={t("sovereignty-page.kept-remove", { id })}
                  disabled={!canChange}
                  onClick={() => void remove({ ids: [id] })}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
