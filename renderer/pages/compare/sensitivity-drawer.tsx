import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { SensitivityAnswer } from "../../../shared/model/comparing.ts";
import type { RegionId, ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import "./sensitivity-drawer.css";

const swings = [0.1, 0.2, 0.3, 0.5] as const;

/** Would another weight, price or rate change who is first? Over all that moves, or for one workload. */
export function SensitivityDrawer({
  scenario,
  workload,
  isTried,
  nameOf,
  onClose,
}: Readonly<{
  scenario: ScenarioId;
  workload: Readonly<{ id: WorkloadId; name: string }> | null;
  isTried: boolean;
  nameOf: (id: RegionId) => string;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const [swing, setSwing] = useState(0.2);
  const question = useCall(
    "compare.sensitivity",
    { scenario, workload: workload?.id ?? null, swing },
    { keepPrevious: true },
  );
  return (
    <Drawer
      title={
        workload ? t("compare-page.sensitivity-of", { workload: workload.name }) : t("compare-page.sensitivity-all")
      }
      onClose={onClose}
      wide
    >
      <NativeSelect
        size="xs"
        w={160}
        label={t("compare-page.swing")}
        value={String(swing)}
        data={swings.map((one) => ({ value: String(one), label: `±${number(one * 100, 0)}%` }))}
        onChange={(event) => setSwing(Number(event.currentTarget.value))}
      />
      {isTried && <p className="soft">{t("compare-page.sensitivity-saved")}</p>}
      <Asked question={question}>{(answer) => <Found answer={answer} nameOf={nameOf} />}</Asked>
    </Drawer>
  );
}

function Found({ answer, nameOf }: Readonly<{ answer: SensitivityAnswer; nameOf: (id: RegionId) => string }>) {
  const { t, say, number, percent } = useText();
  const { winner, swing } = answer;
  if (winner === null) return <p>{answer.because ? say(answer.because) : t("compare-page.bars-none")}</p>;
  const rows = [
    ...answer.criteria.map(({ criterion, weight, breakEven, down, up }) => ({
      id: criterion,
      name: t("compare-page.swing-weight", { criterion: t(`criterion.${criterion}`), share: percent(weight) }),
      down,
      up,
      breakEven:
        breakEven === null
          ? t("compare-page.break-even-none")
          : t("compare-page.break-even-at", { share: percent(breakEven.weight, 1), region: nameOf(breakEven.against) }),
    })),
    { id: "prices", name: t("compare-page.swing-prices"), ...answer.prices, breakEven: "" },
    ...(answer.rate ? [{ id: "rate", name: t("compare-page.swing-rate"), ...answer.rate, breakEven: "" }] : []),
  ];
  const changes = rows.flatMap(({ down, up }) => [down, up]).filter((one) => one !== null && one !== winner).length;
  const print = (region: RegionId | null) =>
    region === null ? (
      <span className="not-known">{t("parts.unknown")}</span>
    ) : region === winner ? (
      <span className="soft">{t("compare-page.swing-same")}</span>
    ) : (
      <strong>{nameOf(region)}</strong>
    );
  return (
    <>
      <p className="swing-found">
        {t(changes === 0 ? "compare-page.sensitivity-stays" : "compare-page.sensitivity-changes", {
          region: nameOf(winner),
          swing: number(swing * 100, 0),
          count: number(changes, 0),
          all: number(2 * rows.length, 0),
        })}
      </p>
      <p className="soft">
        {t(answer.orderCertain ? "compare-page.sensitivity-certain" : "compare-page.sensitivity-open")}
      </p>
      <table className="plain-table swing-table">
        <thead>
          <tr>
            <th scope="col">{t("compare-page.swing-what")}</th>
            <th scope="col">−{number(swing * 100, 0)}%</th>
            <th scope="col">+{number(swing * 100, 0)}%</th>
            <th scope="col">{t("compare-page.break-even")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, down, up, breakEven }) => (
            <tr key={id} data-swing={id}>
              <th scope="row">{name}</th>
              <td>{print(down)}</td>
              <td>{print(up)}</td>
              <td className="soft">{breakEven}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t("compare-page.sensitivity-note")}</p>
    </>
  );
}
