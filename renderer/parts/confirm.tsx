import { Button, Group, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../hooks/use-text.ts";

/** Asks before what cannot be undone or reaches far. The button says what it does, never “OK”. */
export function Confirm({
  open,
  title,
  children,
  doIt,
  danger = false,
  busy = false,
  onDo,
  onCancel,
}: Readonly<{
  open: boolean;
  title: string;
  children: ReactNode;
  doIt: string;
  danger?: boolean;
  busy?: boolean;
  onDo: () => void;
  onCancel: () => void;
}>) {
  const { t } = useText();
  return (
    <Modal
      opened={open}
      onClose={onCancel}
      title={title}
      size="md"
      centered
      closeButtonProps={{ "aria-label": t("parts.close") }}
      attributes={{ header: { role: "presentation" } }} // or its header would be a second banner of the page
    >
      <div className="prose">{children}</div>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" size="sm" onClick={onCancel} data-autofocus>
          {t("parts.cancel")}
        </Button>
        <Button size="sm" color={danger ? "red" : "krds"} loading={busy} onClick={onDo}>
          {doIt}
        </Button>
      </Group>
    </Modal>
  );
}
