import { existsSync } from "node:fs";
import type { Command } from "../command.ts";
import { numberOption } from "../command.ts";

/** Door 2: the same screens in this computer's browser, until Ctrl+C. */
export const serveCommand: Command = {
  name: "serve",
  usage: "FILE [--port N]",
  about: "cli.serve",
  options: { port: { type: "string" } },
  positionals: { least: 1, most: 1 },
  run: async ({ print, json, underWay }, [file], values) => {
    const { serveWorkspace } = await import("../../web/main.ts"); // Node's HTTP takes 70 ms to load, which no other command needs
    const port = numberOption(values, "port", 1, 65535) ?? 0;
    const host = await serveWorkspace({ file: file!, create: !existsSync(file!), port });
    if (json) print.json({ url: host.url });
    else print.say("cli.serving", { url: host.url });
    await new Promise<void>((resolve) => {
      underWay(resolve);
      process.on("SIGTERM", resolve);
    });
    await host.close();
  },
};
