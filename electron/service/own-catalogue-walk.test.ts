import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Offer } from "../../shared/model/catalogue.ts";
import { checkWorkspace } from "../database/database.ts";
import { type DeskForTests, openDesk } from "./desk-for-tests.ts";
import { landEdition } from "./editions.ts";

const home = mkdtempSync(join(tmpdir(), "sovplan-own-walk-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a planner may do with the catalogue, one after the other; numbers choose among what there is. */
const anyDay = fc.array(
  fc.record({
    deed: fc.constantFrom("land", "use", "set-aside", "remove", "state", "choose", "take-back"),
    which: fc.nat(20),
    factor: fc.constantFrom(0.3, 0.9, 1.1, 1.4, 4),
    complete: fc.boolean(),
    confirms: fc.boolean(),
  }),
  { minLength: 6, maxLength: 14 },
);
type Deed = typeof anyDay extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const digestOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Everything about the catalogue that somebody could see. */
async function seen({ session, ask }: DeskForTests) {
  const { edition, sources, providers, regions, offers, services, certifications } = session.catalogue();
  return {
    edition,
    catalogue: digestOf([sources, providers, regions, offers, services, certifications]),
    own: await ask("editions.list", {}),
    facts: await ask("own-facts.list", {}),
    content: (await ask("workspace.check", {})).digest,
  };
}

async function doIt(desk: DeskForTests, { deed, which, factor, complete, confirms }: Deed): Promise<void> {
  const { ask, session } = desk;
  const { own } = await ask("editions.list", {});
  const facts = await ask("own-facts.list", {});
  const edition = own[which % Math.max(1, own.length)];
  const fact = facts[which % Math.max(1, facts.length)];
  const some = session.bundled().offers.filter(({ region }) => region === "naver:KR");
  const changed = (offer: Offer): Offer => ({
    ...offer,
    price: offer.price && { ...offer.price, amount: offer.price.amount * factor, asOf: "2026-11-20" },
  });
  if (deed === "land") {
    const offers = some.slice(which % 5, (which % 5) + 8).map(changed);
    const given = { offers, services: [], complete: complete ? [some[0]!.region] : [], doubts: [], findings: [] };
    const origin = { kind: "price-sheet", from: "file", name: "list.csv", digest: null } as const;
    landEdition(desk, { title: `List ${which}`, origin, date: `2026-11-${10 + (which % 10)}`, facts: given }, false);
  } else if (deed === "use" && edition)
    await ask("editions.use", { id: edition.id, confirmed: confirms ? "all" : [], reason: null });
  else if (deed === "set-aside" && edition) await ask("editions.set-aside", { id: edition.id, reason: "x" });
  else if (deed === "remove" && edition && edition.state !== "in-use") await ask("editions.remove", { id: edition.id });
  else if (deed === "state")
    await ask("own-facts.save", {
      id: confirms && fact ? fact.id : null,
      fact: { kind: "offer", value: changed(some[which % some.length]!) },
      use: complete ? "own" : "bundled",
      reason: null,
      readAt: { title: "Quote", address: null, date: "2026-11-20" },
      evidence: null,
    });
  else if (deed === "choose" && fact)
    await ask("own-facts.choose", { id: fact.id, use: complete ? "own" : "bundled", reason: null });
  else if (deed === "take-back" && fact) await ask("own-facts.remove", { ids: [fact.id] });
}

const steps = async ({ ask }: DeskForTests): Promise<number> =>
  (await ask("workspace.history", { before: null, limit: 1 }))[0]!.number;

describe("whatever a planner does with editions and facts", () => {
  it("is taken back step by step to the same catalogue, and done again to the same, also after closing", async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const folder = mkdtempSync(join(home, "walk-"));
        const path = join(folder, "plan.sovplan");
        let desk = openDesk(folder);
        await desk.session.create(path, { agency: "Test", country: "KR", currency: "KRW", language: "ko" });
        try {
          const trail = [await seen(desk)];
          for (const deed of day) {
            const before = await steps(desk);
            await doIt(desk, deed);
            if ((await steps(desk)) > before) trail.push(await seen(desk));
          }
          desk.session.close();
          desk = openDesk(folder);
          await desk.session.open(path);
          expect(await seen(desk)).toEqual(trail.at(-1));
          for (const before of trail.slice(0, -1).toReversed()) {
            await desk.ask("workspace.undo", {});
            expect(await seen(desk)).toEqual(before);
          }
          expect(desk.session.catalogue()).toBe(desk.session.bundled());
          for (const after of trail.slice(1)) {
            await desk.ask("workspace.redo", {});
            expect(await seen(desk)).toEqual(after);
          }
          expect(checkWorkspace(desk.session.required())).toEqual([]);
        } finally {
          desk.session.close();
        }
      }),
      { numRuns: 6 },
    );
  }, 240_000);
});
