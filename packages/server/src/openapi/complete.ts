import { STATUS_CODES } from "node:http";
import { accessOf, isPublishedData } from "../accounts/route-access.ts";
import { ERRORS } from "../errors.ts";
import { isCounted } from "../plugins/external/quota.ts";
import { needsMatch } from "../plugins/app/preconditions.ts";
import { SCHEMAS, SECURITY_SCHEMES } from "./components.ts";
import { problemCodesOf, type Route } from "./problem-codes.ts";

/** One operation of an OpenAPI document, as far as it is completed. */
interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly object[];
  readonly responses: Readonly<Record<string, Answer>>;
}

interface Answer {
  readonly description: string;
  readonly content?: object;
  readonly headers?: object;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const EXPLORE = "/api/explore/";

/**
 * Completes an OpenAPI document made of the routes' schemas: with an identifier, a tag, who may use
 * it, the headers it reads and every problem it may answer with, for each operation.
 *
 * @param routeOf finds a route by `METHOD /pattern`
 */
export function completeDocument<Document extends object>(
  document: Document,
  routeOf: (name: string) => Route | undefined,
): Document {
  const { paths = {}, components = {} } = document as { paths?: Paths; components?: object };
  const completed = Object.entries(paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        completeOperation(operation, method.toUpperCase(), path, routeOf),
      ]),
    ),
  ]);
  return {
    ...document,
    paths: Object.fromEntries(completed) as Paths,
    components: { ...components, schemas: SCHEMAS, securitySchemes: SECURITY_SCHEMES },
  };
}

function completeOperation(
  operation: Operation,
  method: string,
  path: string,
  routeOf: (name: string) => Route | undefined,
): object {
  const url = path.replaceAll(/\{(\w+)\}/g, ":$1");
  const route = routeOf(`${method} ${url}`) ?? { method, url };
  const parameters = [...(operation.parameters ?? []), ...headersOf(method, url, route)];
  return {
    operationId: identifierOf(method, path),
    tags: [tagOf(path)],
    ...operation,
    security: securityOf(method, url),
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: withQuota(url, route, {
      ...described(operation.responses),
      ...(isConditionalRead(method, route) ? { 304: UNCHANGED } : {}),
      ...problemsOf(method, url, route),
    }),
  };
}

/** `GET /api/v1/office/sites/{site}/keys` as `getOfficeSitesSiteKeys`. */
function identifierOf(method: string, path: string): string {
  const words = path
    .replace(/^\/api\/(v1|explore\/v2\.1)\//, (_, part: string) =>
      part === "v1" ? "" : "explore/",
    )
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  return method.toLowerCase() + words.map(capital).join("");
}

function tagOf(path: string): string {
  if (path.startsWith(EXPLORE)) return "explore";
  if (path.startsWith("/api/v1/office/")) return "office";
  if (path.startsWith("/api/v1/account")) return "account";
  return isPublishedData(path) ? "data" : "site";
}

function securityOf(method: string, url: string): object[] {
  const access = accessOf(method, url);
  if (access === "public") return isPublishedData(url) ? [{}, { key: [] }] : [];
  if (method !== "GET") return [{ session: [], csrf: [] }];
  const isOnSite = access !== "signed-in" && access !== "installation";
  return isOnSite ? [{ session: [] }, { key: [] }] : [{ session: [] }];
}

const UNCHANGED: Answer = { description: "It is still as you have it" };

const isConditionalRead = (method: string, { config = {} }: Pick<Route, "config">): boolean =>
  method === "GET" && config.state !== undefined;

function headersOf(method: string, url: string, { config = {} }: Route): object[] {
  const header = (name: string, description: string, required = false) => ({
    in: "header",
    name,
    required,
    description,
    schema: { type: "string" },
  });
  if (method === "GET")
    return isConditionalRead(method, { config })
      ? [header("If-None-Match", "the ETag of the answer you have")]
      : [];
  const isOffice = url.startsWith("/api/v1/office/");
  const mustMatch = needsMatch(method, config);
  return [
    ...(config.state || mustMatch
      ? [header("If-Match", "the ETag of what the change starts from", mustMatch)]
      : []),
    ...(isOffice
      ? [header("Idempotency-Key", "the same key and body again get the same answer, for 24 hours")]
      : []),
  ];
}

/** Says what a status means where the route's schema does not. */
function described(responses: Readonly<Record<string, Answer>>): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => {
      const isDefault = answer.description === "Default Response";
      const description = isDefault ? (STATUS_CODES[status] ?? "") : answer.description;
      return [status, Object.assign({}, answer, { description })];
    }),
  );
}

const COUNT = { schema: { type: "integer" } };
const QUOTA_HEADERS = {
  "X-RateLimit-Limit": { description: "calls in an hour", ...COUNT },
  "X-RateLimit-Remaining": { description: "calls that are left", ...COUNT },
  "X-RateLimit-Reset": { description: "seconds until they are counted anew", ...COUNT },
};

/** Says where answers tell how many calls are left: with what is answered, and when none is. */
function withQuota(
  url: string,
  { config = {} }: Route,
  answers: Readonly<Record<string, Answer>>,
): Record<string, Answer> {
  if (!isCounted(url, config)) return { ...answers };
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [
      status,
      /^2|429/.test(status)
        ? { ...answer, headers: { ...answer.headers, ...QUOTA_HEADERS } }
        : answer,
    ]),
  );
}

function problemsOf(method: string, url: string, route: Route): Record<string, Answer> {
  const codes = problemCodesOf(method, url, route);
  const statuses = [...new Set(codes.map((code) => ERRORS[code].status))].toSorted((a, b) => a - b);
  const answers = statuses.map((status): [number, Answer] => {
    const own = codes.filter((code) => ERRORS[code].status === status);
    const description = own.map((code) => `\`${code}\`: ${ERRORS[code].title}`).join("; ");
    return [status, { description, content: contentOf(url, status) }];
  });
  return Object.fromEntries(answers);
}

const schemaRef = (name: keyof typeof SCHEMAS) => ({
  schema: { $ref: `#/components/schemas/${name}` },
});

function contentOf(url: string, status: number): object {
  const problem = { "application/problem+json": schemaRef("Problem") };
  if (!url.startsWith(EXPLORE)) return problem;
  if (status === 429) return { "application/json": schemaRef("ExploreQuota") };
  const isQueryFault = status === 400 || status === 404;
  return isQueryFault ? { "application/json": schemaRef("ExploreError") } : problem;
}
