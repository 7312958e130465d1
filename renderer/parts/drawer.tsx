import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useId, useRef, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { isComposing } from "../hooks/keyboard.ts";
import { useText } from "../hooks/use-text.ts";
import "./drawer.css";

/** Where the frame wants its drawer: one place at the right. Whoever opens last is in front, closing shows who was before. */
export const drawerPlace = { id: "drawer-place" } as const;

const place = () => document.getElementById(drawerPlace.id);
const never = () => () => undefined;

/** Where focus still has to go back to: one drawer took another's place while that was hidden behind it. */
let owed: Element | null = null;

/**
 * The one drawer at the right. It is not a dialog: the page beside it stays in use.
 *
 * Focus goes to its heading when it opens and back to where it was when it closes; Escape closes it.
 */
export function Drawer({
  title,
  onClose,
  actions,
  foot,
  wide = false,
  children,
}: Readonly<{
  title: string;
  onClose: () => void;
  actions?: ReactNode;
  foot?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}>) {
  const { t } = useText();
  const where = useSyncExternalStore(never, place);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => {
    const active = document.activeElement;
    const before = active === document.body ? owed : active;
    owed = null;
    heading.current?.focus({ preventScroll: true });
    return () => {
      // a bar of a chart takes focus as well as a button does
      if (!(before instanceof HTMLElement || before instanceof SVGElement) || !before.isConnected) return;
      before.focus({ preventScroll: true });
      if (document.activeElement !== before) owed = before;
    };
  }, [where]);

  if (!where) return null;
  return createPortal(
    <aside
      className={wide ? "drawer drawer-wide" : "drawer"}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event) || event.defaultPrevented) return;
        // the list of a field that is open closes first
        if (event.target instanceof Element && event.target.matches("[aria-haspopup=listbox][aria-expanded=true]"))
          return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="drawer-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {actions}
        <ActionIcon aria-label={t("parts.close")} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      {/* a region that scrolls must be reachable by keyboard */}
      <div className="drawer-body" tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
      {foot && <footer className="drawer-foot">{foot}</footer>}
    </aside>,
    where,
  );
}
