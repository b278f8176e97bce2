import {
  consentCategories,
  formatLifetime,
  itemKey,
  owesConsent,
  purposeIn,
  type Item,
  type Register,
  type Service,
} from "@glassjar/register";
import { bannerLocale } from "./locale.ts";
import type { NamedText } from "./locales/texts.ts";
import { ownValue, wordsOf, type Words } from "./words.ts";

/** One stored thing, as the preference centre shows it. */
export interface SettingsItem {
  readonly name: string;
  readonly purpose: string;
  /** In words; absent for what has no lifetime. */
  readonly duration?: string;
}

/** One service, as the preference centre shows it. */
export interface SettingsService {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** The provider's own privacy policy. */
  readonly policy?: string;
  readonly items: readonly SettingsItem[];
}

/** Services a visitor decides about together, or is told about together. */
export interface SettingsCategory extends NamedText {
  readonly id: string;
  /** False for what is always on: it owes no consent. */
  readonly consent: boolean;
  readonly services: readonly SettingsService[];
}

/**
 * What a register stores, in words of the nearest language: what is always on first, then one group
 * per category the visitor decides about.
 */
export function settingsCategories(register: Register, language: string): SettingsCategory[] {
  const words = wordsOf(register, bannerLocale(language, register.site.languages));
  const services = Object.entries(register.services);
  const group = (id: string, consent: boolean): SettingsCategory => ({
    id,
    consent,
    ...words.category(id),
    services: services
      .filter(([, { category }]) => category === id)
      .filter(([, service]) => owesConsent(register, service) === consent)
      .map(([key, service]) => serviceOf(key, service, register, words)),
  });
  const free = services.filter(([, service]) => !owesConsent(register, service));
  const alwaysOn = new Set(free.map(([, service]) => service.category));
  return [
    ...[...alwaysOn].map((id) => group(id, false)),
    ...consentCategories(register).map((id) => group(id, true)),
  ];
}

function serviceOf(
  id: string,
  service: Service,
  { providers }: Register,
  words: Words,
): SettingsService {
  const provider = ownValue(providers, service.provider);
  return {
    id,
    name: words.say(service.name),
    provider: provider ? words.say(provider.name) : service.provider,
    ...(provider?.policy === undefined ? {} : { policy: provider.policy }),
    items: service.items.map((item) => itemOf(item, words)),
  };
}

function itemOf(item: Item, words: Words): SettingsItem {
  const { lifetime } = item;
  return {
    name: itemKey(item)?.name ?? "",
    purpose: purposeIn(item, words.language, words.fallback),
    ...(lifetime === undefined ? {} : { duration: formatLifetime(lifetime, words.language) }),
  };
}
