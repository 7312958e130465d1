import { request as ask } from "node:http";
import { type Socket, connect as dial } from "node:net";

export type Sent = {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
};
export type Got = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** For tests of the web door: someone who speaks to it in any way they like. */
export function stranger(origin: string) {
  const port = Number(new URL(origin).port);
  let asked = 0;

  /** One request exactly as written: nothing is added, normalised or forbidden as `fetch` would. */
  function send({ method = "GET", path = "/", headers = {}, body }: Sent): Promise<Got> {
    asked += 1;
    return new Promise((resolve, reject) => {
      const request = ask(
        { host: "127.0.0.1", port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers }, agent: false },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => {
            parts.push(part);
            if (response.headers["content-type"] === "text/event-stream") response.destroy();
          });
          response.on("close", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      // a connection that is cut without an answer is refused too
      request.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "ECONNRESET" || error.code === "EPIPE"
          ? resolve({ status: 0, headers: {}, body: "" })
          : reject(error),
      );
      request.end(body);
    });
  }

  /** Speaks bytes to the host and hears all it says until either hangs up. */
  function raw(text: string): Promise<string> {
    asked += 1;
    return new Promise((resolve) => {
      const socket: Socket = dial(port, "127.0.0.1", () => socket.write(text));
      let heard = "";
      socket.setTimeout(5000, () => socket.destroy());
      socket.on("data", (part) => (heard += part.toString()));
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(heard));
    });
  }

  function reach(address: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = dial(port, address, () => {
        socket.destroy();
        resolve();
      });
      socket.setTimeout(2000, () => socket.destroy(new Error("no answer")));
      socket.on("error", reject);
    });
  }

  return { send, raw, reach, asked: () => asked };
}
