import { Currency } from "../../../shared/units/money.ts";
import type { FeedName } from "./list-kind.ts";

export const feeds = ["aws", "azure", "ovh", "naver"] as const;

/** Currencies each feed can be asked in. */
export const currenciesOf: Readonly<Record<FeedName, readonly Currency[]>> = {
  aws: ["USD"],
  azure: Currency.options,
  ovh: ["EUR", "USD"],
  naver: ["KRW", "USD"],
};

const naverHosts = [
  ["gov-", "billingapi.apigw.gov-ntruss.com"],
  ["fin-", "billingapi.apigw.fin-ntruss.com"],
  ["", "billingapi.apigw.ntruss.com"],
] as const;

/** Whom an online refresh asks unless another address is given: said to the person before anything leaves. */
export function hostsAsked(from: FeedName, currency: Currency, regions: readonly string[]): readonly string[] {
  switch (from) {
    case "aws":
      return ["api.pricing.us-east-1.amazonaws.com"];
    case "azure":
      return ["prices.azure.com"];
    case "ovh":
      return [currency === "USD" ? "ca.api.ovh.com" : "eu.api.ovh.com"];
    case "naver": {
      // each zone is a cloud of its own; without regions the public one is asked
      const codes = regions.length === 0 ? [""] : regions;
      return [...new Set(codes.map((code) => naverHosts.find(([zone]) => code.startsWith(zone))![1]))]; // the last fits all
    }
  }
}
