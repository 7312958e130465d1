import { Page } from "../../parts/page.tsx";

export function LockInPage() {
  return <Page step="lock-in">{null}</Page>;
}
