import type { Agent } from "node:http";
import { isIP } from "node:net";
import { HttpProxyAgent } from "http-proxy-agent";
import { HttpsProxyAgent } from "https-proxy-agent";
import { refusal } from "../../../shared/contract/failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The way out for an address: `null` is the direct one. `name` is safe to say: host and port, never user and password. */
export type Proxy = Readonly<{ agent: Agent; name: string }>;

/**
 * The proxy an address is to be asked through: HTTPS_PROXY or HTTP_PROXY by its scheme, ALL_PROXY for both; none for hosts
 * that NO_PROXY names. Names in small letters count before those in capitals, as other tools have it.
 */
export function proxyFor(address: URL, environment: Environment): Proxy | null {
  const scheme = address.protocol === "https:" ? "https_proxy" : "http_proxy";
  const said = setting(environment, scheme) ?? setting(environment, "all_proxy");
  if (said === null || isExempt(address, setting(environment, "no_proxy") ?? "")) return null;
  const proxy = proxyAddress(said);
  const agent = address.protocol === "https:" ? new HttpsProxyAgent(proxy) : new HttpProxyAgent(proxy);
  return { agent, name: proxy.host };
}

function setting(environment: Environment, name: string): string | null {
  const said = (environment[name] ?? environment[name.toUpperCase()] ?? "").trim();
  return said === "" ? null : said;
}

/** `proxy.agency.kr:8080` stands for `http://proxy.agency.kr:8080`. */
function proxyAddress(said: string): URL {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(said) ? said : `http://${said}`;
  const address = URL.canParse(written) ? new URL(written) : null;
  // what was written may hold a password, so it is not repeated
  if (!address || !/^https?:$/.test(address.protocol)) throw refusal("refresh-proxy-address");
  return address;
}

/** NO_PROXY: names parted by commas or blanks; a name stands for its subdomains too, `*` for all, `:8443` narrows to a port. */
function isExempt(address: URL, list: string): boolean {
  const port = address.port || (address.protocol === "https:" ? "443" : "80");
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const bare = name.replace(/^\*?\./, "");
      // an address of numbers has no subdomains
      const isBelow = isIP(address.hostname) === 0 && address.hostname.endsWith(`.${bare}`);
      const isHost = address.hostname === bare || isBelow;
      return isHost && (wanted === undefined || wanted === port);
    });
}
