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
}

/**
 * The preference centre: one switch per category, one per service where there are several, and what
 * each service stores. Nothing is switched on beforehand.
 */
export function settingsTree({ texts, gpc, categories, policyUrl }: SettingsContent): TreeElement {
  const heading = { id: "heading", part: "title", tabindex: "-1", autofocus: "" };
  const close = { class: "close", part: "close", "aria-label": texts.close, title: texts.close };
  return [
    "dialog",
    { part: "dialog", "aria-labelledby": "heading" },
    ["header", {}, ["h2", heading, texts.preferences], ["button", close]],
    [
      "div",
      { class: "words" },
      ["p", {}, texts.preferencesIntro],
      gpcLine(texts.gpc, gpc),
      ...categories.map((category, at) => categoryTree(category, `c${at}`, texts)),
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

function categoryTree(category: SettingsCategory, id: string, texts: BannerTexts): Tree {
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
        ? switchTree({ id, "aria-describedby": about })
        : ["span", { class: "muted" }, texts.alwaysOn],
    ],
    ["p", { id: about }, description],
    ...services.map((service, index) => serviceRow(service, `${id}s${index}`, divided, texts)),
  ];
}

function serviceRow(
  service: SettingsService,
  label: string,
  own: boolean,
  texts: BannerTexts,
): Tree {
  const details = serviceTree(service, label, texts);
  return own
    ? ["div", { class: "row" }, details, switchTree({ "aria-labelledby": label })]
    : ["div", { class: "row" }, details];
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
