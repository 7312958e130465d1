/**
 * For tests of both doors: what `..` and its disguises look like, around a file that lies just outside the pages.
 */
export function traversals(): string[] {
  const ups = [
    "..",
    "%2e%2e",
    "%2E%2E",
    ".%2e",
    "%2e.",
    "%252e%252e",
    "..%00",
    "%c0%ae%c0%ae",
    "%e0%80%ae%e0%80%ae",
    "%uff0e%uff0e",
    "．．".replaceAll("．", "%ef%bc%8e"),
    "....",
    "..;",
    "..%20",
    "..%09",
    "%5c..",
    "..%5c",
    "..\\",
  ];
  const slashes = ["/", "%2f", "%2F", "%5c", "\\", "//", "/./", "%252f", "%c0%af", "%ef%bc%8f", ";/"];
  const climbs = ups.flatMap((up) => slashes.map((slash) => `/${up}${slash}outside.json`));
  const more = [
    "/assets/link.json",
    "/../renderer-evil/outside.json",
    "/assets/../../outside.json",
    "//outside.json",
    "/.",
    "/..",
    "/assets/",
    "/assets",
    "/index.html/",
    "/index.html%00.js",
    "/index.html::$DATA",
    "/C:/windows/win.ini",
    "/file:///etc/passwd",
    "/etc/passwd",
    "/%2fetc%2fpasswd",
    "/INDEX.HTML",
    "/~root/.bashrc",
    "/.git/config",
    "/assets/.hidden.js",
    "/assets/main.js.map",
  ];
  return [...climbs, ...more].filter((path) => /^[\x21-\x7e]+$/.test(path));
}
