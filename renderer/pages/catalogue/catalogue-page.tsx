import { Page } from "../../parts/page.tsx";

export function CataloguePage() {
  return <Page step="catalogue">{null}</Page>;
}
