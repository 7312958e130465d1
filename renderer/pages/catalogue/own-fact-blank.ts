import { ProviderId, regionId } from "../../../shared/model/id.ts";
import type { OwnValue } from "../../../shared/model/own-fact.ts";
import { BLANK, OWN } from "./own-fact-draft.ts";

const stamp = { source: OWN, asOf: "", note: null };
const unknown = { value: null, source: null };

/** Where a new fact of a kind begins: nothing known. Its id and code are typed; see own-fact-draft.ts. */
export function blankOf(kind: OwnValue["kind"], provider: ProviderId = ProviderId.parse(BLANK)): OwnValue {
  switch (kind) {
    case "provider":
      return {
        kind,
        value: {
          id: provider,
          name: { ko: "", en: "" },
          kind: "national",
          owner: { name: null, country: null, source: null },
          platform: { name: null, family: null, source: null },
          managedKubernetes: unknown,
          s3Api: unknown,
          openstackApi: unknown,
          ...stamp,
        },
      };
    case "region":
      return {
        kind,
        value: {
          id: regionId(provider, BLANK),
          provider,
          code: BLANK,
          city: null,
          country: "KR",
          place: null,
          zone: "public",
          zones: null,
          member: null,
          ...stamp,
        },
      };
    case "offer": {
      const region = regionId(provider, BLANK);
      return {
        kind,
        value: {
          id: `${region}:${BLANK}` as never, // an offer's id is its region and code, both still to be typed
          region,
          code: BLANK,
          class: "dedicated",
          vcpu: 1,
          memoryGib: 1,
          arch: "x86_64",
          gpu: null,
          localDiskGb: null,
          price: null,
        },
      };
    }
    case "service":
      return {
        kind,
        value: {
          provider,
          region: null,
          item: "egress_internet",
          variant: null,
          unit: "GB",
          tierFromGb: null,
          tierToGb: null,
          freeGb: null,
          currency: null,
          price: null,
          included: false,
          ...stamp,
        },
      };
    case "certification":
      return {
        kind,
        value: {
          provider,
          scheme: BLANK,
          scope: null,
          zones: null,
          regions: null,
          level: null,
          rank: null,
          validFrom: null,
          validTo: null,
          lastConfirmed: null,
          termYears: null,
          standing: "proven",
          ...stamp,
        },
      };
  }
}
