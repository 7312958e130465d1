import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The screens. `base: "./"` because the same files are served from `/` by the web host and from app:// by the window. */
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  // the host puts a fresh nonce in its place with every answer (electron/web/pages.ts)
  html: { cspNonce: "sovplan-nonce" },
  build: {
    outDir: "../dist/renderer",
    emptyOutDir: true,
    // Electron 33, in which the desktop tests may run, is Chromium 130; the product's own is newer
    target: "chrome130",
    // the content policy allows no data: fonts or scripts
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
  },
});
