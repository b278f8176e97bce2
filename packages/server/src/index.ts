export { createApp, createSiteApp, type AppOptions, type SiteAppOptions } from "./app.ts";
export { startEdge, type RunningEdge, type StartEdgeOptions } from "./edge/start-edge.ts";
export { ensurePlatform, PLATFORM_SITE, type PlatformOptions } from "./platform.ts";
export { PROBLEM_KINDS, type ProblemKind } from "./problems.ts";
export {
  publishRegister,
  UnpublishableError,
  type Publication,
  type Published,
} from "./publish.ts";
export { openStore, type Store, type StoreOptions } from "./store/index.ts";
