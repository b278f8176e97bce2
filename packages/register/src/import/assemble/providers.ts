import { SURE, type KnownMatch } from "../../catalogue/index.ts";
import type { Register } from "../../schema.ts";
import { Ids } from "../ids.ts";
import type { ProviderFacts, Statement } from "../statement.ts";
import { vendorOf } from "../known-names.ts";
import { fold } from "../words.ts";
import { isHome, runs, type Site } from "./site.ts";
import { MOST_TEXT } from "./texts.ts";

const OPERATOR = "operator";

interface Provider {
  readonly id: string;
  readonly name: string;
  facts: ProviderFacts;
}

/** The providers met so far: one per name. */
export class Providers {
  readonly #site: Site;
  readonly #met = new Map<string, Provider>();
  readonly #facts = new Map<string, ProviderFacts>();
  readonly #names = new Map<string, string>();
  readonly #ids = new Ids(OPERATOR);

  constructor(site: Site) {
    this.#site = site;
  }

  /** Keeps what a source says of a provider outside its list of items. */
  learn(name: string, facts: ProviderFacts): void {
    this.#facts.set(fold(name), { ...this.#facts.get(fold(name)), ...facts });
  }

  /** Identifier of the provider of a statement: the one it names, else the vendor of what is known. */
  of(statement: Statement, match: KnownMatch | undefined): string {
    // What just may be somebody's says of what kind it is, and not whose.
    const certain = statement.provider === undefined && (match?.confidence ?? 0) > SURE;
    const vendor =
      (certain ? match?.product.vendor : undefined) ??
      (statement.provider === undefined && statement.party !== "first"
        ? vendorOf(statement.service?.text ?? "")
        : undefined);
    const name = statement.provider ?? vendor?.name ?? this.#hostOf(statement);
    if (name === undefined) return this.#meet(OPERATOR, this.#ownName(), {});
    const policy =
      statement.providerPolicy ?? this.#facts.get(fold(name))?.policy ?? vendor?.policy;
    const { providerAddress: address } = statement;
    return this.named(name, {
      ...(policy !== undefined && policy.length <= 2048 && { policy }),
      ...(address !== undefined && { address }),
    });
  }

  /** Who sets a third party's item from a host of its own, where nothing else is known. */
  #hostOf({ party, domain }: Statement): string | undefined {
    return party === "third" && domain !== undefined && !isHome(domain, this.#site)
      ? domain
      : undefined;
  }

  /** Identifier of the provider of this name. */
  named(words: string, facts: ProviderFacts = {}): string {
    const name = words.slice(0, MOST_TEXT);
    const known = this.#facts.get(fold(name));
    return runs(name, this.#site)
      ? this.#meet(OPERATOR, this.#ownName(), known ?? {})
      : this.#meet(fold(name), name, { ...known, ...facts });
  }

  /** Name of the provider with this identifier, unless it runs the site. */
  otherName(id: string): string | undefined {
    return id === OPERATOR ? undefined : this.#names.get(id);
  }

  /** The providers as a register has them. */
  list(): Register["providers"] {
    return Object.fromEntries(
      [...this.#met.values()].map(({ id, name, facts }) => [id, { name, ...facts }] as const),
    );
  }

  #ownName(): string {
    return this.#site.operator ?? this.#site.name;
  }

  #meet(key: string, name: string, facts: ProviderFacts): string {
    const there = this.#met.get(key);
    if (there) {
      there.facts = { ...facts, ...there.facts };
      return there.id;
    }
    const id = key === OPERATOR ? key : this.#ids.fresh(name, "provider");
    this.#met.set(key, { id, name, facts });
    this.#names.set(id, name);
    return id;
  }
}
