import { ERRORS } from "../errors.ts";

/** How one is known to the API. */
export const SECURITY_SCHEMES = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "sessionid",
    description: "The session of somebody who signed in at `/sign-in`.",
  },
  csrf: {
    type: "apiKey",
    in: "header",
    name: "X-CSRFToken",
    description: "The token that belongs to the session; `GET /api/v1/office/me` gives it.",
  },
  key: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "`Apikey KEY`, with a key that an administrator of the site made.",
  },
} as const;

/** What problem documents and the faults of the Explore API look like. */
export const SCHEMAS = {
  Problem: {
    type: "object",
    description: "A problem document (RFC 9457). Some kinds have further members.",
    required: ["type", "code", "title", "status", "detail"],
    properties: {
      type: { type: "string", format: "uri-reference", description: "where it is explained" },
      code: { type: "string", enum: Object.keys(ERRORS) },
      title: { type: "string" },
      status: { type: "integer" },
      detail: { type: "string", description: "what was wrong this time, and the way out" },
      errors: {
        type: "array",
        description: "each fault of the input",
        items: {
          type: "object",
          properties: {
            pointer: { type: "string", description: "JSON Pointer (RFC 6901)" },
            detail: { type: "string" },
          },
        },
      },
      retryAfter: { type: "integer", description: "seconds" },
    },
  },
  ExploreError: {
    type: "object",
    description: "A fault of a query, as Explore API v2.1 answers it.",
    required: ["error_code", "message"],
    properties: { error_code: { type: "string" }, message: { type: "string" } },
  },
  ExploreQuota: {
    type: "object",
    description: "All calls of the hour are used up, as Explore API v2.1 says it.",
    required: ["errorcode", "reset_time", "limit_time_unit", "call_limit", "error"],
    properties: {
      errorcode: { type: "integer", const: 10002 },
      reset_time: { type: "string", format: "date-time" },
      limit_time_unit: { type: "string" },
      call_limit: { type: "integer" },
      error: { type: "string" },
    },
  },
} as const;
