import { isMap, isScalar, isSeq, YAMLMap, type Document, type Pair, type YAMLSeq } from "yaml";
import { BUILT_IN_CATEGORIES } from "./category.ts";
import { editable } from "./edit.ts";
import { giveFirstItsComment } from "./edit-move.ts";
import { ITEM_KINDS } from "./kinds.ts";
import type { Register, Service, Text } from "./schema.ts";

/** A text that takes in services, and the register they come from. */
interface Merge {
  readonly document: Document;
  readonly source: Document;
  readonly from: Register;
  /** What is declared already, as `kind name`. */
  readonly known: Set<string>;
}

/**
 * Takes the services of one register into the text of another, with their comments, and what they
 * need: providers, categories, areas. What the text says already stays as it is; an item that it
 * declares anywhere is not declared again.
 *
 * @param text YAML or JSON without mistakes of syntax; an empty one takes all the rest as well
 * @param addition text of a register that fits the schema, whose services are taken
 * @param services identifiers of the services to take; all if not given
 * @throws TypeError when a text cannot be read, or is no mapping
 */
export function mergeRegister(
  text: string,
  addition: string,
  services?: readonly string[],
): string {
  const source = editable(addition);
  const from = source.toJS() as Register;
  const wanted = Object.keys(from.services).filter((id) => services?.includes(id) ?? true);
  if (text.trim() === "") return withOnly(source, from, wanted);
  const document = editable(text);
  if (!isMap(document.contents)) throw new TypeError("the text is no mapping of a register");
  const merge = { document, source, from, known: new Set(declaredItems(document.toJS())) };
  for (const root of ["services", "providers", "categories"]) {
    const map: unknown = source.get(root, true);
    if (isMap(map)) giveFirstItsComment(map);
  }
  for (const id of wanted) takeService(merge, id);
  return document.toString({ lineWidth: 0 });
}

function withOnly(source: Document, { services }: Register, wanted: readonly string[]): string {
  for (const id of Object.keys(services))
    if (!wanted.includes(id)) source.deleteIn(["services", id]);
  return source.toString({ lineWidth: 0 });
}

/** Every item that a document declares, as `kind name`; what cannot be read is passed over. */
export function declaredItems(value: unknown): string[] {
  return valuesOf(memberOf(value, "services"))
    .flatMap((service) => valuesOf(memberOf(service, "items")))
    .flatMap(keysOfItem);
}

function keysOfItem(item: unknown): string[] {
  return ITEM_KINDS.flatMap((kind) => {
    const name = memberOf(item, kind);
    return typeof name === "string" ? [`${kind} ${name}`] : [];
  });
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const valuesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

function takeService(merge: Merge, id: string): void {
  const { document, source, from, known } = merge;
  const service = from.services[id];
  const pair = pairAt(source, "services", id);
  const list = pair && isMap(pair.value) ? pair.value.get("items", true) : undefined;
  if (!service || !pair || !isSeq(list)) return;
  giveFirstItsComment(list);
  const fresh = list.items.filter((_, at) =>
    keysOfItem(service.items[at]).every((key) => !known.has(key)),
  );
  if (fresh.length === 0 && list.items.length > 0) return;
  for (const key of service.items.flatMap(keysOfItem)) known.add(key);
  list.items = fresh;
  const there: unknown = document.getIn(["services", id], true);
  const items: unknown = isMap(there) ? there.get("items", true) : undefined;
  if (isSeq(items)) addTo(items, fresh);
  else if (isMap(there)) there.set("items", list);
  else {
    // A key of which nothing is written yet.
    if (document.hasIn(["services", id])) document.deleteIn(["services", id]);
    addService(merge, service, pair);
  }
}

function addService(merge: Merge, service: Service, pair: Pair): void {
  const { document, source, from } = merge;
  const { provider, category, areas = [], recipients = [] } = service;
  const value = pair.value as YAMLMap;
  value.set("provider", takeProvider(merge, provider));
  if (recipients.length > 0)
    value.set("recipients", document.createNode(recipients.map((id) => takeProvider(merge, id))));
  if (!BUILT_IN_CATEGORIES.some((known) => known === category))
    takePair(document, "categories", pairAt(source, "categories", category));
  for (const area of areas)
    if (!document.hasIn(["site", "areas", area]))
      document.setIn(["site", "areas", area], from.site.areas?.[area] ?? "/");
  takePair(document, "services", pair);
}

/** The identifier a provider has in the text: its own, or that of one with the same name. */
function takeProvider({ document, source, from }: Merge, id: string): string {
  if (document.hasIn(["providers", id])) return id;
  const names = new Set(namesOf(from.providers[id]?.name));
  const providers: unknown = document.get("providers", true);
  const declared = isMap(providers)
    ? Object.entries(providers.toJS(document) as Register["providers"])
    : [];
  const same = declared.find(([, provider]) =>
    namesOf(provider?.name).some((name) => names.has(name)),
  );
  if (same) return same[0];
  takePair(document, "providers", pairAt(source, "providers", id));
  return id;
}

function namesOf(text: Text | undefined): string[] {
  const texts = typeof text === "string" ? [text] : Object.values(text ?? {});
  return texts.map((name) => name.trim().toLowerCase());
}

function pairAt(document: Document, root: string, id: string): Pair | undefined {
  const map: unknown = document.get(root, true);
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === id) : undefined;
}

/** Puts an entry at the end of a mapping, which is made where it is missing. */
function takePair(document: Document, root: string, pair: Pair | undefined): void {
  if (!pair || !isScalar(pair.key) || document.hasIn([root, pair.key.value])) return;
  if (!isMap(document.get(root, true))) document.set(root, new YAMLMap(document.schema));
  addTo(document.get(root, true) as YAMLMap, [pair]);
}

function addTo(parent: YAMLMap | YAMLSeq, entries: readonly unknown[]): void {
  (parent.items as unknown[]).push(...entries);
  // An entry with comments does not fit between braces.
  parent.flow = false;
}
