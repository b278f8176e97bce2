import { consentCategories, owesConsent } from "../category.ts";
import { itemKey } from "../item.ts";
import { formatLifetime } from "../lifetime.ts";
import { partyOf } from "../party.ts";
import type { Item, Register, Service, Text } from "../schema.ts";
import { policyLanguage } from "../locales/locales.ts";
import { textIn } from "../text.ts";
import type { PolicyOptions } from "./options.ts";
import { categoryWords } from "./words.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The facts of the policy for machines, with texts in one language: site, controller, categories,
 * services with their provider and items. Lifetimes as ISO 8601 and in words; dates as ISO 8601.
 */
export function policyJson(options: PolicyOptions): Json {
  const { register, version, origin, preferencesHref = "/cookies/preferences" } = options;
  const language = policyLanguage(options.language);
  const { site } = register;
  const say = (text: Text): string => textIn(text, language, site.languages);
  const used = new Set(Object.values(register.services).map(({ category }) => category));
  const asked = new Set(consentCategories(register));
  return {
    version,
    publishedAt: new Date(options.publishedAt).toISOString(),
    language,
    site: { name: say(site.name), origin: origin ?? site.origin },
    ...(site.controller && { controller: said(site.controller, say) }),
    preferences: preferencesHref,
    categories: [...used].map((id) => {
      const { name, description } = categoryWords(register, id, language);
      return { id, name, description, consent: asked.has(id) };
    }),
    services: Object.entries(register.services).map(([id, service]) =>
      serviceJson(register, id, service, language, say),
    ),
  };
}

function serviceJson(
  register: Register,
  id: string,
  service: Service,
  language: string,
  say: (text: Text) => string,
): Json {
  const { provider, items, ...details } = service;
  const named = register.providers[provider];
  return {
    id,
    ...details,
    name: say(service.name),
    provider: { id: provider, ...(named && said(named, say)) },
    consent: owesConsent(register, service),
    items: items.map((item) => itemJson(register, item, language, say)),
  };
}

function itemJson(
  register: Register,
  item: Item,
  language: string,
  say: (text: Text) => string,
): Json {
  const { purpose, ...details } = item;
  const { kind, name } = itemKey(item) ?? {};
  if (kind !== undefined) delete details[kind];
  return {
    kind,
    name,
    ...details,
    party: partyOf(register, item),
    purpose: say(purpose),
    ...(item.lifetime !== undefined && { duration: formatLifetime(item.lifetime, language) }),
  };
}

/** A provider or controller with its texts in one language. */
function said<Named extends { name: Text; address?: Text }>(
  { name, address, ...rest }: Named,
  say: (text: Text) => string,
): Json {
  return { name: say(name), ...(address !== undefined && { address: say(address) }), ...rest };
}
