import type { AddressInfo, Server } from "node:net";
import { createEdge, type EdgeCertificate, type EdgeOptions } from "@glassjar/guard/proxy";
import { createSiteApp } from "../app.ts";
import type { Store } from "../store/index.ts";
import { countAudience } from "./audience.ts";
import { createSiteResolver } from "../site/published-site.ts";
import { followSite } from "./guarded-site.ts";
import { healthServer } from "./health.ts";
import { isOwnPath } from "./own-path.ts";
import { countViolations } from "./violations.ts";

/** How an edge is run. */
export interface StartEdgeOptions extends Pick<
  EdgeOptions,
  "upstream" | "publicOrigin" | "trusts" | "tls" | "maxBody" | "pageMemory" | "healthPath"
> {
  readonly store: Store;
  /** Identifier of the site whose register applies. */
  readonly site: string;
  readonly host: string;
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  /** Port on which `/healthz` answers, beside the visitors' one; by default none. */
  readonly healthPort?: number;
  /** Path prefix of our own routes; empty for none. */
  readonly base?: string;
  readonly log: NonNullable<EdgeOptions["log"]>;
}

/** A running edge. */
export interface RunningEdge {
  readonly port: number;
  /** Takes another certificate for connections to come. */
  renew(certificate: EdgeCertificate): void;
  /**
   * Stops. Answers under way may end.
   * @param grace - milliseconds after which they are broken off; by default at once
   */
  close(grace?: number): Promise<void>;
}

/** Starts the guard in front of a site: our own routes, the proxy behind them, and the audience counter. */
export async function startEdge(options: StartEdgeOptions): Promise<RunningEdge> {
  const { store, site, log, base = "", healthPort } = options;
  const app = await createSiteApp({ store, site, base, enforcedByHttp: true });
  await app.ready();
  const audience = countAudience({
    store,
    site,
    onError: (error) => log({ level: "error", message: `audience: ${String(error)}` }),
  });
  const violations = countViolations({ store, site, log });
  const current = await followSite(createSiteResolver(store, site), base);
  const edge = createEdge({
    ...options,
    site: current,
    violationPath: `${base}/api/v1/violations`,
    own(request, response) {
      if (!isOwnPath(request.url ?? "/", base, current().ownScripts)) return false;
      app.routing(request, response);
      return true;
    },
    onView: (view) => audience.count(view),
    onViolation: (violation) => violations.count(violation),
  });
  const health = healthPort === undefined ? undefined : healthServer(() => edge.isHealthy());
  await listen(edge, options.host, options.port);
  if (health) await listen(health, options.host, healthPort ?? 0);
  return {
    port: (edge.address() as AddressInfo).port,
    renew: (certificate) => edge.renew(certificate),
    async close(grace = 0) {
      await edge.drain(grace);
      health?.close();
      health?.closeAllConnections();
      await audience.close();
      await violations.close();
      await app.close();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}
