import {
  consentCategories,
  formatLifetime,
  itemKey,
  owesConsent,
  purposeIn,
  textIn,
  type Item,
  type Register,
  type Service,
  type Text,
} from "@glassjar/register";
import { bannerLocale } from "./locale.ts";
import type { BannerLocale, BannerTexts, NamedText } from "./locales/texts.ts";
import type { Regime } from "./regime.ts";

/** One stored thing, as the preference centre shows it. */
export interface BannerItem {
  readonly name: string;
  readonly purpose: string;
  /** In words; absent for what has no lifetime. */
  readonly duration?: string;
}

/** One service, as the preference centre shows it. */
export interface BannerService {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly items: readonly BannerItem[];
}

/** Services a visitor decides about together, or is told about together. */
export interface BannerCategory extends NamedText {
  readonly id: string;
  /** False for what is always on: it owes no consent. */
  readonly consent: boolean;
  readonly services: readonly BannerService[];
}

/** What `/glassjar-notice.js` is given: one register version in one language. Plain JSON. */
export interface BannerConfig {
  readonly version: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly regime: Regime;
  /** Whether the request carried `Sec-GPC: 1`; the banner then says that it is honoured. */
  readonly gpc: boolean;
  readonly policyUrl: string;
  readonly texts: BannerTexts;
  readonly categories: readonly BannerCategory[];
}

/** What {@link bannerConfig} is made from. */
export interface BannerSource {
  readonly register: Register;
  /** The published version of the register. */
  readonly version: number;
  /** The page's language tag. */
  readonly language: string;
  /** Mount prefix of our own paths, such as `/privacy`; empty by default. */
  readonly base?: string;
  readonly regime?: Regime;
  readonly gpc?: boolean;
}

/** Renders a register version into what the banner shows, in the nearest language it speaks. */
export function bannerConfig(source: BannerSource): BannerConfig {
  const { register, version, base = "", regime = "opt-in", gpc = false } = source;
  const locale = bannerLocale(source.language, register.site.languages);
  const words = wordsOf(register, locale);
  const site = words.say(register.site.name);
  const controller = register.site.controller ? words.say(register.site.controller.name) : site;
  return {
    version,
    language: locale.language,
    direction: locale.direction,
    regime,
    gpc,
    policyUrl: `${base}/cookies`,
    texts: {
      ...locale.texts,
      title: locale.texts.title.replace("{site}", () => site),
      who: locale.texts.who.replace("{controller}", () => controller),
    },
    categories: bannerCategories(register, words),
  };
}

/** One register in one language. */
interface Words {
  readonly language: string;
  readonly fallback: readonly string[];
  say(text: Text): string;
  category(id: string): NamedText;
  provider(id: string): string;
}

function wordsOf(register: Register, locale: BannerLocale & { language: string }): Words {
  const { language } = locale;
  const say = (text: Text) => textIn(text, language, register.site.languages);
  return {
    language,
    fallback: register.site.languages,
    say,
    category(id) {
      const declared = ownValue(register.categories ?? {}, id);
      const builtIn = ownValue<NamedText>(locale.categories, id);
      return {
        name: declared ? say(declared.name) : (builtIn?.name ?? id),
        description: declared?.description
          ? say(declared.description)
          : (builtIn?.description ?? ""),
      };
    },
    provider(id) {
      const provider = ownValue(register.providers, id);
      return provider ? say(provider.name) : id;
    },
  };
}

/** What is always on first, then one group per category the visitor decides about. */
function bannerCategories(register: Register, words: Words): BannerCategory[] {
  const services = Object.entries(register.services);
  const group = (id: string, consent: boolean): BannerCategory => ({
    id,
    consent,
    ...words.category(id),
    services: services
      .filter(([, { category }]) => category === id)
      .filter(([, service]) => owesConsent(register, service) === consent)
      .map(([key, service]) => bannerService(key, service, words)),
  });
  const free = services.filter(([, service]) => !owesConsent(register, service));
  const alwaysOn = new Set(free.map(([, service]) => service.category));
  return [
    ...[...alwaysOn].map((id) => group(id, false)),
    ...consentCategories(register).map((id) => group(id, true)),
  ];
}

function bannerService(id: string, service: Service, words: Words): BannerService {
  return {
    id,
    name: words.say(service.name),
    provider: words.provider(service.provider),
    items: service.items.map((item) => bannerItem(item, words)),
  };
}

function bannerItem(item: Item, words: Words): BannerItem {
  const { lifetime } = item;
  return {
    name: itemKey(item)?.name ?? "",
    purpose: purposeIn(item, words.language, words.fallback),
    ...(lifetime === undefined ? {} : { duration: formatLifetime(lifetime, words.language) }),
  };
}

/** An own property only: the identifier "constructor" must not find what every object inherits. */
function ownValue<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
