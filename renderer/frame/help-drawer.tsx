import { Drawer } from "../parts/drawer.tsx";
import { useText } from "../hooks/use-text.ts";
import type { Step } from "../routes.ts";
import "./help-drawer.css";

const keys = [
  ["Ctrl K", "frame.key-search"],
  ["Ctrl 1 … 8 · Alt 1 … 8", "frame.key-pages"],
  ["Ctrl Z / Ctrl Y", "frame.key-undo"],
  ["← ↑ → ↓ · Shift · Enter, F2 · Ctrl C", "frame.key-grid"],
  ["Esc", "frame.key-close"],
  ["F1", "frame.key-help"],
] as const;

/** What this page is for, and the keys. */
export function HelpDrawer({ step, onClose }: Readonly<{ step: Step | null; onClose: () => void }>) {
  const { t } = useText();
  return (
    <Drawer title={`${t("frame.help")}: ${t(`frame.${step ?? "start"}`)}`} onClose={onClose}>
      <p className="help-words">{t(`frame.help-${step ?? "start"}`)}</p>
      <h3 className="help-title">{t("frame.help-keys")}</h3>
      <dl className="help-keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>{t(words)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
