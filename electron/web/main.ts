import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { startService } from "../service/service.ts";
import { builtScreens } from "./screens.ts";
import { type WebHost, serve } from "./server.ts";

/**
 * Opens one workspace to this computer's browser.
 *
 * A page cannot name a file: the one given here is the one it opens, and where `create` is set (the file is
 * not there yet) the one its “new” and “sample” buttons make.
 */
export async function serveWorkspace(given: {
  file: string;
  create: boolean;
  port: number;
}): Promise<Pick<WebHost, "url" | "close">> {
  const pages = builtScreens();
  const file = resolve(given.file);
  const service = startService({
    door: "web",
    now: () => new Date(),
    by: "web page",
    dialogs: { open: null, create: given.create ? () => Promise.resolve(file) : null, save: null },
    recent: null,
    scratch: mkdtempSync(join(tmpdir(), "sovplan-")),
    nativeBinding: null,
    logBug: (error) => {
      const number = process.hrtime.bigint().toString(36).slice(-6);
      const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`[${number}] ${basename(file)}: ${story}\n`);
      return number;
    },
  });
  try {
    if (!given.create) await service.open(file);
    const host = await serve({ service, pages, port: given.port });
    return {
      url: host.url,
      close: async () => {
        await host.close();
        await service.close();
      },
    };
  } catch (error) {
    await service.close();
    throw error;
  }
}
