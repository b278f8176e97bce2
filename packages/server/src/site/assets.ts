import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ScriptBundles } from "@glassjar/guard/scripts";
import { POLICY_CSS } from "@glassjar/register/policy/style";

const resolve = createRequire(import.meta.url).resolve;

/** A text file we serve, with the hash of its content. */
export interface Asset {
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
}

/** Makes an asset of a text. */
export function assetOf(text: string): Asset {
  return { text, hash: createHash("sha256").update(text).digest("hex") };
}

function read(path: string): Asset {
  return assetOf(readFileSync(path, "utf8"));
}

/** The style sheet of our pages, with that of the policy. */
export const siteCss = assetOf(
  read(join(import.meta.dirname, "../../assets/site.css")).text + POLICY_CSS,
);

/** The picture in the browser's tab. */
export const siteIcon = read(join(import.meta.dirname, "../../assets/icon.svg"));

/** The scripts of our own pages: built by `npm run build`. */
export const bundles = {
  page: read(join(import.meta.dirname, "../../bundle/page.js")),
  passkeys: read(join(import.meta.dirname, "../../bundle/passkeys.js")),
  policy: read(join(import.meta.dirname, "../../bundle/glassjar-policy.js")),
} as const;

const textOf = (name: string) => readFileSync(resolve(name), "utf8");

/** What the scripts on the site's pages are composed of. */
export const scriptBundles: ScriptBundles = {
  gate: textOf("@glassjar/guard/bundle/gate.js"),
  gateEdge: textOf("@glassjar/guard/bundle/gate-edge.js"),
  gateSettled: textOf("@glassjar/guard/bundle/gate-settled.js"),
  first: textOf("@glassjar/guard/bundle/first.js"),
  revive: textOf("@glassjar/guard/bundle/revive.js"),
  choose: textOf("@glassjar/guard/bundle/choose.js"),
  fields: textOf("@glassjar/guard/bundle/fields.js"),
  notice: textOf("@glassjar/consent/bundle/notice.js"),
  older: textOf("@glassjar/consent/bundle/older.js"),
  settings: textOf("@glassjar/consent/bundle/settings.js"),
  adapter: (name) => textOf(`@glassjar/consent/bundle/${name}.js`),
};

/** SHA-256, hex, of what asks the visitor: first layer and preference centre. Receipts name it. */
export const bannerHash = assetOf(scriptBundles.notice + scriptBundles.settings).hash;
