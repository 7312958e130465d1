import type { IncomingMessage, ServerResponse } from "node:http";
import type { HostEvent } from "../../shared/contract/events.ts";
import { securityHeaders } from "./pages.ts";

/** So many events are kept for a page whose stream broke: it hears on from where it was. */
const KEPT = 1000;
const STREAMS = 32;
const HEARTBEAT_MS = 15_000;

/** Server-sent events: everything the host says, to every page that listens, in order, with a number each. */
export function eventStreams(listen: (hear: (event: HostEvent) => void) => () => void) {
  const streams = new Set<ServerResponse>();
  const kept: { number: number; line: string }[] = [];
  let last = 0;

  const deaf = listen((event) => {
    last += 1;
    const line = `id: ${last}\ndata: ${JSON.stringify(event)}\n\n`;
    kept.push({ number: last, line });
    if (kept.length > KEPT) kept.shift();
    for (const stream of streams) stream.write(line);
  });
  const heart = setInterval(() => streams.forEach((stream) => stream.write(":\n\n")), HEARTBEAT_MS);
  heart.unref();

  return {
    isFull: (): boolean => streams.size >= STREAMS,
    open: (request: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200, { ...securityHeaders(), "content-type": "text/event-stream" });
      const heard = Number(request.headers["last-event-id"] ?? last);
      // the blank comment opens the stream at once
      response.write(
        `:\n\n${kept
          .filter(({ number }) => number > heard)
          .map(({ line }) => line)
          .join("")}`,
      );
      streams.add(response);
      response.on("close", () => streams.delete(response));
    },
    close: (): void => {
      deaf();
      clearInterval(heart);
      for (const stream of streams) stream.end();
    },
  };
}
