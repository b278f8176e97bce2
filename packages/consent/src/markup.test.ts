import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "vitest";
import { noticeMarkup, noticeTemplate, type MarkupOptions } from "./markup.ts";
import { noticeConfig, type NoticeSource } from "./notice-config.ts";
import { settingsConfig } from "./settings-config.ts";

const HOSTILE = `</style></template><script>alert(1)</script>"'><img src=x onerror=alert(2)>&amp;<!--`;

const source: NoticeSource = {
  register: {
    glassjar: 1,
    site: { name: HOSTILE, origin: "https://town.test", languages: ["en"] },
    providers: { town: { name: HOSTILE } },
    categories: { odd: { name: HOSTILE, description: HOSTILE, consent: true } },
    services: {
      odd: { provider: "town", category: "odd", name: HOSTILE, items: [] },
    },
  },
  version: 7,
  language: "en",
};

const markup = (more: Partial<MarkupOptions> = {}, config = noticeConfig(source)) =>
  noticeMarkup(config, {
    action: "/api/v1/choices",
    next: "/search?q=<b>&x=1",
    inlineStyle: true,
    ...more,
  });

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every element that a parser of HTML makes of it, templates included. */
function elements(html: string): DefaultTreeAdapterTypes.Element[] {
  const below = (node: Node): DefaultTreeAdapterTypes.Element[] => [
    ...("tagName" in node ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(below) : []),
    ...("content" in node ? node.content.childNodes.flatMap(below) : []),
  ];
  return parseFragment(html).childNodes.flatMap(below);
}

const attributes = ({ attrs }: DefaultTreeAdapterTypes.Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

test("hostile texts of a register stay texts", () => {
  const all = elements(markup());
  expect(all.map(({ tagName }) => tagName).filter((tag) => /script|img/.test(tag))).toEqual([]);
  expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on")))).toEqual([]);
  const title = all.find(({ tagName }) => tagName === "h2");
  expect(title?.childNodes).toMatchObject([{ value: `Cookies on ${HOSTILE}` }]);
});

test("what would end the style cannot stand in it", () => {
  const css = `${noticeConfig(source).css}/* </style><script>alert(1)</script> */`;
  const tags = elements(markup({}, { ...noticeConfig(source), css })).map(({ tagName }) => tagName);
  expect(tags).not.toContain("script");
  expect(tags.filter((tag) => tag === "style")).toHaveLength(1);
});

test("the answers are a plain form that says what a script would, and where to come back to", () => {
  const all = elements(markup({ csrf: { name: "csrfmiddlewaretoken", value: "abc" } }));
  const forms = all.filter(({ tagName }) => tagName === "form").map(attributes);
  expect(forms).toEqual([
    { method: "post", action: "/api/v1/choices" },
    { action: "/cookies/preferences" },
  ]);
  const fields = all.filter(({ tagName }) => tagName === "input").map(attributes);
  expect(fields.map(({ type, name, value }) => [type, name, value])).toEqual([
    ["hidden", "version", "7"],
    ["hidden", "language", "en"],
    ["hidden", "next", "/search?q=<b>&x=1"],
    ["hidden", "csrfmiddlewaretoken", "abc"],
  ]);
  const buttons = all.filter(({ tagName }) => tagName === "button").map(attributes);
  expect(buttons.map(({ name, value }) => `${name}=${value}`)).toEqual([
    "how=accept-all",
    "how=reject-all",
    "undefined=undefined",
  ]);
});

test("the style stands in the page with the nonce of its policy, or is linked to", () => {
  expect(markup({ nonce: "n0nce" })).toContain('<style nonce="n0nce">section{');
  const linked = markup({ inlineStyle: false, styleUrl: "/glassjar.css?v=7" });
  expect(linked).toContain('<link rel="stylesheet" href="/glassjar.css?v=7">');
  expect(linked).not.toContain("<style");
});

test("a declarative shadow root, first of all an element of our own", () => {
  const [host, template] = elements(markup());
  expect(host?.tagName).toBe("jar-notice");
  expect(template && attributes(template)).toEqual({ shadowrootmode: "open" });
});

test("hostile texts stay texts in the preference centre too", () => {
  // The browser builds it from elements and texts; only attributes could be taken for more.
  const { tree } = settingsConfig(source);
  expect(JSON.stringify(tree)).not.toMatch(/"on[a-z]+":|"(?:src|srcdoc|style)":/);
});

test("a template writes what the markup is, whatever the page", () => {
  const options = { action: "/api/v1/choices", inlineStyle: true };
  const config = noticeConfig(source);
  const write = noticeTemplate(config, options);
  for (const page of [
    { next: "/search?q=<b>&x=1", nonce: "abc+/0==" },
    { next: HOSTILE, nonce: '"><script>' },
    { next: "$&$1\\", nonce: "" },
  ])
    expect(write(page)).toBe(noticeMarkup(config, { ...options, ...page }));
});
