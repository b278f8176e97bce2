import { baseOf, directionOf } from "@glassjar/register";
import { field, type Field } from "../http/fields.ts";
import { MalformedRequest } from "../http/visit.ts";
import { NestedTooDeep, TagTooLong } from "../html/rewriter.ts";
import { FAULT_TEXTS, type FaultCode } from "./locales/texts.ts";
import { writeHead, type NodeRequest, type NodeResponse } from "./node-message.ts";

const STATUS: Readonly<Record<FaultCode, number>> = {
  "body-too-large": 413,
  "edge-fault": 500,
  "method-refused": 405,
  "request-malformed": 400,
  "request-too-long": 414,
  "upstream-down": 502,
  "upstream-malformed": 502,
  "upstream-timeout": 504,
};

/** The upstream took longer than it may. */
export class UpstreamTimeout extends Error {
  override readonly name = "UpstreamTimeout";
}

/** The upstream answered something we cannot let through unread. */
export class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";
}

/** The request's body is longer than the edge lets pass. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** Which fault an error is. Unknown ones are ours: they show as 500, never as something passed. */
export function faultOf(error: unknown): FaultCode {
  if (error instanceof MalformedRequest) return "request-malformed";
  if (error instanceof BodyTooLarge) return "body-too-large";
  if (error instanceof UpstreamTimeout) return "upstream-timeout";
  if (
    error instanceof UnreadableAnswer ||
    error instanceof TagTooLong ||
    error instanceof NestedTooDeep
  )
    return "upstream-malformed";
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
  if (/^(?:HPE_|ERR_INVALID_CHAR|ERR_HTTP_INVALID|Z_|ERR_BROTLI|ERR__ERROR|ZSTD_)/.test(code))
    return "upstream-malformed";
  return /^(?:E[A-Z]+|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)
    ? "upstream-down"
    : "edge-fault";
}

/** Answers a fault: problem+json (RFC 9457), or a page for browsers, in their language where we speak it. */
export function answerFault(request: NodeRequest, response: NodeResponse, code: FaultCode): void {
  const language = languageOf(request.headers["accept-language"]);
  const { title, text } = FAULT_TEXTS[language]?.[code] ?? { title: code, text: "" };
  const status = STATUS[code];
  const html = (request.headers.accept ?? "").includes("text/html");
  const problem = { type: "about:blank", title, status, detail: text, code };
  writeHead(response, status, "", faultFields(request, code, language, html));
  response.end(html ? page(language, status, title, text) : JSON.stringify(problem));
}

function faultFields(
  request: NodeRequest,
  code: FaultCode,
  language: string,
  html: boolean,
): Field[] {
  // What is left of the body is not read, and what follows a malformed request may be part of it.
  const unread = !request.complete || code === "request-malformed";
  const ends = unread && request.httpVersionMajor < 2;
  return [
    field("Content-Type", html ? "text/html; charset=utf-8" : "application/problem+json"),
    field("Content-Language", language),
    field("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    field("X-Content-Type-Options", "nosniff"),
    field("Cache-Control", "no-store"),
    field("Vary", "Accept, Accept-Language"),
    ...(code === "method-refused"
      ? [field("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")]
      : []),
    ...(ends ? [field("Connection", "close")] : []),
  ];
}

function page(language: string, status: number, title: string, text: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<main><h1>${title}</h1><p>${text}</p><p>${status}</p></main>
`;
}

/** The first language of `Accept-Language` by weight that we speak, else English. */
function languageOf(header: string | undefined): string {
  const wanted = (header ?? "").split(",").map((entry) => {
    const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
    const weight = parameters.join(";").match(/q\s*=\s*([\d.]+)/)?.[1];
    return { language: baseOf(tag), weight: weight === undefined ? 1 : Number(weight) };
  });
  const spoken = wanted.filter(
    ({ language, weight }) => weight > 0 && Object.hasOwn(FAULT_TEXTS, language),
  );
  return spoken.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? "en";
}
