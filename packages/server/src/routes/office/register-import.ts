import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { declaredItems, mergeRegister, parseRegister } from "@glassjar/register";
import {
  importCsv,
  importJson,
  importPolicy,
  type ImportOptions,
  type ImportResult,
} from "@glassjar/register/import";
import { AppError } from "../../errors.ts";
import type { Store } from "../../store/index.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import {
  ImportAnswer,
  ImportBody,
  type ImportAnswerJson,
  type ImportBodyJson,
} from "./register-import-schemas.ts";
import { BODY_LIMIT, SiteParams } from "./schemas.ts";

/**
 * `/sites/:site/register/import`: what a cookie table, a policy page or another tool's export says,
 * and a text with it. Nothing is kept: whoever asks decides what becomes of it.
 */
export const registerImportRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (
  app,
  { store },
) => {
  app.post(
    "/sites/:site/register/import",
    {
      bodyLimit: 2 * BODY_LIMIT,
      schema: { params: SiteParams, body: ImportBody, response: { 200: ImportAnswer } },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      return imported(await optionsOf(store, site.id, request.body), request.body);
    },
  );
};

const READ = { html: importPolicy, csv: importCsv, json: importJson } as const;

function imported(options: ImportOptions, body: ImportBodyJson): ImportAnswerJson {
  const { source, text, services } = body;
  const format = body.format ?? formatOf(source);
  const result = READ[format](source, options);
  const known = new Set(declaredItems(parseRegister(text).value));
  return {
    format,
    text: merged(text, result, services),
    items: result.items.map(({ kind, name, service, unsure, line, column }) => ({
      kind,
      name,
      service,
      unsure: [...unsure],
      line,
      column,
      known: known.has(`${kind} ${name}`),
    })),
    services: Object.entries(result.register.services)
      .filter(([, { items }]) => items.length > 0)
      .map(([id, { name, category }]) => ({ id, name, category })),
    notUnderstood: result.notUnderstood.map(({ line, column, text: found, why }) => ({
      line,
      column,
      text: found,
      why,
    })),
  };
}

function merged(
  text: string,
  { text: addition, items }: ImportResult,
  services: readonly string[] | undefined,
): string {
  if (items.length === 0) return text;
  try {
    return mergeRegister(text, addition, services);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AppError("invalid-input", `Nothing can be taken into the draft: ${why}.`);
  }
}

/** What begins like markup is a page, like a value JSON; all else is a table of values. */
function formatOf(source: string): keyof typeof READ {
  const start = source.trimStart().charAt(0);
  if (start === "<") return "html";
  return start === "{" || start === "[" ? "json" : "csv";
}

/** What the text says of the site already, so that what is taken in speaks of the same one. */
async function optionsOf(
  store: Store,
  site: string,
  { text, file }: ImportBodyJson,
): Promise<ImportOptions> {
  const { register } = parseRegister(text);
  const options = { ...(file !== undefined && { file }) };
  if (!register) {
    const { name } = (await store.sites.get(site)) ?? {};
    return { ...options, ...(name !== undefined && { name }) };
  }
  const { origin, languages, areas } = register.site;
  return { ...options, origin, languages, ...(areas && { areas }) };
}
