import type { KnownMatch } from "../../catalogue/index.ts";
import type { BUILT_IN_CATEGORIES } from "../../category.ts";
import { localeOf } from "../../locales/locales.ts";
import type { Register } from "../../schema.ts";
import { guessCategory } from "../guess.ts";
import { Ids } from "../ids.ts";
import type { Said, Statement } from "../statement.ts";
import { fold } from "../words.ts";
import { itemEntry, type Entry } from "./entry.ts";
import type { Providers } from "./providers.ts";
import type { Site } from "./site.ts";
import { textOf, type Texts } from "./texts.ts";

/** The items of one function by one provider: a service to be. */
export interface Group {
  readonly id: string;
  readonly provider: string;
  readonly category: string;
  /** The first statement about it, which says what holds for all of it. */
  readonly first: Statement;
  readonly names: Texts;
  readonly hosts: Set<string>;
  readonly recipients: Set<string>;
  readonly items: Entry[];
  readonly remarks: readonly string[];
}

/** Items a service of a register has at most. */
const MOST_ITEMS = 500;

/** The services met so far: one per provider, function, category, areas and legal basis. */
export class Groups {
  readonly #site: Site;
  readonly #providers: Providers;
  readonly #met = new Map<string, Group>();
  readonly #full: Group[] = [];
  readonly #ids = new Ids();

  constructor(site: Site, providers: Providers) {
    this.#site = site;
    this.#providers = providers;
  }

  /** The groups in the order they were met. */
  all(): readonly Group[] {
    return [...this.#full, ...this.#met.values()];
  }

  /** The group a statement belongs to, made if it is the first. */
  of(statement: Statement, match: KnownMatch | undefined): Group {
    const guess = statement.category === undefined ? guessCategory(statement, match) : undefined;
    const category = statement.category ?? guess?.value ?? "marketing";
    const service = fold(statement.service?.text ?? "");
    // Items of one function stay together, also where only some of them are known to be somebody's.
    const guessed = statement.provider === undefined && service !== "";
    const provider = guessed ? undefined : this.#providers.of(statement, match);
    const key = JSON.stringify([
      provider ?? null,
      service,
      category,
      statement.areas ?? [],
      statement.legalBasis ?? null,
    ]);
    const there = this.#met.get(key);
    if (there && there.items.length < MOST_ITEMS) return there;
    const group = this.#fresh(statement, {
      provider: provider ?? this.#providers.of(statement, match),
      category,
      remarks: guess ? [guess.why] : [],
    });
    // A full group makes room for the next of its kind.
    if (there) this.#full.push(there);
    this.#met.set(key, group);
    return group;
  }

  #fresh(
    first: Statement,
    { provider, category, remarks }: Pick<Group, "provider" | "category" | "remarks">,
  ): Group {
    const name = first.service ?? this.#nameOf(first, provider, category);
    return {
      id: this.#ids.fresh(name.text, first.item?.name ?? "", category),
      provider,
      category,
      first,
      names: new Map([[name.language, name.text]]),
      hosts: new Set(),
      recipients: new Set(first.recipients?.map((recipient) => this.#providers.named(recipient))),
      items: [],
      remarks,
    };
  }

  /** A service without a function of its own is called after its provider, or after its category. */
  #nameOf(statement: Statement, provider: string, category: string): Said {
    const language = statement.purpose?.language ?? this.#site.languages[0] ?? "en";
    const words = localeOf(language).categories;
    const text =
      this.#providers.otherName(provider) ??
      words[category as (typeof BUILT_IN_CATEGORIES)[number]]?.name ??
      category;
    return { text, language };
  }
}

/** A group as a register has it. */
export function serviceEntry(group: Group, language: string): Register["services"][string] {
  const { areas, exempt, legalBasis } = group.first;
  return {
    provider: group.provider,
    category: group.category,
    ...(exempt && { exempt }),
    ...(legalBasis && { legalBasis }),
    ...(areas && areas.length > 0 && { areas: [...areas] }),
    name: textOf(group.names),
    ...(group.recipients.size > 0 && { recipients: [...group.recipients] }),
    ...(group.hosts.size > 0 && { hosts: [...group.hosts] }),
    items: group.items.map((entry) => itemEntry(entry, language)),
  };
}
