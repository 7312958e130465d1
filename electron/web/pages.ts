import { randomBytes } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { extname, join, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** What vite.config.ts writes where each answer gets a nonce of its own. */
export const noncePlaceholder = "sovplan-nonce";

export type Page = Readonly<{ type: string; bytes: Uint8Array; headers: Readonly<Record<string, string>> }>;

/**
 * Finds one built file of the screens, for the window and for the browser alike.
 *
 * The path is taken as it was sent and may hold plain names only: nothing is decoded, so nothing can be
 * hidden in an encoding. What a link leads out of the folder is not served either.
 */
export function findPage(folder: string, path: string): Page | null {
  const asked = path === "/" ? "/index.html" : path;
  if (!/^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/.test(asked)) return null;
  const type = types[extname(asked)];
  if (!type) return null;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, asked));
    if (!file.startsWith(root + sep)) return null;
    // a name that differs only in case is another name, also where the disk does not care
    if (file !== join(root, asked) && process.platform !== "linux") return null;
    return page(type, readFileSync(file));
  } catch {
    return null;
  }
}

function page(type: string, bytes: Uint8Array): Page {
  const nonce = randomBytes(16).toString("base64url");
  const isHtml = type.startsWith("text/html");
  return {
    type,
    bytes: isHtml ? Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll(noncePlaceholder, nonce)) : bytes,
    headers: securityHeaders(nonce),
  };
}

/**
 * What a page may do: use its own files and ask its own host; nothing else, nowhere else.
 *
 * No inline script and no eval. Styles need the nonce, because Mantine writes its colour variables into a
 * style element at run time; style *attributes* React sets through the DOM, which no policy forbids.
 * Images may be made by the page itself (`data:`, `blob:`): the PDF preview and exported charts are.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "media-src 'none'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Stand on every answer of both doors, refusals included. */
export function securityHeaders(nonce = "none"): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(nonce),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()",
    "cache-control": "no-store",
  };
}
