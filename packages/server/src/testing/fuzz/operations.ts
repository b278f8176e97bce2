import type { FastifyInstance } from "fastify";

/** A JSON Schema as far as inputs are generated from it. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One method at one address, and what it says it takes. */
export interface Operation {
  readonly method: string;
  /** The route's pattern, such as `/sites/:site`. */
  readonly url: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly path: Readonly<Record<string, Schema>>;
  /** The body by media type. */
  readonly body: Readonly<Record<string, Schema>>;
  /** The statuses it says it answers with; none for pages, which are not described. */
  readonly answers: readonly string[];
}

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema?: Schema }> };
  readonly responses?: Readonly<Record<string, object>>;
}

/** Every route of an application with the input its OpenAPI document describes, pages too. */
export function operationsOf(app: FastifyInstance): Operation[] {
  const paths = app.swagger().paths as Record<string, Record<string, Described>>;
  return [...new Set(app.routeList)]
    .map((route) => route.split(" ", 2) as [string, string])
    .filter(([method]) => method !== "HEAD")
    .map(([method, url]) => {
      const address = url.replaceAll(/:(\w+)/g, "{$1}");
      return operationOf(method, url, paths[address]?.[method.toLowerCase()] ?? {});
    });
}

function operationOf(method: string, url: string, described: Described): Operation {
  const { parameters = [], requestBody, responses = {} } = described;
  const named = (place: string) =>
    Object.fromEntries(
      parameters.filter((one) => one.in === place).map(({ name, schema }) => [name, schema]),
    );
  const content = Object.entries(requestBody?.content ?? {});
  return {
    method,
    url,
    path: named("path"),
    query: named("query"),
    body: Object.fromEntries(content.map(([type, { schema = {} }]) => [type, schema])),
    answers: Object.keys(responses),
  };
}
