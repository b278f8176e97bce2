import { readFileSync } from "node:fs";
import { join } from "node:path";
import { adapterScripts, composeAdapters, type Regime } from "@glassjar/consent";
import type { ConsentOptions, Register } from "@glassjar/register";
import type { Page } from "playwright-core";
import { REGISTER, startClientSite, type ClientSite } from "./client-site.ts";

type Adapters = NonNullable<ConsentOptions["adapters"]>;

interface Options {
  readonly regime?: Regime;
  readonly region?: string;
  /** Whether the request carried Global Privacy Control. */
  readonly gpc?: boolean;
  readonly regimes?: ConsentOptions["regimes"];
  readonly register?: Register;
  /** Scripts of the page, between the adapters and its body. */
  readonly scripts?: string;
  readonly body?: string;
  readonly frame?: string;
  /** A nonce for the page's scripts, with the policy that asks for it. */
  readonly policy?: { readonly nonce: string; readonly header: string };
}

const bundle = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../packages/consent/bundle/${name}.js`), "utf8");

/** A site with the gate, and right after it the adapters; their lazy part is what {@link serveLazy} gives. */
export interface AdapterSite extends ClientSite {
  /** Makes a page find the script with the lazy adapters, and files of the site by path. */
  serveLazy(page: Page, files?: Readonly<Record<string, string>>): Promise<void>;
}

/** Starts a site whose pages `/` and `/frame` follow the declared adapters. */
export async function startAdapterSite(
  adapters: Adapters,
  options: Options = {},
): Promise<AdapterSite> {
  const { register = REGISTER, regime = "opt-in", region, gpc, regimes = {}, policy } = options;
  const declared = { ...register, site: { ...register.site, consent: { adapters, regimes } } };
  const { sync, lazy } = adapterScripts(declared, { regime, region, gpc });
  const nonce = policy ? ` nonce="${policy.nonce}"` : "";
  const script = (text: string) => `<script${nonce}>${text}</script>`;
  const site = await startClientSite({
    register,
    regime,
    pages: () => ({
      "/": {
        head: script(composeAdapters(sync, bundle)) + script(options.scripts ?? ""),
        body: options.body ?? "",
        ...(policy && { gate: nonce, headers: { "content-security-policy": policy.header } }),
      },
      "/frame": { gate: undefined, head: `<script>${options.frame ?? ""}</script>` },
    }),
  });
  return Object.assign(site, {
    async serveLazy(page: Page, files: Readonly<Record<string, string>> = {}) {
      const texts = { ...files, "/glassjar-adapters.js": composeAdapters(lazy, bundle) };
      for (const [path, body] of Object.entries(texts)) {
        const contentType = path.endsWith(".js") ? "text/javascript" : "application/json";
        await page.route(`**${path}`, (route) => route.fulfill({ body, contentType }));
      }
    },
  });
}

/** Says that Global Privacy Control is on, as a browser that has it does. */
export async function turnOnGpc(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true });
  });
}
