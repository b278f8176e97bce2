import type { BannerTexts } from "./locales/texts.ts";
import { answers, gpcLine } from "./notice-tree.ts";
import type { SettingsCategory, SettingsItem, SettingsService } from "./settings-categories.ts";
import type { Tree, TreeElement } from "./tree.ts";

/** What {@link settingsTree} is made of. */
export interface SettingsContent {
  readonly texts: BannerTexts;
  readonly categories: readonly SettingsCategory[];
  /** Whether the request carried `Sec-GPC: 1`. */
  readonly gpc: boolean;
  readonly policyUrl: string;
  /** The services that Global Privacy Control refuses; nobody can switch them on while it is sent. */
  readonly refused: readonly string[];
}

/**
 * The preference centre: one switch per category, one per service where there are several, and what
 * each service stores. Nothing is switched on beforehand.
 */
export function settingsTree(content: SettingsContent): TreeElement {
  const { texts, gpc, categories, policyUrl } = content;
  const heading = { id: "heading", part: "title", tabindex: "-1", autofocus: "" };
  const close = { class: "close", part: "close", "aria-label": texts.close, title: texts.close };
  return [
    "dialog",
    { part: "dialog", "aria-labelledby": "heading" },
    ["div", { class: "top" }, ["h2", heading, texts.preferences], ["button", close]],
    [
      "div",
      { class: "words" },
      ["p", {}, texts.preferencesIntro],
      gpcLine(texts.gpc, gpc),
      ...categories.map((category, at) => categoryTree(category, `c${at}`, content)),
      ["p", {}, ["a", { href: policyUrl }, texts.policy]],
    ],
    [
      "div",
      { class: "actions" },
      ...answers(texts),
      ["button", { part: "save", class: "quiet", value: "custom" }, texts.save],
    ],
  ];
}

function categoryTree(category: SettingsCategory, id: string, content: SettingsContent): Tree {
  const { texts, refused } = content;
  const { name, description, consent, services } = category;
  const [named, about] = [`${id}n`, `${id}d`];
  // One service is the category; several have switches of their own.
  const divided = consent && services.length > 1;
  return [
    "div",
    { class: "category", role: "group", "aria-labelledby": named },
    [
      "div",
      { class: "row" },
      ["h3", {}, consent ? ["label", { for: id, id: named }, name] : ["span", { id: named }, name]],
      consent
        ? switchTree({ id, "aria-describedby": about, ...refusal(services, refused) })
        : ["span", { class: "muted" }, texts.alwaysOn],
    ],
    ["p", { id: about }, description],
    ...services.map((service, index) => {
      const label = `${id}s${index}`;
      const own = { "aria-labelledby": label, ...refusal([service], refused) };
      return serviceRow(serviceTree(service, label, texts), divided ? switchTree(own) : undefined);
    }),
  ];
}

function serviceRow(details: Tree, own: Tree | undefined): Tree {
  return own === undefined
    ? ["div", { class: "row" }, details]
    : ["div", { class: "row" }, details, own];
}

/** What marks a switch that Global Privacy Control holds off. */
function refusal(
  services: readonly SettingsService[],
  refused: readonly string[],
): Readonly<Record<string, string>> {
  return services.every(({ id }) => refused.includes(id)) ? { "data-gpc": "" } : {};
}

// A checkbox, for only that can be partly on (WAI-ARIA 1.2: a switch has no mixed state), and what
// it says takes effect when it is saved, as that of a checkbox does.
function switchTree(attributes: Readonly<Record<string, string>>): Tree {
  return ["input", { type: "checkbox", part: "switch", ...attributes }];
}

function serviceTree(
  service: SettingsService,
  label: string,
  { privacyPolicy }: BannerTexts,
): Tree {
  const { name, provider, policy, items } = service;
  return [
    "details",
    {},
    ["summary", {}, ["span", { id: label }, name], ["span", { class: "muted" }, ` · ${provider}`]],
    ["ul", {}, ...items.map(itemTree)],
    ...(policy === undefined
      ? []
      : [["p", {}, ["a", { href: policy }, `${provider} – ${privacyPolicy}`]] as const]),
  ];
}

function itemTree({ name, purpose, duration }: SettingsItem): Tree {
  return [
    "li",
    {},
    ["code", { dir: "ltr" }, name],
    ...(duration === undefined ? [] : [["span", { class: "muted" }, ` · ${duration}`] as const]),
    ["div", {}, purpose],
  ];
}
