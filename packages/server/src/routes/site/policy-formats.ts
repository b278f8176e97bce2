import {
  policyJson,
  policyMarkdown,
  policyText,
  type PolicyOptions,
} from "@glassjar/register/policy";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { textOf } from "../../schemas/answers.ts";
import { sendWithEtag } from "../../site/send-with-etag.ts";

const RENDERERS = {
  json: ["application/json", (policy: PolicyOptions) => JSON.stringify(policyJson(policy))],
  md: ["text/markdown", policyMarkdown],
  txt: ["text/plain", policyText],
} as const;

/** A form of the policy beside the page, by the ending of its address. */
export type PolicyFormat = keyof typeof RENDERERS;

/** The schema of the policy in a form. */
export const policyAnswer = (format: PolicyFormat) =>
  format === "json"
    ? Type.Unsafe<string>({ type: "object", additionalProperties: true })
    : textOf(RENDERERS[format][0]);

/** The forms of the policy beside the page. */
export const POLICY_FORMATS = Object.keys(RENDERERS) as readonly PolicyFormat[];

/** Whether an ending names a form of the policy. */
export function isPolicyFormat(ending: string): ending is PolicyFormat {
  return POLICY_FORMATS.some((format) => format === ending);
}

/** Sends a policy in one form, the same to everybody. */
export function sendPolicy(
  request: FastifyRequest,
  reply: FastifyReply,
  format: PolicyFormat,
  policy: PolicyOptions,
): FastifyReply {
  const [type, render] = RENDERERS[format];
  return sendWithEtag(request, reply, render(policy), { type, vary: "Cookie, Accept-Language" });
}
