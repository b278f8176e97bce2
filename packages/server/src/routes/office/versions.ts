import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Static } from "typebox";
import { AppError } from "../../errors.ts";
import {
  LostUpdateError,
  publishRegister,
  UnpublishableError,
  type Publication,
} from "../../publish.ts";
import type { Store } from "../../store/index.ts";
import { versionJson } from "./json.ts";
import { officeLanguageOf } from "./languages.ts";
import { VersionsQuery } from "./administration-schemas.ts";
import { listOf, sendList } from "./list-answer.ts";
import { pageOf, sliceOf, spanOf } from "./list-query.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { changesBetween } from "./register-changes.ts";
import { VersionDetail, VersionParams } from "./register-schemas.ts";
import { BODY_LIMIT, PublishBody, SiteParams, Version, type VersionJson } from "./schemas.ts";
import { registerState } from "./states.ts";

/** `/sites/:site/versions`: the published versions, newest first, and publishing the next one. */
export const versionRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/versions",
    {
      config: { state: registerState(store) },
      schema: {
        params: SiteParams,
        querystring: VersionsQuery,
        response: { 200: listOf(Version) },
      },
    },
    async (request, reply) => {
      const { id: site } = await siteNamed(store, request.params.site);
      return sendList(request, reply, {
        name: `${site}-versions`,
        item: Version,
        page: (part) => pageFor(store, site, { ...request.query, ...part }, !part),
      });
    },
  );

  app.get(
    "/sites/:site/versions/:number",
    { schema: { params: VersionParams, response: { 200: VersionDetail } } },
    async (request) => {
      const { site, number } = request.params;
      const version = await store.versions.get(site, number);
      if (!version) throw new AppError("not-found", `Site ${site} has no version ${number}.`);
      const [before, latest] = await Promise.all([
        store.versions.get(site, number - 1),
        store.versions.latest(site),
      ]);
      const language = officeLanguageOf(request);
      return {
        version: versionJson(version),
        text: version.text,
        changes: changesBetween(before?.register, version.register, language),
        back: changesBetween(latest?.register, version.register, language),
      };
    },
  );

  app.post(
    "/sites/:site/versions",
    {
      bodyLimit: BODY_LIMIT,
      config: { state: registerState(store), problems: ["conflict", "invalid-register"] },
      schema: { params: SiteParams, body: PublishBody, response: { 201: Version } },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const { text, note, base } = request.body;
      const by = request.signedIn?.user.email ?? "";
      reply.code(201);
      return publish(store, { site: site.id, text, note, by, base });
    },
  );
};

async function pageFor(
  store: Store,
  site: string,
  { from, to, by, material, ...query }: Static<typeof VersionsQuery>,
  counted: boolean,
) {
  const filter = { site, ...(material === undefined ? {} : { material }) };
  const found = await store.versions.page({
    ...filter,
    ...sliceOf(query),
    ...spanOf({ from, to }),
    ...(by === undefined ? {} : { by }),
  });
  const countable = [by, from, to].every((part) => part === undefined);
  return {
    ...pageOf(found, query.limit, versionJson, ({ number }) => ({
      key: number,
      id: String(number),
    })),
    ...(counted && countable ? { total: await store.versions.count(filter) } : {}),
  };
}

async function publish(store: Store, publication: Publication): Promise<VersionJson> {
  const { version, changed } = await publishRegister(store, publication).catch(asProblem);
  if (!changed)
    throw new AppError("conflict", `Version ${version} already says just this. Change something.`);
  const { site, by } = publication;
  await store.activity.add({
    site,
    actor: by,
    action: "register.publish",
    subject: `version ${version}`,
  });
  const draft = await store.drafts.get(site);
  if (draft?.text === publication.text) await store.drafts.remove(site, draft.revision);
  const published = await store.versions.get(site, version);
  if (!published) throw new Error(`Version ${version} of ${site} is not there after publishing.`);
  return versionJson(published);
}

function asProblem(error: unknown): never {
  if (error instanceof LostUpdateError)
    throw new AppError(
      "conflict",
      `Version ${error.version} was published since you began to edit. Copy your changes, load the page again and put them into the new text.`,
      { version: error.version },
    );
  if (!(error instanceof UnpublishableError)) throw error;
  const { problems } = error;
  throw new AppError(
    "invalid-register",
    `The register has ${problems.length} errors. Correct them, then publish.`,
    { problems },
  );
}
