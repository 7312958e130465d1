import { z } from "zod";
import { ScenarioId } from "../model/id.ts";
import { MoneyOverTime } from "../model/money-over-time.ts";
import { Text } from "../model/sentence.ts";
import { WaveCalendar } from "../model/wave-calendar.ts";
import { Day } from "../units/date.ts";
import { call } from "./call.ts";

/** Public holidays bundled for the agency's country; none where there is no list. */
const Holidays = z.array(z.strictObject({ day: Day, name: Text }));

/** What surrounds the waves and has a date: what is bought and copied before them, and days off. */
export const waveDateCalls = {
  /** What the plan pays month by month, and in each fiscal year against its budget. */
  "waves.money": call(z.strictObject({ scenario: ScenarioId }), MoneyOverTime),
  "waves.calendar": call(z.strictObject({ scenario: ScenarioId }), WaveCalendar.extend({ holidays: Holidays })),
};
