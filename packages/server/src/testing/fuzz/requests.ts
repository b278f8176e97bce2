import * as fc from "fast-check";
import type { InjectOptions } from "fastify";
import { bodyOf } from "./bodies.ts";
import { headersOf } from "./headers.ts";
import type { Known } from "./known.ts";
import type { Operation } from "./operations.ts";
import { encoded, pairsOf, textOf } from "./texts.ts";
import { nasty, valueOf } from "./values.ts";

/** A parameter of a route, with its own pattern, or the rest of a path. */
const HOLE = /:(\w+)(?:\([^)]*(?:\([^)]*\)[^)]*)*\))?|\*/g;

/** Requests to an operation: some fit it, most do not. */
export function requestsTo(operation: Operation, known: Known): fc.Arbitrary<InjectOptions> {
  return fc
    .record({
      path: pathOf(operation, known),
      query: queryOf(operation),
      headers: headersOf(known.secret),
      body: bodyOf(operation, known.secret),
    })
    .map(({ path, query, headers, body: { type, payload = "" } }) => ({
      method: operation.method as "GET",
      url: query === "" ? path : `${path}?${query}`,
      headers: Object.assign({}, headers, type === undefined ? {} : { "content-type": type }),
      payload,
    }));
}

function pathOf({ url, path }: Operation, known: Known): fc.Arbitrary<string> {
  const names = [...url.matchAll(HOLE)];
  const values = names.map(([, name = "*"]) => {
    const given = known.path[name] ?? [];
    const fitting = path[name] ? valueOf(path[name]).map(textOf) : nasty;
    return fc.oneof(
      { weight: given.length > 0 ? 3 : 0, arbitrary: fc.constantFrom(...given, "x") },
      { weight: 2, arbitrary: fc.oneof(fitting, nasty).map(encoded) },
      // Not valid percent-encoding (RFC 3986 §2.1).
      { weight: 1, arbitrary: fc.constantFrom("%", "%zz", "%E0%A4", "%00", "%C0%AE") },
    );
  });
  return fc.tuple(...values).map((chosen) => {
    let at = 0;
    return url.replaceAll(HOLE, () => chosen[at++] ?? "");
  });
}

function queryOf({ query }: Operation): fc.Arbitrary<string> {
  const fitting = Object.entries(query).map(([name, schema]) =>
    fc.option(valueOf(schema).map((value) => [[name, value]] as [string, unknown][])),
  );
  const names = fc.constantFrom("site", "lang", "limit", "x[]", "__proto__", ...Object.keys(query));
  const strange = fc.array(fc.tuple(names, nasty as fc.Arbitrary<unknown>), { maxLength: 2 });
  const raw = fc.constantFrom("%", "a=%E0%A4", "&&&", "=", `x=${"y".repeat(9000)}`, "lang=%00");
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(strange, ...fitting).map((parts) =>
        parts
          .flatMap((part) => part ?? [])
          .flatMap(pairsOf)
          .join("&"),
      ),
    },
    { weight: 1, arbitrary: raw },
  );
}
