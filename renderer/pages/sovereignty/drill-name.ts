import type { Words } from "../../hooks/use-text.ts";

const known = ["cloud-act", "non-eu-acquisition", "foreign-acquisition"] as const;

/** The name of a drill this program knows; another pack's drill is called by its id. */
export function drillName(t: Words["t"], id: string): string {
  const found = known.find((one) => one === id);
  return found ? t(`sovereignty-page.drill-${found}`) : id;
}
