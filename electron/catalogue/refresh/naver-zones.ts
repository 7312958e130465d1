/** Each zone of Naver Cloud is a cloud of its own, with its own host and accounts; https://api.ncloud-docs.com/docs/platform-listprice */
export const naverHosts = {
  "": "https://billingapi.apigw.ntruss.com",
  "gov-": "https://billingapi.apigw.gov-ntruss.com",
  "fin-": "https://billingapi.apigw.fin-ntruss.com",
} as const;
export type NaverZone = keyof typeof naverHosts;

/** The zone of a region by its code in the catalogue (`gov-KR`), or of a host by its name. */
export const naverZone = (name: string): NaverZone =>
  name.includes("gov-") ? "gov-" : name.includes("fin-") ? "fin-" : "";
