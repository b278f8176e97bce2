import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { hasTag } from "../../plugins/app/entity-tag.ts";
import { NoContent } from "../../schemas/answers.ts";
import type { Draft } from "../../store/drafts.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { DraftAnswer, DraftBody } from "./register-schemas.ts";
import { BODY_LIMIT, SiteParams } from "./schemas.ts";

/** The tag where there is no draft. */
const NONE = '"0"';

/**
 * `/sites/:site/draft`: the text somebody works on. It is saved and thrown away only by who names, with
 * `If-Match`, the one they have read (RFC 9110 §13.1.1), so that nobody's work is overwritten unseen.
 */
export const draftRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/draft",
    { schema: { params: SiteParams, response: { 200: DraftAnswer } } },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const draft = await store.drafts.get(site.id);
      reply.header("etag", etagOf(draft));
      return draft ? { draft: json(draft) } : {};
    },
  );

  app.put(
    "/sites/:site/draft",
    {
      bodyLimit: BODY_LIMIT,
      config: { mustMatch: true },
      schema: { params: SiteParams, body: DraftBody, response: { 200: DraftAnswer } },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const revision = await revisionFor(site.id, request);
      const editedBy = signedInOf(request).user.email;
      const saved = await store.drafts.save(site.id, { ...request.body, editedBy }, revision);
      if (!saved) throw changed(await store.drafts.get(site.id));
      reply.header("etag", etagOf(saved));
      return { draft: json(saved) };
    },
  );

  app.delete(
    "/sites/:site/draft",
    {
      config: { mustMatch: true },
      schema: { params: SiteParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const revision = await revisionFor(site.id, request);
      if (!(await store.drafts.remove(site.id, revision)))
        throw changed(await store.drafts.get(site.id));
      return reply.code(204).send();
    },
  );

  /** The revision that an edit starts from, as the store then makes sure. */
  async function revisionFor(site: string, { headers }: FastifyRequest): Promise<number> {
    const draft = await store.drafts.get(site);
    if (!hasTag(headers["if-match"] ?? "", etagOf(draft))) throw changed(draft);
    return draft?.revision ?? 0;
  }
};

function changed(draft: Draft | undefined): AppError {
  return new AppError(
    "precondition-failed",
    draft
      ? `${draft.editedBy} saved this draft since you read it. Load it, then put your changes into it.`
      : "The draft is gone: it was published or thrown away. Load the page again.",
    { etag: etagOf(draft), ...(draft ? { editedBy: draft.editedBy } : {}) },
  );
}

function etagOf(draft: Draft | undefined): string {
  return draft ? `"${draft.revision}"` : NONE;
}

function json(draft: Draft) {
  const { text, base, editedBy, editedAt } = draft;
  return { text, base, editedBy, editedAt: new Date(editedAt).toISOString(), etag: etagOf(draft) };
}
