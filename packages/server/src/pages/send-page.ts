import type { FastifyReply } from "fastify";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** Sends a page as HTML. It depends on cookies and language, so no cache may share it. */
export function sendPage(reply: FastifyReply, page: VNode): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .headers({ "cache-control": "no-store", vary: "Cookie, Accept-Language" })
    .send(pageText(page));
}

/** A page as the text of an HTML document. */
export function pageText(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
