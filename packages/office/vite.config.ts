import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/office/",
  plugins: [react()],
  // The server puts the nonce of each answer in the place of this word.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "bundle",
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
    // An inlined asset would be a data: address, which the policy does not allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
