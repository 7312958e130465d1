import type { Transport } from "../../shared/contract/client.ts";
import type { HostEvent } from "../../shared/contract/events.ts";
import { sendOverHttp } from "../../shared/contract/http.ts";

export type Visitor = Readonly<{ transport: Transport; cookie: string; origin: string; close: () => void }>;

/**
 * A program that comes in by the web door as a browser would: spends the launch key, keeps the cookie,
 * names its origin, hears the events. The contract's tests speak HTTP through it.
 */
export async function visit(url: string): Promise<Visitor> {
  const origin = new URL(url).origin;
  const entry = await fetch(url, { redirect: "manual" });
  const cookie = entry.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`the door stayed shut: ${entry.status} ${await entry.text()}`);

  const listeners = new Set<(event: HostEvent) => void>();
  const leaving = new AbortController();
  const stream = await fetch(`${origin}/events`, { headers: { cookie }, signal: leaving.signal });
  void hear(stream.body!, (event) => [...listeners].forEach((listener) => listener(event)));

  return {
    origin,
    cookie,
    transport: {
      send: (name, input) =>
        sendOverHttp(
          (path, { body, headers, method }) =>
            fetch(`${origin}${path}`, {
              method,
              headers: { ...headers, cookie, origin },
              body: body as string | Uint8Array<ArrayBuffer>,
            }), // no body of ours lies in shared memory, the only kind fetch does not take
          name,
          input,
        ),
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    close: () => leaving.abort(),
  };
}

async function hear(stream: ReadableStream<Uint8Array>, say: (event: HostEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for await (const part of stream) {
      const blocks = (rest + decoder.decode(part, { stream: true })).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const data = block.split("\n").find((line) => line.startsWith("data: "));
        if (data) say(JSON.parse(data.slice("data: ".length)) as HostEvent); // written by our own host
      }
    }
  } catch {
    // the visitor left, or the host closed
  }
}
