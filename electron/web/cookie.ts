import { randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Who may come in.
 *
 * The address a person opens carries a key that works once. It buys a cookie with another secret, made
 * for this run only and never derived from the first, so that neither gives the other away.
 */
export function door(port: number) {
  let launchKey: string | null = secret();
  const session = secret();
  // cookies do not tell ports apart, so the name must
  const name = `sovplan-${port}`;

  return {
    launchKey: (): string | null => launchKey,
    /** Spends the launch key. The second time it opens nothing. */
    spend: (given: string): boolean => {
      if (launchKey === null || !isSame(given, launchKey)) return false;
      launchKey = null;
      return true;
    },
    cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`,
    isKnown: (cookies: string | undefined): boolean =>
      (cookies ?? "").split(";").some((cookie) => {
        const [key, ...value] = cookie.trim().split("=");
        return key === name && isSame(value.join("="), session);
      }),
  };
}

const secret = (): string => randomBytes(32).toString("base64url");

/** Takes the same time wherever two strings of one length differ. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
