import { Validator } from "@seriousme/openapi-schema-validator";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { temporaryStoreOf } from "../testing/temporary-store.ts";
import { publishTown } from "../testing/town.ts";

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly security: readonly object[];
  readonly responses: Record<string, { content?: object; description: string }>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

let app: FastifyInstance;
let close: () => Promise<void>;
let document: Document;

beforeAll(async () => {
  const opened = temporaryStoreOf();
  ({ close } = opened);
  await publishTown(opened.store);
  app = await createApp({ store: opened.store, site: "town" });
  document = (await app.inject("/api/v1/openapi.json")).json();
});

afterAll(async () => {
  await app.close();
  await close();
});

/** Pages and files for browsers: they are no part of the API. */
const PAGE =
  /^(GET|POST) \/($|\*|account|assets|cookies($|\/(?!problems)|\.fragment)|data($|\/)|glassjar|i18n|invitation|office|schema|sign-|:file|\.well-known\/security)/;

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );

describe("the OpenAPI document", () => {
  test("is valid OpenAPI 3.1", async () => {
    expect(document.openapi).toBe("3.1.0");
    // A copy: the validator resolves references in place.
    const { valid, errors } = await new Validator().validate(structuredClone({ ...document }));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("has every route of the API", () => {
    const described = new Set(operations().map(({ name }) => name));
    const routes = app.routeList.filter((route) => !/^(HEAD|OPTIONS) /.test(route));
    const missing = [...new Set(routes)].filter(
      (route) => !described.has(route.replaceAll(/:(\w+)/g, "{$1}")) && !PAGE.test(route),
    );
    expect(missing).toEqual([]);
    expect(described.size).toBeGreaterThan(60);
  });

  test("says for every operation what it answers, problems included", () => {
    for (const { name, operation } of operations()) {
      const answers = Object.entries(operation.responses);
      const good = answers.filter(([status]) => status.startsWith("2"));
      expect(good.length, name).toBeGreaterThan(0);
      for (const [status, { content, description }] of answers) {
        expect(description, `${name} ${status}`).not.toBe("");
        if (!["204", "304"].includes(status)) expect(content, `${name} ${status}`).toBeDefined();
      }
      expect(
        answers.map(([status]) => status),
        name,
      ).toContain("500");
    }
  });

  test("says of every edit that it must name what it starts from", () => {
    const edits = operations().filter(({ name }) => /^(PUT|PATCH) /.test(name));
    expect(edits.length).toBeGreaterThan(4);
    for (const { name, operation } of edits) {
      expect(operation.parameters, name).toContainEqual(
        expect.objectContaining({ name: "If-Match", in: "header", required: true }),
      );
      const statuses = Object.keys(operation.responses);
      expect(statuses, name).toEqual(expect.arrayContaining(["412", "428"]));
    }
  });

  test("says where calls are counted", () => {
    for (const { name, operation } of operations()) {
      const counted = / \/api\//.test(name) && !/^POST .*\/(choices|hits)$/.test(name);
      expect("429" in operation.responses, name).toBe(counted);
      const [good] = Object.values(operation.responses);
      expect(JSON.stringify(good ?? {}).includes("X-RateLimit-Remaining"), name).toBe(counted);
    }
  });

  test("gives every operation a name of its own and says who may use it", () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    const office = operations().filter(({ name }) => name.includes("/office/"));
    expect(office.length).toBeGreaterThan(20);
    for (const { name, operation } of office) {
      expect(operation.security.length, name).toBeGreaterThan(0);
      expect(Object.keys(operation.responses), name).toEqual(
        expect.arrayContaining(["401", "403"]),
      );
    }
  });
});
