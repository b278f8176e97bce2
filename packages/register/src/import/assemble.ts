import { localeOf } from "../locales/locales.ts";
import type { ItemKind } from "../kinds.ts";
import type { Register, Text } from "../schema.ts";
import { baseOf } from "../text.ts";
import { guessCategory, isOperator, knownItem } from "./guess.ts";
import { freshId } from "./ids.ts";
import type { BUILT_IN_CATEGORIES } from "../category.ts";
import { puzzle, type ImportedItem, type ImportOptions, type NotUnderstood } from "./result.ts";
import type { ProviderFacts, Reading, Said, Statement } from "./statement.ts";
import { fold } from "./words.ts";

type Item = Register["services"][string]["items"][number];
type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A register put together from what sources say. */
export interface Assembled {
  readonly register: Register;
  readonly items: readonly ImportedItem[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** What a person should look at, by JSON Pointer of what it is about. */
  readonly remarks: ReadonlyMap<string, readonly string[]>;
}

const DEFAULT_AREAS: Readonly<Record<string, string>> = { front: "/", back: "/backoffice/" };

/** Puts statements together: one item per name, one service per function, one provider per name. */
export function assemble(readings: readonly Reading[], options: ImportOptions): Assembled {
  const builder = new Builder(readings, options);
  for (const reading of readings) {
    for (const [name, facts] of reading.providers ?? []) builder.knowProvider(name, facts);
    for (const statement of reading.statements) builder.add(statement);
  }
  return builder.result();
}

interface Group {
  readonly id: string;
  readonly key: string;
  readonly provider: string;
  readonly category: string;
  readonly areas: readonly string[] | undefined;
  readonly exempt: Statement["exempt"];
  readonly names: Map<string, string>;
  readonly hosts: Set<string>;
  readonly items: Entry[];
  readonly remarks: string[];
}

interface Entry {
  readonly item: Mutable<Item>;
  readonly kind: ItemKind;
  readonly name: string;
  readonly purpose: Map<string, string>;
  readonly statement: Statement;
  readonly group: Group;
  readonly unsure: string[];
}

class Builder {
  readonly #site: { readonly name: string; readonly host: string; readonly origin: string };
  readonly #options: ImportOptions;
  readonly #languages: readonly string[];
  readonly #providers = new Map<
    string,
    { id: string; name: string; facts: Mutable<ProviderFacts> }
  >();
  readonly #groups = new Map<string, Group>();
  readonly #entries = new Map<string, Entry>();
  readonly #facts = new Map<string, ProviderFacts>();
  readonly #puzzles: NotUnderstood[] = [];
  readonly #originKnown: boolean;

  constructor(readings: readonly Reading[], options: ImportOptions) {
    this.#options = options;
    const origin =
      options.origin ?? readings.find((reading) => reading.origin !== undefined)?.origin;
    this.#originKnown = origin !== undefined;
    const { hostname } = new URL(origin ?? "https://site.example");
    this.#site = {
      origin: origin ?? "https://site.example",
      host: hostname,
      name: options.name ?? hostname.replace(/^www\./, ""),
    };
    const found = readings.map(({ language }) => language);
    this.#languages = [...new Set(options.languages?.length ? options.languages : found)];
  }

  /** Keeps what a source says of a provider outside its list. */
  knowProvider(name: string, facts: ProviderFacts): void {
    this.#facts.set(fold(name), { ...this.#facts.get(fold(name)), ...facts });
  }

  add(statement: Statement): void {
    if (statement.item) this.#addItem(statement, statement.item);
    else {
      const group = this.#groupOf(statement, undefined);
      for (const host of statement.hosts ?? []) group.hosts.add(host);
    }
  }

  result(): Assembled {
    const services: Register["services"] = {};
    const remarks = new Map<string, readonly string[]>();
    const items: ImportedItem[] = [];
    for (const group of this.#groups.values()) {
      services[group.id] = this.#service(group);
      if (group.remarks.length > 0) remarks.set(`/services/${group.id}`, group.remarks);
      group.items.forEach((entry, at) => {
        if (entry.unsure.length > 0) remarks.set(`/services/${group.id}/items/${at}`, entry.unsure);
        const { line, column } = entry.statement.place;
        items.push({
          kind: entry.kind,
          name: entry.name,
          service: group.id,
          unsure: entry.unsure,
          line,
          column,
        });
      });
    }
    if (!this.#originKnown) remarks.set("/site/origin", ["the address of the site is not known"]);
    const areas = this.#areas();
    if (areas?.["back"] !== undefined && !this.#options.areas)
      remarks.set("/site/areas", ["paths are not said; correct them"]);
    return {
      register: {
        glassjar: 1,
        site: {
          name: this.#site.name,
          origin: this.#site.origin,
          ...(areas && { areas }),
          languages: [...this.#languages],
        },
        providers: this.#providerList(),
        services,
      },
      items,
      notUnderstood: this.#puzzles,
      remarks,
    };
  }

  #addItem(statement: Statement, { kind, name }: NonNullable<Statement["item"]>): void {
    const key = `${kind} ${name}`;
    const before = this.#entries.get(key);
    if (before) this.#again(before, statement);
    else if (name.length > 256)
      this.#puzzles.push(puzzle(statement.place, name, "a name has at most 256 characters"));
    else this.#newItem(key, kind, name, statement);
  }

  #newItem(key: string, kind: ItemKind, name: string, statement: Statement): void {
    const match = knownItem(kind, name, statement.domain);
    const group = this.#groupOf(statement, match);
    const unsure = [...(statement.unsure ?? [])];
    const party =
      statement.party === "third" && this.#isHome(statement.domain) ? "third" : undefined;
    const lifetime = statement.lifetime ?? this.#lifetime(kind, match, unsure);
    const item: Mutable<Item> = {
      [kind]: name,
      purpose: "",
      ...(lifetime !== undefined && { lifetime }),
      ...(party && { party }),
      ...(statement.domain !== undefined &&
        !this.#isExactlyHome(statement.domain) && { domain: statement.domain }),
      ...(statement.path !== undefined && statement.path !== "/" && { path: statement.path }),
      ...(statement.httpOnly && { httpOnly: true }),
      ...(statement.secure && { secure: true }),
      ...(statement.sameSite && { sameSite: statement.sameSite }),
    };
    const entry: Entry = { item, kind, name, purpose: new Map(), statement, group, unsure };
    say(entry.purpose, statement.purpose);
    this.#entries.set(key, entry);
    group.items.push(entry);
  }

  /** The same name again: in another language more texts, in the same one a second description. */
  #again(entry: Entry, statement: Statement): void {
    const { purpose, service } = statement;
    if (service && !entry.group.names.has(service.language))
      entry.group.names.set(service.language, service.text);
    const there = purpose && entry.purpose.get(purpose.language);
    if (purpose && there === undefined) say(entry.purpose, purpose);
    if (entry.item.lifetime === undefined && statement.lifetime !== undefined)
      entry.item.lifetime = statement.lifetime;
    entry.unsure.push(...(statement.unsure ?? []).filter((words) => !entry.unsure.includes(words)));
    const again = purpose === undefined || there !== undefined;
    const second = [
      there !== undefined && there !== purpose?.text && purpose?.text,
      statement.lifetime !== entry.item.lifetime && statement.lifetime,
      service && entry.group.names.get(service.language) !== service.text && service.text,
      again && statement.provider !== entry.statement.provider && statement.provider,
    ].filter((words) => typeof words === "string");
    if (second.length === 0) return;
    const text = [entry.name, ...second].join(" | ");
    const why = "described a second time, and otherwise; the first was kept";
    this.#puzzles.push(puzzle(statement.place, text, why));
  }

  #lifetime(
    kind: ItemKind,
    match: ReturnType<typeof knownItem>,
    unsure: string[],
  ): string | undefined {
    if (kind === "localStorage" || kind === "indexedDB" || kind === "cacheStorage")
      return "persistent";
    if (kind === "sessionStorage") return "session";
    if (kind === "fingerprint") return undefined;
    unsure.push(
      match
        ? `lifetime not said; ${match.entry.lifetime} is usual`
        : "lifetime not said; session until you know better",
    );
    return match?.entry.lifetime ?? "session";
  }

  #groupOf(statement: Statement, match: ReturnType<typeof knownItem>): Group {
    const guess = statement.category === undefined ? guessCategory(statement, match) : undefined;
    const category = statement.category ?? guess?.value ?? "marketing";
    const areas = statement.areas;
    const service = fold(statement.service?.text ?? "");
    // Items of one function stay together, also where only some of them are known to be somebody's.
    const guessed = statement.provider === undefined && service !== "";
    const provider = guessed ? undefined : this.#providerOf(statement, match);
    const key = JSON.stringify([provider ?? null, service, category, areas ?? []]);
    const there = this.#groups.get(key);
    if (there) return there;
    return this.#newGroup(key, statement, {
      provider: provider ?? this.#providerOf(statement, match),
      category,
      remarks: guess ? [guess.why] : [],
    });
  }

  #newGroup(
    key: string,
    statement: Statement,
    { provider, category, remarks }: Pick<Group, "provider" | "category" | "remarks">,
  ): Group {
    const name = statement.service ?? this.#serviceName(statement, provider, category);
    const taken = new Set([...this.#groups.values()].map(({ id }) => id));
    const group: Group = {
      id: freshId(taken, name.text, statement.item?.name ?? "", category),
      key,
      provider,
      category,
      areas: statement.areas,
      exempt: statement.exempt,
      names: new Map([[name.language, name.text]]),
      hosts: new Set(),
      items: [],
      remarks,
    };
    this.#groups.set(key, group);
    return group;
  }

  /** A service without a function of its own is called after its provider, or after its category. */
  #serviceName(statement: Statement, provider: string, category: string): Said {
    const language = statement.purpose?.language ?? this.#languages[0] ?? "en";
    const known = [...this.#providers.values()].find(({ id }) => id === provider);
    if (provider !== "operator" && known) return { text: known.name, language };
    const words = localeOf(language).categories;
    return {
      text: words[category as (typeof BUILT_IN_CATEGORIES)[number]]?.name ?? category,
      language,
    };
  }

  #providerOf(statement: Statement, match: ReturnType<typeof knownItem>): string {
    const said = statement.provider;
    const vendor = said === undefined ? match?.product.vendor?.name : undefined;
    const name = said ?? vendor;
    const facts = this.#facts.get(fold(name ?? ""));
    const policy =
      statement.providerPolicy ?? facts?.policy ?? (vendor && match?.product.vendor?.policy);
    if (name === undefined || isOperator(name, this.#site))
      return this.#provider("operator", this.#site.name, {});
    return this.#provider(fold(name), name, { ...facts, ...(policy && { policy }) });
  }

  #provider(key: string, name: string, facts: ProviderFacts): string {
    const there = this.#providers.get(key);
    if (there) {
      there.facts = { ...facts, ...there.facts };
      return there.id;
    }
    const taken = new Set([...this.#providers.values()].map(({ id }) => id).concat("operator"));
    const id = key === "operator" ? key : freshId(taken, name, "provider");
    this.#providers.set(key, { id, name, facts });
    return id;
  }

  #providerList(): Register["providers"] {
    return Object.fromEntries(
      [...this.#providers.values()].map(({ id, name, facts }) => [id, { name, ...facts }] as const),
    );
  }

  #service(group: Group): Register["services"][string] {
    return {
      provider: group.provider,
      category: group.category,
      ...(group.exempt && { exempt: group.exempt }),
      ...(group.areas && group.areas.length > 0 && { areas: [...group.areas] }),
      name: textOf(group.names),
      ...(group.hosts.size > 0 && { hosts: [...group.hosts] }),
      items: group.items.map(({ item, purpose, kind, name }) => ({
        ...item,
        purpose:
          purpose.size > 0
            ? textOf(purpose)
            : { [this.#languages[0] ?? "en"]: `TODO: what ${kind} ${name} is for` },
      })),
    };
  }

  #areas(): Record<string, string> | undefined {
    const used = new Set([...this.#groups.values()].flatMap(({ areas }) => areas ?? []));
    const paths = this.#options.areas ?? DEFAULT_AREAS;
    const declared = Object.entries(paths).filter(([id]) => this.#options.areas || used.has(id));
    return declared.length > 0 ? Object.fromEntries(declared) : undefined;
  }

  /** Whether an item without its own domain, or with one of the site, would count as first-party. */
  #isHome(domain: string | undefined): boolean {
    const { host } = this.#site;
    return (
      domain === undefined ||
      host === domain ||
      host.endsWith(`.${domain}`) ||
      domain.endsWith(`.${host}`)
    );
  }

  #isExactlyHome(domain: string): boolean {
    return domain === this.#site.host;
  }
}

function say(texts: Map<string, string>, said: Said | undefined): void {
  if (said && said.text !== "") texts.set(said.language, said.text.slice(0, 2000));
}

function textOf(texts: ReadonlyMap<string, string>): Text {
  return Object.fromEntries(texts);
}

/** A language tag as registers write it: the language alone, unless the register names its variant. */
export function languageTag(tag: string | undefined, options: ImportOptions): string | undefined {
  if (tag === undefined) return undefined;
  const bare = tag.trim().replaceAll("_", "-");
  const variant = options.languages?.find(
    (language) => language.toLowerCase() === bare.toLowerCase(),
  );
  const base = baseOf(bare.toLowerCase());
  return variant ?? (/^[a-z]{2,3}$/.test(base) ? base : undefined);
}
