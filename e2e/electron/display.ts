import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";

export type Display = Readonly<{ name: string; close: () => void }>;

/** The display there is, or one in memory (Xvfb); `null` where neither can be had. */
export async function openDisplay(): Promise<Display | null> {
  const here = process.env["DISPLAY"];
  if (here) return { name: here, close: () => undefined };
  if (!existsSync("/usr/bin/Xvfb")) return null;
  const server = spawn("/usr/bin/Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await firstLine(server);
  return number === null ? null : { name: `:${number}`, close: () => void server.kill() };
}

/** The server picks a free number and says it on the pipe when it is ready. */
function firstLine(server: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    server.stdio[3]!.once("data", (data: Buffer) => resolve(data.toString().trim()));
    server.once("exit", () => resolve(null));
  });
}
