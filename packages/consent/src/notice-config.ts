import { consentCategories, owesConsent, textIn, type Register } from "@glassjar/register";
import { CHOICE_COOKIE } from "./choice.ts";
import { bannerLocale } from "./locale.ts";
import type { BannerTexts } from "./locales/texts.ts";
import { noticeTree, type NoticeTexts } from "./notice-tree.ts";
import type { Regime } from "./regime.ts";
import { noticeCss } from "./style/notice-css.ts";
import type { TreeElement } from "./tree.ts";
import { ownValue, wordsOf } from "./words.ts";

/** What the first layer is given: one register version in one language and one look. Plain JSON. */
export interface NoticeConfig {
  /** The published version of the register. */
  readonly version: number;
  /** Name of the custom element. */
  readonly element: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly css: string;
  readonly tree: TreeElement;
  /** The categories the visitor decides about. */
  readonly asked: readonly string[];
  /** The script of the preference centre. */
  readonly settingsUrl: string;
  /** The page that does the same without it. */
  readonly preferencesUrl: string;
  /** What is new since older choices, where only that need be asked. */
  readonly added?: AddedConfig;
  /** Said to screen readers once a choice is stored. */
  readonly saved: string;
}

/** {@link NoticeConfig} where the page brings the layer itself, as `noticeMarkup` writes it. */
export interface LeanNoticeConfig extends Omit<NoticeConfig, "css" | "tree"> {
  /** Address of the script with all of it, for a page that does not. */
  readonly whole: string;
}

/** Leaves out what stands in the page already. */
export function leanNoticeConfig(
  { css: _css, tree: _tree, ...config }: NoticeConfig,
  whole: string,
): LeanNoticeConfig {
  return { ...config, whole };
}

/** What came, or changed materially, with versions after the first of `since`. */
export interface Added {
  /** A choice about this version or a newer one stands but for `services`; an older one is asked anew. */
  readonly since: number;
  /** Each service, and the version it came or changed with. */
  readonly services: Readonly<Record<string, number>>;
}

/** {@link Added} as the first layer is given it. */
export interface AddedConfig {
  /** Name of the choice cookie. */
  readonly cookie: string;
  readonly since: number;
  readonly services: readonly (readonly [version: number, id: string, name: string])[];
  /** The sentence; `{services}` are their names. */
  readonly text: string;
}

/** What {@link noticeConfig} is made from. */
export interface NoticeSource {
  readonly register: Register;
  /** The published version of the register. */
  readonly version: number;
  /** The page's language tag. */
  readonly language: string;
  /** Mount prefix of our own paths, such as `/privacy`; empty by default. */
  readonly base?: string;
  readonly regime?: Regime;
  readonly gpc?: boolean;
  /** What is new since older choices; without it a material change asks about everything. */
  readonly added?: Added;
}

const ELEMENT = "jar-notice";
const STEM = "glassjar";

/** What the names of a site's scripts begin with: neutral, for filter lists block by name. */
export function scriptStem({ site }: Register): string {
  return site.consent?.names?.script ?? STEM;
}

/** The name of the notice's element on this site: neutral, for filter lists hide by name. */
export function elementName({ site }: Register): string {
  return site.consent?.names?.element ?? ELEMENT;
}

/** Renders a register version into what the first layer shows, in the nearest language it speaks. */
export function noticeConfig(source: NoticeSource): NoticeConfig {
  const { register, version, base = "", regime = "opt-in", gpc = false } = source;
  const { site } = register;
  const { texts, ...locale } = bannerLocale(source.language, site.languages);
  const { say, category } = wordsOf(register, { texts, ...locale });
  const name = say(site.name);
  const names = { site: name, controller: site.controller ? say(site.controller.name) : name };
  const asked = consentCategories(register);
  const { language } = locale;
  const preferencesUrl = `${base}/cookies/preferences`;
  return {
    version,
    element: elementName(register),
    language,
    direction: locale.direction,
    css: noticeCss(site.consent),
    tree: noticeTree({
      gpc,
      policyUrl: `${base}/cookies`,
      preferencesUrl,
      texts: textsUnder(regime, texts, names),
      categories: asked.map(category),
    }),
    asked,
    settingsUrl: `${base}/${scriptStem(register)}-settings.js?v=${version}&lang=${language}`,
    preferencesUrl,
    ...addedConfig(source, texts.added),
    saved: texts.saved,
  };
}

function addedConfig({ register, language, added }: NoticeSource, text: string) {
  const services = Object.entries(added?.services ?? {}).flatMap(([id, version]) => {
    const service = ownValue(register.services, id);
    if (!service || !owesConsent(register, service)) return [];
    return [[version, id, textIn(service.name, language, register.site.languages)] as const];
  });
  if (!added || services.length === 0) return {};
  const cookie = register.site.choiceCookie?.name ?? CHOICE_COOKIE;
  return { added: { cookie, since: added.since, services, text } };
}

interface Names {
  readonly site: string;
  readonly controller: string;
}

/** The words that are right under a regime: only where consent is owed is it asked for. */
function textsUnder(regime: Regime, texts: BannerTexts, { site, controller }: Names): NoticeTexts {
  const { policy, choose } = texts;
  const naming = (text: string) =>
    text.replace("{site}", () => site).replace("{controller}", () => controller);
  const shared = { title: naming(texts.title), policy, choose };
  if (regime === "opt-in")
    return {
      ...shared,
      who: naming(texts.who),
      how: texts.how,
      withdraw: texts.withdraw,
      gpc: texts.gpc,
      accept: texts.accept,
      reject: texts.reject,
    };
  const { change: withdraw, optOutHonoured: gpc } = texts;
  const informed = { ...shared, who: naming(texts.informs), withdraw, gpc };
  return regime === "opt-out"
    ? { ...informed, how: texts.optOutHow, accept: texts.accept, reject: texts.optOut }
    : { ...informed, how: texts.noticeHow, accept: texts.understood };
}
