import { FigureButton } from "../../parts/figure-button.tsx";
import { RangeBar } from "../../parts/range-bar.tsx";
import { useText } from "../../hooks/use-text.ts";
import { knowledge, knownFigure } from "./knowledge.ts";
import type { Inventory } from "./use-inventory.ts";
import "./quality-tab.css";

const ofWord = {
  workload: "inventory.of-workload",
  group: "inventory.of-group",
  "data-set": "inventory.of-data-set",
} as const;

/** What is missing, and which results each gap widens; the widest gap first. */
export function QualityTab({ inventory }: Readonly<{ inventory: Inventory }>) {
  const { t, number, percent } = useText();
  const fields = knowledge(inventory);
  const sorted = [...fields].sort((a, b) => a.known / a.all - b.known / b.all || b.all - a.all);
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("inventory.tab-quality")}>
      <p className="quality-lead">{t("inventory.quality-lead")}</p>
      <table className="plain-table quality-table">
        <thead>
          <tr>
            <th scope="col">{t("inventory.quality-field")}</th>
            <th scope="col">{t("inventory.quality-of")}</th>
            <th scope="col" colSpan={2}>
              {t("inventory.quality-known")}
            </th>
            <th scope="col" className="right">
              {t("inventory.quality-missing")}
            </th>
            <th scope="col">{t("inventory.quality-widens")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((field) => (
            <tr key={field.id}>
              <th scope="row">{t(field.field)}</th>
              <td>{t(ofWord[field.of])}</td>
              <td className="quality-bar">
                <RangeBar
                  value={{ low: field.known, high: field.known }}
                  scale={{ low: 0, high: field.all }}
                  tone={field.known === field.all ? "good" : "plain"}
                />
              </td>
              <td className="right figures">
                <FigureButton figure={knownFigure([field])} label={t(field.field)}>
                  {percent(Math.floor((field.known / field.all) * 1000) / 1000, 1)}
                </FigureButton>
              </td>
              <td className="right figures">{number(field.all - field.known, 0)}</td>
              <td className="soft">{field.known < field.all ? t(field.widens) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
