import { Page } from "../../parts/page.tsx";

export function ReportPage() {
  return <Page step="report">{null}</Page>;
}
