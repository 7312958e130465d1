/** The steps of the work, in order. The word is the address, the folder, and the prefix of its texts. */
export const steps = [
  "inventory",
  "catalogue",
  "requirements",
  "compare",
  "lock-in",
  "placement",
  "cost",
  "resilience",
  "waves",
  "report",
] as const;
export type Step = (typeof steps)[number];
/** As many steps have a key of their own: there is no digit for the tenth. */
export const NUMBERED = 9;

/** `/inventory`, `/catalogue/naver`; in the page's address behind a `#`. */
export const pathOf = (step: Step, ...more: readonly string[]): string =>
  ["", step, ...more.map(encodeURIComponent)].join("/");

/** The step an address belongs to; `null` on the start screen. */
export const stepAt = (path: string): Step | null =>
  steps.find((step) => path === `/${step}` || path.startsWith(`/${step}/`)) ?? null;
