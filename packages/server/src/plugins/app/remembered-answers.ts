import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { PublishedSite } from "../../site/published-site.ts";
import type { CallCount } from "../external/quota.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What an answer is wholly made from, beside what was asked: it is given again while that stands. */
    readonly madeFrom?: (request: FastifyRequest) => Promise<PublishedSite>;
  }
  interface FastifyRequest {
    /** Keeps the answer to this request. */
    remember: ((answer: Answer) => void) | undefined;
  }
}

interface Answer {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

const MAX_ANSWERS = 200;
const MAX_LENGTH = 64 * 1024;
const MAX_URL = 500;

/** What is another with each answer, or belongs to the caller. */
const NOT_KEPT = new Set(["date", "connection", "content-length"]);
const COUNTED = "x-ratelimit-";

/**
 * Gives answers about a published version again, up to 200 of each version, to whoever comes without
 * cookies and without a key: nothing else than the address and the language decides them. Calls are
 * counted all the same. Register it before what makes answers.
 */
export function addRememberedAnswers(app: FastifyInstance, countCall: CallCount): void {
  const known = new WeakMap<PublishedSite, Map<string, Answer>>();
  app.decorateRequest("remember", undefined);
  app.addHook("onRequest", async (request, reply) => {
    const { madeFrom } = request.routeOptions.config;
    if (!madeFrom || !isAnybodys(request)) return undefined;
    // Whoever asks for what there is not is told so where answers are made.
    const site = await madeFrom(request).catch(() => undefined);
    if (!site) return undefined;
    const answers = known.get(site) ?? new Map<string, Answer>();
    known.set(site, answers);
    const key = keyOf(request);
    const answer = answers.get(key);
    if (!answer) {
      request.remember = (made) => {
        if (answers.size >= MAX_ANSWERS) answers.clear();
        answers.set(key, made);
      };
      return undefined;
    }
    const { isRefused, headers } = await countCall(request);
    return isRefused ? undefined : giveAgain(reply, answer, headers);
  });
  app.addHook("onSend", async ({ remember }, reply, body) => {
    if (!remember || reply.statusCode !== 200 || reply.hasHeader("set-cookie")) return;
    if (typeof body === "string" && body.length <= MAX_LENGTH)
      remember({ headers: headersOf(reply, body), body });
  });
}

function isAnybodys({ method, url, headers }: FastifyRequest): boolean {
  return (
    method === "GET" &&
    url.length <= MAX_URL &&
    headers.cookie === undefined &&
    headers.authorization === undefined
  );
}

const keyOf = ({ url, headers }: FastifyRequest) =>
  JSON.stringify([url, headers.accept, headers["accept-language"]]);

function headersOf(reply: FastifyReply, body: string): Answer["headers"] {
  const kept = Object.entries(reply.getHeaders()).filter(
    ([name]) => !NOT_KEPT.has(name) && !name.startsWith(COUNTED),
  );
  return [
    ...kept.map(([name, value]) => [name, String(value)] as const),
    ["content-length", String(Buffer.byteLength(body))],
  ];
}

function giveAgain(
  reply: FastifyReply,
  { headers, body }: Answer,
  counted: Readonly<Record<string, number>>,
): FastifyReply {
  const told = Object.entries(counted).map(([name, value]) => [name, String(value)]);
  reply.hijack();
  reply.raw.writeHead(200, [...headers, ...told].flat()).end(body);
  return reply;
}
