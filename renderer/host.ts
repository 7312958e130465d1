import { type Transport, connect } from "../shared/contract/client.ts";
import type { HostEvent } from "../shared/contract/events.ts";
import { refusal } from "../shared/contract/failure.ts";
import { sendOverHttp } from "../shared/contract/http.ts";
import type { WindowHost } from "./window.d.ts";

/** The one way to the host, from the window or from a browser; the screens do not know which. */
export const { call, run, listen } = connect(window.host ? overIpc(window.host) : overHttp());
export const door: "window" | "web" = window.host ? "window" : "web";

function overIpc(host: WindowHost): Transport {
  return { send: host.call, listen: host.listen };
}

/** Calls are POSTs, events one stream of server-sent events for the life of the page. */
function overHttp(): Transport {
  const listeners = new Set<(event: HostEvent) => void>();
  const stream = new EventSource("/events");
  stream.onmessage = (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as HostEvent; // written by our own host, at our own origin
    for (const hear of [...listeners]) hear(event);
  };
  // Work is asked for only once its events can be heard. A stream that fails is tried again by the browser.
  const heard = new Promise<void>((resolve) => stream.addEventListener("open", () => resolve(), { once: true }));

  return {
    send: async (name, input) => {
      try {
        await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 5000))]);
        return await sendOverHttp(
          (path, { body, ...question }) => fetch(path, { ...question, body: body as BodyInit }),
          name,
          input,
        ); // TypeScript counts shared memory among Uint8Array's buffers; no page of ours makes any
      } catch {
        return { ok: false, failure: refusal("host-gone").failure };
      }
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
