import { type Protocol, protocol } from "electron";
import { findPage, securityHeaders } from "../web/pages.ts";
import { pathAt, scheme } from "./origin.ts";

/** Must be said before Electron is ready: our scheme has origins, and counts as secure. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built screens, and nothing else there is on the disk. */
export function servePages(given: Protocol, folder: string): void {
  given.handle(scheme, (request) => {
    const path = request.method === "GET" ? pathAt(request.url) : null;
    const page = path === null ? null : findPage(folder, path);
    if (!page) return new Response(null, { status: 404, headers: securityHeaders() });
    return new Response(page.bytes as Uint8Array<ArrayBuffer>, {
      headers: { ...page.headers, "content-type": page.type },
    }); // read from a file: never shared memory
  });
}
