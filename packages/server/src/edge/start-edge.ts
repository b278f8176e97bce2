import type { AddressInfo } from "node:net";
import { createEdge, type EdgeOptions } from "@glassjar/guard/proxy";
import { createSiteApp } from "../app.ts";
import type { Store } from "../store/index.ts";
import { countAudience } from "./audience.ts";
import { createSiteResolver } from "../site/published-site.ts";
import { followSite } from "./guarded-site.ts";
import { isOwnPath } from "./own-path.ts";

/** How an edge is run. */
export interface StartEdgeOptions {
  readonly store: Store;
  /** Identifier of the site whose register applies. */
  readonly site: string;
  readonly upstream: URL;
  readonly host: string;
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  /** Path prefix of our own routes; empty for none. */
  readonly base?: string;
  readonly log: NonNullable<EdgeOptions["log"]>;
}

/** A running edge. */
export interface RunningEdge {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the guard in front of a site: our own routes, the proxy behind them, and the audience counter. */
export async function startEdge(options: StartEdgeOptions): Promise<RunningEdge> {
  const { store, site, log, base = "" } = options;
  const app = await createSiteApp({ store, site, base, enforcedByHttp: true });
  await app.ready();
  const audience = countAudience({
    store,
    site,
    onError: (error) => log({ level: "error", message: `audience: ${String(error)}` }),
  });
  const edge = createEdge({
    upstream: options.upstream,
    site: await followSite(createSiteResolver(store, site), base),
    own(request, response) {
      if (!isOwnPath(request.url ?? "/", base)) return false;
      app.routing(request, response);
      return true;
    },
    onView: (view) => audience.count(view),
    log,
  });
  await listen(edge, options);
  return {
    port: (edge.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => edge.close(resolve));
      edge.closeAllConnections();
      await closed;
      await audience.close();
      await app.close();
    },
  };
}

function listen(
  server: ReturnType<typeof createEdge>,
  { host, port }: StartEdgeOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}
