import { Button } from "@mantine/core";
import { type SyntheticEvent, type ReactNode, useId } from "react";
import type { Failure } from "../../shared/contract/failure.ts";
import { useText } from "../hooks/use-text.ts";
import { useCanChange } from "../hooks/workspace.ts";
import { Drawer } from "./drawer.tsx";
import "./edit-drawer.css";

/** A form in the drawer. Enter saves, except while a syllable is composed (the browser sees to that in forms). */
export function EditDrawer({
  title,
  onClose,
  onCancel = onClose,
  onSave,
  onRemove,
  found,
  wide = false,
  busy,
  failure,
  saveWords,
  blocked = false,
  children,
}: Readonly<{
  title: string;
  onClose: () => void;
  /** The button that gives up what was typed; `onClose` may keep it. */
  onCancel?: () => void;
  onSave: () => void;
  onRemove?: () => void;
  /** What was typed before and never saved is shown again; this gives it up. */
  found?: (() => void) | null;
  wide?: boolean;
  busy: boolean;
  failure: Failure | null;
  saveWords?: string;
  /** What is filled in cannot be saved yet. */
  blocked?: boolean;
  children: ReactNode;
}>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const id = useId();

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!busy && !blocked) onSave();
  }

  return (
    <Drawer
      title={title}
      onClose={onClose}
      wide={wide}
      foot={
        <>
          {onRemove && (
            <Button
              className="edit-remove"
              variant="subtle"
              color="red"
              size="sm"
              disabled={!canChange || busy}
              onClick={onRemove}
            >
              {t("parts.remove")}
            </Button>
          )}
          <Button variant="default" size="sm" onClick={onCancel}>
            {t("parts.cancel")}
          </Button>
          <Button size="sm" type="submit" form={id} loading={busy} disabled={!canChange || blocked}>
            {saveWords ?? t("parts.save")}
          </Button>
        </>
      }
    >
      <form id={id} className="edit-form" onSubmit={submit} noValidate>
        {found && (
          <div className="edit-found" role="status">
            <span>{t("parts.draft-found")}</span>
            <Button variant="subtle" size="compact-sm" onClick={found}>
              {t("parts.draft-forget")}
            </Button>
          </div>
        )}
        {failure && (
          <p className="field-error edit-failure" role="alert">
            {of(failure.sentence)}
          </p>
        )}
        {children}
      </form>
    </Drawer>
  );
}
