import { Page } from "../../parts/page.tsx";

export function RequirementsPage() {
  return <Page step="requirements">{null}</Page>;
}
