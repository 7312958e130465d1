import type { ReactNode } from "react";

/** A table that may be wider than its place: it is scrolled by itself, by keys too. */
export function WideTable({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="table-wide" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
