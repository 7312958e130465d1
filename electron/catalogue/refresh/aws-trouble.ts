import { Refusal, refusal } from "../../../shared/contract/failure.ts";

/** What went wrong with a question to AWS: what to say, and whether asking again may help. */
export type Trouble = Readonly<{
  refused: Refusal;
  again: "no" | "soon" | "throttled";
  /** How long the host wants to be left alone; `null` where it does not say. */
  afterMs: number | null;
}>;

/** Whom we asked: host for sentences, the proxy's name where there is one, and our own moment in ms. */
export type Asked = Readonly<{ host: string; proxy: string | null; now: () => number }>;

/** A place in a list that the host has forgotten: its pages must be asked for from the first. */
export const isForgottenPlace = (error: unknown): boolean =>
  error instanceof Error && /^(Expired|Invalid)NextToken(Exception)?$/.test(error.name);

const keysUnknown =
  /^(UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|MissingAuthenticationToken|IncompleteSignature|AuthFailure|InvalidSignature|SignatureDoesNotMatch)(Exception)?$/;
const keysExpired = /^(ExpiredToken|TokenRefreshRequired)(Exception)?$/;
const clockWrong = /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)(Exception)?$/;
const throttled =
  /^(Throttling|Throttled|RequestThrottled|RequestLimitExceeded|TooManyRequests|SlowDown|BandwidthLimitExceeded|LimitExceeded)(Exception)?$/;

/** Makes a sentence of what the client threw. No part of a key is ever in it. */
export function troubleOf(error: unknown, asked: Asked): Trouble {
  if (error instanceof Refusal) return { refused: error, again: "no", afterMs: null };
  const { name, message, code, status, headers } = partsOf(error);
  const { host } = asked;
  const afterMs = waitOf(headers["retry-after"], asked.now());
  const no = (refused: Refusal): Trouble => ({ refused, again: "no", afterMs });
  const soon = (refused: Refusal): Trouble => ({ refused, again: "soon", afterMs });

  if (name === "CredentialsProviderError" || name === "TokenProviderError")
    return no(/expired/i.test(message) ? refusal("refresh-aws-keys-expired") : refusal("refresh-aws-no-keys"));
  if (status === 429 || throttled.test(name))
    return { refused: refusal("refresh-busy", { host, status: status ?? 429 }), again: "throttled", afterMs };
  if (keysExpired.test(name)) return no(refusal("refresh-aws-keys-expired"));
  // the client sets its clock by the answer: the second try is signed with the host's own moment
  if (clockWrong.test(name) || (keysUnknown.test(name) && /signature (expired|not yet current)/i.test(message)))
    return soon(refusal("refresh-aws-clock", { host, minutes: minutesOff(headers.date, asked.now()) }));
  if (keysUnknown.test(name)) return no(refusal("refresh-aws-keys-refused", { host, code: name }));
  if (/^AccessDenied/.test(name)) return no(refusal("refresh-aws-denied", { host }));
  if (status === 407) return no(refusal("refresh-proxy", { proxy: asked.proxy ?? host, why: "407" }));
  if (status === 401 || status === 403) return no(refusal("refresh-denied", { host, status }));
  if (status !== null && status >= 500) return soon(refusal("refresh-busy", { host, status }));
  if (name === "TimeoutError" && code !== "ECONNREFUSED" && code !== "ECONNRESET" && code !== "EPIPE")
    return soon(refusal("refresh-silent", { host, seconds: SILENCE_MS / 1000 }));
  if (code !== "") return ofConnection(code, asked);
  if (/^(NotFound|InvalidParameter|Validation)(Exception)?$/.test(name))
    return no(refusal("refresh-code", { host, code: name }));
  if (status !== null && status >= 300) return no(refusal("refresh-status", { host, status }));
  // what is no JSON, or JSON of another shape
  if (/^(Syntax|Type)Error$/.test(name) || status === 200) return soon(refusal("refresh-aws-answer", { host }));
  return soon(refusal("refresh-cut", { host }));
}

/** No sign of life for so long is a failed try. */
export const SILENCE_MS = 30_000;

const notThere = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL"]);

function ofConnection(code: string, { host, proxy }: Asked): Trouble {
  const trouble = (again: "no" | "soon", refused: Refusal): Trouble => ({ again, refused, afterMs: null });
  if (/CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ALTNAME|ERR_TLS|EPROTO|ERR_SSL|HOSTNAME_MISMATCH/.test(code))
    return trouble("no", refusal("refresh-certificate", { host, code }));
  if (notThere.has(code) && proxy !== null) return trouble("no", refusal("refresh-proxy", { proxy, why: code }));
  if (notThere.has(code))
    return trouble(code === "EAI_AGAIN" ? "soon" : "no", refusal("refresh-offline", { host, code }));
  return trouble("soon", refusal("refresh-cut", { host }));
}

type Parts = Readonly<{
  name: string;
  message: string;
  code: string;
  status: number | null;
  headers: Readonly<Record<string, string | undefined>>;
}>;

/** What errors of the client, of sockets and of parsers carry beside their words. */
function partsOf(error: unknown): Parts {
  if (!(error instanceof Error)) return { name: "", message: "", code: "", status: null, headers: {} };
  // the client hangs the answer on what it throws; nothing is assumed of any part of it
  const said = error as Error & {
    code?: unknown;
    $metadata?: { httpStatusCode?: unknown };
    $response?: { statusCode?: unknown; headers?: Readonly<Record<string, string | undefined>> };
  };
  const status = said.$metadata?.httpStatusCode ?? said.$response?.statusCode;
  return {
    name: error.name,
    message: error.message,
    code: typeof said.code === "string" ? said.code : "",
    status: typeof status === "number" ? status : null,
    headers: said.$response?.headers ?? {},
  };
}

/** Retry-After in ms: seconds, or a date. */
function waitOf(said: string | undefined, now: number): number | null {
  if (said === undefined) return null;
  if (/^[0-9]{1,6}$/.test(said.trim())) return Number(said) * 1000;
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function minutesOff(date: string | undefined, now: number): number {
  const theirs = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(theirs) ? 0 : Math.round(Math.abs(theirs - now) / 60_000);
}
