import { formatLifetime } from "@glassjar/register";
import {
  catalogueTexts,
  checkOf,
  PURPOSES,
  purposeTerm,
  type Entry,
  type Evidence,
  type KnownMatch,
} from "@glassjar/register/catalogue";

/** Why an entry was found, as a sentence about the name. */
const EVIDENCE: Readonly<Record<Evidence, string>> = {
  "name and host": "the name is the same, and the host is the vendor’s",
  name: "the name is the same; the host says nothing",
  "pattern and host": "the name fits the pattern, and the host is the vendor’s",
  pattern: "the name fits the pattern; the host says nothing",
};

/** How sure a match is, in words. */
function sureness(confidence: number): string {
  if (confidence >= 0.95) return "certain";
  if (confidence >= 0.75) return "very likely";
  if (confidence >= 0.6) return "likely";
  return confidence >= 0.45 ? "possible" : "a guess";
}

/** A match explained on several lines. */
export function explain(name: string, host: string | undefined, match: KnownMatch): string {
  const { product, entry, evidence, confidence } = match;
  const at = host === undefined ? "" : ` on ${host}`;
  const lines: readonly (readonly [string, string])[] = [
    ["evidence", `${EVIDENCE[evidence]} (${entry.kind} ${entry.name})`],
    ["purpose", purposeIn(entry)],
    ["category", categoryOf(match)],
    ["lifetime", formatLifetime(entry.lifetime, "en")],
    ...(entry.on ? [["stored by", entry.on.join(", ")] as const] : []),
    ...sourceOf(match),
    ...(product.note === undefined ? [] : [["note", product.note] as const]),
  ];
  return [
    `${name}${at} is ${ownerOf(match)}: ${sureness(confidence)} (${confidence.toFixed(2)})`,
    ...lines.map(([label, text]) => `  ${label.padEnd(10)}${text}`),
  ].join("\n");
}

/** Where the fact is stated, and whether it was held to that. Lists answer for themselves. */
function sourceOf({ product, entry }: KnownMatch): readonly (readonly [string, string])[] {
  const check = checkOf(product, entry);
  if (check)
    return [
      ["source", check.source],
      ["checked", check.at],
    ];
  return [["source", product.source], ...(product.list === undefined ? [UNCHECKED] : [])];
}

const UNCHECKED = ["checked", "not yet held to the source"] as const;

function ownerOf({ product: { name, id, vendor, list } }: KnownMatch): string {
  const product = name ?? titled(id);
  const owner = vendor && vendor.name !== product ? `${product} by ${vendor.name}` : product;
  return list === undefined ? owner : `${owner}, as the list ${list} says`;
}

/** Products without a name are functions that every site has. */
const titled = (id: string): string => `“${id.replaceAll("-", " ")}”`;

function purposeIn({ purpose }: Entry): string {
  return typeof purpose === "string"
    ? (catalogueTexts("en")?.purposes[purpose] ?? purpose)
    : purpose.en;
}

function categoryOf({ product, entry: { purpose } }: KnownMatch): string {
  const ground =
    product.exempt ?? (typeof purpose === "string" ? PURPOSES[purpose].ground : undefined);
  return ground === undefined ? product.category : `${product.category} (${ground})`;
}

/** A match as data, for `--json`. */
export function factsOf({ product, entry, evidence, confidence }: KnownMatch) {
  const { purpose } = entry;
  const check = checkOf(product, entry);
  return {
    kind: entry.kind,
    pattern: entry.name,
    product: product.id,
    ...(product.name !== undefined && { name: product.name }),
    ...(product.vendor && { vendor: product.vendor }),
    category: product.category,
    ...(typeof purpose === "string"
      ? { purpose, term: purposeTerm(purpose) }
      : { description: purpose.en }),
    lifetime: entry.lifetime,
    ...(entry.on && { on: entry.on }),
    evidence,
    confidence: Number(confidence.toFixed(2)),
    sureness: sureness(confidence),
    source: check?.source ?? product.source,
    ...(check && { checked: check.at }),
    ...(product.list !== undefined && { list: product.list }),
  };
}
