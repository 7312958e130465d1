/** Where our pages live: a scheme of our own, not `file:`, so that a page has an origin and no way to the disk. */
export const scheme = "app";
export const origin = `${scheme}://sovplan`;

/** Ends in a slash: `app://sovplan.evil/` and `app://sovplan@evil/` are other places. */
export const isOurPage = (url: string): boolean => url.startsWith(`${origin}/`);

/** The path of an address of ours, as it was written; `null` for any other. */
export const pathAt = (url: string): string | null =>
  isOurPage(url) ? /^[^?#]*/.exec(url.slice(origin.length))![0] : null;

/** Everything a page may fetch: its own files, and what it has made itself. */
export function mayLoad(url: string, withDeveloperTools: boolean): boolean {
  if (isOurPage(url) || url.startsWith(`blob:${origin}/`) || url.startsWith("data:")) return true;
  return withDeveloperTools && url.startsWith("devtools://");
}

type Frame = Readonly<{ url: string; parent: unknown }>;

/** Whether a message comes from the main frame of a window we made, showing our page. */
export function isOurs<Sender extends Frame>(frame: Sender | null, ourFrames: readonly Sender[]): boolean {
  return frame !== null && frame.parent === null && ourFrames.includes(frame) && isOurPage(frame.url);
}

/** An address that may be shown to the person to open in their browser: plain https, and no disguise. */
export function outsideAddress(text: string): URL | null {
  if (!URL.canParse(text) || text.length > 2000) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || url.port !== "") return null;
  // a name, not a number and not this machine: evidence is published somewhere
  if (!/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.hostname) || /(^|\.)(localhost|local|internal)$/.test(url.hostname))
    return null;
  return url;
}
