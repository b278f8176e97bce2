import type { Product } from "../catalogue/entry.ts";
import type { ItemKind } from "../kinds.ts";

/** An item that was seen on a site, as an audit reports it. */
export interface SeenItem {
  readonly kind: ItemKind;
  readonly name: string;
  /** The host it belongs to. */
  readonly host: string;
  readonly party: "first" | "third";
  /** Seconds it would have lasted when it was set; absent for what ends with the session. */
  readonly lifetimeSeconds?: number | undefined;
  readonly httpOnly?: boolean | undefined;
  readonly secure?: boolean | undefined;
  readonly sameSite?: string | undefined;
  readonly path?: string | undefined;
  /** The `Domain` attribute, where there was one. */
  readonly domain?: string | undefined;
  readonly partitioned?: boolean | undefined;
  /** Third-party hosts whose scripts or responses set it. */
  readonly setters?: readonly string[] | undefined;
  /** Addresses or paths of the pages it was seen on. */
  readonly pages: readonly string[];
}

/** What a draft is made for. */
export interface DraftOptions {
  /** Origin of the site: `https://portal.example`. */
  readonly origin: string;
  readonly name: string;
  /** Languages of the site, the first one the fallback. */
  readonly languages: readonly string[];
  /** Hosts of third parties that pages requested. */
  readonly hosts: readonly string[];
  /** Areas of the site, each with the path it starts with. Found from the pages when not given. */
  readonly areas?: Readonly<Record<string, string>>;
  /** Products of lists that were loaded, asked where the catalogue knows nothing. */
  readonly listed?: readonly Product[];
}
