import type { LightMyRequestResponse } from "fastify";
import type { Operation } from "./operations.ts";

const STACK = /^\s+at .+:\d+:\d+\)?$|node_modules|\bSQLITE_|\.tsx?:\d+/m;

/** What is wrong with an answer, whatever was asked; undefined when nothing is. */
export function faultOf(
  { url, answers }: Operation,
  { statusCode, headers, body }: LightMyRequestResponse,
): string | undefined {
  if (statusCode >= 500) return `status ${statusCode}: ${body.slice(0, 500)}`;
  if (STACK.test(body) && statusCode >= 400) return `tells of its inside: ${body.slice(0, 500)}`;
  if (answers.length > 0 && !answers.includes(String(statusCode)))
    return `the document does not tell of ${statusCode}: ${body.slice(0, 500)}`;
  const type = String(headers["content-type"] ?? "");
  if (statusCode < 400 || !url.startsWith("/api/") || type.startsWith("text/html"))
    return undefined;
  return problemFault(statusCode, type, body);
}

function problemFault(status: number, type: string, body: string): string | undefined {
  const answer = parsed(body);
  if (answer === undefined) return `not JSON: ${body.slice(0, 200)}`;
  if (type.startsWith("application/problem+json")) {
    const sound =
      typeof answer["code"] === "string" &&
      typeof answer["type"] === "string" &&
      typeof answer["detail"] === "string" &&
      answer["status"] === status;
    return sound ? undefined : `not a problem: ${body.slice(0, 200)}`;
  }
  const isExplore = "error_code" in answer || "errorcode" in answer;
  return isExplore ? undefined : `${type} is no problem document: ${body.slice(0, 200)}`;
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
