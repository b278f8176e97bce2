import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { directionOf } from "@glassjar/register";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { officeLanguageOf } from "./languages.ts";
import { officeCsp, officePage } from "./page.ts";

const BUNDLE = fileURLToPath(new URL("../../../../office/bundle/", import.meta.url));
const YEAR_SECONDS = 31_536_000;

/** Where the built back office lies; for tests. */
export interface OfficeAssetsOptions {
  readonly bundle?: string;
}

/**
 * The back office itself: its files under `/office/assets/`, and its one page under `/office` and
 * every address below, for people who are signed in; others are led to the sign-in page. More
 * particular routes such as `/office/setup` go first by themselves.
 *
 * @throws Error when the back office is not built.
 */
export const officeAssets: FastifyPluginAsync<OfficeAssetsOptions> = async (app, options) => {
  const template = readTemplate(options.bundle ?? BUNDLE);
  await app.register(fastifyStatic, {
    root: `${options.bundle ?? BUNDLE}assets`,
    prefix: "/office/assets/",
    // The names carry a hash of the content.
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
  });
  const page = (request: FastifyRequest, reply: FastifyReply) => sendPage(request, reply, template);
  app.get("/office", { schema: { hide: true } }, page);
  app.get("/office/*", { schema: { hide: true } }, page);
};

function readTemplate(bundle: string): string {
  const file = `${bundle}index.html`;
  if (!existsSync(file))
    throw new Error(`The back office is not built: ${file} is missing. Run npm run build.`);
  return readFileSync(file, "utf8");
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, template: string) {
  reply.header("cache-control", "no-store");
  if (!request.signedIn) return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`);
  const { nonce } = request;
  const language = officeLanguageOf(request);
  return reply
    .headers({ "content-security-policy": officeCsp(nonce), "content-language": language })
    .type("text/html; charset=utf-8")
    .send(officePage(template, { nonce, language, direction: directionOf(language) }));
}
