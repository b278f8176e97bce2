/**
 * Ways in which a script of a page contacts a third party, one statement each; `at(name)` is the
 * address of the request that the third party would see.
 */
export interface Way {
  readonly code: string;
  /** What the third party is asked for when it gets through. */
  readonly asks: string;
}

const make = (tag: string, then: string, place = "document.body.append(e)") =>
  `const e = document.createElement("${tag}"); ${then}; ${place};`;
const svg = (tag: string, then: string) =>
  `const s = document.createElementNS("http://www.w3.org/2000/svg", "svg"), e = document.createElementNS(s.namespaceURI, "${tag}");
   e.setAttribute("width", 9); e.setAttribute("height", 9); ${then}; s.append(e); document.body.append(s);`;
const XLINK = `"http://www.w3.org/1999/xlink"`;

/** Elements that a script makes or changes. */
const ELEMENTS: Record<string, Way> = {
  "script.src": { asks: "a1.js", code: make("script", `e.src = at("a1.js")`) },
  "module script": {
    asks: "a2.js",
    code: make("script", `e.type = "module"; e.src = at("a2.js")`),
  },
  setAttribute: { asks: "a3.js", code: make("script", `e.setAttribute("SRC", at("a3.js"))`) },
  setAttributeNS: {
    asks: "a4.gif",
    code: make("img", `e.setAttributeNS(null, "src", at("a4.gif"))`),
  },
  setAttributeNode: {
    asks: "a5.gif",
    code: make(
      "img",
      `const a = document.createAttribute("src"); a.value = at("a5.gif"); e.setAttributeNode(a)`,
    ),
  },
  "Attr.value": {
    asks: "a6.html",
    code: make(
      "iframe",
      `e.title = "t"; e.setAttribute("src", "about:blank"); e.attributes.src.value = at("a6.html")`,
    ),
  },
  "new Image": { asks: "a7.gif", code: `new Image().src = at("a7.gif");` },
  "new Audio": { asks: "a8.mp3", code: `document.body.append(new Audio(at("a8.mp3")));` },
  srcset: { asks: "a9.gif", code: make("img", `e.srcset = at("a9.gif") + " 1x"`) },
  "picture source": {
    asks: "a10.gif",
    code: `const p = document.createElement("picture"), s = document.createElement("source"), i = document.createElement("img");
      s.srcset = at("a10.gif"); p.append(s, i); document.body.append(p);`,
  },
  iframe: { asks: "a11.html", code: make("iframe", `e.title = "t"; e.src = at("a11.html")`) },
  stylesheet: {
    asks: "a12.css",
    code: make("link", `e.rel = "stylesheet"; e.href = at("a12.css")`),
  },
  "href before rel": {
    asks: "a13.css",
    code: make("link", `e.href = at("a13.css"); e.rel = "stylesheet"`),
  },
  preload: {
    asks: "a14.gif",
    code: make("link", `e.rel = "preload"; e.as = "image"; e.href = at("a14.gif")`),
  },
  modulepreload: {
    asks: "a15.js",
    code: make("link", `e.rel = "modulepreload"; e.href = at("a15.js")`),
  },
  imagesrcset: {
    asks: "a16.gif",
    code: make("link", `e.rel = "preload"; e.as = "image"; e.imageSrcset = at("a16.gif") + " 1x"`),
  },
  video: { asks: "a17.mp4", code: make("video", `e.src = at("a17.mp4")`) },
  poster: { asks: "a18.gif", code: make("video", `e.poster = at("a18.gif")`) },
  object: { asks: "a19.html", code: make("object", `e.data = at("a19.html")`) },
  embed: { asks: "a20.html", code: make("embed", `e.src = at("a20.html")`) },
  "input image": {
    asks: "a21.gif",
    code: make("input", `e.type = "image"; e.alt = "t"; e.src = at("a21.gif")`),
  },
  "body background": { asks: "a22.gif", code: `document.body.background = at("a22.gif");` },
  "svg image": { asks: "a23.gif", code: svg("image", `e.setAttribute("href", at("a23.gif"))`) },
  "svg xlink": {
    asks: "a24.gif",
    code: svg("image", `e.setAttributeNS(${XLINK}, "xlink:href", at("a24.gif"))`),
  },
  "svg script": { asks: "a25.js", code: svg("script", `e.setAttribute("href", at("a25.js"))`) },
};

/** Markup that a script writes. */
const MARKUP: Record<string, Way> = {
  innerHTML: {
    asks: "b1.gif",
    code: make("div", `e.innerHTML = '<p>a</p><img alt="" src="' + at("b1.gif") + '">'`),
  },
  outerHTML: {
    asks: "b2.gif",
    code: `const e = document.createElement("i"); document.body.append(e); e.outerHTML = "<img alt='' src='" + at("b2.gif") + "'>";`,
  },
  insertAdjacentHTML: {
    asks: "b3.gif",
    code: `document.body.insertAdjacentHTML("beforeend", "<img alt='' src=" + at("b3.gif") + ">");`,
  },
  fragment: {
    asks: "b4.js",
    code: `document.body.append(document.createRange().createContextualFragment('<script src="' + at("b4.js") + '"><\\/script>'));`,
  },
  "shadow root": {
    asks: "b5.gif",
    code: make(
      "div",
      `e.attachShadow({ mode: "closed" }).innerHTML = '<img alt="" src="' + at("b5.gif") + '">'`,
    ),
  },
  template: {
    asks: "b6.gif",
    code: `const t = document.createElement("template"); t.innerHTML = '<img alt="" src="' + at("b6.gif") + '">';
      document.body.append(t.content.cloneNode(true));`,
  },
  DOMParser: {
    asks: "b7.gif",
    code: `const d = new DOMParser().parseFromString('<img alt="" src="' + at("b7.gif") + '">', "text/html");
      document.body.append(document.adoptNode(d.body.firstChild));`,
  },
  setHTMLUnsafe: {
    asks: "b8.gif",
    code: make("div", `e.setHTMLUnsafe('<img alt="" src="' + at("b8.gif") + '">')`),
  },
  "document.write": {
    asks: "b9.gif",
    code: `const w = document.createElement("script"); w.text = 'document.write("<img alt=\\'\\' src=\\'' + at("b9.gif") + '\\'>")'; document.head.append(w);`,
  },
  srcdoc: {
    asks: "b10.gif",
    code: make("iframe", `e.title = "t"; e.srcdoc = "<img alt='' src='" + at("b10.gif") + "'>"`),
  },
};

/** Style. */
const STYLE: Record<string, Way> = {
  "style attribute": {
    asks: "c1.gif",
    code: make("p", `e.style.background = "url(" + at("c1.gif") + ")"`),
  },
  "style text": {
    asks: "c2.gif",
    code: make(
      "style",
      `e.textContent = "h1 { background: url('" + at("c2.gif") + "') }"`,
      "document.head.append(e)",
    ),
  },
  "style import": {
    asks: "c3.css",
    code: make(
      "style",
      `e.textContent = "@import '" + at("c3.css") + "';"`,
      "document.head.append(e)",
    ),
  },
  insertRule: {
    asks: "c4.gif",
    code: `const e = document.createElement("style"); document.head.append(e);
      e.sheet.insertRule("main { background: url(" + at("c4.gif") + ") }");`,
  },
  "constructed sheet": {
    asks: "c5.gif",
    code: `const s = new CSSStyleSheet(); s.replaceSync("body { border-image: url(" + at("c5.gif") + ") 1 }");
      document.adoptedStyleSheets.push(s);`,
  },
  "style in markup": {
    asks: "c8.gif",
    code: make(
      "div",
      `const p = document.createElement("p"); p.innerHTML = '<i style="background: url(&quot;' + at("c8.gif") + '&quot;)">i</i>'; e.append(p)`,
    ),
  },
  setProperty: {
    asks: "c6.gif",
    code: make("p", `e.style.setProperty("background", "url(" + at("c6.gif") + ")")`),
  },
  FontFace: {
    asks: "c7.woff",
    code: `new FontFace("f", "url(" + at("c7.woff") + ")").load().catch(() => {});`,
  },
};

/** Requests without an element. */
const REQUESTS: Record<string, Way> = {
  fetch: { asks: "d1.txt", code: `fetch(at("d1.txt")).catch(() => {});` },
  "fetch(Request)": { asks: "d2.txt", code: `fetch(new Request(at("d2.txt"))).catch(() => {});` },
  XMLHttpRequest: {
    asks: "d3.txt",
    code: `const x = new XMLHttpRequest(); x.open("GET", at("d3.txt")); x.send();`,
  },
  sendBeacon: { asks: "d4.txt", code: `navigator.sendBeacon(at("d4.txt"), "x");` },
  EventSource: { asks: "d5.txt", code: `new EventSource(at("d5.txt"));` },
  WebSocket: { asks: "d6", code: `new WebSocket(at("d6").replace("http", "ws"));` },
  "frame's fetch": {
    asks: "d7.txt",
    code: make("iframe", `e.title = "t"`) + `e.contentWindow.fetch(at("d7.txt")).catch(() => {});`,
  },
  "frame's Image": {
    asks: "d8.gif",
    code:
      make("iframe", `e.title = "t"`) +
      `new (window[window.length - 1].Image)().src = at("d8.gif");`,
  },
  "form to a frame": {
    asks: "d9.txt",
    code: `const f = document.createElement("iframe"); f.name = "sink"; f.title = "t";
      const e = document.createElement("form"); e.target = "sink"; e.action = at("d9.txt"); document.body.append(f, e); e.submit();`,
  },
};

/** All of them. */
export const WAYS: Readonly<Record<string, Way>> = {
  ...ELEMENTS,
  ...MARKUP,
  ...STYLE,
  ...REQUESTS,
};

/** Statements that store what the register declares for the service that is asked for, or nothing declares. */
export const STORES: Readonly<Record<string, string>> = {
  "document.cookie": `document.cookie = "_pk_id.1=1; path=/"; document.cookie = "unknown=1";`,
  cookieStore: `window.cookieStore?.set("_pk_id.2", "1").catch(() => {});`,
  "localStorage.setItem": `localStorage.setItem("pk_a", "1"); localStorage.setItem("unknown", "1");`,
  "localStorage property": `localStorage.pk_b = "1"; localStorage["unknown2"] = "1";`,
  "sessionStorage.setItem": `sessionStorage.setItem("pk_visit", "1");`,
  "sessionStorage property": `sessionStorage.unknown = "1";`,
  indexedDB: `indexedDB.open("pk"); indexedDB.open("unknown");`,
  caches: `window.caches?.open("pk").catch(() => {});`,
  "file system": `navigator.storage?.getDirectory?.().then((d) => d.getFileHandle("f", { create: true })).catch(() => {});`,
};
