import { createHmac } from "node:crypto";

/** Access key and its secret, from NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY; never kept, logged or said. */
export type NaverKeys = Readonly<{ access: string; secret: string }>;

/**
 * The headers by which Naver Cloud knows who asks: signature version 2 of its API gateway.
 *
 * Signed are method, path with query, moment (ms) and access key; https://api.ncloud-docs.com/docs/common-ncpapi. The host
 * refuses a moment more than five minutes off its own clock.
 */
export function signed(method: "GET", address: URL, { access, secret }: NaverKeys, at: Date): Record<string, string> {
  const moment = String(at.getTime());
  const words = `${method} ${address.pathname}${address.search}\n${moment}\n${access}`;
  return {
    "x-ncp-apigw-timestamp": moment,
    "x-ncp-iam-access-key": access,
    "x-ncp-apigw-signature-v2": createHmac("sha256", secret).update(words).digest("base64"),
  };
}
