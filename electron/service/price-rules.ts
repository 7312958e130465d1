import { refusal } from "../../shared/contract/failure.ts";
import { defaultPriceRules } from "../../shared/model/price-rules.ts";
import { say } from "../../shared/model/sentence.ts";
import { readPriceRules, savePriceRules } from "../database/price-rules.ts";
import type { Calls, Desk } from "./handlers.ts";

/** From when a price is doubted: the usual bounds, or the planner's own. */
export function priceRuleCalls({ session, changed }: Desk): Calls<"price-rules.read" | "price-rules.save"> {
  return {
    "price-rules.read": () => {
      const open = session.current();
      return open ? readPriceRules(open.db) : defaultPriceRules;
    },
    "price-rules.save": (rules) => {
      if (rules.warnAfterDays > rules.staleAfterDays) throw refusal("price-rules-order", {}, "staleAfterDays");
      session.change(say("freshness.step-rules"), (writing) => savePriceRules(writing, rules));
      changed("price-rules");
      return {};
    },
  };
}
