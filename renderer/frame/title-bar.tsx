import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconContrast2,
  IconHelp,
  IconMoon,
  IconSearch,
  IconSun,
} from "@tabler/icons-react";
import { Link } from "wouter";
import { type Look, useDesk } from "../hooks/desk.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkspace } from "../hooks/workspace.ts";
import { useUndo } from "./use-undo.ts";
import "./title-bar.css";

const lookIcons = { light: IconSun, dark: IconMoon, contrast: IconContrast2 } as const;
const looks: readonly Look[] = ["light", "dark", "contrast"];

/** Which workspace, whether it is saved, undo and redo by name, search, language, appearance. */
export function TitleBar({ onSearch, onHelp }: Readonly<{ onSearch: () => void; onHelp: () => void }>) {
  const { t } = useText();
  const open = useWorkspace();
  return (
    <header className="title-bar">
      <Link href="/" className="title-mark" aria-label={`${t("frame.app")} – ${t("frame.start")}`}>
        <Mark />
        <span>{t("frame.app")}</span>
      </Link>
      <div className="title-words">
        <span className="title-name">{open?.name ?? t("frame.no-workspace")}</span>
        {open && <Saved at={open.savedAt} readOnly={open.readOnly} />}
      </div>
      {open && <UndoRedo />}
      <button type="button" className="title-search" onClick={onSearch} aria-keyshortcuts="Control+K">
        <IconSearch size={14} aria-hidden />
        <span>{t("frame.search")}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <LookMenu />
      <Tooltip label={`${t("frame.help")} (F1)`}>
        <ActionIcon aria-label={t("frame.help")} onClick={onHelp}>
          <IconHelp size={18} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

/** Four fields of one sheet, one of them placed elsewhere. */
function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M3 3h6v6H3zM3 11h6v6H3zM11 11h6v6h-6z" fill="currentColor" />
      <path d="M12 2.6h5.4V8H12z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

function Saved({ at, readOnly }: Readonly<{ at: string | null; readOnly: boolean }>) {
  const { t } = useText();
  if (readOnly) return <span className="title-saved">{t("frame.read-only")}</span>;
  const time = at ? new Date(at).toTimeString().slice(0, 5) : null;
  return (
    <span className="title-saved figures" role="status">
      {time ? t("frame.saved-at", { time }) : t("frame.saved")}
    </span>
  );
}

function UndoRedo() {
  const { t, say } = useText();
  const open = useWorkspace();
  const { undo, redo } = useUndo();
  if (!open) return null;
  const undoWords = open.undo ? t("frame.undo-step", { step: say(open.undo) }) : t("frame.nothing-to-undo");
  const redoWords = open.redo ? t("frame.redo-step", { step: say(open.redo) }) : t("frame.nothing-to-redo");
  return (
    <div className="title-undo">
      <button
        type="button"
        className="undo-button"
        disabled={!open.undo || open.readOnly}
        onClick={undo}
        title={`${undoWords} (Ctrl+Z)`}
        aria-label={undoWords}
      >
        <IconArrowBackUp size={16} aria-hidden />
        {open.undo && <span>{say(open.undo)}</span>}
      </button>
      <Tooltip label={`${redoWords} (Ctrl+Y)`}>
        <ActionIcon aria-label={redoWords} disabled={!open.redo || open.readOnly} onClick={redo} variant="transparent">
          <IconArrowForwardUp size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function LanguageSwitch() {
  const { t } = useText();
  const { language, set } = useDesk();
  return (
    <div className="switch" role="group" aria-label={t("frame.language")}>
      <button
        type="button"
        lang="ko"
        title="한국어"
        aria-pressed={language === "ko"}
        onClick={() => set({ language: "ko" })}
      >
        KO
      </button>
      <button
        type="button"
        lang="en"
        title="English"
        aria-pressed={language === "en"}
        onClick={() => set({ language: "en" })}
      >
        EN
      </button>
    </div>
  );
}

function LookMenu() {
  const { t } = useText();
  const { look, set } = useDesk();
  const Now = lookIcons[look];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`${t("frame.look")}: ${t(`frame.look-${look}`)}`} title={t("frame.look")}>
          <Now size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {looks.map((one) => {
          const Icon = lookIcons[one];
          return (
            <Menu.Item
              key={one}
              role="menuitemradio"
              aria-checked={look === one}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => set({ look: one })}
              fw={look === one ? 600 : 400}
            >
              {t(`frame.look-${one}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
