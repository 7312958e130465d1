import type { Provider } from "../../model/catalogue.ts";
import { isSourced } from "../../model/evidence.ts";
import type { PlatformWish } from "../../model/rule-pack.ts";
import { say } from "../../model/sentence.ts";
import type { Finding } from "./packs.ts";

/**
 * Whether a provider runs one of the platforms asked for, or offers one of the open interfaces.
 *
 * One is enough. What stands in the catalogue from memory speaks against a provider, never for it.
 */
export function judgePlatform({ families, interfaces }: PlatformWish, provider: Provider): Finding {
  const { platform } = provider;
  const wanted = [...families, ...interfaces].join(", ");
  const args = { provider: provider.name, platform: platform.name ?? "-", wanted };
  if (families.length + interfaces.length === 0) {
    return { verdict: "pass", sentence: say("eligibility.platform-not-asked") };
  }

  const runs = platform.family !== null && families.includes(platform.family);
  if (runs && isSourced(platform.source)) return { verdict: "pass", sentence: say("eligibility.platform-in", args) };
  const offered = interfaces.filter((one) => provider[one].value === true);
  const proven = offered.find((one) => isSourced(provider[one].source));
  if (proven) {
    return { verdict: "pass", sentence: say("eligibility.platform-interface", { ...args, interface: proven }) };
  }
  if (runs || offered.length > 0) return { verdict: "unknown", sentence: say("eligibility.platform-unverified", args) };

  const isFamilyOpen = families.length > 0 && platform.family === null;
  const isInterfaceOpen = interfaces.some((one) => provider[one].value === null);
  if (isFamilyOpen || isInterfaceOpen)
    return { verdict: "unknown", sentence: say("eligibility.platform-unknown", args) };
  return { verdict: "fail", sentence: say("eligibility.platform-out", args) };
}
