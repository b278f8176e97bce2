import { join } from "node:path";

/** The workspace, so that its packages are found. */
const root = join(import.meta.dirname, "../..");

export default {
  turbopack: { root },
  outputFileTracingRoot: root,
  distDir: "../../node_modules/.cache/next-app",
  experimental: { turbopackFileSystemCacheForBuild: false },
};
