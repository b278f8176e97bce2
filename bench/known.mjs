// How many names of a public list of cookies our catalogue knows, overall and by vendor.
// Usage: node bench/known.mjs FILE.csv [--json] [--missing], or with the file in OPEN_COOKIE_DATABASE.
import { existsSync, readFileSync } from "node:fs";
import { known, PRODUCTS } from "@glassjar/register/catalogue";
import { readKnownList } from "@glassjar/register/catalogue/lists";

const flags = new Set(process.argv.slice(2).filter((text) => text.startsWith("--")));
const file =
  process.argv.slice(2).find((text) => !text.startsWith("--")) ??
  process.env["OPEN_COOKIE_DATABASE"];
if (!file || !existsSync(file)) {
  console.error(
    (file ? `There is no file ${file}. ` : "") +
      "Name the list to measure against: npm run bench:known -- open-cookie-database.csv, or set OPEN_COOKIE_DATABASE. It is https://github.com/jkwakman/Open-Cookie-Database.",
  );
  process.exit(2);
}

const KINDS = ["cookie", "localStorage", "sessionStorage"];
/** A name of the list stands for itself; a pattern for any name that fits it. */
const isKnown = ({ name }) =>
  KINDS.some((kind) => known(kind, name.replaceAll("*", "1a")).length > 0);

function coverageOf(items) {
  const covered = items.filter(isKnown).length;
  return {
    names: items.length,
    known: covered,
    percent: items.length === 0 ? 0 : Math.round((1000 * covered) / items.length) / 10,
  };
}

const { items, problems } = readKnownList(readFileSync(file, "utf8"));
const distinct = [...new Map(items.map((item) => [item.name, item])).values()];
const vendors = [...new Set(items.map(({ platform }) => platform))]
  .map((vendor) => {
    const own = items.filter(({ platform }) => platform === vendor);
    const missing = own.filter((item) => !isKnown(item)).map(({ name }) => name);
    return Object.assign({ vendor, missing }, coverageOf(own));
  })
  .toSorted((a, b) => b.names - a.names || a.vendor.localeCompare(b.vendor));
const result = {
  catalogue: {
    products: PRODUCTS.length,
    entries: PRODUCTS.reduce((sum, { entries }) => sum + entries.length, 0),
  },
  lines: { ...coverageOf(items), leftOut: problems.length },
  distinctNames: coverageOf(distinct),
  vendorsWithAny: vendors.filter((vendor) => vendor.known > 0).length,
  vendors,
};

if (flags.has("--json")) console.log(JSON.stringify(result, null, 2));
else {
  const { catalogue, lines, distinctNames, vendorsWithAny } = result;
  console.log(`catalogue: ${catalogue.entries} entries of ${catalogue.products} products`);
  console.log(`lines of the list: ${lines.known} of ${lines.names} known, ${lines.percent} %`);
  console.log(
    `distinct names: ${distinctNames.known} of ${distinctNames.names} known, ${distinctNames.percent} %`,
  );
  console.log(`vendors with at least one known: ${vendorsWithAny} of ${vendors.length}`);
  console.table(
    vendors.map(({ missing, ...row }) =>
      flags.has("--missing") ? Object.assign(row, { missing: missing.slice(0, 6).join(" ") }) : row,
    ),
  );
}
