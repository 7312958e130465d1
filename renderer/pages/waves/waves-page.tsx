import { Page } from "../../parts/page.tsx";

export function WavesPage() {
  return <Page step="waves">{null}</Page>;
}
