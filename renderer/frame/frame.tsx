import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { drawerPlace } from "../parts/drawer.tsx";
import { ExplainDrawer } from "../parts/explain-drawer.tsx";
import { LongWorkBar } from "../parts/long-work-bar.tsx";
import { closeExplain } from "../hooks/explain.ts";
import { useShortcuts } from "../hooks/keyboard.ts";
import { useWork } from "../hooks/use-long-work.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkspace } from "../hooks/workspace.ts";
import { NUMBERED, pathOf, stepAt, steps } from "../routes.ts";
import { HelpDrawer } from "./help-drawer.tsx";
import { HistoryDrawer } from "./history-drawer.tsx";
import { NavList } from "./nav-list.tsx";
import { Notices } from "./notices.tsx";
import { Palette } from "./palette.tsx";
import { TitleBar } from "./title-bar.tsx";
import { useMenu } from "./use-menu.ts";
import { useUndo } from "./use-undo.ts";
import "./frame.css";

/** The frame around every screen: title bar, the order of work, the page, one drawer, notices. */
export function Frame({ children }: Readonly<{ children: ReactNode }>) {
  const { t, of } = useText();
  const open = useWorkspace();
  const [path, go] = useLocation();
  const work = useWork((all) => all.all);
  const [isSearching, setSearching] = useState(false);
  const [asked, setAsked] = useState<Readonly<{ what: "help" | "history"; at: string | null }> | null>(null);
  const { undo, redo } = useUndo();
  const step = stepAt(path);
  // help and history belong to the page they were asked on
  const aside = asked?.at === step ? asked.what : null;
  const setAside = useCallback((what: "help" | "history" | null) => setAsked(what && { what, at: step }), [step]);

  // another page, another subject: what was explained belongs to the page that was left
  useEffect(closeExplain, [step]);

  useShortcuts(
    useMemo(
      () => ({
        "ctrl+k": () => setSearching(true),
        "ctrl+z": undo,
        "ctrl+y": redo,
        "ctrl+shift+z": redo,
        f1: () => setAside("help"),
        ...(open
          ? Object.fromEntries(
              steps.slice(0, NUMBERED).flatMap((one, index) => [
                [`ctrl+${index + 1}`, () => go(pathOf(one))],
                // a browser keeps Ctrl+1…9 for its tabs
                [`alt+${index + 1}`, () => go(pathOf(one))],
              ]),
            )
          : {}),
      }),
      [undo, redo, go, open, setAside],
    ),
  );
  useMenu({ go, undo, redo, search: () => setSearching(true), help: () => setAside("help") });

  return (
    <div className="frame">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {t("frame.skip")}
      </a>
      <TitleBar onSearch={() => setSearching(true)} onHelp={() => setAside("help")} />
      {open?.readOnly && (
        <div className="banner" role="status">
          {t("frame.read-only-because", { because: open.because ? of(open.because) : "" })}
        </div>
      )}
      {work.map((running) => (
        <LongWorkBar key={running.id} running={running} />
      ))}
      <div className="desk">
        {open && <NavList open={open} step={step} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <div id={drawerPlace.id} />
      </div>
      {aside === "help" && <HelpDrawer step={step} onClose={() => setAside(null)} />}
      {aside === "history" && <HistoryDrawer onClose={() => setAside(null)} />}
      <ExplainDrawer />
      {isSearching && <Palette onClose={() => setSearching(false)} onHistory={() => setAside("history")} />}
      <Notices />
    </div>
  );
}
