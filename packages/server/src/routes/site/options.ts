import type { Hit } from "@glassjar/audience";
import type { SiteResolver } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";

/** What the public routes of one site work on. */
export interface SiteRouteOptions {
  readonly store: Store;
  readonly site: SiteResolver;
  /** Path prefix under which they are mounted; "" for none. */
  readonly base: string;
  /** Whether an edge in front enforces the choice too. */
  readonly enforcedByHttp: boolean;
  /** The origin visitors use, where it differs from what requests say. */
  readonly origin: string | undefined;
  /** Counts a page view reported by the beacon; without it there is no such route. */
  readonly onHit: ((hit: Hit) => void) | undefined;
}
