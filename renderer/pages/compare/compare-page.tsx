import { Page } from "../../parts/page.tsx";

export function ComparePage() {
  return <Page step="compare">{null}</Page>;
}
