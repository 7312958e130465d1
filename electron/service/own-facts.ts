import { refusal } from "../../shared/contract/failure.ts";
import { sourceOfFact } from "../../shared/catalogue/fact-key.ts";
import { canonicalJson } from "../../shared/exchange/canonical.ts";
import type { Provider } from "../../shared/model/catalogue.ts";
import { OwnFactId, type SourceId } from "../../shared/model/id.ts";
import type { OwnFact, OwnValue } from "../../shared/model/own-fact.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Reading } from "../database/database.ts";
import { findEvidenceFile } from "../database/evidence-files.ts";
import { findOwnFact, listOwnFacts, removeOwnFact, saveOwnFacts } from "../database/own-facts.ts";
import { nextId } from "../database/steps.ts";
import type { Calls, Desk } from "./handlers.ts";
import { checkedFact } from "./own-fact-check.ts";

type Known = Provider["s3Api"];
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
      const catalogue = session.catalogue();
      const checked = checkedFact(fact, stated, { catalogue, evidence, today });
      const before = catalogue.providers.find((one) => checked.kind === "provider" && one.id === checked.value.id);
      const saved = session.change(say("own-facts.step-save", { about: aboutOf(checked) }), (writing) => {
        const made = id ?? OwnFactId.parse(nextId(writing, "f"));
        const readAt = { ...stated.readAt, title: stated.readAt.title.trim() };
        saveOwnFacts(writing, [{ id: made, ...stated, readAt, fact: fromSource(checked, sourceOfFact(made), before) }]);
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

/** Owner and shareholders, each under the fact's own name unless it was left as it was. */
function ownerFrom(
  owner: Provider["owner"],
  before: Provider["owner"] | undefined,
  source: SourceId,
): Provider["owner"] {
  const { name, country, shareholders } = owner;
  const isSame = before?.name === name && before.country === country;
  const said = { name, country, source: isSame ? before.source : name !== null || country !== null ? source : null };
  if (!shareholders) return said;
  const was = before?.shareholders;
  const isKept = was !== undefined && canonicalJson(was.holders) === canonicalJson(shareholders.holders);
  return { ...said, shareholders: isKept ? was : { ...shareholders, source } };
}

/**
 * The fact under its own name as source, wherever it says something: nobody can lend it the word of a bundled source.
 *
 * Parts of a provider that are left as they were keep the word they rest on: who corrects an address has not checked the
 * owner, and what was from memory stays so.
 */
function fromSource(fact: OwnValue, source: SourceId, before: Provider | undefined): OwnValue {
  switch (fact.kind) {
    case "provider": {
      const { value } = fact;
      const said = (isKnown: boolean): SourceId | null => (isKnown ? source : null);
      const known = (one: Known, was: Known | undefined): Known => ({
        ...one,
        source: was?.value === one.value ? was.source : said(one.value !== null),
      });
      const { owner, platform, otherInterfaces } = value;
      const isPlatformSame = before?.platform.name === platform.name && before.platform.family === platform.family;
      const isOtherSame = before?.otherInterfaces?.text === otherInterfaces?.text;
      return {
        ...fact,
        value: {
          ...value,
          owner: ownerFrom(owner, before?.owner, source),
          platform: isPlatformSame ? before.platform : { ...platform, source: said(platform.name !== null) },
          managedKubernetes: known(value.managedKubernetes, before?.managedKubernetes),
          s3Api: known(value.s3Api, before?.s3Api),
          openstackApi: known(value.openstackApi, before?.openstackApi),
          ...(otherInterfaces === undefined
            ? {}
            : { otherInterfaces: (isOtherSame && before?.otherInterfaces) || { ...otherInterfaces, source } }),
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
