import type { How } from "./consent-api.ts";
import type { NamedText } from "./locales/texts.ts";
import type { Tree, TreeElement } from "./tree.ts";

/** What the first layer says, ready to show. */
export interface NoticeTexts {
  readonly title: string;
  readonly who: string;
  readonly how: string;
  readonly withdraw: string;
  readonly gpc: string;
  readonly policy: string;
  readonly accept: string;
  /** Undefined where nobody is asked: there the visitor is only told. */
  readonly reject?: string;
  readonly choose: string;
}

/** What {@link noticeTree} is made of. */
export interface NoticeContent {
  readonly texts: NoticeTexts;
  /** What the visitor decides about. */
  readonly categories: readonly NamedText[];
  /** Whether the request carried `Sec-GPC: 1`. */
  readonly gpc: boolean;
  readonly policyUrl: string;
  /** The page that does the same as the preference centre. */
  readonly preferencesUrl: string;
}

/**
 * The first layer: who asks, for what, how to accept or refuse, what follows, and how to withdraw
 * (CNIL, délibération 2020-091, art. 2). A named region, not a modal: the page behind stays readable
 * and nothing but a button grants. All controls are buttons of forms, so that they work by
 * themselves.
 */
export function noticeTree(content: NoticeContent): TreeElement {
  const { texts, preferencesUrl } = content;
  return [
    "section",
    { part: "notice", "aria-labelledby": "title" },
    ["div", { class: "words" }, ...words(content)],
    [
      "div",
      { class: "actions" },
      ["form", { method: "post" }, ...answers(texts)],
      [
        "form",
        { action: preferencesUrl },
        ["button", { part: "settings", class: "quiet" }, texts.choose],
      ],
    ],
  ];
}

/** The buttons that answer for everything at once: alike but for their words. */
export function answers({ accept, reject }: Pick<NoticeTexts, "accept" | "reject">): Tree[] {
  const button = (part: string, text: string, value: How, only?: "one"): Tree => [
    "button",
    { part, class: only, name: "how", value },
    text,
  ];
  return reject === undefined
    ? [button("accept", accept, "acknowledged", "one")]
    : [button("accept", accept, "accept-all"), button("reject", reject, "reject-all")];
}

/** The line about Global Privacy Control: there but hidden, for a browser may say so by script alone. */
export function gpcLine(text: string, gpc: boolean): Tree {
  return ["p", { class: "gpc", hidden: gpc ? undefined : "" }, text];
}

function words({ texts, categories, gpc, policyUrl }: NoticeContent): Tree[] {
  return [
    ["h2", { id: "title", part: "title" }, texts.title],
    gpcLine(texts.gpc, gpc),
    ["p", {}, texts.who],
    ["ul", {}, ...categories.map(purpose)],
    ["p", {}, texts.how],
    ["p", {}, `${texts.withdraw} `, ["a", { href: policyUrl }, texts.policy]],
  ];
}

function purpose({ name, description }: NamedText): Tree {
  return ["li", {}, ["strong", {}, name], description && ` – ${description}`];
}
