import { awsHost } from "../../../shared/catalogue/price-hosts.ts";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import {
  GetAttributeValuesCommand,
  GetProductsCommand,
  PricingClient,
  type PricingClientConfig,
} from "@aws-sdk/client-pricing";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { refusal } from "../../../shared/contract/failure.ts";
import { type Asked, SILENCE_MS } from "./aws-trouble.ts";
import type { FeedRequest } from "./feed.ts";
import { addressOf } from "./address.ts";
import { type Proxy, proxyFor } from "./proxy.ts";

/** What is asked of the query API: a service, and what its products must be. */
export type AwsQuery = Readonly<{ service: string; where: Readonly<Record<string, string>> }>;
/** A page of its answer: JSON in strings, and the place to go on from. */
export type AwsPage = Readonly<{ items: readonly string[]; next: string | null }>;

export type AwsDoor = Readonly<{
  asked: Asked;
  products: (query: AwsQuery, place: string | null) => Promise<AwsPage>;
  /** Values of an attribute of Amazon EC2: `regionCode` for all regions there are. */
  values: (attribute: string, place: string | null) => Promise<AwsPage>;
  close: () => void;
}>;

const ENDPOINT = `https://${awsHost}`;
const PAGE = 100;

/**
 * A signed way to the price list service, through the proxy of the environment where there is one.
 *
 * Asks once per question: patience is somebody else's. Keys come from the standard chain (environment, shared files, single
 * sign-on, a process of the planner's own) and stay in here.
 */
export function awsDoor({ endpoint, environment, signal, now }: FeedRequest): AwsDoor {
  // an address from the environment is not taken: where prices come from is said with the question, and kept with them
  const address = addressOf(endpoint ?? ENDPOINT);
  const proxy = proxyFor(address, environment);
  const client = new PricingClient({
    endpoint: address.href,
    region: signingRegion(address),
    maxAttempts: 1,
    requestHandler: handlerThrough(proxy),
    credentials: keysOf(environment),
    systemClockOffset: now().getTime() - Date.now(),
  });
  return {
    asked: { host: address.host, proxy: proxy?.name ?? null, now: () => now().getTime() },
    async products({ service, where }, place) {
      const Filters = Object.entries(where).map(([Field, Value]) => ({ Type: "TERM_MATCH" as const, Field, Value }));
      const question = { ServiceCode: service, FormatVersion: "aws_v1", Filters, MaxResults: PAGE, ...from(place) };
      const answer = await client.send(new GetProductsCommand(question), { abortSignal: signal });
      const items: unknown = answer.PriceList ?? [];
      if (!Array.isArray(items)) throw refusal("refresh-aws-answer", { host: address.host });
      // the client hands each item on as a text object of its own kind
      return { items: items.map(String), next: answer.NextToken ?? null };
    },
    async values(attribute, place) {
      const question = { ServiceCode: "AmazonEC2", AttributeName: attribute, MaxResults: PAGE, ...from(place) };
      const answer = await client.send(new GetAttributeValuesCommand(question), { abortSignal: signal });
      const items = (answer.AttributeValues ?? []).flatMap(({ Value }) => (Value === undefined ? [] : [Value]));
      return { items, next: answer.NextToken ?? null };
    },
    close: () => client.destroy(),
  };
}

const from = (place: string | null): { NextToken?: string } => (place === null ? {} : { NextToken: place });

/** The service stands in few regions and signs for its own; another address is taken for us-east-1. */
const signingRegion = (address: URL): string =>
  /^api[.]pricing[.]([a-z0-9-]+)[.]amazonaws[.]/.exec(address.hostname)?.[1] ?? "us-east-1";

function handlerThrough(proxy: Proxy | null): NodeHttpHandler {
  return new NodeHttpHandler({
    connectionTimeout: 10_000,
    requestTimeout: SILENCE_MS,
    throwOnRequestTimeout: true,
    socketTimeout: SILENCE_MS,
    httpAgent: proxy?.agent ?? new HttpAgent({ keepAlive: true }),
    // a proxy's agent makes both kinds of connections
    httpsAgent: (proxy?.agent as HttpsAgent | undefined) ?? new HttpsAgent({ keepAlive: true }),
  });
}

type Environment = FeedRequest["environment"];
type Keys = NonNullable<PricingClientConfig["credentials"]>;

/**
 * Keys of the environment where they stand in it, else the client's standard chain.
 *
 * The chain ends at the metadata service of a cloud machine, an address on the network: it is left out unless the person
 * has asked for it with AWS_EC2_METADATA_DISABLED=false. Files are read anew each time, so that mended keys count at once.
 */
function keysOf(environment: Environment): Keys {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = environment;
  if (!AWS_PROFILE && AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY)
    return {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
  const chain = {
    region: "us-east-1",
    ...(AWS_PROFILE ? { profile: AWS_PROFILE } : {}),
    // handed on by the client to whichever way of getting keys is taken
    ignoreCache: true,
    clientConfig: { requestHandler: handlerThrough(proxyFor(new URL("https://sts.amazonaws.com"), environment)) },
  };
  const standard = new PricingClient(chain).config.credentials;
  return () => inEnvironment(environment, () => standard());
}

/** Names the chain reads from the environment of the process. */
const readByChain = /^(AWS_|HOME$|USERPROFILE$|HOMEPATH$|HOMEDRIVE$)/;

/**
 * Runs something that reads the environment of the process in the one that was given, and puts all back.
 *
 * The chain of the client knows no other way to be told. Nothing else in this program reads these names.
 */
async function inEnvironment<Result>(environment: Environment, run: () => Promise<Result>): Promise<Result> {
  const before = { ...process.env };
  const asked = environment.AWS_EC2_METADATA_DISABLED === "false" ? "false" : "true";
  const during: Environment = { ...environment, AWS_EC2_METADATA_DISABLED: asked };
  const names = new Set([...Object.keys(before), ...Object.keys(during)].filter((name) => readByChain.test(name)));
  const put = (values: Environment): void => {
    for (const name of names) {
      if (values[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = values[name];
    }
  };
  put(during);
  try {
    return await run();
  } finally {
    put(before);
  }
}
