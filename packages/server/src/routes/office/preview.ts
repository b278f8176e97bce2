import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { parseRegister } from "@glassjar/register";
import { AppError } from "../../errors.ts";
import { pageText } from "../../pages/send-page.ts";
import { textOf } from "../../schemas/answers.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { bannerAnswer } from "./preview-edit.ts";
import { previewCsp, previewPage } from "./preview-page.tsx";
import { BannerAnswer, BannerBody, PreviewBody } from "./preview-schemas.ts";
import { BODY_LIMIT, SiteParams } from "./schemas.ts";

/** A form writes a byte as three, and a character of a register may have three bytes. */
const FORM_LIMIT = 3 * BODY_LIMIT;

/**
 * `/sites/:site/banner`: the look of the banner that a register text declares, and the text edited to
 * declare another. `/sites/:site/banner-preview`: a page that shows it, sent by a form into a frame.
 * Nothing is stored.
 */
export const previewRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.post(
    "/sites/:site/banner",
    {
      bodyLimit: BODY_LIMIT,
      schema: { params: SiteParams, body: BannerBody, response: { 200: BannerAnswer } },
    },
    async ({ params, body }) => {
      await siteNamed(store, params.site);
      return bannerAnswer(body.text, body.banner);
    },
  );

  app.post(
    "/sites/:site/banner-preview",
    {
      config: { problems: ["invalid-register"] },
      bodyLimit: FORM_LIMIT,
      schema: {
        params: SiteParams,
        body: PreviewBody,
        consumes: ["application/x-www-form-urlencoded"],
        response: { 200: textOf("text/html") },
      },
    },
    async ({ params, body, nonce }, reply) => {
      await siteNamed(store, params.site);
      const { register } = parseRegister(body.text);
      if (!register)
        throw new AppError("invalid-register", "Correct the register, then look at its banner.");
      const { language, scheme } = body;
      return reply
        .headers({
          "content-security-policy": previewCsp(nonce),
          "x-frame-options": "SAMEORIGIN",
        })
        .type("text/html; charset=utf-8")
        .send(pageText(previewPage({ register, language, scheme, nonce })));
    },
  );
};
