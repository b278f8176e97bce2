// Harbour Town: the demonstration site that `npm start` puts behind the guard. It knows nothing of Glassjar
// but the two addresses its footer links to.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { readForm } from "./form.mjs";
import { LANGUAGES, languageOf } from "./language.mjs";
import { desk, home, news, notFound, video } from "./pages.mjs";

const DAY = 24 * 60 * 60;
const MOST_SESSIONS = 1000;

const asset = (name, type) => ({
  body: readFileSync(new URL(`./public/${name}`, import.meta.url)),
  type,
});
const ASSETS = {
  "/style.css": asset("style.css", "text/css; charset=utf-8"),
  "/harbour.svg": asset("harbour.svg", "image/svg+xml"),
  "/icon.svg": asset("icon.svg", "image/svg+xml"),
};
const PAGES = { "/": home, "/news": news, "/video": video, "/desk": desk };
const ACTIONS = { "/language": chooseLanguage, "/desk/sign-in": signIn, "/desk/sign-out": signOut };

/** Starts the site on a port of the loopback address, 0 for any free one; its third parties answer on `thirdPartyPort`. */
export async function startDemo({ port, thirdPartyPort }) {
  const sessions = new Map();
  const server = createServer((request, response) => {
    const [path] = request.url.split("?");
    const visit = { path, thirdPartyPort, sessions, cookies: cookiesOf(request) };
    respond(request, response, visit).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { port: server.address().port, close: () => closed(server) };
}

async function respond(request, response, visit) {
  if (request.method === "POST") return act(request, response, visit);
  if (request.method !== "GET" && request.method !== "HEAD")
    return response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
  const found = ASSETS[visit.path];
  if (found)
    return response
      .writeHead(200, { "Content-Type": found.type, "Cache-Control": "max-age=3600" })
      .end(found.body);
  return show(request, response, visit);
}

function show(request, response, visit) {
  const language = languageOf(visit.cookies.harbour_language, request.headers["accept-language"]);
  const page = Object.hasOwn(PAGES, visit.path) ? PAGES[visit.path] : notFound;
  if (visit.path === "/news" && !visit.cookies.harbour_layout) rememberLayout(response);
  response.writeHead(page === notFound ? 404 : 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "private, no-store",
    Vary: "Cookie, Accept-Language",
  });
  response.end(
    page({
      language,
      path: page === notFound ? "/" : visit.path,
      thirdParty: (name) => `http://${name}.localhost:${visit.thirdPartyPort}`,
      resident: visit.sessions.get(visit.cookies.harbour_desk),
      layout: visit.cookies.harbour_layout === "B" ? "B" : "A",
    }),
  );
}

/** Sorts the visitor into one of two groups, to compare two layouts of the news. */
function rememberLayout(response) {
  const group = randomBytes(1)[0] % 2 ? "A" : "B";
  response.appendHeader(
    "Set-Cookie",
    `harbour_layout=${group}; Max-Age=${90 * DAY}; Path=/news; HttpOnly; SameSite=Lax`,
  );
}

async function act(request, response, visit) {
  const action = Object.hasOwn(ACTIONS, visit.path) ? ACTIONS[visit.path] : undefined;
  if (!action) return response.writeHead(404).end();
  if (!fromHere(request))
    return response.writeHead(403).end("This form was sent from another site.\n");
  const form = await readForm(request);
  if (!form)
    return response.writeHead(413, { Connection: "close" }).end("This form is too large.\n");
  const { cookie, to } = action(form, visit);
  if (cookie) response.setHeader("Set-Cookie", cookie);
  return response.writeHead(303, { Location: to }).end();
}

function chooseLanguage(form) {
  const language = form.get("language");
  const next = form.get("next");
  return {
    to: Object.hasOwn(PAGES, next ?? "") ? next : "/",
    cookie: LANGUAGES.includes(language)
      ? `harbour_language=${language}; Max-Age=${365 * DAY}; Path=/; SameSite=Lax`
      : undefined,
  };
}

function signIn(form, { sessions }) {
  const name = (form.get("name") ?? "").trim().slice(0, 60);
  if (!name) return { to: "/desk" };
  const session = randomBytes(18).toString("base64url");
  if (sessions.size >= MOST_SESSIONS) sessions.delete(sessions.keys().next().value);
  sessions.set(session, name);
  return { to: "/desk", cookie: `harbour_desk=${session}; Path=/; HttpOnly; SameSite=Lax` };
}

function signOut(form, { sessions, cookies }) {
  sessions.delete(cookies.harbour_desk);
  return { to: "/desk", cookie: "harbour_desk=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax" };
}

const fromHere = ({ headers }) => {
  if (headers.origin === undefined) return headers["sec-fetch-site"] !== "cross-site";
  return headers.origin.replace(/^https?:\/\//, "") === headers.host;
};

function cookiesOf({ headers }) {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(pairs.filter(([name]) => name.startsWith("harbour_")));
}

async function closed(server) {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [port = 0, thirdPartyPort = 0] = process.argv.slice(2).map(Number);
  const demo = await startDemo({ port, thirdPartyPort });
  console.log(`Harbour Town answers on http://demo.localhost:${demo.port}/`);
}
