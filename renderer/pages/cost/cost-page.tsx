import { Page } from "../../parts/page.tsx";

/** What do we pay, for what, and when? */
export function CostPage() {
  return <Page step="cost">{null}</Page>;
}
