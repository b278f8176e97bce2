import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { verifyReceipt } from "@glassjar/consent";
import { choiceJson } from "./json.ts";
import { receiptNamed, siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { choiceRates } from "./choice-rates.ts";
import { periodIn, utcToday } from "./period.ts";
import {
  ChoiceParams,
  ChoiceProof,
  ChoiceRates,
  ChoiceRow,
  ChoicesQuery,
  PageOf,
  PeriodQuery,
  SiteParams,
} from "./schemas.ts";

/** `/sites/:site/choices`: what visitors decided, newest first, each with its proof, and in numbers. */
export const choiceRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites/:site/choices",
    {
      schema: {
        params: SiteParams,
        querystring: ChoicesQuery,
        response: { 200: PageOf(ChoiceRow) },
      },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const { limit, before } = request.query;
      // One more than asked tells whether there is a next page.
      const found = await store.choices.list({
        site: site.id,
        limit: limit + 1,
        ...(before === undefined ? {} : { before }),
      });
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        results: page.map(({ record }) => choiceJson(record)),
        ...(last && found.length > limit ? { next: String(last.leaf) } : {}),
      };
    },
  );

  app.get(
    "/sites/:site/choices/rates",
    {
      schema: {
        params: SiteParams,
        querystring: PeriodQuery,
        response: { 200: ChoiceRates },
      },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      return choiceRates(store, site.id, periodIn(request.query, utcToday(now())));
    },
  );

  app.get(
    "/sites/:site/choices/:id",
    { schema: { params: ChoiceParams, response: { 200: ChoiceProof } } },
    async (request) => {
      const { site, id } = request.params;
      const receipt = await receiptNamed(store, site, id);
      const { valid } = await verifyReceipt(receipt);
      return { choice: choiceJson(receipt.record), receipt, verified: valid };
    },
  );
};
