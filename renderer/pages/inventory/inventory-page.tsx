import { Page } from "../../parts/page.tsx";

export function InventoryPage() {
  return <Page step="inventory">{null}</Page>;
}
