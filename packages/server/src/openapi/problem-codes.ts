import type { RouteOptions } from "fastify";
import { accessOf, isPublishedData } from "../accounts/route-access.ts";
import type { ErrorCode } from "../errors.ts";
import { isCounted } from "../plugins/external/quota.ts";
import { needsMatch } from "../plugins/app/preconditions.ts";
import { requireRecentProof } from "../plugins/app/sessions.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Problems a route answers with beside those that follow from its schema and its access. */
    readonly problems?: readonly ErrorCode[];
  }
}

const OFFICE = "/api/v1/office/";

/** A route as it was registered. */
export type Route = Pick<RouteOptions, "method" | "url" | "schema" | "config" | "preHandler">;

/** Which problems a route may answer with: most follow from what it takes and who may use it. */
export function problemCodesOf(method: string, url: string, route: Route): ErrorCode[] {
  const { schema = {}, config = {}, preHandler } = route;
  const access = accessOf(method, url);
  const isEdit = method !== "GET";
  const mustMatch = needsMatch(method, config);
  const groups: readonly (readonly [boolean, readonly ErrorCode[]])[] = [
    [schema.params !== undefined || schema.querystring !== undefined, ["invalid-input"]],
    [schema.body !== undefined, ["invalid-input"]],
    // Also where none is asked for: a body that comes is read.
    [isEdit, ["invalid-json", "too-large", "unsupported-type"]],
    [url.startsWith("/api/"), ["bad-key"]],
    [access !== "public", ["not-signed-in", "forbidden"]],
    [url.startsWith(OFFICE), ["second-factor-first"]],
    [isEdit, ["csrf-failed"]],
    [schema.params !== undefined, ["not-found"]],
    [isPublishedData(url), ["forbidden", "not-found", "no-register"]],
    [isCounted(url, config), ["too-many-tries"]],
    [[preHandler].flat().includes(requireRecentProof), ["confirm-first"]],
    [isEdit && url.startsWith(OFFICE), ["key-reused", "in-progress"]],
    [isEdit && (config.state !== undefined || mustMatch), ["precondition-failed"]],
    [mustMatch, ["precondition-required"]],
    [true, [...(config.problems ?? []), "internal"]],
  ];
  return [...new Set(groups.filter(([applies]) => applies).flatMap(([, codes]) => codes))];
}
