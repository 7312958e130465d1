import type { Language } from "../model/sentence.ts";
import type { Range } from "../units/range.ts";
import { formatRange } from "./format.ts";
import { text } from "./text.ts";

const HOUR = 60;
const DAY = 24 * HOUR;
const MONTH = 730 * HOUR;

/** `0–4 h`, `7–30.4 days`, `1–12 months`: minutes in the unit in which a person would say the longer end. */
export function formatDuration(language: Language, minutes: Range): string {
  const [unit, key] =
    minutes.high < 2 * HOUR
      ? ([1, "resilience.minutes"] as const)
      : minutes.high < 2 * DAY
        ? ([HOUR, "resilience.hours"] as const)
        : minutes.high < 2 * MONTH
          ? ([DAY, "resilience.days"] as const)
          : ([MONTH, "resilience.months"] as const);
  return text(language, key, {
    span: formatRange(language, { low: minutes.low / unit, high: minutes.high / unit }, 1),
  });
}
