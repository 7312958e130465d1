import { refusal } from "../../../shared/contract/failure.ts";

/** An address a planner may give: http or https, without user and password. `ask` would carry keys to whatever it names. */
export function addressOf(said: string): URL {
  const address = URL.canParse(said) ? new URL(said) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== "" || address.password !== "")
    throw refusal("refresh-address", {}, "endpoint");
  return address;
}
