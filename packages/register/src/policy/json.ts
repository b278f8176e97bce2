import { consentCategories, owesConsent } from "../category.ts";
import { itemKey, purposeIn } from "../item.ts";
import type { Change } from "../diff/change.ts";
import { changeSentence, reasonSentence } from "../diff/words.ts";
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
    ...(site.controller && { controller: controllerJson(site.controller, say) }),
    ...(site.authority && { authority: said(site.authority, say) }),
    ...(site.review !== undefined && { review: site.review }),
    preferences: preferencesHref,
    categories: [...used].map((id) => {
      const { name, description } = categoryWords(register, id, language);
      return { id, name, description, consent: asked.has(id) };
    }),
    services: Object.entries(register.services).map(([id, service]) =>
      serviceJson(register, id, service, language, say),
    ),
    ...(options.audit !== undefined && {
      audit: options.audit && {
        ...options.audit,
        at: new Date(options.audit.at).toISOString(),
      },
    }),
    ...(options.versions && {
      versions: options.versions.map(({ version: number, publishedAt, note, changes = [] }) => ({
        version: number,
        publishedAt: new Date(publishedAt).toISOString(),
        ...(note !== undefined && { note: say(note) }),
        changes: changes.map((change) => changeJson(change, language)),
      })),
    }),
  };
}

function changeJson({ code, pointer, material, facts, reason }: Change, language: string): Json {
  const sentence = changeSentence({ code, facts }, language);
  const why = reason && { reason, why: reasonSentence(reason, language) };
  return { code, pointer, material, sentence, ...why };
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
  const { purpose: _, purposes, ...details } = item;
  const { kind, name } = itemKey(item) ?? {};
  if (kind !== undefined) delete details[kind];
  return {
    kind,
    name,
    ...details,
    party: partyOf(register, item),
    purpose: purposeIn(item, language, register.site.languages),
    ...(purposes && {
      purposes: purposes.map(({ text, exempt }) => ({ text: say(text), exempt })),
    }),
    ...(item.lifetime !== undefined && { duration: formatLifetime(item.lifetime, language) }),
  };
}

function controllerJson(
  controller: NonNullable<Register["site"]["controller"]>,
  say: (text: Text) => string,
): Json {
  const { dataProtectionOfficer: officer, ...rest } = controller;
  if (officer === undefined) return said(rest, say);
  const named = typeof officer === "string" || officer.name === undefined;
  const words = named ? officer : { ...officer, name: say(officer.name ?? "") };
  return { ...said(rest, say), dataProtectionOfficer: words };
}

/** A provider or controller with its texts in one language. */
function said<Named extends { name: Text; address?: Text }>(
  { name, address, ...rest }: Named,
  say: (text: Text) => string,
): Json {
  return { name: say(name), ...(address !== undefined && { address: say(address) }), ...rest };
}
