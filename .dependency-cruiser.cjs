/** Who may know whom. Each rule says what to do instead; `npm run rooms` checks them all. */
module.exports = {
  forbidden: [
    {
      name: "shared-stands-alone",
      severity: "error",
      comment:
        "shared/ runs everywhere, so it knows nobody: no Node, no Electron, no React. Take what you need as an argument.",
      from: { path: "^shared/", pathNot: "[.]test[.]ts$" },
      to: { pathNot: "^(shared/|node_modules/(@types/)?(zod|i18next|es-hangul|d3-[a-z]+|internmap)/)" },
    },
    {
      name: "screens-ask-the-host",
      severity: "error",
      comment:
        "renderer/ reaches data only through call() in renderer/host.ts, so the same screens work in the window and in a browser.",
      from: { path: "^renderer/" },
      to: { path: "^(electron/|node_modules/(electron|better-sqlite3)/)" },
    },
    {
      name: "host-knows-no-screens",
      severity: "error",
      comment: "electron/ serves whoever asks; it never imports a screen.",
      from: { path: "^electron/" },
      to: { path: "^renderer/" },
    },
    {
      name: "electron-only-in-desktop",
      severity: "error",
      comment: "Only electron/desktop/ may need a window: the rest must also run as the command line and the web host.",
      from: { path: "^electron/", pathNot: "^electron/desktop/" },
      to: { path: "^node_modules/electron/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "sql-only-in-database",
      severity: "error",
      comment: "SQL lives in electron/database/. Add a function there and call that.",
      from: { path: "^(electron|renderer|shared)/", pathNot: "^electron/database/" },
      to: { path: "^node_modules/(@types/)?better-sqlite3/" },
    },
    {
      name: "engines-do-not-know-each-other",
      severity: "error",
      comment:
        "An engine takes another's result as an argument. Whoever needs both calls both (see shared/engines/assess.ts).",
      from: { path: "^shared/engines/([^/]+)/" },
      to: { path: "^shared/engines/([^/]+)/", pathNot: "^shared/engines/$1/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one file, or want a third.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true, exclude: "^(dist|release|out)/" },
};
