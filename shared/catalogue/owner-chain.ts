import type { Provider, Region } from "../model/catalogue.ts";
import type { Federation, QuotedContract, Reference } from "../model/reference.ts";

/**
 * A legal person behind what a provider sells: its owner, a member of the federation, or the supplier of what it resells.
 *
 * A reseller adds a link and changes nothing at the end: what KT sells of Azure ends at Microsoft (domain 4.3).
 */
export type Behind = Readonly<{
  as: "owner" | "lead" | "member" | "supplier";
  /** Whose owner stands at the end of the chain. */
  provider: Provider;
  member: Federation["members"][number] | null;
  contract: QuotedContract | null;
}>;

type Question = Readonly<{
  provider: Provider;
  regions: readonly Region[];
  providers: readonly Provider[];
  reference: Pick<Reference, "federations" | "contracts">;
}>;

/**
 * The persons behind a provider, those that hold all of it first.
 *
 * A federation has nobody behind it as a whole: its members are the legal persons, the lead among them. Two reports of one
 * contract make one supplier.
 */
export function whoIsBehind({ provider, regions, providers, reference }: Question): Behind[] {
  const named = (id: string): Provider | null => providers.find((one) => one.id === id) ?? null;
  const members = membersOf(provider, regions, named, reference);
  const own: Behind[] = members.length > 0 ? members : [{ as: "owner", provider, member: null, contract: null }];
  const contracts = reference.contracts.filter((one) => one.buyer === provider.id);
  const suppliers = [...new Map(contracts.map((one) => [one.supplier, one])).values()];
  return [
    ...own,
    ...suppliers.flatMap((contract): Behind[] => {
      const supplier = named(contract.supplier);
      return supplier ? [{ as: "supplier", provider: supplier, member: null, contract }] : [];
    }),
  ];
}

function membersOf(
  provider: Provider,
  regions: readonly Region[],
  named: (id: string) => Provider | null,
  reference: Question["reference"],
): Behind[] {
  if (provider.kind !== "federation") return [];
  const stated = reference.federations.find((one) => one.id === provider.id)?.members ?? [];
  const told = new Set<string>(stated.map((one) => one.provider));
  const running = [...new Set(regions.flatMap(({ member }) => (member === null || told.has(member) ? [] : [member])))];
  return [
    ...stated.flatMap((member): Behind[] => {
      const found = named(member.provider);
      return found ? [{ as: member.role, provider: found, member, contract: null }] : [];
    }),
    ...running.flatMap((id): Behind[] => {
      const found = named(id);
      return found ? [{ as: "member", provider: found, member: null, contract: null }] : [];
    }),
  ];
}
