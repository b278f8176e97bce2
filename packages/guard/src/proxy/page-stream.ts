import { randomBytes } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";
import {
  constants,
  createBrotliCompress,
  createBrotliDecompress,
  createDeflate,
  createGzip,
  createUnzip,
} from "node:zlib";
import { isAllowed } from "@glassjar/consent/choice";
import { owesConsent } from "@glassjar/register";
import { createHtmlRewriter } from "../html/rewriter.ts";
import type { PageStream } from "../html/tokenizer.ts";
import { judge, type Subject } from "../verdict.ts";
import { valueOf, valuesOf, type Field } from "./fields.ts";
import { asksForPage } from "./request-fields.ts";
import type { Visit } from "./visit.ts";

// Each piece is flushed: a page that streams must keep streaming.
const ZLIB = { flush: constants.Z_SYNC_FLUSH };
const BROTLI = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
};

type Codec = () => readonly [decode: Transform | undefined, encode: Transform | undefined];

const CODECS: Readonly<Record<string, Codec>> = {
  identity: () => [undefined, undefined],
  gzip: () => [createUnzip(), createGzip(ZLIB)],
  "x-gzip": () => [createUnzip(), createGzip(ZLIB)],
  deflate: () => [createUnzip(), createDeflate(ZLIB)],
  br: () => [createBrotliDecompress(), createBrotliCompress(BROTLI)],
};

/**
 * The streams a page goes through: out of its encoding, through the rewriter, back into the
 * encoding. Undefined when it came in an encoding we cannot read, and did not ask for.
 */
export function pageStreams(visit: Visit, fields: readonly Field[]): Transform[] | undefined {
  const encoding = (valueOf(fields, "content-encoding") ?? "identity").trim().toLowerCase();
  const codec = Object.hasOwn(CODECS, encoding) ? CODECS[encoding] : undefined;
  if (!codec) return undefined;
  const [decode, encode] = codec();
  return [decode, asStream(rewriterFor(visit, fields)), encode].filter(
    (stage) => stage !== undefined,
  );
}

function rewriterFor(visit: Visit, fields: readonly Field[]): PageStream {
  const { site, choice, undeclared } = visit;
  const held = (subject: Subject) => {
    const { verdict, declaration } = judge(site.matcher, choice, subject, undeclared);
    return verdict === "hold" ? (declaration?.service ?? "") : undefined;
  };
  const fallback = valueOf(fields, "content-language") ?? site.register.site.languages[0] ?? "en";
  return createHtmlRewriter({
    page: visit.url,
    holdsHost: (name) => held({ kind: "host", name }),
    holdsService: (id) => heldService(visit, id),
    // A fragment that a script fetches is not a page: nothing of ours belongs in it.
    ...(wantsHeadTags(visit)
      ? {
          headTags: (language) =>
            site.headTags({ nonce: nonceOf(fields), language: language ?? fallback, choice }),
        }
      : {}),
  });
}

/** An element may name its service itself; then the service decides, not its host. */
function heldService({ site, choice, undeclared }: Visit, id: string): string | undefined {
  const { register } = site;
  const service = Object.hasOwn(register.services, id) ? register.services[id] : undefined;
  if (!service) return undeclared === "enforce" ? "" : undefined;
  const consent = owesConsent(register, service);
  return isAllowed(choice, { service: id, category: service.category, consent }) ? undefined : id;
}

function wantsHeadTags(visit: Visit): boolean {
  const { "sec-fetch-dest": destination, "x-requested-with": script } = visit.request.headers;
  return destination === undefined ? script === undefined : asksForPage(visit);
}

/** Our tags carry the nonce the site's own policy asks for, if it asks for one. */
function nonceOf(fields: readonly Field[]): string {
  const policies = valuesOf(fields, "content-security-policy").join(" ");
  return (
    /'nonce-([A-Za-z0-9+/_-]+={0,2})'/.exec(policies)?.[1] ?? randomBytes(16).toString("base64")
  );
}

/** The rewriter on bytes: latin1 makes each byte one character and back. */
function asStream(page: PageStream): Transform {
  const give = (done: TransformCallback, read: () => string) => {
    try {
      const text = read();
      done(null, text === "" ? undefined : Buffer.from(text, "latin1"));
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) =>
      give(done, () => page.write(chunk.toString("latin1"))),
    flush: (done) => give(done, () => page.end()),
  });
}
