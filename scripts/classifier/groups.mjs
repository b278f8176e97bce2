// Whose a name is, so that no vendor is on both sides of a split.
import { registrableDomain } from "@glassjar/guard";

/**
 * A group for each example: examples that share a vendor, a product or a registrable domain are of
 * one group, as are those that share one with one of these.
 */
export function groupsOf(examples) {
  const parents = new Map();
  const rootOf = (key) => {
    const parent = parents.get(key) ?? key;
    if (parent === key) return key;
    const root = rootOf(parent);
    parents.set(key, root);
    return root;
  };
  const keys = examples.map(keysOf);
  for (const [first, ...others] of keys)
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  return keys.map(([first]) => rootOf(first));
}

function keysOf({ vendors, hosts }) {
  const names = vendors.map(plainName).filter((name) => name !== "");
  const domains = hosts.map((host) => registrableDomain(host) ?? host);
  return [...names, ...domains.map((domain) => `domain ${domain}`)];
}

const FORMS =
  /\b(inc|ltd|llc|gmbh|corp|corporation|limited|ag|sas?|bv|io|com|net|org|co|uk|de|software|technologies|group)\b/g;

/** `Shopify.com`, `Shopify Inc.` and `shopify` are one vendor. */
function plainName(name) {
  const lower = name.toLowerCase().replaceAll(/\(.*?\)/g, "");
  return lower.replaceAll(FORMS, " ").replaceAll(/[^a-z0-9]+/g, "");
}
