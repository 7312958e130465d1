/**
 * `npm run pack [-- dir | deb | AppImage | msi | nsis | zip | dmg …]`: the program for people, by electron-builder.
 *
 * Without a word: the unpacked Linux program in release/linux-unpacked. What cannot be built here is named.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FuseV1Options, FuseVersion } from "@electron/fuses";
import { type Configuration, Platform, build } from "electron-builder";

const root = join(import.meta.dirname, "..");

/** All nine. Each is a way to make the packed program do something else than what was packed. */
const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const;
const ninth = { [FuseV1Options.WasmTrapHandlers]: true } as const;

const electron = electronHere();

const configuration: Configuration = {
  appId: "org.sovplan.desk",
  productName: "Sovplan",
  copyright: "Apache-2.0",
  directories: { output: "release", buildResources: "assets/icons" },
  files: [
    "dist/electron/**",
    "dist/renderer/**",
    "assets/**",
    "package.json",
    // what npm installs beside the running code: sources, types, other platforms, Node for the scripts
    "!**/*.{map,md,ts,mts,cts,c,cc,cpp,h,gyp,gypi}",
    "!node_modules/node-{linux,win}-x64/**",
    "!node_modules/node-addon-api/**",
    "!node_modules/better-sqlite3/{src,deps}/**",
    // the macro of electron-builder, filled in for each target
    "!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}*)",
  ],
  asar: true,
  asarUnpack: ["**/*.node"],
  npmRebuild: false,
  publish: null,
  fileAssociations: [
    {
      ext: "sovplan",
      name: "Sovplan workspace",
      description: "Sovplan workspace",
      mimeType: "application/x-sovplan",
      role: "Editor",
    },
  ],
  linux: {
    target: ["deb", "AppImage"],
    category: "Office",
    executableName: "sovplan",
    synopsis: "Planning desk for sovereign cloud migration",
    maintainer: "Sovplan",
    syncDesktopName: true,
  },
  win: { target: ["msi", "zip"] },
  msi: { perMachine: true, oneClick: false },
  mac: { target: ["dmg"], category: "public.app-category.business" },
  afterPack: async (context) => {
    // Electron's own start page is no part of the program
    rmSync(join(context.appOutDir, "resources", "default_app.asar"), { force: true });
    // the older Electron for tests knows eight: strictly all of them there, strictly all nine in the product's own
    await context.packager.addElectronFuses(context, electron.isForTests ? fuses : { ...fuses, ...ninth });
  },
  ...electron.where,
};

/** The official program where npm has it; else the one made for the tests, said aloud; else electron-builder fetches it. */
function electronHere(): Readonly<{
  where: Pick<Configuration, "electronDist" | "electronVersion">;
  isForTests: boolean;
}> {
  const official = join(root, "node_modules", "electron", "dist");
  const forTests = join(root, "node_modules", ".cache", "electron-for-tests");
  if (existsSync(join(official, "version")))
    return { where: { electronDist: official, electronVersion: versionIn(official) }, isForTests: false };
  if (!existsSync(join(forTests, "version"))) return { where: {}, isForTests: false };
  const electronVersion = versionIn(forTests);
  console.log(`No official Electron program here: packed with the one for tests, ${electronVersion}. Not for people.`);
  return { where: { electronDist: forTests, electronVersion }, isForTests: true };
}

function versionIn(folder: string): string {
  return readFileSync(join(folder, "version"), "utf8").trim().replace(/^v/, "");
}

const platforms: Readonly<Record<string, Platform>> = {
  dir: Platform.current(),
  deb: Platform.LINUX,
  AppImage: Platform.LINUX,
  msi: Platform.WINDOWS,
  nsis: Platform.WINDOWS,
  zip: Platform.WINDOWS,
  dmg: Platform.MAC,
};

const wanted = process.argv.slice(2);
for (const target of wanted.length === 0 ? ["dir"] : wanted) {
  const platform = platforms[target];
  if (!platform) {
    console.error(`There is no target “${target}”. Known: ${Object.keys(platforms).join(", ")}`);
    process.exitCode = 2;
    continue;
  }
  try {
    await build({ targets: platform.createTarget(target), config: configuration, projectDir: root });
    console.log(`${target}: built in release/`);
  } catch (error) {
    console.error(
      `${target}: not built here. ${(error instanceof Error ? error.message : String(error)).split("\n")[0]!}`,
    );
    process.exitCode = 1;
  }
}
if (wanted.length === 0)
  console.log(
    "Not built: deb, AppImage, msi, nsis, zip, dmg. Each by its word, e.g. npm run pack -- deb, where its tools can be had.",
  );
