import { Page } from "../../parts/page.tsx";

export function PlacementPage() {
  return <Page step="placement">{null}</Page>;
}
