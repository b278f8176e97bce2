/*! Contains @duckduckgo/autoconsent, unmodified, under the Mozilla Public License 2.0: https://github.com/duckduckgo/autoconsent */
// Evaluated beside the reader, in its world, where a known banner is looked for: the rules of
// autoconsent say which banner it is and what to press; the audit looks at it and presses.
import AutoConsent, { type ContentScriptMessage, type RuleBundle } from "@duckduckgo/autoconsent";
import { isShown } from "./pressable.ts";
import type { Reader } from "./reader.entry.ts";
import type { CmpWay, CmpWish } from "../scenarios/cmp-wish.ts";

declare const glassjarReader: Reader & { cmp?: unknown };

/** Nothing is hidden, clicked or guessed by the rules themselves. */
const CONFIG = {
  autoAction: null,
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: false,
  heuristicMode: "off",
  detectRetries: 0,
  isMainWorld: false,
} as const;

const wishes: CmpWish[] = [];
const asked = new Map<number, (answer: boolean) => void>();
let rules: RuleBundle = { autoconsent: [] };
let last = 0;
let hear: (() => void) | undefined;
let instance: AutoConsent | undefined;
let seeks = 0;
let isFollowing = false;
let isStopped = false;

function tell(wish: CmpWish): void {
  wishes.push(wish);
  hear?.();
}

function ask(make: (id: number) => CmpWish): Promise<boolean> {
  const id = ++last;
  tell(make(id));
  return new Promise((resolve) => asked.set(id, resolve));
}

async function listen(message: ContentScriptMessage): Promise<void> {
  if (message.type === "popupFound") tell({ tell: "popup", cmp: message.cmp });
  if (message.type === "cmpDetected") tell({ tell: "cmp", cmp: message.cmp });
  if (message.type === "report" && message.state.lifecycle === "nothingDetected")
    tell({ tell: "nothing" });
  if (message.type === "optInResult" || message.type === "optOutResult")
    tell({ tell: "done", done: message.result && !isStopped });
  if (message.type !== "eval") return;
  const { id, code } = message;
  // A function of the site's own is nothing a visitor could call: it may be asked, not told.
  const result = isFollowing ? false : await ask((number) => ({ ask: "eval", id: number, code }));
  await Promise.resolve();
  await instance?.receiveMessageCallback({ type: "evalResp", id, result });
}

type Selector = Parameters<AutoConsent["domActions"]["click"]>[0];

/** A visitor presses what is shown, or the label of what is drawn another way. */
async function pressed({ domActions }: AutoConsent, selector: Selector, all = false) {
  const reachable = domActions.elementSelector(selector).flatMap((element) => {
    const id = glassjarReader.labelOf(glassjarReader.number(element));
    const drawn = glassjarReader.element(id);
    return drawn && isShown(drawn) ? [id] : [];
  });
  for (const element of all ? reachable : reachable.slice(0, 1))
    if (isStopped || !(await ask((id) => ({ ask: "press", id, element })))) return false;
  return reachable.length > 0;
}

/** Whatever would change the page, instead of answering it, does not happen. */
function kept(autoconsent: AutoConsent): AutoConsent {
  const { domActions } = autoconsent;
  const refuse = () => false;
  Object.assign(domActions, {
    click: (selector: Selector, all?: boolean) => pressed(autoconsent, selector, all),
    clickElement: (element: Element) =>
      ask((id) => ({ ask: "press", id, element: glassjarReader.number(element) })),
    hide: refuse,
    prehide: refuse,
    removeClass: refuse,
    setStyle: refuse,
    addStyle: refuse,
  });
  return autoconsent;
}

function forbidden(): never {
  throw new Error("The audit presses and hides nothing in this way.");
}
HTMLElement.prototype.click = forbidden;
Object.defineProperty(HTMLStyleElement.prototype, "innerText", { get: () => "", set: forbidden });

Object.assign(glassjarReader, {
  learnCmps(autoconsent: RuleBundle["autoconsent"]) {
    rules = { autoconsent };
    return true;
  },
  seekCmp() {
    wishes.length = 0;
    isFollowing = false;
    isStopped = false;
    const mine = ++seeks;
    // One that was asked before may still be waiting for its banner.
    const listenFor = async (message: ContentScriptMessage) => {
      if (mine === seeks) await listen(message);
    };
    instance = kept(new AutoConsent(listenFor, CONFIG, rules));
  },
  followCmp(way: CmpWay) {
    isFollowing = true;
    const failed = () => tell({ tell: "done", done: false });
    instance?.receiveMessageCallback({ type: way }).catch(failed);
  },
  async nextOfCmp(milliseconds: number): Promise<CmpWish> {
    if (wishes.length === 0)
      await new Promise<void>((resolve) => {
        hear = resolve;
        setTimeout(resolve, milliseconds);
      });
    return wishes.shift() ?? { tell: "waiting" };
  },
  answerCmp(id: number, answer: boolean) {
    asked.get(id)?.(answer);
    asked.delete(id);
  },
  stopCmp() {
    isStopped = true;
  },
});
