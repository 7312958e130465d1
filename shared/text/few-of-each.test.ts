import { expect, it } from "vitest";
import { say } from "../model/sentence.ts";
import { fewOfEach } from "./few-of-each.ts";
import { sayIn } from "./text.ts";

const about = (workload: string) => say("placement.no-option", { workload });

it("prints the first few of a kind and counts the others, and leaves alone what stands by itself", () => {
  const own = say("placement.binding-pins", { count: 1 });
  const all = [about("a"), own, about("b"), about("c"), about("d"), about("e")];
  const said = fewOfEach(all);
  expect(said.slice(0, 4)).toEqual([about("a"), own, about("b"), about("c")]);
  expect(said).toHaveLength(5);
  expect(sayIn("en", said[4]!)).toBe("The same holds for 2 more.");
  expect(fewOfEach(all, 5)).toEqual(all);
});
