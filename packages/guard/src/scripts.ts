import {
  adapterScripts,
  composeAdapters,
  leanNoticeConfig,
  noticeConfig,
  settingsConfig,
  type LeanNoticeConfig,
  type NoticeConfig,
} from "@glassjar/consent";
import { consentCategories } from "@glassjar/register";
import { chooseConfig } from "./choose-config.ts";
import { gateConfig, holdsNetworkByHttp, type GateSource } from "./gate-config.ts";
import { settledConfig } from "./settled-config.ts";

export { scriptPaths, type ScriptPaths } from "./script-paths.ts";

/** The texts of the built browser bundles. */
export interface ScriptBundles {
  /** `@glassjar/guard/bundle/gate.js` */
  readonly gate: string;
  /** `@glassjar/guard/bundle/gate-edge.js`: the gate where HTTP enforces the network's part. */
  readonly gateEdge: string;
  /** `@glassjar/guard/bundle/gate-settled.js`: the gate where the choice is known and nothing waits. */
  readonly gateSettled: string;
  /** `@glassjar/guard/bundle/first.js`: what comes along with the gate while there is no choice. */
  readonly first: string;
  /** `@glassjar/guard/bundle/revive.js`: what brings content to life that was marked by hand. */
  readonly revive: string;
  /** `@glassjar/guard/bundle/choose.js`: what only a visitor who decides needs. */
  readonly choose: string;
  /** `@glassjar/guard/bundle/fields.js`: what keeps form fields where a choice loads the page anew. */
  readonly fields: string;
  /** `@glassjar/consent/bundle/notice.js`: the first layer. */
  readonly notice: string;
  /** `@glassjar/consent/bundle/older.js`: what the first layer needs where only what is new is asked. */
  readonly older: string;
  /** `@glassjar/consent/bundle/settings.js`: the preference centre. */
  readonly settings: string;
  /** `@glassjar/consent/bundle/NAME.js`: an adapter that a register declares. */
  adapter(name: string): string;
}

/**
 * `/glassjar.js`: what every page loads first, with what declared adapters do before any vendor's
 * tag. Where the request for it carried a choice that settles what may pass, it is a small one.
 *
 * @param language of the page, as far as it can be known: the notice comes along in it where there is
 *   no choice, and is used if it fits the page
 */
export function gateScript(bundles: ScriptBundles, source: GateSource, language?: string): string {
  const settled = settledConfig(source);
  const gate = settled
    ? compose(["__GLASSJAR__", settled, bundles.gateSettled])
    : source.choice
      ? wholeGateScript(bundles, source)
      : firstGateScript(bundles, source, language);
  const adapters = composeAdapters(adaptersOf(source).sync, (name) => bundles.adapter(name));
  // A small gate that was made for another choice leaves all of it to the whole script.
  return settled && adapters ? `${gate}if(window.glassjar){${adapters}}` : gate + adapters;
}

/** `/glassjar-gate.js`: the gate that reads the choice itself, to take over from a small one. */
export function wholeGateScript(bundles: ScriptBundles, source: GateSource): string {
  return composeGate(bundles, source, "");
}

/** @param first what comes along for a visitor who has not chosen */
function composeGate(bundles: ScriptBundles, source: GateSource, first: string): string {
  const code = holdsNetworkByHttp(source) ? bundles.gateEdge : first + bundles.gate;
  return compose(["__GLASSJAR__", gateConfig(source), code]);
}

/** The gate for who has not chosen: connections wait, and the question is in the same download. */
function firstGateScript(bundles: ScriptBundles, source: GateSource, language?: string): string {
  // Behind the edge the page itself brings the question.
  const isAsked = !source.enforcedByHttp && consentCategories(source.register).length > 0;
  const notices =
    isAsked && language !== undefined
      ? noticeIn(bundles, noticeConfig({ ...source, language }))
      : "";
  return composeGate(bundles, source, `const __GLASSJAR_NOTICES__={${notices}};\n${bundles.first}`);
}

const noticeIn = (bundles: ScriptBundles, config: NoticeConfig) =>
  `${config.language}(){${composeNotice(bundles, config)}}`;

function composeNotice(bundles: ScriptBundles, config: NoticeConfig | LeanNoticeConfig): string {
  const older = config.added ? bundles.older : "";
  return compose([
    "__GLASSJAR_BANNER__",
    config,
    `let __GLASSJAR_OLDER__;\n${older}${bundles.notice}`,
  ]);
}

/** `/glassjar-revive.js`: what brings marked content to life where the gate is a small one. */
export function reviveScript({ revive }: ScriptBundles): string {
  return revive;
}

/** `/glassjar-adapters.js`: what declared adapters do later; empty where there are none. */
export function adaptersScript(bundles: ScriptBundles, source: GateSource): string {
  return composeAdapters(adaptersOf(source).lazy, (name) => bundles.adapter(name));
}

function adaptersOf({ register, regime = "opt-in", ...visit }: GateSource) {
  return adapterScripts(register, { regime, ...visit });
}

/**
 * `/glassjar-choose.js`: what the gate loads when the visitor decides, when held content of the page
 * can come to life or needs a placeholder, and when the page has no control of its own.
 *
 * @param language the page's language tag; another tag is answered in the nearest language
 */
export function chooseScript(bundles: ScriptBundles, source: GateSource, language: string): string {
  const fields = source.enforcedByHttp ? bundles.fields : "";
  const code = `let __GLASSJAR_FIELDS__;\n${fields}${bundles.choose}`;
  return compose(["__GLASSJAR_CHOOSE__", chooseConfig(source, language), code]);
}

/**
 * `/glassjar-notice.js`: what the gate loads when somebody is to be asked, or opens the preferences.
 *
 * @param language the page's language tag; another tag is answered in the nearest language
 */
export function noticeScript(bundles: ScriptBundles, source: GateSource, language: string): string {
  return composeNotice(bundles, noticeConfig({ ...source, language }));
}

/**
 * `/glassjar-notice.js` for a page that brings the first layer itself: behind the edge, to visitors
 * who are still to be asked.
 *
 * @param whole address of {@link noticeScript}
 */
export function leanNoticeScript(
  bundles: ScriptBundles,
  source: GateSource,
  language: string,
  whole: string,
): string {
  const config = leanNoticeConfig(noticeConfig({ ...source, language }), whole);
  return composeNotice(bundles, config);
}

/** `/glassjar-settings.js`: what the notice loads when somebody opens the preferences. */
export function settingsScript(
  bundles: ScriptBundles,
  source: GateSource,
  language: string,
): string {
  return compose([
    "__GLASSJAR_SETTINGS__",
    settingsConfig({ ...source, language }),
    bundles.settings,
  ]);
}

type Part = readonly [variable: string, config: object, bundle: string];

/** Each bundle within a function that gives it its configuration as a constant. */
function compose(...parts: readonly Part[]): string {
  return parts
    .map(
      ([variable, config, code]) => `(()=>{const ${variable}=${literalOf(config)};\n${code}})();\n`,
    )
    .join("");
}

/** A constant as script. A service called "constructor" must not find what every object inherits. */
function literalOf(config: object): string {
  return JSON.stringify(config).replaceAll('"services":{', '"services":{"__proto__":null,');
}
