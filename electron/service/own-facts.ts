import { refusal } from "../../shared/contract/failure.ts";
import { sourceOfFact } from "../../shared/catalogue/fact-key.ts";
import { OwnFactId, type SourceId } from "../../shared/model/id.ts";
import type { OwnFact, OwnValue } from "../../shared/model/own-fact.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Reading } from "../database/database.ts";
import { findEvidenceFile } from "../database/evidence-files.ts";
import { findOwnFact, listOwnFacts, removeOwnFact, saveOwnFacts } from "../database/own-facts.ts";
import { nextId } from "../database/steps.ts";
import type { Calls, Desk } from "./handlers.ts";
import { checkedFact } from "./own-fact-check.ts";

type Name = "own-facts.list" | "own-facts.save" | "own-facts.choose" | "own-facts.remove";

/** What the planner states beside the bundled facts or against them; which side counts is his choice, and written down. */
export function ownFactCalls({ session, surroundings, changed }: Desk): Calls<Name> {
  function factOf(db: Reading, id: OwnFactId): OwnFact {
    const fact = findOwnFact(db, id);
    if (!fact) throw refusal("own-fact-gone", { id }, "id");
    return fact;
  }

  return {
    "own-facts.list": () => {
      const open = session.current();
      return open ? listOwnFacts(open.db) : [];
    },
    "own-facts.save": ({ id, fact, ...stated }) => {
      const { db } = session.required();
      if (id !== null) factOf(db, id);
      const evidence = stated.evidence === null ? null : findEvidenceFile(db, stated.evidence);
      if (stated.evidence !== null && !evidence) throw refusal("evidence-gone", { id: stated.evidence }, "evidence");
      const today = surroundings.now().toISOString().slice(0, 10);
      const checked = checkedFact(fact, stated, { catalogue: session.catalogue(), evidence, today });
      const saved = session.change(say("own-facts.step-save", { about: aboutOf(checked) }), (writing) => {
        const made = id ?? OwnFactId.parse(nextId(writing, "f"));
        const readAt = { ...stated.readAt, title: stated.readAt.title.trim() };
        saveOwnFacts(writing, [{ id: made, ...stated, readAt, fact: fromSource(checked, sourceOfFact(made)) }]);
        return made;
      });
      changed("own-facts", "catalogue", "workspace");
      return { id: saved };
    },
    "own-facts.choose": ({ id, use, reason }) => {
      const fact = factOf(session.required().db, id);
      session.change(say(`own-facts.step-choose-${use}`, { about: aboutOf(fact.fact) }), (writing) =>
        saveOwnFacts(writing, [{ ...fact, use, reason }]),
      );
      changed("own-facts", "catalogue", "workspace");
      return {};
    },
    "own-facts.remove": ({ ids }) => {
      const { db } = session.required();
      const gone = new Set(ids);
      for (const id of gone) factOf(db, id);
      session.change(say("own-facts.step-remove", { count: gone.size }), (writing) => {
        for (const id of gone) removeOwnFact(writing, id);
      });
      changed("own-facts", "catalogue", "workspace");
      return {};
    },
  };
}

/** What a fact is about, short, for the history. */
function aboutOf(fact: OwnValue): string {
  switch (fact.kind) {
    case "provider":
    case "region":
    case "offer":
      return fact.value.id;
    case "service":
      return `${fact.value.provider} ${fact.value.item}`;
    case "certification":
      return `${fact.value.provider} ${fact.value.scheme}`;
  }
}

/** The fact under its own name as source, wherever it says something: nobody can lend it the word of a bundled source. */
function fromSource(fact: OwnValue, source: SourceId): OwnValue {
  switch (fact.kind) {
    case "provider": {
      const { value } = fact;
      const said = (isKnown: boolean): SourceId | null => (isKnown ? source : null);
      const known = (one: typeof value.s3Api) => ({ ...one, source: said(one.value !== null) });
      const { otherInterfaces } = value;
      return {
        ...fact,
        value: {
          ...value,
          owner: { ...value.owner, source: said(value.owner.name !== null || value.owner.country !== null) },
          platform: { ...value.platform, source: said(value.platform.name !== null) },
          managedKubernetes: known(value.managedKubernetes),
          s3Api: known(value.s3Api),
          openstackApi: known(value.openstackApi),
          ...(otherInterfaces === undefined ? {} : { otherInterfaces: { ...otherInterfaces, source } }),
          source,
        },
      };
    }
    case "offer": {
      const { price } = fact.value;
      return { ...fact, value: { ...fact.value, price: price && { ...price, source } } };
    }
    case "region":
      return { ...fact, value: { ...fact.value, source } };
    case "service":
      return { ...fact, value: { ...fact.value, source } };
    case "certification":
      return { ...fact, value: { ...fact.value, source } };
  }
}
