// The labelled names a classifier learns from: a public list of cookies and our own catalogue.
import { existsSync, readFileSync } from "node:fs";
import { lifetimeSeconds } from "@glassjar/register";
import { PRODUCTS } from "@glassjar/register/catalogue";
import { readKnownList } from "@glassjar/register/catalogue/lists";
import { signsOf } from "@glassjar/register/classify";
import { groupsOf } from "./groups.mjs";

/**
 * Every labelled name with its signs, the categories its label allows, and the group of vendors it
 * belongs to. The list calls functional what may be necessary or a preference: either is right.
 */
export function labelledNames(file) {
  const examples = [...listed(readFileSync(file, "utf8")), ...catalogued()];
  const groups = groupsOf(examples.map(({ vendors, hosts }) => ({ vendors, hosts })));
  return examples.map((example, at) =>
    Object.assign(example, { group: groups[at], signs: signsOf(example.item) }),
  );
}

/** The file named on the command line or in OPEN_COOKIE_DATABASE; ends the process when there is none. */
export function listFile(usage) {
  const file =
    process.argv.slice(2).find((text) => !text.startsWith("--")) ??
    process.env.OPEN_COOKIE_DATABASE ??
    "";
  if (!existsSync(file)) endWithout(file, usage);
  return file;
}

function endWithout(file, usage) {
  console.error(
    `${file ? `There is no file ${file}. ` : ""}Name the list of labels: ${usage}, or set OPEN_COOKIE_DATABASE. It is open-cookie-database.csv of https://github.com/jkwakman/Open-Cookie-Database.`,
  );
  process.exit(2);
}

function listed(text) {
  return readKnownList(text).items.map(({ name, category, platform, vendor, hosts, lifetime }) => ({
    from: "list",
    name,
    item: itemOf("cookie", name.replace(/\*$/, ""), lifetime, hosts[0], []),
    allowed:
      category === "necessary" || category === "preferences"
        ? ["necessary", "preferences"]
        : [category],
    vendors: [platform, vendor],
    hosts: hosts.map(bare),
  }));
}

function catalogued() {
  return PRODUCTS.flatMap((product) =>
    product.entries.map(({ kind, name, lifetime, on = [] }) => ({
      from: "catalogue",
      name,
      item: itemOf(kind, name, lifetime, on[0], product.hosts ?? []),
      allowed: [product.category],
      vendors: product.vendor
        ? [product.vendor.name, product.vendor.id, product.name ?? product.id]
        : [product.name ?? product.id],
      hosts: [...on, ...(product.hosts ?? [])].map(bare),
    })),
  );
}

const bare = (pattern) => pattern.replace(/^\*\./, "");

function itemOf(kind, name, lifetime, host, setters) {
  return {
    kind,
    name,
    ...(lifetime !== undefined && { lifetimeSeconds: secondsOf(lifetime) }),
    ...(host !== undefined && { host: bare(host) }),
    setters: setters.map(bare),
  };
}

function secondsOf(lifetime) {
  if (lifetime === "session") return 0;
  return lifetime === "persistent" ? Infinity : lifetimeSeconds(lifetime);
}
