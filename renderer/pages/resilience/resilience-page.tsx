import { Page } from "../../parts/page.tsx";

/** What fails if this goes? */
export function ResiliencePage() {
  return <Page step="resilience">{null}</Page>;
}
