import type { Server } from "node:http";
import type { BannerPage } from "./banner.d.mts";

/** Every banner by the name of its page. */
export const BANNERS: Readonly<Record<string, BannerPage>>;
/** Serves every banner under `/NAME/`, and a start page with links to them; not yet listening. */
export function createBannersServer(): Server;
