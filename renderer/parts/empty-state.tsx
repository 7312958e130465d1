import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import "./empty-state.css";

/** What will be here, what is missing for it, and the one button that helps. */
export function EmptyState({
  title,
  missing,
  action,
  children,
}: Readonly<{
  title: string;
  missing: string;
  action?: Readonly<{ label: string; run: () => void; icon?: ReactNode }>;
  children?: ReactNode;
}>) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <p>{missing}</p>
      {action && (
        <Button size="sm" leftSection={action.icon} onClick={action.run}>
          {action.label}
        </Button>
      )}
      {children}
    </div>
  );
}
