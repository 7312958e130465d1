import { useBring } from "./bring.ts";
import { RefreshDrawer } from "./refresh-drawer.tsx";
import { SheetDrawer } from "./sheet-drawer.tsx";

/** The drawers in which prices are brought in, on every page of the catalogue. */
export function BringDrawers() {
  const open = useBring((bring) => bring.open);
  if (open === "sheet") return <SheetDrawer />;
  return open === "refresh" ? <RefreshDrawer /> : null;
}
