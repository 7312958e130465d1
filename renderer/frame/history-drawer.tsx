import { useCall } from "../hooks/use-call.ts";
import { useText } from "../hooks/use-text.ts";
import { Asked } from "../parts/asked.tsx";
import { Drawer } from "../parts/drawer.tsx";
import "./history-drawer.css";

/** Who changed what and when, latest first. Nothing is ever taken out of it: an undo is an entry too. */
export function HistoryDrawer({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t, say, day, number } = useText();
  const question = useCall("workspace.history", { before: null, limit: 200 });
  return (
    <Drawer title={t("frame.history")} onClose={onClose}>
      <Asked question={question}>
        {(all) => (
          <ol className="history">
            {all.length === 0 && <li className="soft">{t("frame.history-empty")}</li>}
            {all.map((step) => (
              <li key={step.number} className={step.kind === "undo" ? "history-undone" : undefined}>
                <span>{say(step.name)}</span>
                <span className="history-line figures">
                  {t(`frame.history-${step.kind}`)} · {t("frame.history-rows", { count: number(step.rows, 0) })} ·{" "}
                  {step.by} · {day(step.at)} {new Date(step.at).toTimeString().slice(0, 5)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </Drawer>
  );
}
