import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { encodeChoice } from "@glassjar/consent/choice";
import { encodeLocation, isSafeRedirect, type RedirectLimits } from "../../django/redirect.ts";
import { AppError } from "../../errors.ts";
import { publicOriginOf } from "../../plugins/app/public-origin.ts";
import { bannerHash } from "../../site/assets.ts";
import { requireSameOrigin } from "../../plugins/app/same-origin.ts";
import {
  checkChoice,
  choiceOfForm,
  choiceOfReceipt,
  type ChoiceForm,
  type SentChoice,
} from "../../site/choice.ts";
import { choiceOf, termsOf } from "../../site/choice-of.ts";
import type { PublishedSite } from "../../site/published-site.ts";
import {
  ChoiceAnswer,
  ChoiceBody,
  ChoiceFormBody,
  ReceiptJson,
  ReceiptParams,
} from "../../schemas/choice.ts";
import { putIntoForce } from "../../site/put-into-force.ts";
import type { SiteRouteOptions } from "./options.ts";

const BODY_LIMIT = 4096;

/** The page a form goes back to: the one it stands on, at the control that was used. */
function pageOf({ from, how, next }: ChoiceForm, base: string, limits: RedirectLimits): string {
  if (isSafeRedirect(next, limits)) return encodeLocation(next);
  if (from !== "policy") return `${base}/cookies/preferences?saved`;
  const control = how === "object" || how === "undo-objection" ? "audience" : "withdraw";
  return `${base}/cookies?saved#${control}`;
}

/** `POST /api/v1/choices` stores a choice and answers its receipt; `GET /api/v1/receipts/:id` reads one. */
export const choiceRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (app, options) => {
  const { store, site: resolver, base, origin } = options;

  app.post(
    "/api/v1/choices",
    {
      bodyLimit: BODY_LIMIT,
      // A page of the site may have no token of ours: where the request comes from decides.
      config: {
        csrf: false,
        quota: false,
        problems: ["invalid-choice", "conflict", "no-register"],
      },
      preValidation: requireSameOrigin,
      schema: {
        summary: "Store a visitor's choice and get its receipt",
        body: {
          content: {
            "application/json": { schema: ChoiceBody },
            "application/x-www-form-urlencoded": { schema: ChoiceFormBody },
          },
        },
        response: { 200: ChoiceAnswer, 201: ChoiceAnswer },
      },
    },
    async (request, reply) => {
      const site = await resolver.get();
      const isForm = request.headers["content-type"]?.startsWith("application/json") !== true;
      const asked = await versionAsked(site, (request.body as SentChoice).version);
      const sent = isForm
        ? choiceOfForm(
            request.body as ChoiceForm,
            asked.register,
            choiceOf(request, site),
            termsOf(request, site).regime,
          )
        : (request.body as SentChoice);
      checkChoice(sent, asked.register);
      const { region } = termsOf(request, site);
      const recorded = await store.choices.record(
        {
          ...sent,
          site: site.id,
          registerHash: asked.hash,
          ...(isForm ? {} : { bannerHash }),
        },
        region,
      );
      if (recorded.outcome === "conflict")
        throw new AppError("conflict", `Another choice is stored under the receipt ${sent.id}.`);
      const { receipt } = recorded;
      const choice = choiceOfReceipt(receipt);
      putIntoForce(request, reply, { site, choice, regime: sent.regime, origin });
      // Only who asked for it is remembered.
      if (request.signedIn)
        await store.choiceMemory.add(request.signedIn.user.id, site.id, receipt.record.id);
      const limits = publicOriginOf(request, origin);
      if (isForm) return reply.redirect(pageOf(request.body as ChoiceForm, base, limits), 303);
      return reply
        .code(recorded.outcome === "stored" ? 201 : 200)
        .send({ id: sent.id, receipt, cookie: encodeChoice(choice) });
    },
  );

  app.get(
    "/api/v1/receipts/:id",
    {
      schema: {
        summary: "The receipt of a choice",
        params: ReceiptParams,
        response: { 200: ReceiptJson },
      },
    },
    async (request, reply) => {
      const receipt = await store.choices.get(request.params.id);
      const { id } = await resolver.get();
      if (!receipt || receipt.record.site !== id)
        throw new AppError("not-found", `There is no receipt ${request.params.id}.`);
      return reply.header("cache-control", "no-store").send(receipt);
    },
  );

  /** A page may have been open since before the newest version was published. */
  async function versionAsked(site: PublishedSite, number: number) {
    const asked = number === site.version ? site : await store.versions.get(site.id, number);
    if (asked) return asked;
    const detail = `There is no version ${number}; the version in force is ${site.version}.`;
    throw new AppError("invalid-choice", detail);
  }
};
