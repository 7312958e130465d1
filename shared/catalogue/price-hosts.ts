import type { Currency } from "../units/money.ts";

/** Providers whose prices can be fetched. */
export const feedNames = ["aws", "azure", "ovh", "naver"] as const;
export type FeedName = (typeof feedNames)[number];

export const awsHost = "api.pricing.us-east-1.amazonaws.com";
export const azureHost = "prices.azure.com";
/** By the currency of the list. */
export const ovhHosts = { EUR: "eu.api.ovh.com", USD: "ca.api.ovh.com" } as const;

/** Each zone of Naver Cloud is a cloud of its own, with its own host and accounts; https://api.ncloud-docs.com/docs/platform-listprice */
export const naverHosts = {
  "": "billingapi.apigw.ntruss.com",
  "gov-": "billingapi.apigw.gov-ntruss.com",
  "fin-": "billingapi.apigw.fin-ntruss.com",
} as const;
export type NaverZone = keyof typeof naverHosts;

/** The zone of a region by its code in the catalogue (`gov-KR`), or of a host by its name. */
export const naverZone = (name: string): NaverZone =>
  name.includes("gov-") ? "gov-" : name.includes("fin-") ? "fin-" : "";

/**
 * The hosts a refresh asks unless another address is given, over HTTPS: what a person is told before anything leaves is what
 * is asked. Regions by their codes in the catalogue; none is all, and for Naver Cloud its public zone.
 */
export function hostsAsked(from: FeedName, currency: Currency, regions: readonly string[]): readonly string[] {
  switch (from) {
    case "aws":
      return [awsHost];
    case "azure":
      return [azureHost];
    case "ovh":
      return [currency === "USD" ? ovhHosts.USD : ovhHosts.EUR];
    case "naver": {
      const zones = regions.length === 0 ? ([""] as const) : regions.map(naverZone);
      return [...new Set(zones.map((zone) => naverHosts[zone]))];
    }
  }
}
