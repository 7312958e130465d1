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
  onSave,
  onRemove,
  busy,
  failure,
  saveWords,
  blocked = false,
  children,
}: Readonly<{
  title: string;
  onClose: () => void;
  onSave: () => void;
  onRemove?: () => void;
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
          <Button variant="default" size="sm" onClick={onClose}>
            {t("parts.cancel")}
          </Button>
          <Button size="sm" type="submit" form={id} loading={busy} disabled={!canChange || blocked}>
            {saveWords ?? t("parts.save")}
          </Button>
        </>
      }
    >
      <form id={id} className="edit-form" onSubmit={submit} noValidate>
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
