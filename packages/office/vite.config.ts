import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/office/",
  plugins: [react()],
  build: { outDir: "bundle", emptyOutDir: true, chunkSizeWarningLimit: 1500 },
});
