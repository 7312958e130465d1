/**
 * Before the tests: what they need beside npm's packages. Debian packages are installed where that is allowed (root, apt);
 * elsewhere they are named, and the suites that need them skip aloud.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A program or file that shows the package is there, and the Debian package that brings it. */
const needs: readonly (readonly [path: string, packages: readonly string[], use: string])[] = [
  ["/usr/bin/chromium", ["chromium"], "screens in a real browser"],
  ["/usr/bin/xvfb-run", ["xvfb", "xauth"], "the desktop window without a display"],
  ["/usr/bin/unzip", ["unzip"], "making the test Electron"],
  ["/usr/bin/gcc", ["gcc", "libc6-dev"], "the database binding of the test Electron"],
  [
    "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0",
    [
      "libnss3",
      "libgtk-3-0",
      "libasound2",
      "libgbm1",
      "libatk-bridge2.0-0",
      "libcups2",
      "libdrm2",
      "libxkbcommon0",
      "libxcomposite1",
      "libxdamage1",
      "libxrandr2",
    ],
    "Electron's libraries",
  ],
  ["/usr/bin/pdftotext", ["poppler-utils"], "reading the plan back"],
  ["/usr/bin/qpdf", ["qpdf"], "checking the PDF's structure"],
  ["/usr/bin/strace", ["strace"], "the power-cut replay"],
  ["/usr/bin/soffice", ["libreoffice-calc"], "opening what is exported in another program"],
];

const missing = needs.filter(([path]) => !existsSync(path));
const packages = missing.flatMap(([, packages]) => packages);
if (packages.length > 0 && !install(packages)) {
  console.log("Not installed, and not to be installed here; the suites that need them will skip:");
  for (const [path, packages, use] of missing) if (!existsSync(path)) console.log(`  ${packages.join(" ")}: ${use}`);
  console.log(`  as root: apt-get install ${packages.join(" ")}`);
}

function install(packages: readonly string[]): boolean {
  const mayInstall =
    process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && process.env["SOVPLAN_NO_INSTALL"] !== "1";
  if (!mayInstall) return false;
  console.log(`Installing Debian packages for the tests: ${packages.join(" ")}`);
  const apt = (...words: string[]) =>
    spawnSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...packages);
}
