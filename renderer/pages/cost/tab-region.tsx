import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";

/** The room of a tab that scrolls; its charts are told how wide they may be. */
export function TabRegion({ label, children }: Readonly<{ label: string; children: (width: number) => ReactNode }>) {
  const { ref, width } = useElementSize();
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={label}>
      <div ref={ref} className="cost-room">
        {children(Math.max(560, Math.min(1080, Math.round(width) || 900)))}
      </div>
    </div>
  );
}
