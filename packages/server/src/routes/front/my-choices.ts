import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { ConsentRecord } from "@glassjar/consent";
import { categoryWords } from "@glassjar/register/policy";
import { textIn } from "@glassjar/register";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import { MyChoices, type MyChoicesProps } from "../../pages/my-choices.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { ReceiptParams } from "../../schemas/choice.ts";
import { choiceOfReceipt, newReceiptId } from "../../site/choice.ts";
import { choiceOf, termsOf } from "../../site/choice-of.ts";
import type { PublishedSite } from "../../site/published-site.ts";
import { putIntoForce } from "../../site/put-into-force.ts";
import type { FrontOptions } from "./options.ts";

const SHOWN = 100;
const PAGE = "/account/choices";

const RememberedJson = Type.Object({
  id: Type.String({ description: "the receipt's identifier" }),
  at: Type.String({ format: "date-time" }),
  version: Type.Integer(),
  granted: Type.Array(Type.String()),
  services: Type.Record(Type.String(), Type.Boolean()),
});

const MemoryJson = Type.Object({
  since: Type.Union([Type.String({ format: "date-time" }), Type.Null()], {
    description: "since when the account remembers; null while it was not asked to",
  }),
  results: Type.Array(RememberedJson),
});

/**
 * `/account/choices`: one's own choices. Without being asked an account knows of none. Asked, it
 * remembers those made while signed in, whatever they say; another device takes one over only when
 * somebody uses it there (CNIL, délib. 2025-131: same scope for all answers, and no device overruled).
 */
export const myChoiceRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, site: resolver, origin } = options;

  app.get(PAGE, { schema: { hide: true } }, async (request, reply) => {
    if (!request.signedIn) return reply.redirect(`/sign-in?next=${PAGE}`, 303);
    const site = await resolver.get();
    const { since, history } = await memoryOf(request, site);
    const choice = choiceOf(request, site);
    const page = pageContext(request, site);
    const allowed = wordsFor(site, request.language, page.texts.myChoices.onlyNecessary);
    return sendPage(reply, MyChoices({ page, choice, since, history, allowed }));
  });

  app.get(
    "/api/v1/account/choices",
    {
      schema: {
        summary: "The choices one's account was asked to remember",
        response: { 200: MemoryJson },
      },
    },
    async (request, reply) => {
      const { since, history } = await memoryOf(request, await resolver.get());
      reply.header("cache-control", "no-store");
      return { since: since === undefined ? null : iso(since), results: history.map(json) };
    },
  );

  app.post(`${PAGE}/remember`, { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    const { id } = signedInOf(request).user;
    await store.choiceMemory.begin(id, site.id);
    const receipt = choiceOf(request, site)?.receipt;
    const known = receipt === undefined ? undefined : await store.choices.get(receipt);
    if (known?.record.site === site.id) await store.choiceMemory.add(id, site.id, known.record.id);
    return reply.redirect(PAGE, 303);
  });

  app.post(`${PAGE}/forget`, { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    await store.choiceMemory.forget(signedInOf(request).user.id, site.id);
    return reply.redirect(PAGE, 303);
  });

  app.post(
    `${PAGE}/use`,
    { schema: { hide: true, body: ReceiptParams } },
    async (request, reply) => {
      const site = await resolver.get();
      const { history } = await memoryOf(request, site);
      const chosen = history.find(({ id }) => id === request.body.id);
      if (!chosen)
        throw new AppError("not-found", "Your account remembers no choice with this receipt.");
      await useHere(request, site, chosen).then((choice) =>
        putIntoForce(request, reply, {
          site,
          choice,
          regime: termsOf(request, site).regime,
          origin,
        }),
      );
      return reply.redirect(PAGE, 303);
    },
  );

  async function memoryOf(request: FastifyRequest, site: PublishedSite) {
    const { id } = signedInOf(request).user;
    const since = await store.choiceMemory.since(id, site.id);
    const history = since === undefined ? [] : await store.choiceMemory.list(id, site.id, SHOWN);
    return { since, history };
  }

  /** The same decision as a choice of this device, with a receipt of its own. */
  async function useHere(request: FastifyRequest, site: PublishedSite, chosen: ConsentRecord) {
    const { at: _, bannerHash: __, ...decision } = chosen;
    const { regime, region } = termsOf(request, site);
    const own = { ...decision, id: newReceiptId(), regime, language: request.language };
    const recorded = await store.choices.record(own, region);
    if (recorded.outcome === "conflict") throw new AppError("conflict", "Try once more.");
    await store.choiceMemory.add(signedInOf(request).user.id, site.id, own.id);
    return choiceOfReceipt(recorded.receipt);
  }
};

const iso = (at: number) => new Date(at).toISOString();

function json({ id, at, version, granted, services }: ConsentRecord) {
  return { id, at: iso(at), version, granted: [...granted], services: { ...services } };
}

/** Says what a choice allows: categories by name, and services that differ from theirs. */
function wordsFor(site: PublishedSite, language: string, none: string): MyChoicesProps["allowed"] {
  const { register } = site;
  const { languages } = register.site;
  return ({ granted, services }) => {
    const own = Object.entries(services).flatMap(([id, isGranted]) => {
      const service = register.services[id];
      return isGranted && service ? [textIn(service.name, language, languages)] : [];
    });
    const names = granted.map((category) => categoryWords(register, category, language).name);
    const all = [...names, ...own];
    if (all.length === 0) return none;
    return new Intl.ListFormat(language, { type: "conjunction" }).format(all);
  };
}
