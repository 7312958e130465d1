import { refusal } from "../../shared/contract/failure.ts";
import type { Offer } from "../../shared/model/catalogue.ts";
import { providerOf } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { listSealAnswers, saveSealAnswer } from "../database/seal-answers.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  "catalogue.overview" | "catalogue.provider" | "catalogue.cities" | "catalogue.reference" | "seal-answers.save";

/** Whom one can buy from, and on whose word. */
export function catalogueCalls({ session, changed }: Desk): Calls<Name> {
  return {
    "catalogue.overview": () => {
      const { edition, providers, regions, rulePacks, benchmarks, sources, offers, certifications } =
        session.catalogue();
      const offersOf = groupBy(offers, ({ region }) => providerOf(region));
      return {
        edition,
        providers: providers.map((provider) => {
          const own = offersOf.get(provider.id) ?? [];
          const dates = own.flatMap(({ price }: Offer) => (price ? [price.asOf] : [])).sort();
          return {
            provider,
            regions: regions.filter((region) => region.provider === provider.id).length,
            offers: own.length,
            priced: dates.length,
            oldestPrice: dates[0] ?? null,
            newestPrice: dates.at(-1) ?? null,
            certifications: certifications.filter((certification) => certification.provider === provider.id),
          };
        }),
        regions: [...regions],
        rulePacks: [...rulePacks],
        benchmarks: [...benchmarks],
        sources: [...sources],
      };
    },
    "catalogue.provider": ({ id }) => {
      const { providers, certifications, regions, offers, services } = session.catalogue();
      const provider = providers.find((provider) => provider.id === id);
      if (!provider) throw refusal("no-such-provider", { id });
      const open = session.current();
      return {
        provider,
        certifications: certifications.filter((certification) => certification.provider === id),
        regions: regions.filter((region) => region.provider === id),
        offers: offers.filter(({ region }) => providerOf(region) === id),
        services: services.filter((service) => service.provider === id),
        sealAnswers: open ? listSealAnswers(open.db, id) : [],
      };
    },
    "catalogue.cities": () => [...session.catalogue().cities],
    "catalogue.reference": () => session.catalogue().reference,
    "seal-answers.save": (answer) => {
      if (!session.catalogue().providers.some(({ id }) => id === answer.provider))
        throw refusal("no-such-provider", { id: answer.provider }, "provider");
      session.change(
        say("catalogue.step-seal", { provider: answer.provider, objective: answer.objective }),
        (writing) => saveSealAnswer(writing, answer),
      );
      changed("seal-answers");
      return {};
    },
  };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
