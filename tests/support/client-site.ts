import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { choiceInForce, dayOf, decodeChoice, parseGpc, type How } from "@glassjar/consent";
import type { GateSource } from "@glassjar/guard";
import {
  chooseScript,
  gateScript,
  noticeScript,
  reviveScript,
  scriptPaths,
  settingsScript,
  wholeGateScript,
  type ScriptBundles,
} from "@glassjar/guard/scripts";
import { parseRegister, type Register } from "@glassjar/register";
import type { Certificate } from "./certificate.ts";

/** Who provides what on the tiny sites; texts in three languages, as a real register has them. */
export const REGISTER = readRegister(`
glassjar: 1
site:
  name: { en: Tiny Town, fr: Petite Ville, ar: البلدة الصغيرة }
  origin: http://site.test
  languages: [en, fr, ar]
  controller: { name: { en: Tiny Town Council, fr: Mairie de Petite Ville, ar: بلدية البلدة الصغيرة } }
providers:
  town: { name: { en: Tiny Town Council, fr: Mairie de Petite Ville, ar: بلدية البلدة الصغيرة } }
  numbers: { name: Plain Numbers, country: FR, policy: "https://numbers.example/privacy" }
  tv: { name: Tiny TV, country: IE, policy: "https://tv.example/privacy" }
services:
  session:
    provider: town
    category: necessary
    name: { en: Signing in, fr: Connexion, ar: تسجيل الدخول }
    items:
      - { cookie: sid, lifetime: session, purpose: { en: Keeps you signed in, fr: Garde la session, ar: يبقيك مسجّلاً } }
      - { localStorage: draft, lifetime: persistent, purpose: { en: Keeps a draft, fr: Garde un brouillon, ar: يحفظ مسودة } }
      - { serviceWorker: /offline.js, lifetime: persistent, purpose: { en: Keeps pages, fr: Garde des pages, ar: يحفظ الصفحات } }
  statistics:
    provider: numbers
    category: statistical
    name: { en: Visits, fr: Visites, ar: الزيارات }
    hosts: [stats.test]
    items:
      - { cookie: "_pk_id*", lifetime: P13M, purpose: { en: Tells visitors apart, fr: Distingue les visiteurs, ar: يميّز الزوار } }
      - { cookie: _pk_area, lifetime: P6M, path: /area/, purpose: { en: Counts an area, fr: Compte un espace, ar: يعدّ منطقة } }
      - { cookie: _pk_part, lifetime: P6M, partitioned: true, purpose: { en: Counts, fr: Compte, ar: يعدّ } }
      - { localStorage: "pk_*", lifetime: persistent, purpose: { en: Counts, fr: Compte, ar: يعدّ } }
      - { sessionStorage: pk_visit, lifetime: session, purpose: { en: Counts, fr: Compte, ar: يعدّ } }
      - { indexedDB: pk, lifetime: persistent, purpose: { en: Counts, fr: Compte, ar: يعدّ } }
      - { cacheStorage: pk, lifetime: persistent, purpose: { en: Counts, fr: Compte, ar: يعدّ } }
      - { serviceWorker: "/pk-worker.js*", lifetime: persistent, purpose: { en: Counts, fr: Compte, ar: يعدّ } }
  video:
    provider: tv
    category: marketing
    name: { en: Films, fr: Films, ar: أفلام }
    hosts: ["*.tv.test"]
    items:
      - { cookie: tv_seen, lifetime: P1Y, purpose: { en: Remembers films, fr: Retient les films, ar: يتذكّر الأفلام } }
`);

function readRegister(source: string): Register {
  const { register, problems } = parseRegister(source);
  if (!register || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return register;
}

/** A page: its body, and what is unusual about it. */
interface Page {
  /** A script in place of a page. */
  readonly script?: string;
  readonly body?: string;
  /** Right after the start of the body. */
  readonly before?: string;
  /** After the gate, before the body. */
  readonly head?: string;
  readonly lang?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** The page comes in two parts, the second of which begins with this text. */
  readonly pauseAt?: string;
  /** Attributes of the gate's script element; `undefined` places none. */
  readonly gate?: string | undefined;
}

/** What a visitor's browser reported with a choice. */
interface Reported {
  readonly id: string;
  readonly version: number;
  readonly granted: readonly string[];
  readonly services: Readonly<Record<string, boolean>>;
  readonly language: string;
  readonly how: How;
  readonly regime: string;
}

/** A site with the gate on it, and third parties that write down who asks them for what. */
export interface ClientSite {
  readonly port: number;
  /** The address of a page on the site's host or one below it. */
  url(path: string, host?: string): string;
  /** Third-party requests since the last call, as `host/path`. */
  asked(): string[];
  /** Choices reported since the last call. */
  reported(): Reported[];
  /** Scripts of ours that were asked for since the last call. */
  served(): string[];
  /** How many more reports are answered with 503. */
  failReports(times: number): void;
  close(): Promise<void>;
}

type Options = Partial<Omit<GateSource, "register">> & {
  readonly register?: Register;
  /** The language in which the notice comes along with the gate; without it, it comes by itself. */
  readonly noticeLanguage?: string;
  /** Makes the site answer by https. */
  readonly certificate?: Certificate;
  /** Pages by path; a function is given the port, for the addresses of third parties. */
  readonly pages: (port: number) => Readonly<Record<string, Page>>;
};

// Enough for a browser to parse and run what it has.
const PAUSE_MS = 300;

const bundle = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../packages/${name}`), "utf8");

const BUNDLES: ScriptBundles = {
  gate: bundle("guard/bundle/gate.js"),
  gateEdge: bundle("guard/bundle/gate-edge.js"),
  gateSettled: bundle("guard/bundle/gate-settled.js"),
  first: bundle("guard/bundle/first.js"),
  revive: bundle("guard/bundle/revive.js"),
  choose: bundle("guard/bundle/choose.js"),
  fields: bundle("guard/bundle/fields.js"),
  notice: bundle("consent/bundle/notice.js"),
  older: bundle("consent/bundle/older.js"),
  settings: bundle("consent/bundle/settings.js"),
  adapter: (name) => bundle(`consent/bundle/${name}.js`),
};

/** Starts the site on a free port; hosts that do not end in `site.test` or `site.localhost` are third parties. */
export async function startClientSite(options: Options): Promise<ClientSite> {
  const { register = REGISTER, version = 1 } = options;
  const asked: string[] = [];
  const reported: Reported[] = [];
  const served: string[] = [];
  let failures = 0;

  const source = { ...options, register, version };
  const paths = scriptPaths(register);
  /** The choice that a request carries, as the server reads it. */
  const choiceOf = ({ headers }: IncomingMessage) => {
    const name = register.site.choiceCookie?.name ?? "cookies_preferences";
    const pairs = (headers.cookie ?? "").split("; ").filter((pair) => pair.startsWith(`${name}=`));
    return choiceInForce(
      pairs.map((pair) => pair.slice(name.length + 1)),
      {
        materialVersion: options.materialVersion ?? 1,
        today: dayOf(Date.now()),
        regime: options.regime,
      },
    );
  };
  type Make = (language: string, request: IncomingMessage, url: URL) => string;
  const scripts: Record<string, Make> = {
    [paths.gate]: (_, request) => {
      const gpc = options.gpc ?? parseGpc(request.headersDistinct["sec-gpc"]);
      const { noticeLanguage } = options;
      return gateScript(BUNDLES, { ...source, gpc, choice: choiceOf(request) }, noticeLanguage);
    },
    [paths.whole]: (_, __, { searchParams }) =>
      searchParams.has("whole") ? gateScript(BUNDLES, source) : wholeGateScript(BUNDLES, source),
    [paths.revive]: () => reviveScript(BUNDLES),
    [paths.choose]: (language) => chooseScript(BUNDLES, source, language),
    [paths.notice]: (language) => noticeScript(BUNDLES, source, language),
    [paths.settings]: (language) => settingsScript(BUNDLES, source, language),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    if (!/(?:^|\.)site\.(?:test|localhost)$/.test(url.hostname)) {
      asked.push(url.hostname + url.pathname);
      answerAsThirdParty(url, response);
      return;
    }
    const script = scripts[url.pathname];
    if (script) {
      served.push(url.pathname + url.search);
      send(response, "text/javascript", script(url.searchParams.get("lang") ?? "", request, url));
      return;
    }
    if (url.pathname === "/api/v1/choices") {
      const choice = JSON.parse(await text(request)) as Reported;
      if (failures-- > 0) response.writeHead(503).end();
      else {
        reported.push(choice);
        send(response.writeHead(201), "application/json", JSON.stringify({ id: choice.id }));
      }
      return;
    }
    const { port } = server.address() as AddressInfo;
    const page = options.pages(port)[url.pathname];
    if (page?.script !== undefined) send(response, "text/javascript", page.script);
    else if (page) await sendPage(response, page);
    else response.writeHead(404).end();
  };

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  };
  const { certificate } = options;
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = "site.test") => `http${certificate ? "s" : ""}://${host}:${port}${path}`,
    asked: () => asked.splice(0),
    reported: () => reported.splice(0),
    served: () => served.splice(0),
    failReports(times) {
      failures = times;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function send(response: ServerResponse, type: string, body: string): void {
  if (!response.headersSent) response.setHeader("content-type", type);
  response.end(body);
}

async function sendPage(response: ServerResponse, page: Page): Promise<void> {
  const body = html(page);
  const at = page.pauseAt === undefined ? 0 : body.indexOf(page.pauseAt);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers });
  response.write(body.slice(0, at));
  if (at > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  response.end(body.slice(at));
}

function html({ body = "", head = "", before = "", lang = "en", ...page }: Page): string {
  const gate = "gate" in page ? page.gate : "";
  const direction = lang === "ar" ? "rtl" : "ltr";
  return `<!doctype html><html lang="${lang}" dir="${direction}"><head><meta charset="utf-8">
<title>Tiny Town</title><meta name="viewport" content="width=device-width">
${gate === undefined ? "" : `<script src="/glassjar.js" ${gate}></script>`}${head}</head>
<body>${before}<main><h1>Tiny Town</h1>${body}</main></body></html>`;
}

const PIXEL = Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64");

/** A script says who ran, in order; everything else is as small as its kind can be. */
function answerAsThirdParty({ pathname }: URL, response: ServerResponse): void {
  const headers = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
  const [, name = "", kind = ""] = /^\/(\w+)\.(\w+)$/.exec(pathname) ?? [];
  if (kind === "js") {
    response.writeHead(200, { ...headers, "content-type": "text/javascript" });
    response.end(`(window.ran ??= []).push(${JSON.stringify(name)});`);
  } else if (kind === "gif") {
    response.writeHead(200, { ...headers, "content-type": "image/gif" }).end(PIXEL);
  } else {
    const types: Record<string, string> = { html: "text/html", css: "text/css" };
    response.writeHead(200, { ...headers, "content-type": types[kind] ?? "text/plain" }).end("ok");
  }
}

/** The choice a cookie text carries, for what tests say about it. */
export const choiceIn = (cookies: readonly { name: string; value: string }[]) =>
  decodeChoice(cookies.find(({ name }) => name === "cookies_preferences")?.value);
